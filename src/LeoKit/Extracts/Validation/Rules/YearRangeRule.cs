using CsvHelper;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>The academic or tax year of a row is one that its view holds and that has begun by the reference date.</summary>
sealed class YearRangeRule() : ExtractRule("LEO216", "The academic or tax year of a row is one of its view", "rows")
{
    public override bool IsAlone => true;

    DateOnly _last = DateOnly.MaxValue;

    public override void Begin(DataFolder data) => _last = data.ReferenceDate ?? DateOnly.MaxValue;

    public override void Read(ViewFile file, CsvReader row)
    {
        if (file.View is not { Years.IsNone: false } view || file.YearField < 0 || row.IsEmpty(file.YearField))
            return;
        Checked++;
        if (file.YearIn(row) is not { } year)
            Report(file.PlaceOf(row, file.YearField), "this is not a year: an academic year is written 2010/2011, a tax year 201011.");
        else if (!view.Years.Contains(year))
            Report(file.PlaceOf(row, file.YearField), $"the view {view.Name} holds {view.Years}.");
        else if (new DateOnly(year - 1, 4, 6) > _last)
            Report(file.PlaceOf(row, file.YearField), "the year begins after the reference date, the last day that the extract knows of.");
    }
}
