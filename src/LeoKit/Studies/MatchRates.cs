using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>Who is missing from the tax records.</summary>
static class MatchRates
{
    public static readonly Study Study = new()
    {
        Effect = "match-rate-gap",
        Naive = "The gap in shares without an EDUKEY between pupils of a minority ethnic group and others, among all pupils.",
        Misleads = Misleads.TooHigh,
        Design = "The same gap among pupils seen in Reception: late arrivals are missing most often, whatever their group.",
        Estimate = tables =>
        {
            var rows = tables.Extract.SqlColumns(QueryText.Of("match-rates"));
            var (minority, reception, missing) = (rows.Flags("minority"), rows.Flags("reception"), rows.Flags("missing"));
            Estimate Gap(IEnumerable<int> among)
            {
                ImmutableArray<int> pupils = [.. among];
                return Difference.Of("missing", pupils.Select(row => missing[row])).Between("minority", pupils.Select(row => minority[row]!.Value)).OfProportions().Estimates[0];
            }
            return new(Gap(Enumerable.Range(0, rows.Rows)), Gap(Enumerable.Range(0, rows.Rows).Where(row => reception[row] == true)));
        },
    };
}
