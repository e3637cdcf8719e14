using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Frames;

namespace LeoKit.Exercises;

/// <summary>FRAME: a table, compared in steps: kind, shape, columns, keys, first value that differs. The order of rows and columns is free.</summary>
sealed class FrameChecker : Checker<FrameChecker.Table>
{
    /// <summary>The columns that together name a row.</summary>
    public required ImmutableArray<string> Keys { get; init; }

    public double Tolerance { get; init; }

    protected override Table? Read(object answer, out Verdict? fault)
    {
        var table = FrameReading.Read(answer is SqlResult result ? result.ToDataFrame() : answer);
        fault = table is null
            ? Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. Hand in a table: a DataFrame or a Deedle frame.")
            : table.Columns.IsEmpty ? Verdict.NotTried : null;
        return fault is null ? new(table!) : null;
    }

    protected override bool Same(Table left, Table right) => Difference(left.Plain, right.Plain) is null;

    protected override Verdict Explain(Table answer, Target target) => Difference(answer.Plain, target.Right.Plain)!;

    Verdict? Difference(PlainTable answer, PlainTable reference) =>
        Shape(answer) ?? Columns(answer, reference) ?? RowsByKey(answer, reference) ?? FirstCell(answer, reference);

    static Verdict? Shape(PlainTable answer) =>
        answer.Rows.IsEmpty ? Verdict.OtherShape("The table has columns, but no rows.") : null;

    static Verdict? Columns(PlainTable answer, PlainTable reference)
    {
        if (reference.Columns.FirstOrDefault(name => !answer.Columns.Contains(name, StringComparer.Ordinal)) is { } missing)
        {
            return answer.Columns.FirstOrDefault(name => string.Equals(name, missing, StringComparison.OrdinalIgnoreCase)) is { } written
                ? Verdict.OtherShape($"The column \"{written}\" is asked for as \"{missing}\": capital letters count.")
                : Verdict.OtherShape($"The column \"{missing}\" is missing.");
        }

        return answer.Columns.FirstOrDefault(name => !reference.Columns.Contains(name, StringComparer.Ordinal)) is { } extra
            ? Verdict.OtherShape($"The column \"{PlainValue.Short(extra)}\" is not asked for. The columns are {string.Join(", ", reference.Columns)}.")
            : null;
    }

    Verdict? RowsByKey(PlainTable answer, PlainTable reference)
    {
        var answered = Keyed(answer);
        if (answered.FirstOrDefault(group => group.Count() > 1) is { } twice)
            return Verdict.OtherShape(string.Create(CultureInfo.InvariantCulture, $"{twice.Key} is there {twice.Count()} times. One row is asked for each {string.Join(" and ", Keys)}."));
        var expected = Keyed(reference);
        if (answered.FirstOrDefault(group => !expected.Contains(group.Key)) is { } extra)
            return Verdict.OtherContent($"The row {extra.Key} is not asked for.");
        var missing = expected.Count(group => !answered.Contains(group.Key));
        return missing == 0 ? null : Verdict.OtherContent(string.Create(CultureInfo.InvariantCulture, $"{missing} of {expected.Count} rows {(missing == 1 ? "is" : "are")} missing."));
    }

    Verdict? FirstCell(PlainTable answer, PlainTable reference)
    {
        var expected = Keyed(reference);
        foreach (var (key, row) in answer.Rows.Select(row => (KeyOf(answer, row), row)))
            foreach (var name in reference.Columns)
            {
                var given = row[answer.Columns.IndexOf(name)];
                if (!PlainValue.Same(given, expected[key].First()[reference.Columns.IndexOf(name)], Tolerance))
                    return Verdict.OtherContent($"The first value that differs: {name} for {key} is {PlainValue.Text(given)}.");
            }

        return null;
    }

    ILookup<string, ImmutableArray<object?>> Keyed(PlainTable table) => table.Rows.ToLookup(row => KeyOf(table, row), StringComparer.Ordinal);

    string KeyOf(PlainTable table, ImmutableArray<object?> row) =>
        string.Join(", ", Keys.Select(key => $"{key} {PlainValue.Text(row[table.Columns.IndexOf(key)])}"));

    /// <summary>The table that was handed in.</summary>
    internal sealed record Table(PlainTable Plain);
}
