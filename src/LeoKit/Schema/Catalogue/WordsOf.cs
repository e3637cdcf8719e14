using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LeoKit.Schema;

/// <summary>Takes names and sentences apart into words.</summary>
static partial class WordsOf
{
    [GeneratedRegex("[A-Za-z0-9]+", RegexOptions.CultureInvariant)]
    static partial Regex Runs { get; }

    [GeneratedRegex("[A-Za-z]+|[0-9]+", RegexOptions.CultureInvariant)]
    static partial Regex LettersOrDigits { get; }

    // Names such as FSMeligible begin the new word with a small letter, names such as LAEstab with a capital one: both readings are taken.
    [GeneratedRegex("[A-Z]{2,}|[A-Z]?[a-z]+", RegexOptions.CultureInvariant)]
    static partial Regex CapitalsThenSmall { get; }

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+", RegexOptions.CultureInvariant)]
    static partial Regex CapitalWithSmall { get; }

    [GeneratedRegex(@"\[[A-Za-z]+\]", RegexOptions.CultureInvariant)]
    static partial Regex Suffixes { get; }

    /// <summary>The words of a name, in small letters: <c>FSMeligible_[term][yy]</c> has fsm and eligible.</summary>
    public static FrozenSet<string> Name(string name)
    {
        var bare = Bare(name);
        return new[] { Runs, LettersOrDigits, CapitalsThenSmall, CapitalWithSmall }
            .SelectMany(rule => rule.Matches(bare))
            .Select(match => match.Value.ToLowerInvariant())
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The words of a text in their order, in small letters.</summary>
    public static string[] Text(string text) => [.. Runs.Matches(text).Select(match => match.Value.ToLowerInvariant())];

    /// <summary>The letters and digits of a name, in small letters and without the places of term and year.</summary>
    public static string Joined(string name) => string.Concat(Text(Bare(name)));

    static string Bare(string name) => Suffixes.Replace(name, " ");
}
