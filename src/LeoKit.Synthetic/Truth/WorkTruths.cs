using System.Globalization;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Truth;

/// <summary>What is planted in pay: routes, degrees, places and how gaps change with age. All of it is invented; only the subjects' medians behind question 7 are published.</summary>
static class WorkTruths
{
    const string Full = "not in education, employed on every day of the tax year, up to 2019/20";
    const string Pay = "Join LEO_Earnings to people through the link tables, keep tax years in which one spell of LEO_Employment begins before 6 April and ends after 5 April, and regress log Earnings on ";
    const string Added = "Added to the logarithm of the yearly rate of pay";
    const string LogPoints = "log points";
    const string FullPay = "the logarithm of pay for a full tax year of work";

    static readonly int Economics = Position("Economics");
    static readonly int English = Position("English studies");

    /// <summary>By how much log pay grows faster in a year after science, engineering and mathematics than after arts and humanities, over the first ten years.</summary>
    public static double StemGrowth => Growth(SubjectGroup.Stem) - Growth(SubjectGroup.Humanities);

    public static IEnumerable<Truth> All =>
    [
        new("q5-low-attainers",
            "What helps people who leave school without five good passes?",
            $"Difference in {FullPay} between people with and without Level 3 by 19, at equal points at 16, sex, meals, region and years since Key Stage 4.",
            $"People without five passes at A* to C, five or more years after Key Stage 4, {Full}.",
            PlantedEffects.Level3OnLogPay, LogPoints,
            $"{Added} of everybody with Level 3 by 19. Sixth form, sector, level of first aim, month of birth, absence, exclusion, moving school, language and home area add nothing at equal attainment.",
            Pay + "L3_at_19 of YPMAD, the points of Key Stage 4, sex, meals, region of LEO_Geography, tax year, and years since Key Stage 4 and since graduation; to choose among ten, choose on one half of the people and test on the other.",
            "The raw difference is two or three times as large, and several of the nine others look significant when each is tried alone, because they go with attainment."),
        new("q6-fe-reform",
            "Did the reform of two sector subject areas from 2013/14 raise pay?",
            $"Difference in {FullPay} after aims in sector subject areas 4 and 5 that started from 2013/14 on, beyond the change in the other areas.",
            $"People with a main vocational aim begun at 16 or 17, or an apprenticeship begun by 19, who never entered higher education, up to seven years after Key Stage 4, {Full}.",
            PlantedEffects.ReformOnLogPay, LogPoints,
            $"{Added} of people whose main vocational aim before 19 is in one of the two areas and started from 2013/14 on.",
            Pay + "the two areas, aims from 2013/14 on, their product, tax year, years since Key Stage 4, Level 3, sex, meals and points: a difference in differences. The areas are in LILR_LARS.",
            "After against before in the two areas alone, at the same ages, is several times as large: everybody's pay rises with the years."),
        new("q7-subject",
            "How much does the subject of a degree matter for pay five years after graduation?",
            $"Difference in {FullPay} between graduates of economics and of English studies, the mean of four, five and six years after graduation, at equal attainment at 16 and sex.",
            $"Graduates of a first degree in HESA four to six years after graduation, {Full}.",
            Enumerable.Range(4, 3).Average(years => SubjectPay.Of(Economics, years) - SubjectPay.Of(English, years)), LogPoints,
            "Each subject has a term for each year after graduation: its published median (LEO dossier §3.2, source GRAD) against all graduates, less what the attainment and the sex of its students explain.",
            Pay + "the subject of HESA in each of the three years, the points of Key Stage 4, sex, meals, region, tax year, and years since Key Stage 4 and after graduation.",
            "The ranking of raw medians also ranks intake: the raw difference is larger, because economics students attained more and are more often men."),
        new("q8-gap-year",
            "Does a gap year cost or pay?",
            $"Difference in {FullPay} between graduates who entered a year after their Level 3 and others, one to three years after graduation, at equal years after graduation.",
            $"Graduates of state schools one to three years after graduation, {Full}.",
            PlantedEffects.GapYearOnLogPay(1), LogPoints,
            $"{Added}; it fades to 0 seven years after graduation. Everything else in the pay of those who waited runs a year behind.",
            Pay + "the gap between Level 3 and entry, years after graduation, length of the course, subject, points of Key Stage 4, meals, sex and region.",
            "Over all graduates the raw difference is positive: people of independent schools and richer areas with better results take gap years more often."),
        new("q9-catch-up",
            "Do people who were on free school meals catch up?",
            $"Difference in {FullPay} at 26 between people who were on free school meals in Year 11 and others, at equal points, sex, region, degree and Level 3.",
            $"People of state schools ten years after Key Stage 4, {Full}.",
            PlantedEffects.FsmOnLogPay(26), LogPoints,
            string.Create(CultureInfo.InvariantCulture, $"{Added}: {PlantedEffects.FsmOnLogPay(18):0.00} at 18, closing by a hundredth a year to 26 and level from there. From 27 on more of them work part-time at six tenths of the rate, and no table shows the hours."),
            Pay + "KS4_FSM, the points of Key Stage 4, sex, region, degree and Level 3, for each age by itself.",
            "Following the gap to 26 says that it closes; after 26 the gap in yearly pay widens again although the rate of pay does not: the answer depends on the age, and without hours the cause cannot be seen."),
        new("q10-place",
            "Is it where people went to school or where they live that pays?",
            $"Difference in {FullPay} between living in London and living in the North, the Midlands or the South West, for the same person.",
            $"People six or more years after Key Stage 4 who live in England, {Full}.",
            PlantedEffects.RegionOnLogPay(Region.London), LogPoints,
            $"{Added} for the region of residence in the tax year. The region of school adds nothing.",
            "Compare people with themselves before and after a move: a constant for each person, the regions of LEO_Geography, years since Key Stage 4 and their products with sex, meals, points, degree and subject, and years after graduation.",
            "The raw difference between North and South is much larger, and that between movers and stayers too: people who move to London and the South East attained more and would be paid more anywhere."),
        new("q12-place",
            "How much of the pay of London and the South East is the place?",
            $"Difference in {FullPay} between living in the South East and living in the North, the Midlands or the South West, for the same person.",
            $"People six or more years after Key Stage 4 who live in England, {Full}.",
            PlantedEffects.RegionOnLogPay(Region.SouthEast), LogPoints,
            $"{Added} for the region of residence in the tax year. Place of residence stands in for place of work, which the extract does not have.",
            "As for q10-place.",
            "The difference between people is larger, because movers are selected on what no table shows."),
        new("q11-work-or-study",
            "Is it better to work or to study after 18?",
            $"Difference in {FullPay} ten years after Key Stage 4 between graduates who went straight on and people with Level 3 who did not enter higher education, at equal attainment; among graduates as they are.",
            $"People of state schools with Level 3 by 19, no apprenticeship before 19, no gap year and no unfinished degree, {Full}.",
            PlantedEffects.DegreeOnLogPay(10), LogPoints,
            string.Create(CultureInfo.InvariantCulture, $"{Added} after graduation: {PlantedEffects.DegreeOnLogPay(6):0.00} six years after Key Stage 4, {PlantedEffects.DegreeOnLogPay(8):0.00} after eight, {PlantedEffects.DegreeOnLogPay(10):0.00} after ten, {PlantedEffects.DegreeOnLogPay(15):0.00} after fifteen. The subject comes on top and averages 0 over graduates."),
            Pay + "the degree, the points of Key Stage 4 with a line of their own for graduates, taken where graduates stand, sex, meals and region, for each year since Key Stage 4 by itself.",
            "It depends on the age at which one looks. The raw difference turns positive earlier and is more than twice as large after ten years, because graduates attained more at 16."),
        new("q13-apprenticeship",
            "Apprenticeship or school and college at 16 to 18?",
            $"Difference in {FullPay} at 22 to 25 between an advanced apprenticeship before 19 and the school or college route without a degree, at equal attainment and level.",
            $"People without a degree, six to nine years after Key Stage 4, {Full}.",
            PlantedEffects.ApprenticeshipOnLogPay(25), LogPoints,
            $"{Added}; it fades from 25 to 0 at 32.",
            Pay + "the advanced apprenticeship, Level 3, the points of Key Stage 4, sex, meals and region, at equal years since Key Stage 4.",
            "Against everybody else without a degree the raw difference is larger: advanced apprentices have Level 3 and are more often men. Against graduates too it turns negative in later years."),
        new("q14-stem",
            "Does pay grow faster after science, engineering and mathematics than after arts and humanities?",
            $"Difference in the yearly growth of {FullPay} from one to ten years after graduation, at equal attainment and sex.",
            $"Graduates of these subjects, {Full}.",
            StemGrowth, "log points a year",
            "The terms of question 7 change with the years after graduation as the published medians do.",
            Pay + "the group of subjects times years after graduation, in three stretches (to three years, to five, to ten), with a constant for each person, years after graduation, tax year, region, and years since Key Stage 4 with their products with sex and meals.",
            "In pounds the gap widens several times as fast: who starts higher gains more pounds at the same rate. And comparing the median of one year with that of a later one mixes growth with who has graduated long enough ago."),
    ];

    static int Position(string name)
    {
        for (var at = 0; at < Subjects.All.Length; at++)
            if (Subjects.All[at].Name == name)
                return at;
        throw new InvalidOperationException($"There is no subject {name}.");
    }

    static double Growth(SubjectGroup group)
    {
        var (growth, share) = (0.0, 0.0);
        for (var at = 0; at < Subjects.All.Length; at++)
        {
            if (Subjects.All[at].Group != group)
                continue;
            growth += Subjects.All[at].Share * (SubjectPay.Of(at, SubjectPay.LastYear) - SubjectPay.Of(at, 1)) / (SubjectPay.LastYear - 1);
            share += Subjects.All[at].Share;
        }
        return growth / share;
    }
}
