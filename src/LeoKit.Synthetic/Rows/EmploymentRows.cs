using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>A spell as the employer's forms tell it.</summary>
readonly record struct ReportedSpell(string Edukey, int Start, int End, bool UncertainStart, bool UncertainEnd);

/// <summary>Employment spells, with unknown dates set to the edges of the tax year and spells that then touch merged.</summary>
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

    readonly ViewRows<ReportedSpell> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly int _lastDay = TaxYears.LastDay(options);

    public void Add(LifeCourse person)
    {
        if (person.Keys.Edukeys.Length == 0)
            return;
        var draws = Draws.For(options.Seed, person.Background.Person, Purpose.Employment);
        ReportedSpell? open = null;
        foreach (var spell in person.Spells)
        {
            var next = Report(ref draws, person, spell);
            if (open is { } earlier && earlier.Edukey == next.Edukey && next.Start <= earlier.End + 1)
            {
                open = next.End > earlier.End ? earlier with { End = next.End, UncertainEnd = next.UncertainEnd } : earlier;
                continue;
            }
            if (open is { } done)
                _rows.Add(done);
            open = next;
        }
        if (open is { } last)
            _rows.Add(last);
    }

    ReportedSpell Report(ref Draws draws, LifeCourse person, Spell spell)
    {
        var startUnknown = draws.Chance(options.Dirt.UncertainStart);
        var endUnknown = draws.Chance(options.Dirt.UncertainEnd);

        // A spell that has not ended by the last day has no end form yet, so that its end is always a default.
        endUnknown |= spell.End >= _lastDay;
        return new(
            person.Keys.EdukeyOn(spell.Start),
            startUnknown ? TaxYearOf(spell.Start).From : spell.Start,
            endUnknown ? Math.Min(_lastDay, TaxYearOf(spell.End).To) : spell.End,
            startUnknown,
            endUnknown);
    }

    static (int From, int To) TaxYearOf(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return Pay.TaxYearDays(date >= new DateOnly(date.Year, 4, 6) ? date.Year + 1 : date.Year);
    }
}
