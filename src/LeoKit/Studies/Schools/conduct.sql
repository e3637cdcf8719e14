-- Exclusions in Years 7 to 11, and whether the pupil was on roll at a pupil referral unit in Year 10 or 11: in the units' own census to 2012/13, in the spring census since.
WITH excluded AS (
  SELECT PupilMatchingRefAnonymous AS pupil, count(*) AS exclusions, bool_or(Category = 'PERM') AS permanent
  FROM Exclusions_Table_1 WHERE NCYear IN ('7', '8', '9', '10', '11') AND NOT Perm_Duplicate
  GROUP BY ALL
),
unit AS (
  SELECT PupilMatchingRefAnonymous AS pupil FROM PRU_Census WHERE OnRoll AND NCyearActual IN ('10', '11')
  UNION SELECT PupilMatchingRefAnonymous FROM SC_Pupil WHERE month(CensusDate) = 1 AND PHASE = 'PR' AND coalesce(OnRoll, true) AND NCyearActual IN ('10', '11')
),
needs AS (
  SELECT PupilMatchingRefAnonymous AS pupil, arg_max(SENprovision, EndYear) AS code FROM SC_Pupil
  WHERE month(CensusDate) = 1 AND SENprovision IS NOT NULL AND NCyearActual IN ('7', '8', '9', '10', '11')
  GROUP BY ALL
)
SELECT pupil, exclusions, permanent, pupil IN (SELECT pupil FROM unit) AS unit, CASE WHEN code IN ('A', 'P', 'K') THEN 'support' WHEN code IN ('S', 'E') THEN 'statement' WHEN code = 'N' THEN 'none' END AS needs
FROM excluded LEFT JOIN needs USING (pupil)
