using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>Turns what each tax year is spent on into the days of work.</summary>
/// <remarks>
/// A year of work has a day in each of its twelve months, a year of some work does not, and a year without a record has no day at all. Few spells
/// begin or end with a tax year, so that a default date can be told from a real one.
/// </remarks>
ref struct WorkDays
{
    readonly List<WorkSpell> _spells;
    readonly int _earliest;
    readonly int _latest;
    Draws _draws;
    int _open;

    WorkDays(LifeCourse life)
    {
        _spells = [];
        _earliest = new DateOnly(life.Background.YearOf(11), 7, 1).DayNumber;
        _latest = Math.Min(TaxYears.LastDay(life.Options), life.Places.Leaves);
        _draws = Draws.For(life.Options.Seed, life.Person, Purpose.WorkDays);
        _open = -1;
    }

    public static List<WorkSpell> Of(LifeCourse life, int firstTaxYear, YearState[] states, bool withoutWork)
    {
        var days = new WorkDays(life);
        for (var at = 0; at < states.Length; at++)
            days.Add(firstTaxYear + at, at == 0 ? YearState.Study : states[at - 1], states[at], at + 1 < states.Length ? states[at + 1] : states[at]);
        days.Close(int.MaxValue);
        if (life.AfterSixteen.Apprenticeship is { } apprenticeship)
            days.Cover(apprenticeship.Start, apprenticeship.End);
        if (withoutWork)
            days.Remove(TaxYears.DaysOf(life.Background.Cohort + 22).From, TaxYears.DaysOf(life.Background.Cohort + 27).To);
        return days._spells;
    }

    void Add(int year, YearState before, YearState state, YearState after)
    {
        var (from, to) = TaxYears.DaysOf(year);
        var goesOn = _draws.Chance(GoesOn(state, after));
        var edgeStart = _draws.Unit();
        var edgeEnd = _draws.Unit();
        var gap = _draws.Chance(0.13);
        var first = _draws.Unit();
        var second = _draws.Unit();
        var any = _draws.Unit();
        switch (state)
        {
            case YearState.Work or YearState.StudyWork:
                // The first month is worked on its last days at the latest, the last one on its first days at the least.
                if (_open < 0)
                    Open(from + (int)(edgeStart * 25) - (IsUnseen(before) ? 0 : (int)(first * 45)));
                if (gap)
                    Interrupt(from + 60 + (int)(second * 240), 2 + (int)(any * 18));
                if (!goesOn)
                    Close(to - (int)(edgeEnd * 25) + (IsUnseen(after) ? 0 : (int)(first * 45)));
                break;
            case YearState.Some or YearState.StudySomeWork:
                if (_open >= 0 && goesOn)
                    Interrupt(from + 40 + (int)(first * 110), 62 + (int)(second * 88));
                else if (_open >= 0)
                    Close(from + 30 + (int)(first * 270));
                else if (goesOn)
                    Open(from + 60 + (int)(first * 270));
                else if (any < 0.85)
                    Between(from + 20 + (int)(first * 230), 9 + (int)(second * 100));
                break;
            case YearState.Benefits:
                if (any < 0.12)
                    Between(from + 10 + (int)(first * 290), 4 + (int)(second * 40));
                break;
        }
    }

    /// <summary>The chance that somebody in work on the last day of a year is so on the next.</summary>
    static double GoesOn(YearState state, YearState after) => (Kind(state), Kind(after)) switch
    {
        (2, 2) => 1,
        (2, 1) or (1, 2) => 0.8,
        (1, 1) => 0.4,
        _ => 0,
    };

    static int Kind(YearState state) => state switch
    {
        YearState.Work or YearState.StudyWork => 2,
        YearState.Some or YearState.StudySomeWork => 1,
        _ => 0,
    };

    static bool IsUnseen(YearState state) => state is YearState.Nothing or YearState.Gone or YearState.Study;

    void Open(int day) => _open = Math.Max(Math.Max(day, _earliest), _spells.Count == 0 ? 0 : _spells[^1].End + 2);

    void Close(int day)
    {
        day = Math.Min(day, _latest);
        if (_open >= 0 && _open <= day)
            _spells.Add(new(_open, day));
        _open = -1;
    }

    void Interrupt(int day, int length)
    {
        var open = _open;
        if (day <= open)
            return;
        Close(day);
        Open(day + length + 1);
    }

    void Between(int day, int length)
    {
        Open(day);
        Close(day + length);
    }

    /// <summary>Makes all days of a stretch days of work.</summary>
    void Cover(int from, int to)
    {
        to = Math.Min(to, _latest);
        if (to < from)
            return;
        for (var at = _spells.Count - 1; at >= 0; at--)
        {
            var spell = _spells[at];
            if (spell.End < from - 1 || spell.Start > to + 1)
                continue;
            (from, to) = (Math.Min(from, spell.Start), Math.Max(to, spell.End));
            _spells.RemoveAt(at);
        }
        var place = 0;
        while (place < _spells.Count && _spells[place].Start < from)
            place++;
        _spells.Insert(place, new(from, to));
    }

    /// <summary>Takes all days of a stretch out of work.</summary>
    void Remove(int from, int to)
    {
        for (var at = _spells.Count - 1; at >= 0; at--)
        {
            var spell = _spells[at];
            if (spell.End < from || spell.Start > to)
                continue;
            _spells.RemoveAt(at);
            if (spell.End > to)
                _spells.Insert(at, new(to + 1, spell.End));
            if (spell.Start < from)
                _spells.Insert(at, new(spell.Start, from - 1));
        }
    }
}
