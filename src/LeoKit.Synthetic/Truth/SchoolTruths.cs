namespace LeoKit.Synthetic.Truth;

/// <summary>What is planted about schools: their inspection grades and their conversion into academies.</summary>
static class SchoolTruths
{
    public static IEnumerable<Truth> All =>
    [
        new("q1-good-school",
            "Does a school graded good lead to better pay than one graded requires improvement or satisfactory?",
            "Difference in the logarithm of pay for a full tax year of work between people whose school was graded good and people whose school was graded lower, at equal attainment and background.",
            "Pupils of state schools whose school had the grade 2, 3 or 4 in the year of Key Stage 4, four or more years later, not in education, employed on every day of the tax year.",
            PlantedEffects.GoodSchoolOnLogPay, "log points",
            "Added to the logarithm of the yearly rate of pay. The grade follows the school's intake and chance, and not what the school adds to attainment.",
            "Join KS4 to NOT_LEO/School_Grades_Synthetic by KS4_URN_anon and year, and to LEO_Earnings through the link tables; regress log Earnings on grade 2 against 3 and 4 with the points of Key Stage 4 and their square, "
                + "KS4_FSM, KS4_GENDER, Level 3, region, cohort, tax year, and years since Key Stage 4 and since graduation, with standard errors clustered by person.",
            "The raw difference is several times as large, about 0.1: schools graded good have pupils who attained more and were poorer less often before they came."),
        new("q3-academy",
            "Did schools that became academies from 2010/11 on raise attainment at 16?",
            "Change in attainment at 16 from the first cohort after conversion on, beyond the school's own trend.",
            "Pupils of state secondary schools at the end of Key Stage 4 in 2003/04 to 2020/21; conversions in 2010/11 or later.",
            PlantedEffects.LateConversionOnAttainment, "points of Attainment 8",
            "Added to the score of pupils who finish Key Stage 4 after the first academic year as an academy. Schools that convert at any time also gain "
                + "0.3 points a year against other schools, before and after.",
            "Standardise the total points of Key Stage 4 within each year and multiply by the standard deviation of KS4_ATT8; regress them on conversion (the year of KS4 is later than the year that begins with AcademyDate in "
                + "NOT_LEO/School_Lookup_Synthetic), for early and late conversions apart, at equal meals, sex and special educational needs, with a dummy for each school and year, and a linear trend of their own for schools that ever convert.",
            "Without the trend, two-way fixed effects are clearly too high, by more than a point: converters were improving anyway."),
        new("q3-academy-early",
            "Did the schools that became academies before 2010/11 raise attainment at 16?",
            "As for q3-academy.",
            "As for q3-academy; conversions before 2010/11.",
            0, "points of Attainment 8",
            "Nothing is added: early academies improve by 0.3 points a year as other converters do, before and after.",
            "The same regression as for q3-academy. Early academies are few, so that only a large data set is precise, and too few to be clusters: take errors that are robust and not clustered.",
            "What early academies gained from the first five cohorts to the last five, beyond schools that never convert, is too high by the thirteen years between times 0.3."),
    ];
}
