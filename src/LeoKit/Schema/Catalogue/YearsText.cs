using System.Collections.Immutable;

namespace LeoKit.Schema;

/// <summary>Reads years and terms as the form writes them: <c>2001/02 -</c>, <c>2013/14 only</c>, <c>2004/05 - 2005/06; 2007/08 - 2014/15</c>.</summary>
static class YearsText
{
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

    // Read by hand, because each start of the kit reads some of them: the first regular expression of a program takes longer to start than all of this.
    static (int First, int Last)? ReadRun(string written, Years coverage)
    {
        var text = written.AsSpan();
        if (!TakeYear(ref text, out var first))
            return null;
        // The first year is of the amended or the final data.
        _ = Take(ref text, " (A)") || Take(ref text, " (F)");
        Take(ref text, " ");
        if (text is "" or "only")
            return (first, first);
        if (!Take(ref text, "to ") && !TakeDashes(ref text))
            return null;
        var last = coverage.IsNone ? 0 : coverage.Last;
        var isRead = text.IsEmpty || TakeYear(ref text, out last);
        return isRead && text.IsEmpty && last >= first ? (first, last) : null;
    }

    static bool TakeYear(ref ReadOnlySpan<char> text, out int end)
    {
        end = 0;
        var length = 5;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
            length++;
        if (length > text.Length || text[4] != '/' || !AcademicYear.TryParse(text[..length].ToString(), out var year))
            return false;
        end = year.End;
        text = text[length..];
        return true;
    }

    static bool TakeDashes(ref ReadOnlySpan<char> text)
    {
        var dashes = 0;
        for (; dashes < 2 && Take(ref text, "-"); dashes++)
            Take(ref text, " ");
        return dashes > 0;
    }

    static bool Take(ref ReadOnlySpan<char> text, string mark)
    {
        if (!text.StartsWith(mark, StringComparison.Ordinal))
            return false;
        text = text[mark.Length..];
        return true;
    }
}
