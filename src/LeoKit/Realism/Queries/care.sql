-- Children in need and in care. The extract has no children without a school record, so that rates are taken among pupils of Years 7 to 11 in the spring census:
-- the published rates are per 10 000 children under 18. The columns of protection plans end with 2018/19.
WITH pupils AS (
  SELECT EndYear AS y, PupilMatchingRefAnonymous AS pmr FROM SC_Pupil
  WHERE month(CensusDate) = 1 AND (RecordStatus IS NULL OR RecordStatus <= 20) AND coalesce(OnRoll, true) AND try_cast(NCyearActual AS INTEGER) BETWEEN 7 AND 11
),
looked_after AS (SELECT DISTINCT PROCESSING_YEAR AS y, PupilMatchingRefAnonymous AS pmr FROM CLA WHERE CLA_31_MARCH),
in_need AS (SELECT DISTINCT right(ACADYR, 4)::INTEGER AS y, PupilMatchingRefAnonymous AS pmr FROM CIN WHERE CaseOpen31March AND NOT coalesce(ReferralNFA, false)),
protected AS (SELECT DISTINCT right(ACADYR, 4)::INTEGER AS y, PupilMatchingRefAnonymous AS pmr FROM CIN
  WHERE CPPstartDate IS NOT NULL AND (CPPendDate IS NULL OR CPPendDate > make_date(right(ACADYR, 4)::INTEGER, 3, 31))),
cohort AS (SELECT PupilMatchingRefAnonymous AS pmr, right(ACADYR, 4)::INTEGER AS ks4 FROM KS4_Pupil)
SELECT 'looked-after' AS measure, 'Rate' AS grp, y::VARCHAR AS at, count(*) AS people, 10000 * avg((l.pmr IS NOT NULL)::INT) AS value FROM pupils LEFT JOIN looked_after AS l USING (y, pmr) GROUP BY y
UNION ALL SELECT 'in-need', 'Rate', y::VARCHAR, count(*), 10000 * avg((l.pmr IS NOT NULL)::INT) FROM pupils LEFT JOIN in_need AS l USING (y, pmr) GROUP BY y
UNION ALL SELECT 'protection-plan', 'Rate', y::VARCHAR, count(*), 10000 * avg((l.pmr IS NOT NULL)::INT) FROM pupils LEFT JOIN protected AS l USING (y, pmr) WHERE y <= 2019 GROUP BY y
UNION ALL SELECT 'ever-in-need', 'All', '', count(*), 100 * avg((pmr IN (SELECT PupilMatchingRefAnonymous FROM CIN WHERE NOT coalesce(ReferralNFA, false) AND PupilMatchingRefAnonymous IS NOT NULL))::INT)
FROM cohort WHERE ks4 BETWEEN 2016 AND 2021
UNION ALL SELECT 'ever-in-care', unnest(['Born 1995/96', 'MoJ-DfE cohorts']), '', count(*),
  unnest([100 * avg((pmr IN (SELECT PupilMatchingRefAnonymous FROM CLA WHERE PupilMatchingRefAnonymous IS NOT NULL))::INT), 100 * avg((pmr IN (SELECT PupilMatchingRefAnonymous FROM CLA WHERE PupilMatchingRefAnonymous IS NOT NULL))::INT)])
FROM cohort WHERE ks4 BETWEEN 2012 AND 2018
