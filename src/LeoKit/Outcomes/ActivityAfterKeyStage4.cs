namespace LeoKit;

/// <summary>The main activity of one person in one year after Key Stage 4, as in DfE's post-16 report.</summary>
public static class ActivityAfterKeyStage4
{
    /// <summary>The order of precedence, with its source.</summary>
    public static Definition Definition { get; } = new(
        "Main activity after Key Stage 4",
        "The first that applies: sustained education, out-of-work benefits, sustained employment. With records but none of the three, no sustained activity; without any record, not captured.",
        DefinitionSource.Post16);

    /// <summary>The main activity from what is already known of the year.</summary>
    /// <param name="education">Sustained education of any kind.</param>
    /// <param name="benefits">Sustained out-of-work benefits.</param>
    /// <param name="employment">Sustained employment.</param>
    /// <param name="anyRecord">Whether the year has a record of any kind.</param>
    public static MainActivity Of(bool education, bool benefits, bool employment, bool anyRecord) =>
        (education, benefits, employment, anyRecord) switch
        {
            (true, _, _, _) => MainActivity.Education,
            (_, true, _, _) => MainActivity.OutOfWorkBenefits,
            (_, _, true, _) => MainActivity.Employment,
            (_, _, _, true) => MainActivity.NoSustainedActivity,
            _ => MainActivity.NotCaptured,
        };

    /// <summary>The main activity from spells, each kind by its definition in the post-16 report.</summary>
    /// <param name="education">Spells of higher, adult further or other education.</param>
    /// <param name="benefits">Spells of out-of-work benefits.</param>
    /// <param name="employment">Spells of employment.</param>
    /// <param name="year">The academic or tax year.</param>
    /// <param name="keyStage5">Whether a Level 3 course was entered at 16 to 18 in this year, which is education in itself.</param>
    /// <param name="otherRecord">Whether the year has any other record, such as a benefit for people in work.</param>
    public static MainActivity Of(
        IEnumerable<Spell> education, IEnumerable<Spell> benefits, IEnumerable<Spell> employment, IYear year, bool keyStage5 = false, bool otherRecord = false)
    {
        var (studied, claimed, worked) = (education.Merge(), benefits.Merge(), employment.Merge());
        return Of(
            keyStage5 || SustainedEducation.Post16.Holds(studied, year),
            OutOfWorkBenefit.Post16.Holds(claimed, year),
            SustainedEmployment.Post16.Holds(worked, year),
            otherRecord || studied.Concat(claimed).Concat(worked).DaysIn(year) > 0);
    }
}
