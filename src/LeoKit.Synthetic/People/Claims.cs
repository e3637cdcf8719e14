using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>Why somebody claims a benefit for people out of work.</summary>
enum ClaimReason
{
    LooksForWork,
    Cares,
    IsIll,
}

/// <summary>
/// The benefit claims of a person: for the years spent on them, for some gaps between jobs, beside low pay, and for lasting needs. Which benefit it is
/// depends on the reason and the era, until Universal Credit takes the place of the others district by district.
/// </summary>
/// <remarks>The dates of each benefit are public facts; how often each is claimed is invented, because no source by type was at hand (LEO dossier §7).</remarks>
ref struct Claims
{
    /// <summary>Employment and Support Allowance takes new claims from this day; before it there was Incapacity Benefit.</summary>
    static readonly int SupportAllowance = new DateOnly(2008, 10, 27).DayNumber;

    readonly LifeCourse _life;
    readonly List<BenefitSpell> _spells;
    readonly int _last;
    readonly int _universalCredit;
    readonly int _reassessed;
    readonly int _independencePayment;
    Draws _draws;

    Claims(LifeCourse life)
    {
        _life = life;
        _spells = [];
        _last = TaxYears.LastDay(life.Options);
        _draws = Draws.For(life.Options.Seed, life.Person, Purpose.Benefits);

        // Districts went over between October 2013 and December 2018, most of them late.
        var district = Math.Max(_draws.Unit(), _draws.Unit());
        _universalCredit = new DateOnly(2013, 10, 1).DayNumber + (int)(district * 1898);
        _reassessed = new DateOnly(2011, 4, 1).DayNumber + _draws.Whole(0, 1095);
        _independencePayment = new DateOnly(2013, 10, 28).DayNumber + _draws.Whole(0, 1500);
    }

    public static List<BenefitSpell> Of(LifeCourse life)
    {
        var claims = new Claims(life);
        var career = life.Career;
        var last = TaxYears.Last(life.Options);
        var (start, reason) = (-1, ClaimReason.LooksForWork);
        for (var year = career.FirstTaxYear; year <= last; year++)
            claims.Add(year, career.In(year - 1), career.In(year), year < last ? career.In(year + 1) : career.In(year), year == last, ref start, ref reason);
        claims.AddLastingNeeds();
        Sort(claims._spells);
        return claims._spells;
    }

    void Add(int year, YearState before, YearState state, YearState after, bool isLast, ref int start, ref ClaimReason reason)
    {
        var (from, to) = TaxYears.DaysOf(year);
        var edgeStart = _draws.Unit();
        var edgeEnd = _draws.Unit();
        var why = _draws.Unit();
        var some = _draws.Unit();
        var inWork = _draws.Unit();
        var variant = _draws.Unit();
        if (state == YearState.Benefits)
        {
            if (start < 0)
                (start, reason) = (from - (IsUnseen(before) ? 0 : 70) + (int)(edgeStart * (IsUnseen(before) ? 80 : 150)), Reason(why, year));
            if (after == YearState.Benefits && !isLast)
                return;
            var end = after == YearState.Benefits ? int.MaxValue : to + (IsUnseen(after) ? 0 : 70) - (int)(edgeEnd * (IsUnseen(after) ? 80 : 150));
            Claim(start, end, reason, variant);
            start = -1;
        }
        else if (state == YearState.Some)
            ShortClaim(from, to, some, why, variant);
        if (state is YearState.Some or YearState.Work && from > _universalCredit && inWork < (_life.Background.Fsm ? 0.2 : 0.08))
            Emit(variant < 0.2 ? "UBD" : "UAB", from + (int)(some * 40), to - (int)(edgeEnd * 40));
    }

    /// <summary>A claim too short to be what a year is mainly spent on; everybody without a job at all has one.</summary>
    void ShortClaim(int from, int to, double some, double why, double variant)
    {
        var worked = false;
        var (free, length) = (from, 0);
        var day = from;
        foreach (var spell in _life.Spells)
        {
            if (spell.End < from || spell.Start > to)
                continue;
            worked = true;
            if (spell.Start - day > length)
                (free, length) = (day, spell.Start - day);
            day = Math.Max(day, spell.End + 1);
        }
        if (to - day > length)
            (free, length) = (day, to - day);
        if (worked && (some > 0.35 || length < 30))
            return;
        var days = 20 + (int)(Math.Min(110, length - 20) * why);
        if (days >= 20)
            Claim(free + 5, Math.Min(free + 5 + days, to), why < 0.1 && _life.Background.Female ? ClaimReason.Cares : ClaimReason.LooksForWork, variant);
    }

    /// <summary>Long illness is commoner with recorded needs and with age; more women than men claim to care for children.</summary>
    ClaimReason Reason(double why, int year)
    {
        var person = _life.Background;
        var ill = person.Needs switch { Needs.Statement => 0.6, Needs.Support => 0.22, _ => 0.1 } + (0.012 * (year - person.YearOf(11)));
        return why < ill ? ClaimReason.IsIll : why < ill + (person.Female ? 0.42 : 0.03) ? ClaimReason.Cares : ClaimReason.LooksForWork;
    }

    void Claim(int start, int end, ClaimReason reason, double variant)
    {
        switch (reason)
        {
            case ClaimReason.LooksForWork:
                Split(start, end, _universalCredit, "JSA", "UAA");
                if (start < new DateOnly(2013, 4, 1).DayNumber && variant < 0.08 && end - start > 150)
                    Emit("JTA", start + 60, start + 145);
                break;
            case ClaimReason.Cares when start >= _universalCredit:
                Emit(variant < 0.5 ? "UDF" : "UCE", start, end);
                break;
            case ClaimReason.Cares:
                Emit(variant < 0.05 ? "ICA" : "IS", start, end);
                break;
            case ClaimReason.IsIll when start >= _universalCredit:
                Emit(variant < 0.02 ? "UNA" : "UBC", start, end);
                break;
            case ClaimReason.IsIll when start < SupportAllowance:
                Split(start, end, _reassessed, variant < 0.1 ? "PIB" : "IB", "ESA");
                break;
            case ClaimReason.IsIll:
                Emit("ESA", start, end);
                break;
        }
    }

    /// <summary>Help with the costs of a lasting need is paid in and out of work: a part of those who had a statement at school has it from 16 on.</summary>
    void AddLastingNeeds()
    {
        var has = _draws.Chance(0.45);
        var variant = _draws.Unit();
        if (!has || _life.Background.Needs != Needs.Statement)
            return;
        Split(new DateOnly(_life.Background.YearOf(11), 7, 1).DayNumber + (int)(variant * 300), int.MaxValue, _independencePayment, "DLA", "PIP");
    }

    void Split(int start, int end, int change, string before, string after)
    {
        if (end < change)
            Emit(before, start, end);
        else if (start >= change)
            Emit(after, start, end);
        else
        {
            Emit(before, start, change - 1);
            Emit(after, change, end);
        }
    }

    void Emit(string type, int start, int end)
    {
        var leaves = _life.Places.Leaves;
        if (start > Math.Min(_last, leaves) || end < start)
            return;
        if (end > leaves)
            end = leaves;
        if (end > _last)
            end = int.MaxValue;

        // Claims of the same benefit that overlap or touch are one, as in the real table.
        for (var at = _spells.Count - 1; at >= 0; at--)
        {
            var other = _spells[at];
            if (other.Type != type || other.Start > (end == int.MaxValue ? end : end + 1) || (other.End != int.MaxValue && other.End < start - 1))
                continue;
            (start, end) = (Math.Min(start, other.Start), Math.Max(end, other.End));
            _spells.RemoveAt(at);
        }
        _spells.Add(new(type, start, end));
    }

    static bool IsUnseen(YearState state) => state is YearState.Nothing or YearState.Gone or YearState.Study or YearState.StudySomeWork or YearState.StudyWork;

    /// <summary>By first day; claims are few and nearly in order.</summary>
    static void Sort(List<BenefitSpell> spells)
    {
        for (var at = 1; at < spells.Count; at++)
            for (var to = at; to > 0 && spells[to].Start < spells[to - 1].Start; to--)
                (spells[to], spells[to - 1]) = (spells[to - 1], spells[to]);
    }
}
