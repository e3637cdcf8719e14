using System.Globalization;
using System.Text.RegularExpressions;

namespace LeoKit.Schema;

/// <summary>Reads a range of numbers as the form writes it: <c>0 to 11</c>, <c>1-14</c>, <c>-3 to 6</c>.</summary>
static partial class RangeText
{
    [GeneratedRegex(@"^(?<lowest>-?[0-9]+(\.[0-9]+)?) ?(to|-) ?(?<highest>-?[0-9]+(\.[0-9]+)?)$", RegexOptions.CultureInvariant)]
    static partial Regex Pair { get; }

    public static NumberRange? Read(string text)
    {
        var pair = Pair.Match(text);
        return pair.Success && new NumberRange(Number(pair.Groups["lowest"]), Number(pair.Groups["highest"])) is var range && range.Lowest <= range.Highest ? range : null;
    }

    static decimal Number(Group group) => decimal.Parse(group.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
}
