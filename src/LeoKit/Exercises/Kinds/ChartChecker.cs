using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Charting;
using LeoKit.Display;
using Plotly.NET;

namespace LeoKit.Exercises;

/// <summary>CHART: a chart of the right kind and numbers, whose title states the finding, with its unit. The verbs see to the rest: a sentence for those who do not see it, and no more colours than can be told apart.</summary>
sealed class ChartChecker : Checker<ChartForm>
{
    const int FewestWords = 4;

    /// <summary>How far a number may differ.</summary>
    public double Tolerance { get; init; } = 0.051;

    /// <summary>Words of which a title that states the finding has at least one; empty if any sentence will do.</summary>
    public ImmutableArray<string> Finding { get; init; } = [];

    protected override ChartForm? Read(object answer, out Verdict? fault)
    {
        fault = answer switch
        {
            LeoChart => null,
            GenericChart or CaptionedChart => Verdict.OtherShape("That is a figure without title, unit and numbers. Make it with a verb of Charts, such as Charts.Bar, which asks for them."),
            _ => Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. Hand in a chart: what a verb of Charts gives, such as Charts.Bar."),
        };
        return fault is null ? new((LeoChart)answer) : null;
    }

    protected override bool Same(ChartForm left, ChartForm right) =>
        Drawing(left, right) is null && SameUnit(left, right) && StatesFinding(left) == StatesFinding(right);

    protected override bool IsRight(ChartForm answer, Target target) => (Drawing(answer, target.Right) ?? Wording(answer, target.Right)) is null;

    protected override Verdict Explain(ChartForm answer, Target target) => (Drawing(answer, target.Right) ?? Wording(answer, target.Right))!;

    Verdict? Drawing(ChartForm answer, ChartForm right)
    {
        if (answer.Mark != right.Mark)
            return Verdict.OtherShape($"The chart draws {answer.Mark}. Asked for: {right.Mark}.");
        var (given, wanted) = (answer.Chart.Data, right.Chart.Data);
        if (Headings(given, wanted, right) is { } heading)
            return heading;
        // What is no number names the row; the first column always does.
        var names = Enumerable.Range(0, wanted.Columns.Length).Where(column => column == 0 || (!wanted.NumberColumns.IsEmpty && !wanted.NumberColumns.Contains(column))).ToList();
        var rows = wanted.Rows.DistinctBy(KeyOf).ToDictionary(KeyOf, StringComparer.Ordinal);
        if (given.Rows.Select(KeyOf).FirstOrDefault(key => !rows.ContainsKey(key)) is { } stranger)
            return Verdict.OtherContent($"\"{PlainValue.Short(stranger)}\" is not asked for.");
        var missing = rows.Keys.Except(given.Rows.Select(KeyOf), StringComparer.Ordinal).Count();
        if (missing > 0)
            return Verdict.OtherContent(string.Create(CultureInfo.InvariantCulture, $"{missing} of {rows.Count} categories {(missing == 1 ? "is" : "are")} missing."));
        foreach (var row in given.Rows)
            for (var column = 1; column < row.Length; column++)
                if (!SameNumber(row[column], rows[KeyOf(row)][Place(wanted, given.Columns[column], column)]))
                    return Verdict.OtherContent($"The first value that differs: {given.Columns[column]} of \"{PlainValue.Short(KeyOf(row))}\" is {row[column]}.");
        return null;

        string KeyOf(ImmutableArray<string> row) => string.Join(", ", names.Select(column => row[column]));
    }

    /// <summary>What the columns are called counts where their names are data: series, years, destinations. A measure may be called as one likes.</summary>
    static Verdict? Headings(TableView given, TableView wanted, ChartForm right)
    {
        if (wanted.Columns.Length > 2 && right.Chart.Model is not IntervalModel)
        {
            if (given.Columns.Skip(1).FirstOrDefault(name => !wanted.Columns.Contains(name)) is { } stranger)
                return Verdict.OtherContent($"\"{PlainValue.Short(stranger)}\" is not asked for.");
            if (wanted.Columns.Skip(1).Count(name => !given.Columns.Contains(name)) is > 0 and var missing)
                return Verdict.OtherContent(string.Create(CultureInfo.InvariantCulture, $"{missing} of {wanted.Columns.Length - 1} columns {(missing == 1 ? "is" : "are")} missing."));
        }

        return given.Columns.Length == wanted.Columns.Length ? null
            : Verdict.OtherShape(string.Create(CultureInfo.InvariantCulture, $"The chart shows {given.Columns.Length} columns of data: {string.Join(", ", given.Columns)}. Asked for are {wanted.Columns.Length}."));
    }

    static int Place(TableView wanted, string heading, int column) => wanted.Columns.IndexOf(heading) is var place and >= 0 ? place : column;

    Verdict? Wording(ChartForm answer, ChartForm right)
    {
        if (!SameUnit(answer, right))
            return Verdict.OtherContent($"The numbers agree. Their unit is given as \"{PlainValue.Short(answer.Unit)}\"; say what they are counted in.");
        return StatesFinding(answer) ? null
            : Verdict.OtherContent("The numbers agree. The title names the topic: let it state the finding, as you would say it in one sentence.");
    }

    static bool SameUnit(ChartForm left, ChartForm right) => left.Unit.Equals(right.Unit, StringComparison.OrdinalIgnoreCase);

    bool StatesFinding(ChartForm form) =>
        form.Chart.Title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords
        && (Finding.IsEmpty || Finding.Any(word => form.Chart.Title.Contains(word, StringComparison.OrdinalIgnoreCase)));

    bool SameNumber(string left, string right) =>
        double.TryParse(left, NumberStyles.Number, CultureInfo.InvariantCulture, out var one) && double.TryParse(right, NumberStyles.Number, CultureInfo.InvariantCulture, out var other)
            ? Math.Abs(one - other) <= Tolerance
            : left == right;
}
