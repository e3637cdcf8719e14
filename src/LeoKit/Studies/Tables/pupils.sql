-- Pupils of state schools at the end of Key Stage 4, with the spring census of the same year. Points are standardised within the year, because their scale changes from year to year.
WITH census AS (
  SELECT PupilMatchingRefAnonymous AS pupil, EndYear AS cohort, LA_anon AS authority, EthnicGroupMajor AS ethnic, SENprovision AS sen, FSMeligible AS fsm
  FROM SC_Pupil
  WHERE month(CensusDate) = 1 AND NCyearActual = '11' AND coalesce(RecordStatus, 1) = 1
  QUALIFY row_number() OVER (PARTITION BY pupil, cohort ORDER BY SENprovision) = 1
),
results AS (
  SELECT PupilMatchingRefAnonymous AS pupil, right(ACADYR, 4)::INTEGER AS cohort, URN_anon AS school, GENDER = 'F' AS female, coalesce(KS4_Pupil.FSM, census.fsm) AS fsm,
         census.authority, census.ethnic, census.sen, ATT8 AS attainment8, coalesce(PTSTNEWE, PTSTNEWE_PTQ, PTSTNEWE_PTQ_EE)::DECIMAL(9, 2) AS total
  FROM KS4_Pupil LEFT JOIN census ON census.pupil = PupilMatchingRefAnonymous AND census.cohort = right(ACADYR, 4)::INTEGER
)
SELECT pupil, cohort, school, female, fsm, authority, ethnic, CASE WHEN sen IN ('A', 'P', 'K') THEN 'support' WHEN sen IN ('S', 'E') THEN 'statement' WHEN sen = 'N' THEN 'none' END AS needs,
       attainment8,
       -- Decimals are added without rounding, so that the order in which threads add them is nothing to the last digit.
       (total - avg(total) OVER year) / sqrt((avg(total * total) OVER year - pow(avg(total) OVER year, 2)) * count(total) OVER year / (count(total) OVER year - 1)) AS points
FROM results
WHERE fsm IS NOT NULL AND total IS NOT NULL
WINDOW year AS (PARTITION BY cohort)
ORDER BY pupil
