using System.Globalization;
using System.Text.RegularExpressions;

namespace LeoKit.Curriculum.Prose;

/// <summary>A number in prose, with what it claims: so many decimals, so large a unit.</summary>
/// <param name="Written">As it stands there.</param>
/// <param name="Value">Its value, without a sign.</param>
/// <param name="Step">The unit of the last digit: 0.1 for 12.3, and 10 for 1,230 as 1,230 may be rounded.</param>
/// <param name="Rounded">Whether the last digits are zeros, which may stand for rounding.</param>
/// <param name="IsShare">Whether it is a percentage, which may stand for a share of 0 to 1.</param>
readonly record struct Figure(string Written, double Value, double Step, bool Rounded, bool IsShare)
{
    const double LargestRounding = 0.05;

    /// <summary>Whether this is what <paramref name="shown"/> is rounded to.</summary>
    public bool Fits(double shown) => Near(shown) || (IsShare && Near(100 * shown));

    bool Near(double shown)
    {
        var distance = Math.Abs(shown - Value);
        return distance <= (0.5 * Step) + 1e-9 && (!Rounded || distance <= LargestRounding * Value);
    }
}

/// <summary>Finds numbers in text.</summary>
static partial class Figures
{
    /// <summary>The numbers of two digits or more, or with decimals, that make a claim: years, dates, versions, ids of exercises and school years make none.</summary>
    public static IEnumerable<Figure> InProse(string text) =>
        Number.Matches(Free.Replace(text, " ")).Where(match => match.Groups["digits"].Value.Count(char.IsAsciiDigit) > 1).Select(OfMatch);

    /// <summary>Every number in an output or in code.</summary>
    public static IEnumerable<double> InOutput(string text) => Shown.Matches(text).Select(match => Parse(match.Value));

    static Figure OfMatch(Match match)
    {
        var (digits, unit) = (match.Groups["digits"].Value, match.Groups["unit"].Value switch { "million" => 1e6, "thousand" => 1e3, _ => 1.0 });
        var decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var zeros = decimals == 0 ? digits.Length - digits.Replace(",", "", StringComparison.Ordinal).TrimEnd('0').Length - digits.Count(letter => letter == ',') : 0;
        return new(match.Value.Trim(), Parse(digits) * unit, Math.Pow(10, zeros - decimals) * unit, zeros > 0 || unit > 1, match.Groups["unit"].Value is "%" or "per cent");
    }

    static double Parse(string digits) => double.Parse(digits.Replace(",", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\p{L}\d_.])(?<digits>\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?)(?![\d\p{L}])(\s?(?<unit>%|per cent|million|thousand))?")]
    static partial Regex Number { get; }

    [GeneratedRegex(@"\d{1,3}(,\d{3})+(\.\d+)?|\d+(_\d{3})+|\d+(\.\d+)?")]
    static partial Regex Shown { get; }

    [GeneratedRegex(@"\b\d+\.\d+\.\d+\b|\b\d{2}\.[A-Z]\b|\b[Nn]otebooks? \d{2}((,| and| to|–) ?\d{2})*|\b[Yy]ears? \d{1,2}((,| and| to|–) ?\d{1,2})*\b|\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b|(?<![\d.,])(19|20)\d{2}([/–-]\d{2,4})?(?![\d]|\.\d|,\d{3})")]
    static partial Regex Free { get; }
}
