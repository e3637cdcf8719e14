using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Curriculum.Paths;
using LeoKit.Curriculum.RunSheets;

namespace LeoKit.Curriculum.Tests.RunSheets;

public sealed class OwnDayTests
{
    static readonly ClassDay Morning = new(new(9, 30), new(13, 0), [new("Break", new(11, 10), 15)]);

    [Fact]
    public void A_start_alone_moves_the_day_of_a_path()
    {
        var day = Own(start: new(10, 0)).Of(Morning, 300);

        Assert.Equal((new TimeOnly(10, 0), new TimeOnly(13, 30)), (day.Start, day.End));
        Assert.Equal([new ClassBreak("Break", new(11, 40), 15)], day.Breaks);
    }

    [Fact]
    public void A_path_without_a_day_ends_when_its_notebooks_and_breaks_do()
    {
        var day = Own(start: new(9, 0), breaks: [new("Break", new(10, 0), 15)]).Of(null, 75);
        Assert.Equal((new TimeOnly(10, 30), 75), (day.End, day.TeachingMinutes));
    }

    [Fact]
    public void Breaks_that_are_given_take_the_place_of_those_of_the_path_and_stand_in_order()
    {
        var day = Own(breaks: [new("Lunch", new(12, 0), 45), new("Tea", new(10, 30), 10)]).Of(Morning, 300);
        Assert.Equal(["Tea", "Lunch"], day.Breaks.Select(pause => pause.Name));
        Assert.Equal(Morning.Start, day.Start);
    }

    [Fact]
    public void Each_break_finds_a_place_if_there_are_as_many_gaps()
    {
        var day = Own(start: new(9, 0), breaks: [new("Tea", new(15, 0), 10), new("Talk", new(16, 0), 10)]).Of(null, 420).For(3);
        var lessons = Lesson.Alike(3);
        Assert.Equal(["00", "Tea", "01", "Talk", "02"], Schedule.OfDay(lessons, day, DropPlan.For(lessons, day.TeachingMinutes)).Select(item => item.Lesson?.Number ?? item.Break));
    }

    [Theory]
    [InlineData(null, "12:00", null, "The day has no start")]
    [InlineData("09:00", "08:00", null, "The day begins at 09:00 and ends at 08:00.")]
    [InlineData("23:30", null, null, "The day would run past midnight.")]
    [InlineData("09:00", "12:00", "12:30/60", "Break at 12:30 lies outside the day, which is from 09:00 to 12:00.")]
    [InlineData("09:00", "10:00", "09:30/60", "The breaks take 60 minutes and leave nothing of the day for notebooks.")]
    [InlineData("09:00", "12:00", "10:00/5 11:00/5", "The day has 2 breaks and 2 notebooks. A break falls between two notebooks, so there is room for 1.")]
    public void A_day_that_cannot_be_is_told(string? start, string? end, string? breaks, string message)
    {
        ImmutableArray<ClassBreak> pauses = [.. (breaks?.Split(' ') ?? []).Select(pause => new ClassBreak("Break", Time(pause[..5])!.Value, int.Parse(pause[6..], CultureInfo.InvariantCulture)))];
        var fault = Assert.Throws<ClassDayException>(() => new OwnDay(Time(start), Time(end), pauses).Of(null, 75).For(2));
        Assert.StartsWith($"RSH008: {message}", fault.Message, StringComparison.Ordinal);
    }

    static TimeOnly? Time(string? text) => text is null ? null : TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);

    static OwnDay Own(TimeOnly? start = null, TimeOnly? end = null, params ImmutableArray<ClassBreak> breaks) => new(start, end, breaks);
}
