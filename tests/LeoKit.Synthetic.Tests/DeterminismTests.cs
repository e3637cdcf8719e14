using System.Globalization;
using LeoKit.Schema;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public void The_people_of_a_run_are_the_first_people_of_a_run_of_twice_as_many()
    {
        using var folder = new TemporaryFolder();
        Generate.Data(new() { People = 150 }, folder.Below("n"));
        Generate.Data(new() { People = 300 }, folder.Below("2n"));

        foreach (var view in StandardExtract.ViewsWithAdditions)
        {
            var few = File.ReadAllBytes(Path.Combine(folder.Below("n"), view.File));
            var many = File.ReadAllBytes(Path.Combine(folder.Below("2n"), view.File));
            Assert.True(many.Length >= few.Length && many.AsSpan(0, few.Length).SequenceEqual(few), $"{view.Name} does not begin with the same people.");
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        using var folder = new TemporaryFolder();
        var expected = Generate.Data(new() { People = 60 }, folder.Below("invariant")).Files.Select(file => file.Sha256);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Generate.Data(new() { People = 60 }, folder.Below(culture)).Files.Select(file => file.Sha256));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_seed_gives_other_people_and_other_keys()
    {
        using var folder = new TemporaryFolder();
        Generate.Data(new() { People = 50, Seed = 1 }, folder.Below("1"));
        Generate.Data(new() { People = 50, Seed = 2 }, folder.Below("2"));

        var one = Csv.Read(folder.Below("1"), "LEARNER_AE_ID_TO_PMR_LOOKUP").Values("PUPILMATCHINGREFANONYMOUS");
        Assert.Empty(one.Intersect(Csv.Read(folder.Below("2"), "LEARNER_AE_ID_TO_PMR_LOOKUP").Values("PUPILMATCHINGREFANONYMOUS")));
    }

    [Fact]
    public void A_draw_depends_on_seed_person_purpose_part_and_place_alone()
    {
        static ulong Third(ulong seed, long person, Purpose purpose, int part)
        {
            var draws = Draws.For(seed, person, purpose, part);
            draws.Bits();
            draws.Bits();
            return draws.Bits();
        }

        // A changed number here means that every published data set changes.
        Assert.Equal(13_169_398_703_249_060_631UL, Third(1, 2, Purpose.Career, 3));
        Assert.Equal(6, new[]
        {
            Third(1, 2, Purpose.Career, 3), Third(2, 2, Purpose.Career, 3), Third(1, 3, Purpose.Career, 3),
            Third(1, 2, Purpose.Keys, 3), Third(1, 2, Purpose.Career, 4), Third(1, 2, Purpose.Career, -3),
        }.Distinct().Count());
    }

    [Fact]
    public void Draws_are_uniform_and_normal_as_they_say()
    {
        var draws = Draws.For(1, 1, Purpose.Career);
        var uniform = new double[100_000];
        var normal = new double[100_000];
        for (var draw = 0; draw < uniform.Length; draw++)
            (uniform[draw], normal[draw]) = (draws.Unit(), draws.Normal());

        Assert.Equal(0.5, uniform.Average(), 0.005);
        Assert.Equal(0, normal.Average(), 0.015);
        Assert.Equal(1, normal.Average(value => value * value), 0.02);
        Assert.Equal(0.1587, normal.Count(value => value > 1) / 100_000.0, 0.005);
    }

    [Fact]
    public void Exponential_and_logarithm_agree_with_the_runtime()
    {
        for (var x = -30.0; x <= 30; x += 0.37)
        {
            Assert.Equal(1, Portable.Exp(x) / Math.Exp(x), 1e-13);
            Assert.Equal(x, Portable.Log(Math.Exp(x)), 1e-12);
        }
    }

    [Fact]
    public void Scrambled_numbers_never_meet()
    {
        var all = Enumerable.Range(0, 1 << 16).Select(number => Scramble.Within(16, (ulong)number, seed: 5)).ToHashSet();
        Assert.Equal(1 << 16, all.Count);
        Assert.True(all.Max() < 1 << 16);
    }
}
