namespace LeoKit.Extracts.Validation.Dirt;

/// <summary>Second records and records off roll over all censuses.</summary>
sealed class CensusCounts(CensusPupils census) : ExtractVisitor
{
    /// <summary>Pupils in a census, each year counted; those off roll are left out, because they show that fault instead.</summary>
    public long PupilYears { get; private set; }

    public long Duplicates { get; private set; }

    /// <summary>The same from the first census that says who is on roll.</summary>
    public long YearsWithRoll { get; private set; }

    public long OffRoll { get; private set; }

    public override void Close(ViewFile file)
    {
        if (!census.IsOpen)
            return;
        foreach (var pupil in census.Pupils)
        {
            PupilYears += pupil.IsOffRoll ? 0 : 1;
            Duplicates += pupil is { HasDuplicate: true, IsOffRoll: false } ? 1 : 0;
            YearsWithRoll += census.KnowsRoll ? 1 : 0;
            OffRoll += pupil.IsOffRoll ? 1 : 0;
        }
    }
}
