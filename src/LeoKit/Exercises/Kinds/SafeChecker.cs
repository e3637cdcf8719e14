using System.Globalization;

namespace LeoKit.Exercises;

/// <summary>SAFE: a table that may leave the secure room. No rule is broken, no hidden cell can be worked out, and no more is hidden than it takes.</summary>
sealed class SafeChecker : Checker<SafeChecker.Output>
{
    // Another choice of neighbours may hide a cell or two more than the kit's own.
    const int Generous = 2;

    /// <summary>The table before anything is hidden.</summary>
    public required Func<LeoExtract?, SdcTable> Behind { get; init; }

    public SdcRules Rules { get; init; } = SdcRules.Default;

    protected override Output? Read(object answer, out Verdict? fault)
    {
        fault = answer switch
        {
            PublishedTable => null,
            SdcTable => Verdict.OtherShape("That is the table before anything is hidden. Publish it first, with Sdc.Suppress or Sdc.Round."),
            _ => Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. Hand in the table to be published: what Sdc.Suppress or Sdc.Round gives."),
        };
        return fault is null ? new((PublishedTable)answer) : null;
    }

    protected override bool Same(Output left, Output right) =>
        left.Table.Lines.SameAs(right.Table.Lines) && left.Table.Lines.Places.All(place => left.Table[place] == right.Table[place]);

    protected override bool IsRight(Output answer, Target target) => Fault(answer.Table, target) is null;

    protected override Verdict Explain(Output answer, Target target) => Fault(answer.Table, target)!;

    Verdict? Fault(PublishedTable table, Target target)
    {
        var behind = Behind(target.Extract);
        if (!behind.Lines.SameAs(table.Lines))
            return Verdict.OtherShape($"The table has other rows or columns. Asked for are the rows {string.Join(", ", behind.Rows)} and the columns {string.Join(", ", behind.Columns)}.");
        if (table.Lines.Places.Where(place => IsOther(table[place], behind[place])).Select(place => Named(table, place)).FirstOrDefault() is { } other)
            return Verdict.OtherContent($"The first value that differs: {other}. Publish the table of the exercise, not another one.");
        if (Sdc.Check(behind, table, Rules).Findings.Where(found => found.Status == SdcStatus.Fail).ToList() is { Count: > 0 } findings)
            return Verdict.OtherContent($"{Counted(findings.Count)} A disclosure check finds: {findings[0].Row}, {findings[0].Column}: {findings[0].Text}.");
        var hidden = target.Right.Table.SuppressedCells + Generous;
        return table.SuppressedCells > hidden && hidden > Generous
            ? Verdict.OtherContent(string.Create(CultureInfo.InvariantCulture, $"The table is safe, and hides {table.SuppressedCells} cells where {target.Right.Table.SuppressedCells} would do. A reader should learn as much as is safe."))
            : null;
    }

    static bool IsOther(PublishedCell cell, SdcCell behind) => cell.Value is { } value && Math.Abs(value - behind.Total) > cell.Rounding;

    static string Named(PublishedTable table, CellPlace place) => $"{table.Lines.AllRows[place.Row]}, {table.Lines.AllColumns[place.Column]}";

    static string Counted(int findings) => findings == 1 ? "One cell is not safe yet." : string.Create(CultureInfo.InvariantCulture, $"{findings} cells are not safe yet.");

    /// <summary>The table to be published.</summary>
    internal sealed record Output(PublishedTable Table);
}
