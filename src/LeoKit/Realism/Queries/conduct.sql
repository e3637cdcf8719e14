-- Absence and exclusions. The published rates are over all year groups; these cohorts leave the younger ones in later years. Rates are therefore taken within each
-- year group, over 2009/10 to 2020/21 together, and averaged with the sizes that the year groups have in 2009/10, the last year in which these cohorts fill all, sixth forms included.
WITH census AS (
  SELECT EndYear AS y, PupilMatchingRefAnonymous AS pmr, Gender, FSMeligible AS fsm, EthnicGroupMajor AS major, EthnicGroupMinor AS minor, SENprovision AS sen,
         CASE NCyearActual WHEN 'R' THEN 0 ELSE try_cast(NCyearActual AS INTEGER) END AS nc
  FROM SC_Pupil
  WHERE month(CensusDate) = 1 AND (RecordStatus IS NULL OR RecordStatus <= 20) AND coalesce(OnRoll, true)
),
excluded AS (
  SELECT right(AcademicYear, 4)::INTEGER AS y, PupilMatchingRefAnonymous AS pmr, count(*) FILTER (WHERE Category <> 'PERM') AS fixed, count(*) FILTER (WHERE Category = 'PERM' AND NOT Perm_Duplicate) AS permanent
  FROM Exclusions_Table_1 GROUP BY ALL
),
pupils AS (SELECT census.*, coalesce(fixed, 0) AS fixed, coalesce(permanent, 0) AS permanent FROM census LEFT JOIN excluded USING (y, pmr) WHERE nc BETWEEN 0 AND 13),
sizes AS (SELECT nc, count(*) AS size FROM pupils WHERE y = 2010 GROUP BY nc),
grouped AS (
  SELECT grp, nc, count(*) AS n, 100 * avg(permanent) AS permanent, 100 * avg(fixed) AS fixed, 100 * avg((fixed > 0)::INT) AS once
  FROM pupils, LATERAL (SELECT unnest(list_distinct([
    'All', CASE Gender WHEN 'M' THEN 'Boys' WHEN 'F' THEN 'Girls' END, CASE WHEN fsm THEN 'Free school meals' WHEN NOT fsm THEN 'No free school meals' END, major, minor,
    CASE WHEN sen = 'N' THEN 'No special needs' WHEN sen IN ('A', 'P', 'K') THEN 'SEN support' WHEN sen IN ('S', 'E') THEN 'Statement or plan' END])) AS grp)
  WHERE y BETWEEN 2010 AND 2021 GROUP BY ALL
),
standard AS (SELECT grp, sum(n)::BIGINT AS n, sum(permanent * size) / sum(size) AS permanent, sum(fixed * size) / sum(size) AS fixed, sum(once * size) / sum(size) AS once
  FROM grouped JOIN sizes USING (nc) GROUP BY grp
  UNION ALL SELECT 'Year ' || nc, n, permanent, fixed, once FROM grouped WHERE grp = 'All'),
trend AS (SELECT y, sum(n)::BIGINT AS n, sum(permanent * size) / sum(size) AS permanent, sum(fixed * size) / sum(size) AS fixed
  FROM (SELECT y, nc, count(*) AS n, 100 * avg(permanent) AS permanent, 100 * avg(fixed) AS fixed FROM pupils GROUP BY y, nc) JOIN sizes USING (nc) GROUP BY y HAVING min(nc) = 0),
missed AS (
  SELECT EndYear AS y, CASE WHEN NCyearActual = 'R' OR try_cast(NCyearActual AS INTEGER) <= 6 THEN 'Primary' ELSE 'Secondary' END AS grp,
         OverallAbsence_6HalfTerms AS absent, SessionsPossible_6HalfTerms AS possible, PA10_exact_6HalfTerms AS persistent
  FROM Absence WHERE MainRecord AND SessionsPossible_6HalfTerms > 0 AND (NCyearActual = 'R' OR try_cast(NCyearActual AS INTEGER) <= 11)
)
SELECT 'exclusions-permanent' AS measure, grp, '2015/16' AS at, n AS people, permanent AS value FROM standard
UNION ALL SELECT 'exclusions-fixed', grp, '2015/16', n, fixed FROM standard
UNION ALL SELECT 'exclusions-pupils', grp, '2015/16', n, once FROM standard
UNION ALL SELECT 'exclusions-permanent-trend', 'All', (y - 1) || '/' || lpad((y % 100)::VARCHAR, 2, '0'), n, permanent FROM trend
UNION ALL SELECT 'exclusions-fixed-trend', 'All', (y - 1) || '/' || lpad((y % 100)::VARCHAR, 2, '0'), n, fixed FROM trend
UNION ALL SELECT 'absence', grp, y::VARCHAR, count(*), 100.0 * sum(absent) / sum(possible) FROM missed GROUP BY grp, y
UNION ALL SELECT 'absence-persistent', grp, y::VARCHAR, count(*), 100 * avg(persistent::INT) FROM missed GROUP BY grp, y
