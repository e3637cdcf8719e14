-- Where people are after Key Stage 4, and what they reach by 19.
WITH census AS (
  SELECT EndYear AS y, PupilMatchingRefAnonymous AS pmr, FSMeligible AS fsm, try_cast(NCyearActual AS INTEGER) AS nc
  FROM SC_Pupil WHERE month(CensusDate) = 1 AND (RecordStatus IS NULL OR RecordStatus <= 20) AND coalesce(OnRoll, true)
),
leavers AS (
  SELECT ks.PupilMatchingRefAnonymous AS pmr, right(ACADYR, 4)::INTEGER AS ks4, c.fsm, school.GOR AS gor
  FROM KS4_Pupil AS ks JOIN census AS c ON c.pmr = ks.PupilMatchingRefAnonymous AND c.y = right(ks.ACADYR, 4)::INTEGER
  LEFT JOIN School_Lookup_Synthetic AS school ON school.URN_anon = ks.URN_anon
),
aims AS (
  SELECT p.PUPILMATCHINGREFANONYMOUS AS pmr, a.Year::INTEGER + 1 AS y, a.programme_type::VARCHAR AS programme_type, a.start_date, a.ukprn_anon, a.AimType::VARCHAR AS AimType, a.start
  FROM LILR_Aims AS a JOIN EDUCATION_RECORDS_LOOKUP AS r USING (RECORDID) JOIN LEARNER_AE_ID_TO_PMR_LOOKUP AS p USING (AE_ID)
),
after AS (
  SELECT pmr, ks4, CASE WHEN bool_or(c.pmr IS NOT NULL) THEN 'School sixth form' WHEN bool_or(a.programme_type IN ('2', '3', '25')) THEN 'Apprenticeship' WHEN bool_or(provider.Type = 'SFC') THEN 'Sixth-form college'
    WHEN bool_or(a.pmr IS NOT NULL) THEN 'Further education college' ELSE 'Not sustained' END AS place
  FROM leavers LEFT JOIN (SELECT pmr, y FROM census WHERE nc >= 12) AS c USING (pmr) LEFT JOIN aims AS a USING (pmr) LEFT JOIN Provider_Lookup_Synthetic AS provider ON provider.ukprn_anon = a.ukprn_anon
  WHERE ks4 BETWEEN 2017 AND 2020 AND (c.y IS NULL OR c.y = ks4 + 1) AND (a.y IS NULL OR a.y = ks4 + 1) GROUP BY ALL
),
by19 AS (
  SELECT leavers.*, y.L3_at_19 AS level3, EXISTS (SELECT 1 FROM HESA WHERE HESA.PUPILMATCHINGREFANONYMOUS = leavers.pmr AND HESA.COMDATE < make_date(leavers.ks4 + 4, 9, 1)) AS higher
  FROM leavers LEFT JOIN YPMAD_Snapshot_Indicators AS y ON y.PupilMatchingRefAnonymous = leavers.pmr
),
-- The published share is of care leavers: people who were in care after their sixteenth birthday.
cared AS (SELECT DISTINCT PupilMatchingRefAnonymous AS pmr FROM CLA WHERE PupilMatchingRefAnonymous IS NOT NULL AND AGE_AUG >= 16)
SELECT 'destinations' AS measure, kinds.kind AS grp, ks4::VARCHAR AS at, count(*) AS people, 100 * avg((place = kinds.kind)::INT) AS value
FROM after, (SELECT unnest(['School sixth form', 'Sixth-form college', 'Further education college', 'Apprenticeship', 'Not sustained']) AS kind) AS kinds GROUP BY ALL
UNION ALL SELECT 'level-3-by-19', grp, (ks4 + 3)::VARCHAR, count(*), 100 * avg(level3::INT)
FROM by19, LATERAL (SELECT unnest(['All', CASE WHEN fsm THEN 'Free school meals' WHEN NOT fsm THEN 'No free school meals' END,
  CASE gor WHEN 'E12000001' THEN 'North East' WHEN 'E12000002' THEN 'North West' WHEN 'E12000003' THEN 'Yorkshire and the Humber' WHEN 'E12000004' THEN 'East Midlands'
      WHEN 'E12000005' THEN 'West Midlands' WHEN 'E12000006' THEN 'East of England' WHEN 'E12000007' THEN 'London' WHEN 'E12000008' THEN 'South East' WHEN 'E12000009' THEN 'South West' END]) AS grp)
WHERE level3 IS NOT NULL AND ks4 <= 2018 GROUP BY grp, ks4
UNION ALL SELECT 'higher-education-by-19', grp, (ks4 + 4)::VARCHAR, count(*), 100 * avg(higher::INT)
FROM by19, LATERAL (SELECT unnest(['All', CASE WHEN fsm THEN 'Free school meals' WHEN NOT fsm THEN 'No free school meals' END]) AS grp) WHERE ks4 BETWEEN 2012 AND 2016 GROUP BY grp, ks4
UNION ALL SELECT 'apprenticeship-level', grp, (y - 1) || '/' || lpad((y % 100)::VARCHAR, 2, '0'), count(*)::BIGINT, 100.0 * count(*) / sum(count(*)) OVER (PARTITION BY y)
FROM (SELECT y, CASE programme_type WHEN '3' THEN 'Intermediate' WHEN '2' THEN 'Advanced' WHEN '25' THEN 'Advanced' ELSE 'Higher' END AS grp FROM aims WHERE programme_type IN ('2', '3', '20', '21', '22', '23', '25') AND start::INTEGER = 1 AND AimType IN ('1', '35')) GROUP BY grp, y
UNION ALL SELECT 'care-leavers-higher-education', '19 to 21', y::VARCHAR, count(*), 100 * avg(higher::INT)
FROM (SELECT c.y, leavers.pmr, EXISTS (SELECT 1 FROM HESA WHERE HESA.PUPILMATCHINGREFANONYMOUS = leavers.pmr AND HESA.EndYear = c.y) AS higher
      FROM leavers JOIN cared USING (pmr), (SELECT unnest([2018, 2019, 2020]) AS y) AS c WHERE c.y - ks4 BETWEEN 3 AND 5) GROUP BY y
