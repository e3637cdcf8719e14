namespace LeoKit.Synthetic.People;

/// <summary>The points that exclusions and need for help cost on average among pupils alike in special educational needs, sex and free school meals.</summary>
/// <remarks>
/// Both go with meals and sex, so that the planted differences between these groups would be found only if what goes with them were known and taken off. It is measured,
/// once and on lives of a seed of its own, and not written down: whoever changes how often pupils are excluded or in need cannot forget it.
/// </remarks>
static class UsualLoss
{
    /// <summary>Enough that the mean of pupils on free school meals is known to a tenth of a point.</summary>
    const int Lives = 40_000;

    const ulong Seed = 7_919;

    const int MostExclusionsThatCount = 4;

    const double PointsOfAnExclusion = 2.5;

    const int Cells = 12;

    static readonly Lazy<(double[] Exclusions, double[] Need, double[] ByCohort)> Usual = new(Measure);

    /// <summary>What exclusions and need cost this pupil beyond the usual.</summary>
    public static double Beyond(LifeCourse life)
    {
        var (exclusions, need, byCohort) = Usual.Value;
        var cell = CellOf(life.Background);
        return OfExclusions(life) - (exclusions[cell] * byCohort[CohortOf(life.Background)]) + OfNeed(life.SocialCare.NeedLevel) - need[cell];
    }

    static double OfExclusions(LifeCourse life) => PointsOfAnExclusion * Math.Min(MostExclusionsThatCount, life.Conduct.Exclusions);

    /// <summary>
    /// Points that go with need, in care or not: children in need and children in care attain about as much as each other (19 points of Attainment 8 in 2017, leo-calibration.json, source LAIT).
    /// Care adds nothing of its own, so that at equal need it changes nothing but work.
    /// </summary>
    static double OfNeed(int level) => level switch { 1 => 5, 2 => 11, 3 => 17, _ => 0 };

    static int CellOf(Background person) => ((int)person.Needs * 4) + (person.Female ? 2 : 0) + (person.Fsm ? 1 : 0);

    static int CohortOf(Background person) => person.Cohort - Background.FirstCohort;

    static (double[] Exclusions, double[] Need, double[] ByCohort) Measure()
    {
        var options = new SyntheticOptions { People = Lives, Seed = Seed };
        var schools = new Schools(Seed);
        var (pupils, exclusions, need) = (new double[Cells], new double[Cells], new double[Cells]);
        var (ofCohort, lossOfCohort) = (new double[Background.Cohorts], new double[Background.Cohorts]);
        for (var number = 0; number < Lives; number++)
        {
            var life = LifeCourse.Of(options, schools, number);
            if (life.Background is { Independent: true } or { EducatedElsewhere: true })
                continue;
            var (cell, cohort, loss) = (CellOf(life.Background), CohortOf(life.Background), OfExclusions(life));
            pupils[cell]++;
            exclusions[cell] += loss;
            need[cell] += OfNeed(life.SocialCare.NeedLevel);
            ofCohort[cohort]++;
            lossOfCohort[cohort] += loss;
        }
        var (all, allLoss) = (pupils.Sum(), exclusions.Sum());
        var usualNeed = new double[Cells];
        for (var cell = 0; cell < Cells; cell++)
        {
            // Need is usual for pupils with special educational needs, and lowers their results: only what goes with sex and meals is taken off.
            var alike = Enumerable.Range(cell / 4 * 4, 4).ToArray();
            usualNeed[cell] = (need[cell] / pupils[cell]) - (alike.Sum(other => need[other]) / alike.Sum(other => pupils[other])) + (need.Sum() / all);
        }

        // Schools exclude more in some years than in others: every group by the same part.
        return ([.. exclusions.Select((loss, cell) => loss / pupils[cell])], usualNeed, [.. lossOfCohort.Select((loss, cohort) => loss / ofCohort[cohort] / (allLoss / all))]);
    }
}
