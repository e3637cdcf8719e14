-- Tax years up to 2019/20 in which one spell of work begins before the first day and ends after the last, of people who are not in education in it:
-- a default date of a P45 lies on the edge of the year and never makes a full one. Links that lead one to one only, as a careful user would have it.
WITH link AS (
  SELECT p.PUPILMATCHINGREFANONYMOUS AS pupil, e.EDUKEY AS edukey, p.AE_ID AS person
  FROM LEARNER_AE_ID_TO_PMR_LOOKUP AS p JOIN LEARNER_AE_ID_TO_EDUKEY_LOOKUP AS e USING (AE_ID)
  QUALIFY count(*) OVER (PARTITION BY p.PUPILMATCHINGREFANONYMOUS) = 1 AND count(*) OVER (PARTITION BY e.EDUKEY) = 1
),
census AS (
  SELECT PupilMatchingRefAnonymous AS pupil, EndYear AS y, NCyearActual AS school_year, FSMeligible AS fsm, EthnicGroupMajor AS ethnic, LA_anon AS authority
  FROM SC_Pupil
  WHERE month(CensusDate) = 1 AND NCyearActual IN ('11', '12', '13') AND coalesce(RecordStatus, 1) = 1
),
results AS (
  SELECT PupilMatchingRefAnonymous AS pupil, right(ACADYR, 4)::INTEGER AS cohort, URN_anon AS school, GENDER = 'F' AS female, FSM AS fsm, FLANG AS other_language,
         coalesce(FIVEAC, FIVEAC_PTQ, FIVEAC_PTQ_EE) AS five, coalesce(PTSTNEWE, PTSTNEWE_PTQ, PTSTNEWE_PTQ_EE)::DECIMAL(9, 2) AS total
  FROM KS4_Pupil
),
pupil AS (
  SELECT results.* REPLACE (coalesce(results.fsm, census.fsm) AS fsm), census.ethnic, census.authority,
         -- Decimals are added without rounding, so that the order in which threads add them is nothing to the last digit.
         (total - avg(total) OVER year) / sqrt((avg(total * total) OVER year - pow(avg(total) OVER year, 2)) * count(total) OVER year / (count(total) OVER year - 1)) AS points
  FROM results LEFT JOIN census ON census.pupil = results.pupil AND census.y = cohort AND school_year = '11'
  WINDOW year AS (PARTITION BY cohort, coalesce(results.fsm, census.fsm) IS NULL)
  QUALIFY row_number() OVER (PARTITION BY results.pupil ORDER BY census.fsm) = 1
),
aim AS (
  SELECT link.pupil, a.start_date, year(a.start_date) + (month(a.start_date) >= 8)::INTEGER AS from_year, right(a.AcademicYear, 4)::INTEGER AS y,
         coalesce(a.FrameworkApp, false) OR coalesce(a.StandardApp, false) AS apprenticeship, a.Notional_Level_v2 AS level, a.SSATier1::DOUBLE AS sector, a.AgeAimStart AS age,
         NOT coalesce(a.EngMath, false) AND NOT coalesce(a.Traineeship, false) AND a.learning_aim_id NOT IN (SELECT LearnAimRef FROM LILR_LARS WHERE QualType IN ('0001', '0002')) AS vocational
  FROM LILR_Aims AS a JOIN EDUCATION_RECORDS_LOOKUP AS r USING (RECORDID) JOIN link ON link.person = r.AE_ID
),
early AS (
  SELECT aim.*, snapshot.AppStart_Year FROM aim LEFT JOIN YPMAD_Snapshot_Indicators AS snapshot ON snapshot.PupilMatchingRefAnonymous = aim.pupil
  WHERE age < 18 OR (apprenticeship AND from_year = AppStart_Year)
),
main_aim AS (
  -- One area for each person: the reformed ones first, then the earliest.
  SELECT pupil, sector, from_year FROM early WHERE vocational
  QUALIFY row_number() OVER (PARTITION BY pupil ORDER BY sector IN (4, 5) DESC, start_date, sector) = 1
),
apprentice AS (SELECT pupil, max(level) AS level FROM early WHERE apprenticeship AND from_year = AppStart_Year GROUP BY pupil),
student AS (
  SELECT PUPILMATCHINGREFANONYMOUS AS pupil, min(EndYear) AS entry, max(EndYear) FILTER (WHERE XQOBTN01 LIKE 'H%') AS graduation,
         -- The code of computing changed with the third version of the coding system.
         replace(arg_min(coalesce(SBJQA1, XJACS01_1), EndYear), 'I100', 'G400') AS subject
  FROM HESA WHERE XLEV501 = '3' GROUP BY ALL
),
study AS (
  SELECT PUPILMATCHINGREFANONYMOUS AS pupil, EndYear AS y FROM HESA
  UNION SELECT pupil, y FROM census WHERE school_year <> '11'
  -- Courses that begin within three years of Key Stage 4: those of adults are beside work.
  UNION SELECT aim.pupil, aim.y FROM aim JOIN results USING (pupil) WHERE NOT apprenticeship AND from_year <= cohort + 3
),
work AS (
  SELECT DISTINCT link.pupil, link.edukey, pay.TaxYear, pay.TaxYear // 100 AS begins, pay.Earnings
  FROM LEO_Earnings AS pay JOIN link ON link.edukey = pay.Edukey
  JOIN LEO_Employment AS spell ON spell.EduKey = pay.Edukey AND spell.StartDate < make_date(pay.TaxYear // 100, 4, 6) AND spell.EndDate > make_date(pay.TaxYear // 100 + 1, 4, 5)
  WHERE pay.Earnings > 0 AND pay.TaxYear <= 201920
)
SELECT pupil.pupil, cohort, begins, ln(Earnings) AS log_pay, home.GOR AS region, school, authority, female, fsm, ethnic, other_language, five, points,
       snapshot.L3_at_19 AS level3, snapshot.Year_L3 AS level3_year, apprentice.level AS apprenticeship, main_aim.sector, main_aim.from_year AS sector_from,
       student.entry, student.graduation, student.subject, EXISTS (SELECT 1 FROM census AS sixth WHERE sixth.pupil = pupil.pupil AND school_year = '12') AS sixth_form
FROM work
JOIN pupil USING (pupil)
JOIN LEO_Geography AS home ON home.Edukey = work.edukey AND home.TaxYear = work.TaxYear AND home.CTRYNM = 'England'
LEFT JOIN YPMAD_Snapshot_Indicators AS snapshot ON snapshot.PupilMatchingRefAnonymous = pupil.pupil
LEFT JOIN apprentice ON apprentice.pupil = pupil.pupil
LEFT JOIN main_aim ON main_aim.pupil = pupil.pupil
LEFT JOIN student ON student.pupil = pupil.pupil
WHERE begins > cohort AND NOT EXISTS (SELECT 1 FROM study WHERE study.pupil = pupil.pupil AND study.y IN (begins, begins + 1))
ORDER BY pupil.pupil, begins
