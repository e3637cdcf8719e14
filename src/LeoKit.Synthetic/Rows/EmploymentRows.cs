using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>A spell as the employer's forms tell it.</summary>
readonly record struct ReportedSpell(string Edukey, int Start, int End, bool UncertainStart, bool UncertainEnd);

/// <summary>Employment spells, with unknown dates set to the edges of the tax year and a few records of a spell that were not merged with it.</summary>
sealed class EmploymentRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<ReportedSpell>> Cells = new()
    {
        ["EduKey"] = (csv, in spell) => csv.Text(spell.Edukey),
        ["StartDate"] = (csv, in spell) => csv.Date(DateOnly.FromDayNumber(spell.Start)),
        ["EndDate"] = (csv, in spell) => csv.Date(DateOnly.FromDayNumber(spell.End)),
        ["UncertainStartDate"] = (csv, in spell) => csv.Flag(spell.UncertainStart),
        ["UncertainEndDate"] = (csv, in spell) => csv.Flag(spell.UncertainEnd),
    };

    const int ShortestWithOverlap = 90;

    readonly ViewRows<ReportedSpell> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly int _lastDay = TaxYears.LastDay(options);

    public void Add(LifeCourse person)
    {
        if (person.Keys.Edukeys.Length == 0)
            return;
        var draws = Draws.For(options.Seed, person.Background.Person, Purpose.Employment);
        var overlaps = Draws.For(options.Seed, person.Background.Person, Purpose.EmploymentOverlap);
        var reportedEnd = 0;
        for (var at = 0; at < person.Spells.Count; at++)
        {
            var nextStart = at == person.Spells.Count - 1 ? int.MaxValue : person.Spells[at + 1].Start;
            var spell = Report(ref draws, person, person.Spells[at], reportedEnd, nextStart);
            reportedEnd = spell.End;
            _rows.Add(spell);
            AddOverlap(ref overlaps, spell);
        }
    }

    /// <summary>A second record of the later part of the same spell, as if it had not been merged.</summary>
    void AddOverlap(ref Draws draws, in ReportedSpell spell)
    {
        var second = draws.Chance(options.Dirt.OverlappingSpell);
        var part = draws.Unit();
        var length = spell.End - spell.Start + 1;
        if (second && length >= ShortestWithOverlap)
            _rows.Add(spell with { Start = spell.Start + 30 + (int)(part * (length - 60)), UncertainStart = false });
    }

    /// <summary>
    /// A default that reached a neighbouring spell would be merged with it in the real table and leave no trace, so that
    /// only those defaults are made that stay clear of the spells before and after.
    /// </summary>
    ReportedSpell Report(ref Draws draws, LifeCourse person, WorkSpell spell, int endBefore, int startAfter)
    {
        var startUnknown = draws.Chance(options.Dirt.UncertainStart);
        var endUnknown = draws.Chance(options.Dirt.UncertainEnd);
        var from = TaxYearOf(spell.Start).From;
        var to = Math.Min(_lastDay, TaxYearOf(spell.End).To);
        startUnknown &= from > endBefore + 1;

        // A spell that has not ended by the last day has no end form yet, so that its end is always a default.
        endUnknown = spell.End >= _lastDay || (endUnknown && to + 1 < startAfter);
        return new(
            person.Keys.EdukeyOn(spell.Start),
            startUnknown ? from : spell.Start,
            endUnknown ? to : spell.End,
            startUnknown,
            endUnknown);
    }

    static (int From, int To) TaxYearOf(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return TaxYears.DaysOf(date >= new DateOnly(date.Year, 4, 6) ? date.Year + 1 : date.Year);
    }
}
