using System.Globalization;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>RecordStatus explains why a pupil has several records in one census: exactly one of them is to be kept.</summary>
sealed class RecordStatusRule(CensusPupils census) : ExtractRule("LEO212", "RecordStatus leaves one census record of each pupil to keep", "pupils in a census")
{
    public override void Close(ViewFile file)
    {
        if (!census.IsOpen)
            return;
        var column = file.Header[file.FieldOf("RecordStatus")];
        foreach (var pupil in census.Pupils)
        {
            Checked++;
            if (pupil.Unknown is { } unknown)
                Report(new(file.Path) { Line = unknown.Line, Column = column, Value = unknown.Status }, "this status has no meaning: empty, 1 to 10 and 20 are records to keep, 101 and above are their duplicates.");
            else if (pupil.IsUnreadable)
                continue;
            else if (pupil.SecondKept is { } line)
                Report(new(file.Path) { Line = line, Column = column }, string.Create(CultureInfo.InvariantCulture, $"the pupil {pupil.Pupil} of line {pupil.FirstLine} has a second record to keep; a duplicate has the status 101 or above."));
            else if (pupil.Kept == 0)
                Report(new(file.Path) { Line = pupil.FirstLine, Column = column }, $"the pupil {pupil.Pupil} has duplicates to drop, but no record to keep.");
        }
    }
}
