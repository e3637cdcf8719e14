using System.Globalization;
using CsCheck;
using LeoKit.Charting;

namespace LeoKit.Tests.Charting;

public sealed class LookTests
{
    [Fact]
    public void Series_differ_in_colour_shape_dash_and_hatching()
    {
        Assert.Equal(5, SeriesLook.All.Length);
        Assert.Distinct(SeriesLook.All.Select(look => look.Colour));
        Assert.Distinct(SeriesLook.All.Select(look => look.Shape));
        Assert.Distinct(SeriesLook.All.Select(look => look.Dash));
        Assert.Distinct(SeriesLook.All.Select(look => look.Hatch));
        Assert.Distinct(SeriesLook.All.Select(look => look.PlotlySymbol));
        Assert.Distinct(SeriesLook.All.Select(look => look.PlotlyPattern));
    }

    [Fact]
    public void Marks_stand_out_from_white_by_3_to_1_and_text_by_4_and_a_half() // WCAG 2.2, 1.4.11 and 1.4.3
    {
        Assert.All(OkabeIto.All, colour => Assert.InRange(Contrast(colour), 3, 21));
        Assert.All([Ink.Dark, Ink.Muted], colour => Assert.InRange(Contrast(colour), 4.5, 21));
    }

    [Fact]
    public void Ticks_are_few_round_in_order_and_enclose_the_data() => Range.Sample((low, high, most) =>
    {
        var ticks = NiceTicks.Over(low, high, most);
        var step = ticks[1] - ticks[0];

        Assert.InRange(ticks.Length, 2, most);
        Assert.Equal(ticks.Order(), ticks.AsEnumerable());
        Assert.True(ticks[0] <= low + (step * 1e-6) && ticks[^1] >= high - (step * 1e-6), $"{ticks[0]} to {ticks[^1]} does not enclose {low} to {high}");
        // The step is a difference of two rounded numbers, so that its own error grows with how many steps lie below a tick.
        Assert.All(ticks, tick => Assert.InRange(Math.Abs((tick / step) - Math.Round(tick / step)), 0, 1e-6 + (Math.Pow(tick / step, 2) * 1e-15)));
    }, iter: 20_000);

    [Fact]
    public void The_text_of_a_tick_is_its_number() => Range.Sample((low, high, most) =>
    {
        var axis = Axis.OfValues("x", [low, high], most);
        Assert.Distinct(axis.Ticks.Select(tick => tick.Text));
        Assert.All(axis.Ticks, tick => Assert.Equal(tick.Value, double.Parse(tick.Text, NumberStyles.Number, CultureInfo.InvariantCulture), (axis.High - axis.Low) * 1e-6));
    }, iter: 20_000);

    static readonly Gen<(double, double, int)> Range = Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[0.001, 1e6], Gen.Int[3, 12], (low, width, most) => (low, low + width, most));

    [Theory]
    [InlineData(0.0, 100.0, "0 20 40 60 80 100")]
    [InlineData(0.1, 0.3, "0.1 0.15 0.2 0.25 0.3")]
    [InlineData(-3.2, 5.1, "-4 -2 0 2 4 6")]
    [InlineData(7.0, 7.0, "2 4 6 8 10 12")]
    public void Ticks_are_multiples_of_one_two_or_five(double low, double high, string expected) =>
        Assert.Equal(expected, string.Join(' ', NiceTicks.Over(low, high, 6).Select(tick => tick.ToString("0.##", CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData(1200.0, "1,200")]
    [InlineData(97.561, "97.56")]
    [InlineData(1234567.8, "1,234,568")]
    [InlineData(0.012345, "0.01235")]
    [InlineData(-0.00001, "-0.00001")]
    [InlineData(-0.0, "0")]
    [InlineData(double.NaN, "–")]
    [InlineData(null, "–")]
    public void A_number_keeps_four_digits_and_every_whole_one(double? number, string expected) => Assert.Equal(expected, NumberText.Of(number));

    [Fact]
    public void The_text_of_a_number_is_near_to_it() => Gen.Double[-1e12, 1e12].Sample(number =>
        Assert.Equal(number, double.Parse(NumberText.Of(number), NumberStyles.Number, CultureInfo.InvariantCulture), Math.Max(0.5, Math.Abs(number) * 1e-3)));

    [Fact]
    public void A_column_has_as_many_decimals_as_it_needs() => Assert.Equal(["1.50", "20.25", "–"], NumberText.Column([1.5, 20.25, null]));

    [Fact]
    public void Text_is_broken_between_words_and_a_long_word_within()
    {
        Assert.Equal(["one two", "three"], WrappedText.Lines("one two three", 5.2, 1));
        Assert.Equal(["aaa", "aaa"], WrappedText.Lines("aaaaaa", 1.9, 1));
        Assert.Equal(["one", "two…"], WrappedText.Lines("one two three", 3, 1, most: 2));
    }

    static double Contrast(string colour)
    {
        var linear = new[] { 1, 3, 5 }.Select(at => Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return 1.05 / ((0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]) + 0.05);
    }
}
