namespace LeoKit.Studies.Tests;

/// <summary>The short trial: on the shipped seed, each study finds what was planted, and each naive estimate misleads as stated.</summary>
/// <remarks><c>leokit trials</c> does the same on twenty seeds more and takes minutes.</remarks>
public sealed class PlantedEffectTests(ShippedSeed seed)
{
    /// <summary>In standard errors: with the right method one effect in two thousand is farther off by chance.</summary>
    const double Farthest = 3.5;

    public static TheoryData<string> Effects => [.. AllStudies.List.Select(study => study.Effect)];

    [Fact]
    public void Every_planted_effect_has_one_study() =>
        Assert.Equal(seed.Truth.Keys.Order(StringComparer.Ordinal), AllStudies.List.Select(study => study.Effect).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Effects))]
    public void The_recommended_estimate_is_what_was_planted(string effect)
    {
        var trial = seed.Trials[effect];

        Assert.True(Math.Abs(trial.Distance) < Farthest, $"{trial.Finding.Recommended}; planted is {trial.Truth}, {trial.Distance:F1} standard errors away.");
    }

    [Theory]
    [MemberData(nameof(Effects))]
    public void The_naive_estimate_misleads_as_stated(string effect)
    {
        var trial = seed.Trials[effect];

        Assert.True(trial.NaiveMisses, $"{trial.Finding.Naive}; planted is {trial.Truth}, and the estimate should be {trial.Study.Misleads}.");
    }
}
