-- Who the pupils of the spring census are. The census of January is the main one; of several records of a pupil the one to keep.
WITH census AS (
  SELECT EndYear AS y, PupilMatchingRefAnonymous AS pmr, Gender, FSMeligible AS fsm, EVERFSM_6 AS ever6, EthnicGroupMajor AS major, EthnicGroupMinor AS minor,
         LanguageGroupMajor AS language, SENprovision AS sen, try_cast(NCyearActual AS INTEGER) AS nc, NCyearActual = 'R' OR try_cast(NCyearActual AS INTEGER) <= 6 AS primary_phase, URN_anon AS urn
  FROM SC_Pupil
  WHERE month(CensusDate) = 1 AND (RecordStatus IS NULL OR RecordStatus <= 20) AND coalesce(OnRoll, true) AND coalesce(PHASE, '') <> 'XX'
),
shares AS (
  SELECT 'pupils' AS measure, unnest(['Boys', 'Girls', 'Free school meals', 'No free school meals', 'No special needs', 'SEN support', 'Statement or plan']) AS grp,
         y, count(*) AS n,
         unnest([avg((Gender = 'M')::INT), avg((Gender = 'F')::INT), avg((fsm)::INT), avg((NOT fsm)::INT), avg((sen = 'N')::INT), avg((sen IN ('A', 'P', 'K'))::INT), avg((sen IN ('S', 'E'))::INT)]) AS share
  FROM census WHERE y IN (2012, 2016) GROUP BY y
  UNION ALL SELECT 'pupils', code, y, sum(k)::BIGINT, max(k) / sum(max(k)) OVER (PARTITION BY y)
  FROM (SELECT y, minor AS code, count(*) AS k FROM census WHERE y IN (2012, 2016) AND minor IS NOT NULL GROUP BY ALL) GROUP BY code, y
  UNION ALL SELECT 'pupils', major, y, count(*), count(*) / sum(count(*)) OVER (PARTITION BY y)
  FROM census WHERE y IN (2012, 2016) AND major IS NOT NULL AND major <> 'CHIN' GROUP BY major, y
  UNION ALL SELECT 'free-meals', CASE WHEN primary_phase THEN 'Primary' ELSE 'Secondary' END, y, count(*), avg(fsm::INT) FROM census GROUP BY ALL
  UNION ALL SELECT 'free-meals-ever-6', 'Secondary', y, count(*), avg(ever6::INT) FROM census WHERE NOT primary_phase AND nc <= 11 GROUP BY ALL
  UNION ALL SELECT 'other-language', CASE WHEN primary_phase THEN 'Primary' ELSE 'Secondary' END, y, count(*), avg((language = '2_OTH')::INT) FROM census GROUP BY ALL
  UNION ALL SELECT 'needs', unnest(['SEN support', 'Statement or plan']), y, count(*), unnest([avg((sen IN ('A', 'P', 'K'))::INT), avg((sen IN ('S', 'E'))::INT)]) FROM census GROUP BY y
  UNION ALL SELECT 'needs-secondary', unnest(['SEN support', 'Statement or plan']), y, count(*), unnest([avg((sen IN ('A', 'P', 'K'))::INT), avg((sen IN ('S', 'E'))::INT)])
  FROM census WHERE NOT primary_phase GROUP BY y
  UNION ALL SELECT 'region-share', GORNM, y + 4, count(*), count(*) / sum(count(*)) OVER (PARTITION BY y)
  FROM census JOIN School_Lookup_Synthetic AS school ON school.URN_anon = urn, LATERAL (SELECT CASE GOR
    WHEN 'E12000001' THEN 'North East' WHEN 'E12000002' THEN 'North West' WHEN 'E12000003' THEN 'Yorkshire and the Humber' WHEN 'E12000004' THEN 'East Midlands'
    WHEN 'E12000005' THEN 'West Midlands' WHEN 'E12000006' THEN 'East of England' WHEN 'E12000007' THEN 'London' WHEN 'E12000008' THEN 'South East' WHEN 'E12000009' THEN 'South West' END AS GORNM)
  WHERE nc = 11 GROUP BY GORNM, y
  UNION ALL SELECT 'region-free-meals', GORNM, y + 4, count(*), avg(fsm::INT)
  FROM census JOIN School_Lookup_Synthetic AS school ON school.URN_anon = urn, LATERAL (SELECT CASE GOR
    WHEN 'E12000001' THEN 'North East' WHEN 'E12000002' THEN 'North West' WHEN 'E12000003' THEN 'Yorkshire and the Humber' WHEN 'E12000004' THEN 'East Midlands'
    WHEN 'E12000005' THEN 'West Midlands' WHEN 'E12000006' THEN 'East of England' WHEN 'E12000007' THEN 'London' WHEN 'E12000008' THEN 'South East' WHEN 'E12000009' THEN 'South West' END AS GORNM)
  WHERE nc = 11 GROUP BY GORNM, y
)
SELECT measure, grp, CASE WHEN measure = 'pupils' THEN (y - 1) || '/' || lpad((y % 100)::VARCHAR, 2, '0') ELSE y::VARCHAR END AS at, n AS people, 100 * share AS value
FROM shares
