-- What pupils attain at the end of Key Stages 2 and 4, among those of state schools unless the publication has all schools.
WITH census AS (
  SELECT EndYear AS y, PupilMatchingRefAnonymous AS pmr, FSMeligible AS fsm, EthnicGroupMajor AS major, SENprovision AS sen
  FROM SC_Pupil
  WHERE month(CensusDate) = 1 AND (RecordStatus IS NULL OR RecordStatus <= 20) AND coalesce(OnRoll, true)
),
looked_after AS (SELECT DISTINCT PROCESSING_YEAR AS y, PupilMatchingRefAnonymous AS pmr FROM CLA WHERE CLA_31_MARCH),
results AS (
  SELECT right(ACADYR, 4)::INTEGER AS y, PupilMatchingRefAnonymous AS pmr, ATT8 AS att8, FIVEAC AS five, coalesce(LEVEL2_EM, LEVEL2_EM_PTQ, LEVEL2_EM_94) AS level2em,
         APENG_91 AS english, APMAT_91 AS mathematics
  FROM KS4_Pupil
),
pupils AS (SELECT results.*, census.fsm, census.major, census.sen, l.pmr IS NOT NULL AS cared FROM results JOIN census USING (y, pmr) LEFT JOIN looked_after AS l USING (y, pmr))
SELECT 'attainment-8' AS measure, grp, y::VARCHAR AS at, count(*) AS people, avg(att8) AS value
FROM pupils, LATERAL (SELECT unnest(['All', CASE WHEN fsm THEN 'Free school meals' WHEN NOT fsm THEN 'No free school meals' END,
  CASE major WHEN 'ASIA' THEN 'Asian' WHEN 'BLAC' THEN 'Black' WHEN 'CHIN' THEN 'Chinese' WHEN 'MIXD' THEN 'Mixed' WHEN 'WHIT' THEN 'White' END,
  CASE WHEN sen = 'N' THEN 'No special needs' WHEN sen IN ('A', 'P', 'K') THEN 'SEN support' WHEN sen IN ('S', 'E') THEN 'Statement or plan' END, CASE WHEN cared THEN 'Looked after' END]) AS grp)
WHERE att8 IS NOT NULL GROUP BY grp, y
UNION ALL SELECT 'english-mathematics', '9 to 4', y::VARCHAR, count(*), 100 * avg((level2em)::INT) FROM pupils WHERE y >= 2017 GROUP BY y
UNION ALL SELECT 'level-2-by-16', 'All', (y + 3)::VARCHAR, count(*), 100 * avg(level2em::INT) FROM pupils WHERE level2em IS NOT NULL GROUP BY y
UNION ALL SELECT 'five-passes', 'All', y::VARCHAR, count(*), 100 * avg(five::INT) FROM results WHERE five IS NOT NULL GROUP BY y
UNION ALL SELECT 'key-stage-2', 'Expected standard', '2016', count(*), 100 * avg(RWMEXP::INT) FROM KS2_Pupil WHERE right(ACADYR, 4) = '2016'
