-- Pupils in any spring census: ethnic group, whether one of them shows the pupil in Reception, and whether no link leads to an EDUKEY.
WITH pupil AS (
  SELECT PupilMatchingRefAnonymous AS pupil, arg_max(EthnicGroupMajor, EndYear) AS ethnic, bool_or(NCyearActual = 'R') AS reception FROM SC_Pupil WHERE month(CensusDate) = 1 GROUP BY ALL
)
SELECT ethnic NOT IN ('WHIT', 'UNCL') AS minority, reception,
       NOT EXISTS (SELECT 1 FROM LEARNER_AE_ID_TO_PMR_LOOKUP AS p JOIN LEARNER_AE_ID_TO_EDUKEY_LOOKUP AS e USING (AE_ID) WHERE p.PUPILMATCHINGREFANONYMOUS = pupil) AS missing
FROM pupil WHERE ethnic IS NOT NULL
