namespace LeoKit.Synthetic.People;

/// <summary>How likely a person is to be in steady work, on benefits or in no record in a tax year outside study.</summary>
/// <remarks>
/// Limits on a standard normal scale: a limit for each year since Key Stage 4 plus what sex, needs, results and so on add. They were fitted by least
/// squares, so that the shares of LEO dossier §3.1 (source P16) come out by year and group among people who are not in education. That need for help
/// from children's services adds to them is invented: it is what makes young people in care differ from others beyond the effect of care itself.
/// </remarks>
readonly struct WorkChances
{
    public const int Traits = 20;
    public const int LastYear = 15;

    readonly bool _female;
    readonly bool _degree;
    readonly double _nothing;
    readonly double _benefits;
    readonly double _work;

    public WorkChances(LifeCourse life)
    {
        Span<double> traits = stackalloc double[Traits];
        Describe(life, traits);
        _female = life.Background.Female;
        _degree = life.Degree is { Completed: true };
        var need = life.SocialCare.NeedLevel;
        _nothing = Sum(WorkTables.Nothing, traits);
        _benefits = Sum(WorkTables.Benefits, traits) + (0.12 * need);
        _work = Sum(WorkTables.Work, traits) - (0.1 * need);
    }

    /// <summary>The limits of one year: unseen below the first, on benefits below the second, in steady work above minus the third.</summary>
    /// <param name="since">Years since Key Stage 4.</param>
    /// <param name="ending">Study ended in this tax year.</param>
    /// <param name="ended">Study ended in the one before.</param>
    /// <param name="finished">All study is over.</param>
    public (double Nothing, double Benefits, double Work) In(int since, bool ending, bool ended, bool finished) => (
        _nothing + InYear(WorkTables.Nothing, WorkTables.NothingByYear, since, ending, ended, finished),
        _benefits + InYear(WorkTables.Benefits, WorkTables.BenefitsByYear, since, ending, ended, finished),
        _work + InYear(WorkTables.Work, WorkTables.WorkByYear, since, ending, ended, finished));

    /// <summary>What is known of a person, in the order of the tables.</summary>
    public static void Describe(LifeCourse life, Span<double> traits)
    {
        var person = life.Background;
        var above = Math.Clamp((life.Schooling.Score - Schooling.Mean) / 10, -4, 4);
        traits.Clear();
        traits[0] = person.Fsm ? 1 : 0;
        traits[1] = person.Needs == Needs.Support ? 1 : 0;
        traits[2] = person.Needs == Needs.Statement ? 1 : 0;
        traits[3] = above;
        traits[4] = above * above;
        traits[5] = person.Female ? 1 : 0;
        var group = person.Ethnicity.Major switch { "ASIA" => 6, "BLAC" => 7, "CHIN" => 8, "MIXD" or "AOEG" => 9, _ => 0 };
        if (group > 0)
            traits[group] = 1;
        traits[10] = person.Deprivation;
        traits[11] = person.Independent ? 1 : 0;

        // The South East is the region that the others are compared with.
        var region = person.Region switch { Region.SouthEast => -1, Region.SouthWest => 7, var other => (int)other };
        if (region >= 0)
            traits[12 + region] = 1;
    }

    double InYear(ReadOnlySpan<double> table, ReadOnlySpan<double> years, int since, bool ending, bool ended, bool finished)
    {
        var degree = _degree && finished;
        return years[Math.Min(since, LastYear) - 1]
            + (_female ? table[Traits] * (since - 5) / 10 : 0)
            + (degree ? table[Traits + 1] + (table[Traits + 2] * (since - 10) / 5) : 0)
            + (ending ? table[Traits + 3] + (_degree ? table[Traits + 5] : 0) : 0)
            + (ended ? table[Traits + 4] + (_degree ? table[Traits + 6] : 0) : 0);
    }

    static double Sum(ReadOnlySpan<double> table, ReadOnlySpan<double> traits)
    {
        var sum = 0.0;
        for (var at = 0; at < Traits; at++)
            sum += table[at] * traits[at];
        return sum;
    }
}
