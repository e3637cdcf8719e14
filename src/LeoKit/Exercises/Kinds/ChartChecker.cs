using System.Collections.Immutable;
using System.Globalization;
using Plotly.NET;

namespace LeoKit.Exercises;

/// <summary>CHART: a chart of the right kind and numbers, whose title states the finding, with a unit, a sentence for those who do not see it, and few colours.</summary>
sealed class ChartChecker : Checker<ChartForm>
{
    const int MostColours = 6;

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
            GenericChart => Verdict.OtherShape("That is a figure without title, unit and numbers. Make it with a verb of Charts, such as Charts.Bar, which asks for them."),
            _ => Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. Hand in a chart: what a verb of Charts gives, such as Charts.Bar."),
        };
        return fault is null ? ChartForm.Of((LeoChart)answer) : null;
    }

    protected override bool Same(ChartForm left, ChartForm right) =>
        Drawing(left, right) is null && SameUnit(left, right) && StatesFinding(left) == StatesFinding(right);

    protected override bool IsRight(ChartForm answer, Target target) => (Drawing(answer, target.Right) ?? Wording(answer, target.Right)) is null;

    protected override Verdict Explain(ChartForm answer, Target target) => (Drawing(answer, target.Right) ?? Wording(answer, target.Right))!;

    Verdict? Drawing(ChartForm answer, ChartForm right)
    {
        if (!answer.Marks.SequenceEqual(right.Marks))
            return Verdict.OtherShape($"The chart draws {string.Join(" and ", answer.Marks.DefaultIfEmpty("nothing"))}. Asked for are {string.Join(" and ", right.Marks)}.");
        var (given, wanted) = (answer.Chart.Data, right.Chart.Data);
        if (given.Columns.Length != wanted.Columns.Length)
            return Verdict.OtherShape(string.Create(CultureInfo.InvariantCulture, $"The chart shows {given.Columns.Length} columns of data: {string.Join(", ", given.Columns)}. Asked for are {wanted.Columns.Length}."));
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
                if (!SameNumber(row[column], rows[KeyOf(row)][column]))
                    return Verdict.OtherContent($"The first value that differs: {given.Columns[column]} of \"{PlainValue.Short(KeyOf(row))}\" is {row[column]}.");
        return null;

        string KeyOf(ImmutableArray<string> row) => string.Join(", ", names.Select(column => row[column]));
    }

    Verdict? Wording(ChartForm answer, ChartForm right)
    {
        if (!SameUnit(answer, right))
            return Verdict.OtherContent($"The numbers agree. Their unit is given as \"{PlainValue.Short(answer.Unit)}\"; say what they are counted in.");
        if (!StatesFinding(answer))
            return Verdict.OtherContent("The numbers agree. The title names the topic: let it state the finding, as you would say it in one sentence.");
        if (string.IsNullOrWhiteSpace(answer.Chart.AlternativeText))
            return Verdict.OtherContent("The chart has no sentence for those who cannot see it.");
        return answer.Colours > MostColours
            ? Verdict.OtherContent(string.Create(CultureInfo.InvariantCulture, $"The chart uses {answer.Colours} colours. With more than {MostColours}, readers cannot tell them apart: join groups, or draw several charts."))
            : null;
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
