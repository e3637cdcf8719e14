using LeoKit.Curriculum.Paths;
using LeoKit.Curriculum.RunSheets;

namespace LeoKit.Curriculum.Tests.RunSheets;

public sealed class DayTests
{
    static readonly ClassDay Morning = new(new(9, 0), new(11, 0), [new("Break", new(10, 0), 15)]);

    [Fact]
    public void A_day_that_fits_drops_nothing()
    {
        var plan = DropPlan.For(Lesson.Alike(3), Morning.TeachingMinutes);

        Assert.Empty(plan.Dropped);
        Assert.Equal((105, 105, 0), (plan.Needed, plan.Available, plan.Missing));
    }

    [Fact]
    public void A_day_that_is_too_long_drops_what_is_named_before_what_is_not()
    {
        var plan = DropPlan.For(Lesson.Alike(4), 105);

        Assert.Equal(["00 drop the chart", "01 drop the chart", "02 drop the chart", "03 drop the chart"], plan.Dropped.Select(option => $"{option.Lesson} {option.Text}"));
        Assert.Equal((40, 0), (plan.Saved, plan.Missing));
        Assert.Equal(4, plan.InHand.Length);
    }

    [Theory]
    [InlineData(4, "00 drop A")]
    [InlineData(30, "01 drop the chart")]
    [InlineData(42, "00 drop A, 01 drop the chart")]
    public void No_more_is_dropped_than_has_to_be(int over, string dropped)
    {
        var lessons = new[] { Lesson.Of("00", 20, 15, "**Instructor.** 0–35 min: all. If late, drop A."), Lesson.Of("01", 40, 15, "**Instructor.** 0–55 min: all. If late, drop the chart.", ideas: 1) };
        Assert.Equal(dropped, string.Join(", ", DropPlan.For([.. lessons], 90 - over).Dropped.Select(option => $"{option.Lesson} {option.Text}")));
    }

    [Fact]
    public void A_day_that_cannot_be_made_to_fit_says_by_how_much()
    {
        var plan = DropPlan.For(Lesson.Alike(2), 20);
        Assert.Equal(70 - 30 - 20, plan.Missing);
        Assert.Empty(plan.InHand);
    }

    [Fact]
    public void A_break_comes_between_two_notebooks_nearest_to_its_time()
    {
        var lessons = Lesson.Alike(3);
        var items = Schedule.OfDay(lessons, Morning, DropPlan.For(lessons, Morning.TeachingMinutes));

        Assert.Equal(["0 00", "35 01", "70 Break", "85 02"], items.Select(item => FormattableString.Invariant($"{item.Start} {item.Lesson?.Number ?? item.Break}")));
        Assert.Equal(120, items[^1].End);
    }

    [Fact]
    public void Sittings_have_breaks_and_an_end()
    {
        var sittings = Schedule.OfSittings(Lesson.Alike(5));
        Assert.Equal([3, 3, 1], sittings.Select(items => items.Length));
        Assert.All(sittings, items => Assert.InRange(items[^1].End, 1, Schedule.LongestSitting));
    }

    [Fact]
    public void A_dropped_exercise_shortens_its_part_and_the_rest_is_shared()
    {
        var lesson = Lesson.Of("07", 20, 15, "**Instructor.** 0–15 min: ideas. 15–25: A and B. 25–35: C in pairs. If late, drop the chart and give C as homework.");

        var clock = TimedPart.Of(lesson, lesson.Options);

        Assert.Equal([(0, 9), (9, 15), (15, 15)], clock.Select(part => (part.Start, part.End)));
        Assert.Equal(["give C as homework"], clock[2].LeftOut.Select(option => option.Text));
    }
}
