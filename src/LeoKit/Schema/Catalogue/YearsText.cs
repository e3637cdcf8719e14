using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LeoKit.Schema;

/// <summary>Reads years and terms as the form writes them: <c>2001/02 -</c>, <c>2013/14 only</c>, <c>2004/05 - 2005/06; 2007/08 - 2014/15</c>.</summary>
static partial class YearsText
{
    // (A) and (F) say that the first year is of the amended or the final data.
    [GeneratedRegex(@"^(?<first>[0-9]{4}/[0-9]{2,4})( \([AF]\))? ?((?<only>only)|(?<mark>(- ?){1,2}|to )(?<last>[0-9]{4}/[0-9]{2,4})?)?$", RegexOptions.CultureInvariant)]
    static partial Regex Run { get; }

    /// <summary>The years, or null if the text leaves a doubt: a misprint, a calendar year that may begin or end an academic one, a remark.</summary>
    /// <param name="text">What the form says.</param>
    /// <param name="coverage">The years of the table, in which an open end ends and which <c>All years</c> means.</param>
    public static Years? Read(string text, Years coverage)
    {
        if (text.Equals("all years", StringComparison.OrdinalIgnoreCase))
            return coverage;
        Years? years = null;
        foreach (var part in text.Split([',', ';'], StringSplitOptions.TrimEntries))
        {
            if (ReadRun(part, coverage) is not var (first, last) || (years is not null && first <= years.Last))
                return null;
            years = years?.And(first, last) ?? Years.Ending(first, last);
        }

        return years;
    }

    /// <summary>The terms that are named, whatever is said about their years.</summary>
    public static ImmutableArray<Term> Terms(string text) => text.Length == 0 ? [] :
        [.. Enum.GetValues<Term>().Where(term => text.Contains(term.ToString()[..3], StringComparison.Ordinal))];

    static (int First, int Last)? ReadRun(string text, Years coverage)
    {
        var run = Run.Match(text);
        if (!run.Success || End(run.Groups["first"].Value) is not { } first)
            return null;
        if (!run.Groups["mark"].Success)
            return (first, first);
        var last = run.Groups["last"] is { Success: true } written ? End(written.Value) : coverage.IsNone ? null : coverage.Last;
        return last >= first ? (first, last.Value) : null;
    }

    static int? End(string year) => AcademicYear.TryParse(year, out var read) ? read.End : null;
}
