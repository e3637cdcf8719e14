using System.Globalization;

namespace LeoKit.Charting;

/// <summary>Every fault that a chart reports, each with its stable code and the next step.</summary>
static class ChartFault
{
    public static ChartException NoTitle() => new("LEO701", "the chart has no title.", "Say in one sentence what the reader should take away from it.");

    public static ChartException NoText(string what) => new("LEO702", $"the chart does not say its {what}.", "Give a measure, such as \"Median pay\", and a unit, such as \"£ a year\", \"%\" or \"pupils\".");

    public static ChartException Empty(string of) => new("LEO703", $"there is nothing to draw: {of}.", "Look at the filter or the join before it.");

    public static ChartException NoColumn(string column, IEnumerable<string> known) =>
        new("LEO704", $"the frame has no column '{column}'.", $"It has: {string.Join(", ", known)}.");

    public static ChartException NotNumbers(string column, Type type) =>
        new("LEO705", $"the column '{column}' holds {type.Name}, not numbers.", "Name a column of numbers, or count the rows first.");

    public static ChartException AllMissing(string measure) =>
        new("LEO706", $"every value of '{measure}' is missing.", "A chart of nothing would look like a chart of zeros: say in words that there is no value.");

    public static ChartException TooManySeries(int count, int most) =>
        new("LEO707", Text($"{count} series cannot be told apart; {most} can."), "Keep the series that the finding is about, or draw a chart for each.");

    public static ChartException Twice(string place) =>
        new("LEO708", $"there are two values for {place}, which would hide each other.", "Summarise first, so that there is one value for each place in the chart.");

    public static ChartException OtherLength(int categories, int values) =>
        new("LEO709", Text($"there are {categories} categories and {values} values."), "Give one value for each category; a missing one is null.");

    public static ChartException Infinite(string place) =>
        new("LEO710", $"the value for {place} is infinite.", "Look for a division by zero, and make such a value missing.");

    public static ChartException NegativeCount(string place, double count) =>
        new("LEO711", Text($"the count for {place} is {count}, below zero."), "A flow counts people or rows: check the sum or the difference behind it.");

    public static ChartException TooMany(string things, int count, int most) =>
        new("LEO712", Text($"{count} {things} cannot be read in one chart; {most} can."), "Join small ones, keep those that the finding is about, or draw several charts.");

    public static ChartException Reversed(string place) =>
        new("LEO713", $"the interval for {place} does not enclose its estimate.", "Give the lower end as 'low' and the upper end as 'high'.");

    public static ChartException Unsuitable(string what, string nextStep) => new("LEO714", what, nextStep);

    public static ChartException BadOption(string what, string nextStep) => new("LEO715", what, nextStep);

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
