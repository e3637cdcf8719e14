using LeoKit.Realism;

namespace LeoKit.Tests.Realism;

/// <summary>The published figures are listed once, belong to a measure and name their source.</summary>
public sealed class PublishedFigureTests
{
    [Fact]
    public void Each_figure_stands_once() =>
        Assert.Equal([], PublishedFigures.All.GroupBy(figure => (figure.Measure, figure.Group, figure.At)).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Each_figure_names_a_source_that_is_listed_and_no_second_hand_quotation()
    {
        Assert.Equal([], PublishedFigures.All.Select(figure => figure.Source).Distinct().Except(PublishedFigures.Sources.Select(source => source.Key)));
        Assert.All(PublishedFigures.Sources, source => Assert.DoesNotContain("quotation", source.Licence, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Measures_and_figures_fit_together() =>
        Assert.Equal(RealismMeasure.All.Select(measure => measure.Name).Order(StringComparer.Ordinal), PublishedFigures.All.Select(figure => figure.Measure).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(50, 54, "GBP", true)]
    [InlineData(50, 56, "GBP", false)]
    [InlineData(5, 6.9, "%", true)]
    [InlineData(5, 7.1, "%", false)]
    [InlineData(80, 87, "%", true)]
    public void A_figure_agrees_within_a_tenth_or_for_percentages_within_two_points(double published, double synthetic, string unit, bool agrees) =>
        Assert.Equal(agrees, new ComparedFigure(new("m", "g", "", unit, published, "S", "published"), synthetic, 100).Agrees);

    [Fact]
    public void A_figure_without_people_is_not_judged() =>
        Assert.Null(new ComparedFigure(new("m", "g", "", "%", 5, "S", "published"), null, 12).Agrees);
}
