using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>Time on furlough in 2020 and 2021, as up to two stretches of days.</summary>
/// <remarks>
/// Only people employed on 19 March 2020 can be furloughed, as the scheme had it. How many are and for how long is invented: it depends on the
/// industry section, and nearly all are in the spring of 2020.
/// </remarks>
readonly record struct Furlough(WorkSpell First, WorkSpell Second)
{
    static readonly int Reported = new DateOnly(2020, 3, 19).DayNumber;
    static readonly int SchemeStarts = new DateOnly(2020, 3, 20).DayNumber;
    static readonly int SecondWave = new DateOnly(2020, 11, 5).DayNumber;

    public static Furlough None { get; } = new(new(0, -1), new(0, -1));

    public int DaysWithin(int from, int to) => First.DaysWithin(from, to) + Second.DaysWithin(from, to);

    public static Furlough Of(LifeCourse life)
    {
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Furlough);
        var chosen = draws.Unit();
        var delay = (int)Math.Min(60, draws.Exponential(8));
        var length = 20 + (int)Math.Min(300, draws.Exponential(75));
        var again = draws.Chance(0.4);
        var secondDelay = draws.Whole(0, 60);
        var secondLength = 20 + (int)Math.Min(200, draws.Exponential(80));
        var last = TaxYears.LastDay(life.Options);
        if (last < SchemeStarts || life.Employers.MainIn(2020) is not (>= 0 and var employer))
            return None;
        var spells = life.Spells;
        for (var at = 0; at < spells.Count; at++)
        {
            var spell = spells[at];
            if (spell.Start > Reported || spell.End < Reported)
                continue;
            var section = Industries.SectionOf(employer % (Industries.Sections * Industries.ClassesPerSection));
            if (chosen >= Industries.ShareFurloughed(section))
                return None;
            var end = Math.Min(spell.End, last);
            var start = SchemeStarts + delay;
            var first = new WorkSpell(start, Math.Min(Math.Min(start + length, end), SecondWave - 1));
            var second = again ? new WorkSpell(SecondWave + secondDelay, Math.Min(SecondWave + secondDelay + secondLength, end)) : new(0, -1);
            return first.End < first.Start ? None : new(first, second.End < second.Start ? new(0, -1) : second);
        }
        return None;
    }
}
