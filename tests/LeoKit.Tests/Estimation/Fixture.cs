using System.Globalization;

namespace LeoKit.Tests.Estimation;

/// <summary>Small data sets and expected numbers; the first line of each file says how they were made.</summary>
static class Fixture
{
    /// <summary>The columns of a data set; NA is NaN.</summary>
    public static Dictionary<string, double[]> Columns(string file)
    {
        var lines = Lines(file);
        string[] names = lines[0].Split(',');
        string[][] rows = [.. lines[1..].Select(line => line.Split(','))];
        return names.Select((name, column) => (name, Values: rows.Select(row => row[column] == "NA" ? double.NaN : Number(row[column])).ToArray())).ToDictionary(column => column.name, column => column.Values);
    }

    /// <summary>Expected numbers by name.</summary>
    public static Dictionary<string, double> Numbers(string file) =>
        Lines(file)[1..].Select(line => line.Split(',')).ToDictionary(parts => parts[0], parts => Number(parts[1]));

    /// <summary>Asserts equality to this many digits of the expected number.</summary>
    public static void Same(double expected, double actual, double digits = 9) =>
        Assert.True(Math.Abs(expected - actual) <= Math.Pow(10, -digits) * Math.Max(Math.Abs(expected), 1e-300), string.Create(CultureInfo.InvariantCulture, $"expected {expected:R}, found {actual:R}"));

    static string[] Lines(string file)
    {
        var lines = File.ReadAllLines(Repository.PathOf($"tests/LeoKit.Tests/Estimation/Fixtures/{file}"));
        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        return lines[1..];
    }

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
