// Solutions of 12 · Work, pay, benefits, places, employers: each part replaces the cell of its name.

// cell: faded-a
Spell[] Joined(Spell[] spells)
{
    var joined = new List<Spell>();
    foreach (var spell in spells.Order())
        if (joined.Count > 0 && joined[^1].Touches(spell))
            joined[^1] = new Spell(joined[^1].Start, spell.End > joined[^1].End ? spell.End : joined[^1].End);
        else
            joined.Add(spell);
    return [.. joined];
}

// cell: faded-b
bool IsContinuous(Spell[] spells, TaxYear year) =>
    spells.Clip(year).Longest()?.Days >= 181;

// cell: faded-c
var noRow = "B";

// cell: faded-d
var realMedian = RealEarnings.Of(MedianPay(new(2010)), new(2010), prices).Amount;

// cell: faded-e
using Microsoft.Data.Analysis;

var differing = town.Sql("""
    SELECT Num_Employments > 1 AS SeveralJobs, count(*) AS People, count(CASE WHEN Main_Section <> main_enterprise_linked_section THEN 1 END) AS Differ
    FROM LEO_Earnings WHERE TaxYear = 201819 AND Main_Section IS NOT NULL GROUP BY SeveralJobs ORDER BY SeveralJobs
    """);
display(differing);
