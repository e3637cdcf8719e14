-- Main activity and pay by year after Key Stage 4, as in the post-16 report: year n is the tax year that starts in April of the year of Key Stage 4 plus n.
-- Months run from the 6th to the 5th, counted from April of year 1. Pay of earlier and later years is put into 2017-18 prices with 2.1 % a year.
WITH census AS (
  SELECT EndYear AS y, PupilMatchingRefAnonymous AS pmr, FSMeligible AS fsm, SENprovision AS sen, EthnicGroupMajor AS major, IDACI_R AS rank,
         try_cast(NCyearActual AS INTEGER) AS nc
  FROM SC_Pupil WHERE month(CensusDate) = 1 AND (RecordStatus IS NULL OR RecordStatus <= 20) AND coalesce(OnRoll, true)
),
graduate AS (SELECT DISTINCT PUPILMATCHINGREFANONYMOUS AS pmr FROM HESA WHERE XPQUAL01 = '1' AND XQOBTN01 LIKE 'H%'),
cohort AS (
  SELECT ks.PupilMatchingRefAnonymous AS pmr, right(ACADYR, 4)::INTEGER AS ks4, GENDER AS sex, FIVEAC AS five, c.fsm, c.sen, c.major, c.rank,
         school.Type AS school_type, school.GOR AS gor, y19.L3_at_19 AS level3, g.pmr IS NOT NULL AS graduate
  FROM KS4_Pupil AS ks
  LEFT JOIN census AS c ON c.pmr = ks.PupilMatchingRefAnonymous AND c.y = right(ks.ACADYR, 4)::INTEGER
  LEFT JOIN School_Lookup_Synthetic AS school ON school.URN_anon = ks.URN_anon
  LEFT JOIN YPMAD_Snapshot_Indicators AS y19 ON y19.PupilMatchingRefAnonymous = ks.PupilMatchingRefAnonymous
  LEFT JOIN graduate AS g ON g.pmr = ks.PupilMatchingRefAnonymous
  WHERE right(ACADYR, 4)::INTEGER BETWEEN 2002 AND 2007
  QUALIFY row_number() OVER (PARTITION BY ks.PupilMatchingRefAnonymous ORDER BY c.y) = 1
),
person AS (
  SELECT cohort.*, k.EDUKEY AS edukey, p.AE_ID AS ae
  FROM cohort LEFT JOIN LEARNER_AE_ID_TO_PMR_LOOKUP AS p ON p.PUPILMATCHINGREFANONYMOUS = pmr LEFT JOIN LEARNER_AE_ID_TO_EDUKEY_LOOKUP AS k ON k.AE_ID = p.AE_ID
),
spell AS (
  SELECT pmr, ks4, 'work' AS kind, StartDate AS s, EndDate AS e FROM LEO_Employment JOIN person ON person.edukey = LEO_Employment.EduKey
  UNION ALL SELECT pmr, ks4, CASE WHEN Out_of_work_benefit THEN 'benefit' ELSE 'other' END, StartDate, coalesce(EndDate, DATE '2021-04-05') FROM LEO_Benefit JOIN person ON person.edukey = LEO_Benefit.EduKey
  UNION ALL SELECT pmr, ks4, CASE WHEN Notional_Level_v2 >= 3 OR FullL3 THEN 'ks5' ELSE 'college' END, start_date, coalesce(end_date, end_date_expected)
    FROM LILR_Aims JOIN EDUCATION_RECORDS_LOOKUP AS r USING (RECORDID) JOIN person ON person.ae = r.AE_ID
  UNION ALL SELECT cohort.pmr, ks4, 'ks5', make_date(y - 1, 9, 1), make_date(y, 7, 31) FROM census JOIN cohort USING (pmr) WHERE nc >= 12
  UNION ALL SELECT pmr, ks4, 'higher', greatest(COMDATE, make_date(EndYear - 1, 9, 1)), least(coalesce(ENDDATE, DATELEFT, make_date(EndYear, 7, 31)), make_date(EndYear, 7, 31))
    FROM HESA JOIN cohort ON cohort.pmr = HESA.PUPILMATCHINGREFANONYMOUS
),
-- From the third year on all learning outside higher education is adult further education.
months AS (
  SELECT DISTINCT pmr, CASE WHEN m >= 24 AND kind IN ('ks5', 'college') THEN 'adult' ELSE kind END AS kind, m
  FROM (SELECT pmr, kind, unnest(generate_series(
    greatest(0, (year(s) - ks4 - 1) * 12 + month(s) - 4 - (day(s) < 6)::INT),
    least(179, (2020 - ks4) * 12 - 1, (year(e) - ks4 - 1) * 12 + month(e) - 4 - (day(e) < 6)::INT))) AS m
    FROM spell WHERE s <= e)
),
runs AS (SELECT pmr, kind, m // 12 + 1 AS n, m - row_number() OVER (PARTITION BY pmr, kind, m // 12 ORDER BY m) AS run FROM months),
held AS (SELECT pmr, n, kind, max(k) AS longest, sum(k) AS months FROM (SELECT pmr, n, kind, run, count(*) AS k FROM runs GROUP BY ALL) GROUP BY ALL),
pay AS (
  SELECT pmr, TaxYear // 100 - ks4 AS n, sum(Earnings) * exp(0.021 * (2017 - TaxYear // 100)) AS pounds
  FROM LEO_Earnings JOIN person ON person.edukey = LEO_Earnings.Edukey WHERE Earnings > 0 GROUP BY pmr, ks4, TaxYear
),
claimed AS (SELECT pmr, TaxYear // 100 - ks4 AS n FROM LEO_Self_Assessment JOIN person ON person.edukey = LEO_Self_Assessment.Edukey),
years AS (SELECT cohort.*, unnest(generate_series(1, least(15, 2020 - ks4))) AS n FROM cohort),
activity AS (
  SELECT years.*, pounds, w.months = 12 AS worked,
    CASE WHEN k.longest >= 6 THEN 'Key Stage 5' WHEN h.longest >= 6 THEN 'Higher education' WHEN a.longest >= 6 THEN 'Adult further education' WHEN c.longest >= 6 THEN 'Other education'
         WHEN b.longest >= 6 THEN 'Out-of-work benefits' WHEN w.months = 12 THEN 'Employment'
         WHEN coalesce(k.n, h.n, a.n, c.n, b.n, w.n, o.n) IS NOT NULL OR pounds > 0 OR s.n IS NOT NULL THEN 'No sustained activity' ELSE 'Activity not captured' END AS activity
  FROM years
  LEFT JOIN held AS k ON k.pmr = years.pmr AND k.n = years.n AND k.kind = 'ks5'
  LEFT JOIN held AS h ON h.pmr = years.pmr AND h.n = years.n AND h.kind = 'higher'
  LEFT JOIN held AS a ON a.pmr = years.pmr AND a.n = years.n AND a.kind = 'adult'
  LEFT JOIN held AS c ON c.pmr = years.pmr AND c.n = years.n AND c.kind = 'college'
  LEFT JOIN held AS b ON b.pmr = years.pmr AND b.n = years.n AND b.kind = 'benefit'
  LEFT JOIN held AS w ON w.pmr = years.pmr AND w.n = years.n AND w.kind = 'work'
  LEFT JOIN held AS o ON o.pmr = years.pmr AND o.n = years.n AND o.kind = 'other'
  LEFT JOIN pay ON pay.pmr = years.pmr AND pay.n = years.n
  LEFT JOIN (SELECT DISTINCT pmr, n FROM claimed) AS s ON s.pmr = years.pmr AND s.n = years.n
),
grouped AS (
  SELECT activity.*, unnest(list_filter([
    CASE sex WHEN 'F' THEN 'Female' WHEN 'M' THEN 'Male' END,
    CASE WHEN fsm THEN 'Eligible for FSM' WHEN NOT fsm THEN 'Not eligible for FSM' END,
    CASE WHEN sen = 'N' THEN 'Not identified as SEN' WHEN sen IN ('A', 'P') THEN 'SEN without a statement' WHEN sen = 'S' THEN 'With statement of SEN' END,
    CASE major WHEN 'ASIA' THEN 'Asian' WHEN 'BLAC' THEN 'Black' WHEN 'CHIN' THEN 'Chinese' WHEN 'MIXD' THEN 'Mixed' WHEN 'WHIT' THEN 'White' END,
    CASE WHEN school_type IN ('IND', 'OTHIND') THEN 'Independent schools' WHEN fsm IS NOT NULL THEN 'Mainstream schools (non selective)' END,
    CASE WHEN five THEN 'Achieved 5 A*-C GCSE (inc. equiv.)' WHEN NOT five THEN 'Did not achieve 5 A*-C GCSE (inc. equiv.)' END,
    CASE WHEN rank <= 6496 THEN 'Upper quintile (most deprived)' WHEN rank > 25985 THEN 'Lower quintile (least deprived)' WHEN rank IS NOT NULL THEN 'Interquintile region' END,
    CASE gor WHEN 'E12000001' THEN 'North East' WHEN 'E12000002' THEN 'North West' WHEN 'E12000003' THEN 'Yorkshire and The Humber' WHEN 'E12000004' THEN 'East Midlands'
      WHEN 'E12000005' THEN 'West Midlands' WHEN 'E12000006' THEN 'East of England' WHEN 'E12000007' THEN 'London' WHEN 'E12000008' THEN 'South East' WHEN 'E12000009' THEN 'South West' END,
    CASE WHEN graduate THEN 'Graduates' ELSE 'Non-graduates' END,
    CASE WHEN NOT graduate AND level3 THEN 'Achieving level 3 or above' WHEN NOT graduate AND NOT level3 THEN 'Achieving level 2 or below' END], x -> x IS NOT NULL)) AS grp
  FROM activity
)
SELECT 'after16-activity' AS measure, kinds.kind AS grp, n::VARCHAR AS at, count(*) AS people, 100 * avg((activity = kinds.kind)::INT) AS value
FROM activity, (SELECT unnest(['Key Stage 5', 'Higher education', 'Adult further education', 'Other education', 'Out-of-work benefits', 'Employment', 'No sustained activity', 'Activity not captured']) AS kind) AS kinds
GROUP BY kinds.kind, activity.n
UNION ALL SELECT 'after16-pay', 'All', n::VARCHAR, count(pounds), median(pounds) FROM activity WHERE worked AND pounds > 0 GROUP BY activity.n
UNION ALL SELECT 'after16-group-higher-education', grp, n::VARCHAR, count(*), 100 * avg((activity = 'Higher education')::INT) FROM grouped GROUP BY grp, grouped.n
UNION ALL SELECT 'after16-group-employment', grp, n::VARCHAR, count(*), 100 * avg((activity = 'Employment')::INT) FROM grouped GROUP BY grp, grouped.n
UNION ALL SELECT 'after16-group-benefits', grp, n::VARCHAR, count(*), 100 * avg((activity = 'Out-of-work benefits')::INT) FROM grouped GROUP BY grp, grouped.n
UNION ALL SELECT 'after16-group-pay', grp, n::VARCHAR, count(pounds), median(pounds) FROM grouped WHERE worked AND pounds > 0 GROUP BY grp, grouped.n
