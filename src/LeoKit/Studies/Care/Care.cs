using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>Question 4: are people who were in care less often in paid work at 23 because of it?</summary>
static class Care
{
    const string Design = "Exact matching on the level of need, the number of child protection plans: who enters care depends on it alone.";
    const string Naive = "The difference in shares in work between people who were in care and everybody else.";

    public static readonly Study Any = For("q4-care", kind => kind is not null);
    public static readonly Study Stable = For("q4-care-stable", kind => kind == "stable");
    public static readonly Study Unstable = For("q4-care-unstable", kind => kind == "other");

    static Study For(string effect, Func<string?, bool> isTreated) => new()
    {
        Effect = effect,
        Naive = Naive,
        Misleads = Misleads.TooLow,
        Design = Design,
        Estimate = tables =>
        {
            var rows = tables.Extract.SqlColumns(QueryText.Of("work-at-23"));
            var (works, level, care) = (rows.Flags("works"), rows.Wholes("level"), rows.Texts("care"));
            // Without those whose time in care was of another kind.
            ImmutableArray<int> all = [.. Enumerable.Range(0, rows.Rows).Where(row => care[row] is null || isTreated(care[row]))];
            ImmutableArray<int> inNeed = [.. all.Where(row => level[row] is not null)];
            return new(
                Difference.Of("in work", all.Select(row => works[row])).Between("care", all.Select(row => care[row] is not null)).OfProportions().Estimates[0],
                Matching.Of("in work", inNeed.Select(row => works[row])).Treated("care", inNeed.Select(row => care[row] is not null)).On("level", inNeed.Select(row => level[row])).Exact().Effect);
        },
    };
}
