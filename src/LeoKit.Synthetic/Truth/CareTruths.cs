using System.Globalization;

namespace LeoKit.Synthetic.Truth;

/// <summary>What is planted about exclusion, pupil referral units and care.</summary>
static class CareTruths
{
    const string CareQuestion = "Are people who were in care less often in paid work at 23 because of it?";

    const string CarePopulation =
        "People born in 1990/91 to 1996/97 whom the table of children in need shows with a referral that was acted on (known from 2009/10 on) and who have an EDUKEY.";

    const string CareRecovery =
        "From cin_2009_to_2021 take children with a referral whose ReferralNFA is 0. The level of need is the number of child protection plans: NumberOfPreviousCPP of the last plan and one, 0 without a plan. "
        + "People in care have a row in cla_2006_to_2021. Join both through AE_ID to LEO_Employment: in paid work is who has a spell that touches the tax year 2014-15, for those born in 1990/91, and one year later for each later cohort. "
        + "Within each level, compare the shares in work of those in care and others; average the differences over the levels of those in care.";

    const string CareNaive =
        "The raw difference between people who were in care and everybody else is about -0.40: most of it is there before care, in the need that leads to it and in attainment.";

    public static IEnumerable<Truth> All =>
    [
        new("q2-pru",
            "Do people who were in a pupil referral unit earn less because of it?",
            "Difference in the logarithm of pay for a full tax year of work between people who were in a unit in Years 7 to 11 and others with as many exclusions, permanent or not, and the same special educational needs, sex, free school meals and region.",
            "Pupils of state schools with an exclusion in Years 7 to 11, at the end of Key Stage 4 in 2010/11 or later, so that the tables show their last two years at units; three or more years after Key Stage 4, not in education, employed on every day of the tax year.",
            PlantedEffects.ReferralUnitOnLogPay, "log points (0.01 is about 1 per cent more)",
            "Who enters a unit is drawn with a probability that depends on these six alone, and entry follows the last exclusion; the effect is added to the logarithm of the yearly rate of pay. Results at Key Stage 4 fall with the number of exclusions and not with the unit. "
            + "More pupils are in units than in England, so that a small data set has enough of them.",
            "Count the rows of exclusions_table_1 with NCYear 7 to 11 and Perm_Duplicate 0 by person, and whether one has Category PERM. In a unit: on roll in Year 10 or 11 in pru_census_2010_to_2013, or in the spring census from 2013/14 with PHASE PR. "
            + "Join through AE_ID to LEO_Earnings; among people with an exclusion regress log Earnings on the unit, one column for each number of exclusions, PERM, and SENprovision, Gender, FSMeligible, region, points and years since Key Stage 4.",
            "Against all other pupils the raw difference is clearly negative: those in units were excluded more often, and attain less before they enter."),
        new("q4-care", CareQuestion,
            "Difference in the probability of any paid work in the tax year that begins in April after the 23rd birthday of the oldest of a cohort, between people who were ever in care and children in need who were not, at equal need, averaged over people in care.",
            CarePopulation, PlantedEffects.CareOnWork, "difference in proportions (-0.12 is 12 percentage points)",
            string.Create(CultureInfo.InvariantCulture, $"Who enters care is drawn with a probability that depends on the level of need alone. Time in care takes people out of paid work in the tax years of ages 21 to 26 with a chance of {100 * PlantedEffects.StableCareOutOfWork:0.0} % (long and stable) or {100 * PlantedEffects.OtherCareOutOfWork:0.0} % (otherwise), whether or not they would be in work; ")
            + "the value is that chance times the share who would be.",
            CareRecovery, CareNaive),
        new("q4-care-stable", CareQuestion,
            "As q4-care, for people with two years or more in one period of care and no more than two placements in it.",
            CarePopulation, PlantedEffects.StableCareOnWork, "difference in proportions",
            "As q4-care.",
            CareRecovery + " Long and stable: POC_LENGTH reaches 730 days and the period has no more than two different DATE_EPI_COMM.",
            CareNaive),
        new("q4-care-unstable", CareQuestion,
            "As q4-care, for people with less than two years in care, or with three or more placements.",
            CarePopulation, PlantedEffects.OtherCareOnWork, "difference in proportions",
            "As q4-care.",
            CareRecovery + " Short or unstable: every other period.",
            CareNaive),
    ];
}
