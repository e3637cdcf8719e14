using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Tests;

/// <summary>What exclusions and need cost beyond the usual does not go with meals or sex among pupils alike in needs, whatever their rates are.</summary>
public sealed class UsualLossTests
{
    [Fact]
    public void Pupils_alike_in_needs_lose_as_much_beyond_the_usual_with_and_without_meals_and_of_either_sex()
    {
        var options = new SyntheticOptions { Seed = 5 };
        var schools = new Schools(options.Seed);
        var pupils = Enumerable.Range(0, 40_000).Select(person => LifeCourse.Of(options, schools, person))
            .Where(life => life.Background is { Independent: false, EducatedElsewhere: false })
            .Select(life => (Person: life.Background, Loss: UsualLoss.Beyond(life))).ToLookup(pupil => pupil.Person.Needs);

        foreach (var alike in pupils)
        {
            AssertNoGap(alike.Where(pupil => pupil.Person.Fsm).Select(pupil => pupil.Loss), alike.Where(pupil => !pupil.Person.Fsm).Select(pupil => pupil.Loss));
            AssertNoGap(alike.Where(pupil => pupil.Person.Female).Select(pupil => pupil.Loss), alike.Where(pupil => !pupil.Person.Female).Select(pupil => pupil.Loss));
        }
    }

    /// <summary>Twice the variance, because the usual loss was measured on as many lives as these.</summary>
    static void AssertNoGap(IEnumerable<double> with, IEnumerable<double> without)
    {
        var ((mean, variance), (otherMean, otherVariance)) = (Describe([.. with]), Describe([.. without]));
        var farthest = 3.5 * Math.Sqrt(2 * (variance + otherVariance));
        Assert.InRange(mean - otherMean, -farthest, farthest);
    }

    static (double Mean, double VarianceOfMean) Describe(double[] values)
    {
        var mean = values.Average();
        return (mean, values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1.0) / values.Length);
    }
}
