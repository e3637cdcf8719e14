using System.Globalization;

namespace LeoKit.Synthetic.Truth;

/// <summary>One thing that is true of the data because it was put in, in words and as a number.</summary>
/// <param name="Id">A stable name for notebooks.</param>
/// <param name="Question">The question that it answers.</param>
/// <param name="Estimand">What exactly is measured, in words.</param>
/// <param name="Population">Among whom.</param>
/// <param name="Value">The planted value.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="HowPlanted">How the generator puts it in.</param>
/// <param name="HowToRecover">A method and the columns that find it again.</param>
/// <param name="NaiveEstimate">An estimate that misleads, and in which direction.</param>
sealed record Truth(string Id, string Question, string Estimand, string Population, double Value, string Unit, string HowPlanted, string HowToRecover, string NaiveEstimate);

/// <summary>The planted truths that can be found in the tables of this version.</summary>
static class Truths
{
    public static IEnumerable<Truth> Of(SyntheticOptions options) =>
    [
        new("fsm-attainment",
            "How much lower is attainment at 16 for pupils on free school meals?",
            "Difference in Attainment 8 between pupils eligible and not eligible for free school meals in Year 11, at equal sex, ethnic group, special educational needs and region.",
            "Pupils of state schools at the end of Key Stage 4 in 2015/16 to 2020/21 without a statement or plan: many of the others have 0 points, and nobody can have less.",
            PlantedEffects.FsmOnAttainment, "points of Attainment 8",
            "Added to the attainment score of each pupil with free school meals in Year 11.",
            "Regress KS4_ATT8 on KS4_FSM, KS4_GENDER, the ethnic group and needs of the spring census of the same year, local authority and year.",
            "The raw difference is larger, by about 2 points: pupils on free school meals more often have special educational needs, which lower attainment too."),
        new("girls-attainment",
            "How much higher do girls attain at 16?",
            "Difference in Attainment 8 between girls and boys, at equal free school meals, ethnic group, special educational needs and region.",
            "Pupils of state schools at the end of Key Stage 4 in 2015/16 to 2020/21 without a statement or plan: many of the others have 0 points, and nobody can have less.",
            PlantedEffects.FemaleOnAttainment, "points of Attainment 8",
            "Added to the attainment score of each girl.",
            "The same regression as for free school meals.",
            "The raw difference is larger: boys more often have special educational needs."),
        .. SchoolTruths.All,
        new("fsm-pay",
            "Do people who were on free school meals earn less than others with the same results?",
            "Difference in the logarithm of pay for a full tax year of work, at equal points at Key Stage 4, sex, region, Level 3, degree and years since Key Stage 4: the mean over the ages 21 to 26.",
            "Pupils of state schools at the end of Key Stage 4 in 2003/04 or later, five to ten years after it, not in education, employed on every day of the tax year, up to 2019/20.",
            PlantedEffects.MeanFsmOnLogPay(21, 26), "log points (-0.10 is about 10 per cent less)",
            "Added to the logarithm of the yearly rate of pay of each person with free school meals in Year 11, by age (see q9-catch-up); the value is the mean over the ages 21 to 26. From 27 on unseen part-time work adds to it.",
            "Join Key Stage 4 to LEO_Earnings through the link tables; keep tax years up to 2019/20 in which a spell of LEO_Employment begins before 6 April and ends after 5 April; regress log Earnings on KS4_FSM at each age, the points of Key Stage 4 standardised within their year, KS4_GENDER, Level 3, region, subject, tax year, and years since Key Stage 4 and since graduation.",
            "The raw difference is about twice as large, because attainment is lower and fewer study on; in yearly pay of everybody with pay it is larger still, because they work fewer days."),
        new("women-pay",
            "How much less are women paid for a full year of work, early in their careers?",
            "Difference in the logarithm of pay for a full tax year of work between women and men up to eight years after Key Stage 4, at equal points, free school meals, region, Level 3, degree, subject and years since Key Stage 4.",
            "As for fsm-pay, five to eight years after Key Stage 4.",
            PlantedEffects.FemaleOnLogPayAtFirst, "log points",
            string.Create(CultureInfo.InvariantCulture, $"Added to the logarithm of the yearly rate of pay of each woman; from the ninth year it grows by {PlantedEffects.FemaleOnLogPayPerLaterYear} a year."),
            "The same regression as for fsm-pay.",
            "The raw difference is clearly smaller: women attain more at 16 and study more often, which raises their pay."),
        .. WorkTruths.All,
        new("match-rate-gap",
            "Who is missing from the tax records?",
            "Difference between the shares of pupil matching references without an EDUKEY among pupils of a minority ethnic group and others, both in England since Reception.",
            "Pupils with a pupil matching reference who have been at school in England since Reception.",
            options.Dirt.UnmatchedMinority - options.Dirt.Unmatched, "difference in proportions",
            "People are left without an EDUKEY with a probability that depends on their group; late arrivals have a higher one.",
            "Left join LEARNER_AE_ID_TO_PMR_LOOKUP to LEARNER_AE_ID_TO_EDUKEY_LOOKUP and compare shares by EthnicGroupMajor, among pupils seen in a census in Reception.",
            "Among all pupils the difference also holds that of late arrivals, who are missing most often and are more often of a minority group: it is clearly larger."),
        .. CareTruths.All,
    ];
}
