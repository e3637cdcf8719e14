namespace LeoKit.Charting;

/// <summary>Says what a line chart shows: for each line where it begins and ends, and its highest and lowest point.</summary>
static class LineSentence
{
    public static string Of(LineModel lines)
    {
        var span = lines.Positions.Texts is [var first, .., var last] ? $"{first} to {last}" : lines.Positions.Texts[0];
        var count = lines.HasSeries ? $" with {Words.Count(lines.Series.Length, "line")}" : "";
        var each = lines.Series.Select(line => One(lines, line));
        return $"Line chart of {lines.Measured} by {lines.Positions.Name}, {span}{count}. {string.Join(' ', each)}{Words.Missing(lines.Missing, lines.Missing == 1 ? "leaves a gap" : "leave gaps")}";
    }

    static string One(LineModel lines, LineSeries line)
    {
        var name = line.Name.Length == 0 ? "It" : line.Name;
        var points = line.Values.Zip(lines.Positions.Texts).Where(point => point.First is not null).Select(point => (Value: point.First!.Value, Text: point.Second)).ToList();
        if (points.Count == 0)
            return $"{name} has no value.";
        var (first, last) = (points[0], points[^1]);
        if (points.Count == 1)
            return $"{name} is {NumberText.Of(first.Value)} in {first.Text}.";
        var (high, low) = (points.MaxBy(point => point.Value), points.MinBy(point => point.Value));
        if (high.Value == low.Value)
            return $"{name} stays at {NumberText.Of(high.Value)}.";
        var course = last.Value > first.Value ? $"rises from {NumberText.Of(first.Value)} to {NumberText.Of(last.Value)}"
            : last.Value < first.Value ? $"falls from {NumberText.Of(first.Value)} to {NumberText.Of(last.Value)}"
            : $"ends at {NumberText.Of(last.Value)} as it began";
        string[] turns = [.. High(), .. Low()];
        return $"{name} {course}{(turns.Length > 0 ? $", {string.Join(", ", turns)}" : "")}.";

        IEnumerable<string> High() => high.Value > Math.Max(first.Value, last.Value) ? [$"highest in {high.Text} with {NumberText.Of(high.Value)}"] : [];
        IEnumerable<string> Low() => low.Value < Math.Min(first.Value, last.Value) ? [$"lowest in {low.Text} with {NumberText.Of(low.Value)}"] : [];
    }
}
