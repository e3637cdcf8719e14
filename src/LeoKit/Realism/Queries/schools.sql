-- Latest inspection grades of state schools in the lookup that is not part of LEO.
WITH grades AS (
  SELECT right(AcademicYear, 4)::INTEGER AS y, Grade FROM School_Grades_Synthetic WHERE Grade IS NOT NULL
)
SELECT 'inspection-grade' AS measure, CASE Grade WHEN '1' THEN 'Outstanding' WHEN '2' THEN 'Good' WHEN '3' THEN 'Requires improvement' WHEN '4' THEN 'Inadequate' END AS grp,
       y::VARCHAR AS at, (sum(count(*)) OVER (PARTITION BY y))::BIGINT AS people, 100 * count(*) / sum(count(*)) OVER (PARTITION BY y) AS value
FROM grades WHERE y IN (2010, 2018) GROUP BY Grade, y
