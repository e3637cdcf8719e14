namespace LeoKit.Studies.Tests;

/// <summary>Effects that change with age or time do so in the tables as <c>howPlanted</c> in <c>truth.json</c> tells.</summary>
public sealed class PathTests(ShippedSeed seed)
{
    const double Farthest = 3.5;

    [Theory]
    [InlineData(6, -0.04)]
    [InlineData(8, 0.03)]
    [InlineData(15, 0.175)]
    public void A_degree_costs_at_first_and_pays_later(int since, double planted) => AssertNear(planted, Routes.DegreeAfter(seed.Tables, since).Recommended);

    [Fact]
    public void The_raw_pay_of_graduates_overtakes_that_of_others_before_a_degree_pays() => Assert.True(Routes.DegreeAfter(seed.Tables, 8).Naive.Low > 0.05);

    [Fact]
    public void The_gap_of_free_meals_is_widest_at_first() => AssertNear(-0.14, MealsAndSex.MealsAfter(seed.Tables, 4, 4).Recommended);

    [Fact]
    public void The_gap_of_free_meals_widens_again_after_26_by_work_that_no_table_shows_as_part_time()
    {
        // From 29 to 31, 6 to 10 in a hundred more of them work part-time, at six tenths of the rate: 4 log points on top of 8.
        AssertNear(-0.12, MealsAndSex.MealsAfter(seed.Tables, 13, 15).Recommended);
    }

    [Fact]
    public void Women_fall_back_further_after_eight_years() => Assert.True(MealsAndSex.WomenAfter(seed.Tables, 13, 15).Recommended.High < seed.Truth["women-pay"] - 0.05);

    [Fact]
    public void A_gap_year_is_forgotten_seven_years_after_the_degree() => AssertNear(0, GapYear.AfterDegree(seed.Tables, 7, 11).Recommended);

    [Fact]
    public void An_advanced_apprenticeship_pays_less_and_less_from_25_on()
    {
        // At 29 and 30: 0.05 times three and two sevenths.
        AssertNear(0.018, Routes.ApprenticeshipAfter(seed.Tables, 13, 14).Recommended);
    }

    static void AssertNear(double planted, Estimate estimate) => Assert.True(
        Math.Abs(estimate.Value - planted) < Farthest * estimate.StandardError, $"{estimate}; planted is {planted}, and the standard error is {estimate.StandardError:F3}.");
}
