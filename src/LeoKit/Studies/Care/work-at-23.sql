-- People born in 1990/91 to 1996/97 with an EDUKEY: in employment at all in the tax year that begins after the cohort's 23rd birthday, the level of need, and time in care.
WITH link AS (
  SELECT p.PUPILMATCHINGREFANONYMOUS AS pupil, e.EDUKEY AS edukey
  FROM LEARNER_AE_ID_TO_PMR_LOOKUP AS p JOIN LEARNER_AE_ID_TO_EDUKEY_LOOKUP AS e USING (AE_ID)
  QUALIFY count(*) OVER (PARTITION BY p.PUPILMATCHINGREFANONYMOUS) = 1 AND count(*) OVER (PARTITION BY e.EDUKEY) = 1
),
person AS (
  SELECT PupilMatchingRefAnonymous AS pupil, edukey, right(ACADYR, 4)::INTEGER + 7 AS begins
  FROM KS4_Pupil JOIN link ON link.pupil = PupilMatchingRefAnonymous WHERE right(ACADYR, 4)::INTEGER BETWEEN 2007 AND 2013
),
need AS (
  -- A level for each plan and one for the need itself.
  SELECT PupilMatchingRefAnonymous AS pupil, 1 + coalesce(max(NumberOfPreviousCPP) + 1, 0) AS level FROM CIN WHERE NOT coalesce(ReferralNFA, false) AND PupilMatchingRefAnonymous IS NOT NULL GROUP BY ALL
),
period AS (
  SELECT PupilMatchingRefAnonymous AS pupil, POC_START, max(POC_LENGTH) >= 730 AND count(DISTINCT DATE_EPI_COMM) <= 2 AS stable FROM CLA WHERE PupilMatchingRefAnonymous IS NOT NULL GROUP BY ALL
),
care AS (SELECT pupil, CASE WHEN bool_or(stable) THEN 'stable' ELSE 'other' END AS care FROM period GROUP BY pupil)
SELECT person.pupil, level, care,
       EXISTS (SELECT 1 FROM LEO_Employment AS spell WHERE spell.EduKey = person.edukey AND StartDate <= make_date(begins + 1, 4, 5) AND EndDate >= make_date(begins, 4, 6)) AS works
FROM person LEFT JOIN need USING (pupil) LEFT JOIN care USING (pupil)
ORDER BY person.pupil
