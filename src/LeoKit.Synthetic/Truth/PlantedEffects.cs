using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Truth;

/// <summary>The sizes of the relations that the generator plants and <c>truth.json</c> states. All are invented; published gaps only suggested their scale.</summary>
static class PlantedEffects
{
    /// <summary>Attainment 8 points lost to free school meals in Year 11, at equal sex, ethnic group, needs and school.</summary>
    public const double FsmOnAttainment = -11.0;

    /// <summary>Attainment 8 points of girls over boys, at equal background.</summary>
    public const double FemaleOnAttainment = 4.0;

    /// <summary>Attainment 8 points lost with needs met without a statement or plan.</summary>
    public const double SenSupportOnAttainment = -15.0;

    /// <summary>Attainment 8 points lost with needs met with a statement or plan.</summary>
    public const double StatementOnAttainment = -32.0;

    /// <summary>Points of attainment that schools which become academies gain each year, before and after they convert.</summary>
    public const double ConvertersImproveByYear = 0.3;

    /// <summary>Conversions from this academic year on, named by its end, change something; earlier ones change nothing.</summary>
    public const int FirstLateConversion = 2011;

    /// <summary>Points of attainment that a late conversion adds for the cohorts after it.</summary>
    public const double LateConversionOnAttainment = 2.0;

    /// <summary>Log pay for each point of attainment at 16.</summary>
    public const double ScoreOnLogPay = 0.0125;

    /// <summary>Log pay of pupils of independent schools, at equal attainment: not asked for by a question, but without it their pay would be far too low.</summary>
    public const double IndependentOnLogPay = 0.12;

    /// <summary>Log pay of pupils whose school was graded good, against graded lower, at the end of Key Stage 4.</summary>
    public const double GoodSchoolOnLogPay = 0.015;

    /// <summary>Log pay of pupils who were in a pupil referral unit, against others with as many exclusions.</summary>
    public const double ReferralUnitOnLogPay = 0.01;

    /// <summary>The chance that long, stable time in care keeps a person out of paid work from 21 to 26.</summary>
    public const double StableCareOutOfWork = 0.145;

    /// <summary>The same for short or unstable time in care.</summary>
    public const double OtherCareOutOfWork = 0.291;

    /// <summary>
    /// What these two chances come to as a share of all people in care: the chance times the share who would otherwise be in work. The second factor results from
    /// careers and was measured; a test holds it to a large run.
    /// </summary>
    public const double CareOnWork = -0.12;

    /// <summary>The same for long, stable time in care.</summary>
    public const double StableCareOnWork = -0.08;

    /// <summary>The same for short or unstable time in care.</summary>
    public const double OtherCareOnWork = -0.16;

    /// <summary>The chance that need itself, in care or not, keeps a person out of paid work from 21 to 26, by its level.</summary>
    public static double NeedOutOfWork(int level) => level switch { 1 => 0.04, 2 => 0.10, 3 => 0.17, _ => 0 };

    /// <summary>Log pay of people who reach Level 3 by 19, with or without a degree later.</summary>
    public const double Level3OnLogPay = 0.06;

    /// <summary>The first academic year, named by its end, in which aims in the reformed sectors pay more.</summary>
    public const int FirstReformedYear = 2014;

    /// <summary>Log pay after an aim in a reformed sector.</summary>
    public const double ReformOnLogPay = 0.03;

    /// <summary>Log pay of women against men in the first eight years after Key Stage 4, at equal attainment and background.</summary>
    public const double FemaleOnLogPayAtFirst = -0.15;

    /// <summary>What each further year adds to that.</summary>
    public const double FemaleOnLogPayPerLaterYear = -0.02;

    /// <summary>The last year after Key Stage 4 with the first value.</summary>
    public const int FemaleGapWidensAfter = 8;

    /// <summary>Sector subject areas 4 (engineering and manufacturing) and 5 (construction) are reformed.</summary>
    public static bool IsReformed(int sector) => sector is 4 or 5;

    /// <summary>Log pay of women against men by years since Key Stage 4.</summary>
    public static double FemaleOnLogPay(int since) =>
        FemaleOnLogPayAtFirst + (FemaleOnLogPayPerLaterYear * Math.Max(0, since - FemaleGapWidensAfter));

    /// <summary>Log rate of pay of people who were on free school meals: the gap narrows to 26.</summary>
    public static double FsmOnLogPay(int age) => -0.08 - (0.01 * Math.Clamp(26 - age, 0, 8));

    /// <summary>Its mean over ages from one to another, both included.</summary>
    public static double MeanFsmOnLogPay(int from, int to)
    {
        var sum = 0.0;
        for (var age = from; age <= to; age++)
            sum += FsmOnLogPay(age);
        return sum / (to - from + 1);
    }

    /// <summary>The share of people in work who work part-time without any table showing it, by age: none up to 26, more of women and of people who were on free school meals.</summary>
    public static double PartTimeShare(bool female, bool fsm, int age) =>
        Math.Min(0.35, Math.Clamp(age - 26, 0, 8) * (0.012 + (fsm ? 0.02 : 0) + (female ? 0.018 : 0)));

    /// <summary>Log pay by region of residence.</summary>
    public static double RegionOnLogPay(Region region) => region switch
    {
        Region.London => 0.12,
        Region.SouthEast => 0.05,
        Region.EastOfEngland => 0.04,
        _ => 0,
    };

    /// <summary>Log pay with a degree against Level 3 without one, at equal attainment, by years since Key Stage 4.</summary>
    public static double DegreeOnLogPay(int since) => 0.10 + ((since <= 10 ? 0.035 : 0.015) * (since - 10));

    /// <summary>Log pay after a gap year, by years after graduation.</summary>
    public static double GapYearOnLogPay(int yearsAfter) => -0.03 * Math.Clamp((7 - yearsAfter) / 4.0, 0, 1);

    /// <summary>Log pay after an advanced apprenticeship, by age.</summary>
    public static double ApprenticeshipOnLogPay(int age) => 0.05 * Math.Clamp((32 - age) / 7.0, 0, 1);
}
