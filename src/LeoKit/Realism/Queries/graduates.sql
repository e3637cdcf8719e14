-- First-degree graduates. Pay is that of the n-th full tax year after graduation, of people with a spell of work on every day of it, over all cohorts, in 2017-18 prices,
-- then raised to 2022-23: by 1.18, the rise of this publication's own medians from 2016-17 less one year's growth.
WITH subject(cah2, jacs, name) AS (
  SELECT * FROM (VALUES {subjects}) AS t(cah2, jacs, name)
),
graduate AS (
  SELECT PUPILMATCHINGREFANONYMOUS AS pmr, EndYear AS y, XCLASS01 AS class, coalesce(a.name, b.name, c.name) AS subject, coalesce(SEXID, CASE GENDER WHEN '1' THEN '1' WHEN '2' THEN '2' END) AS sex
  FROM HESA LEFT JOIN (SELECT DISTINCT cah2, name FROM subject) AS a ON a.cah2 = HESA.XCAH02_1 LEFT JOIN subject AS b ON b.jacs = HESA.XJACS01_1 LEFT JOIN subject AS c ON c.jacs = HESA.SBJQA1
  WHERE XPQUAL01 = '1' AND XQOBTN01 LIKE 'H%'
),
worked AS (
  SELECT g.*, k.EDUKEY AS edukey FROM graduate AS g JOIN LEARNER_AE_ID_TO_PMR_LOOKUP AS p ON p.PUPILMATCHINGREFANONYMOUS = g.pmr JOIN LEARNER_AE_ID_TO_EDUKEY_LOOKUP AS k USING (AE_ID)
),
pay AS (
  SELECT w.pmr, w.subject, w.sex, e.TaxYear // 100 - w.y AS yag, e.Earnings * exp(0.021 * (2017 - e.TaxYear // 100)) * 1.18 AS pounds, e.Main_Section AS section
  FROM worked AS w JOIN LEO_Earnings AS e ON e.Edukey = w.edukey
  WHERE e.Earnings > 0 AND EXISTS (SELECT 1 FROM LEO_Employment AS s WHERE s.EduKey = w.edukey AND s.StartDate <= make_date(e.TaxYear // 100, 4, 6) AND s.EndDate >= make_date(e.TaxYear // 100 + 1, 4, 5))
)
SELECT 'graduate-pay' AS measure, grp, yag::VARCHAR AS at, count(*) AS people, median(pounds) AS value FROM pay, LATERAL (SELECT unnest(['Total', subject]) AS grp) WHERE yag IN (1, 3, 5, 10) GROUP BY grp, yag
UNION ALL SELECT 'graduate-pay-quartile', unnest(['Lower quartile', 'Upper quartile']), yag::VARCHAR, count(*), unnest([quantile_cont(pounds, 0.25), quantile_cont(pounds, 0.75)]) FROM pay WHERE yag IN (1, 3, 5, 10) GROUP BY yag
UNION ALL SELECT 'graduate-subject', subject, '2016/17', (sum(count(*)) OVER ())::BIGINT, 100.0 * count(*) / sum(count(*)) OVER () FROM graduate WHERE subject IS NOT NULL GROUP BY subject
UNION ALL SELECT 'graduate-subject-women', subject, '2016/17', count(*), 100 * avg((sex = '2')::INT) FROM graduate WHERE subject IS NOT NULL AND sex IS NOT NULL GROUP BY subject
UNION ALL SELECT 'degree-class', grp, (y - 1) || '-' || lpad((y % 100)::VARCHAR, 2, '0'), count(*), 100 * avg((class = '1' OR (class = '2' AND grp = 'First or upper second'))::INT)
FROM graduate, LATERAL (SELECT unnest(['First', 'First or upper second']) AS grp) GROUP BY grp, y
UNION ALL SELECT 'graduate-industry', 'Section ' || section, '1', (sum(count(*)) OVER ())::BIGINT, 100.0 * count(*) / sum(count(*)) OVER () FROM pay WHERE yag = 1 AND section IS NOT NULL GROUP BY section
