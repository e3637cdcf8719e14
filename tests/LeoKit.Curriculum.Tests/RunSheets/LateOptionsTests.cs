namespace LeoKit.Curriculum.Tests.RunSheets;

public sealed class LateOptionsTests
{
    [Theory]
    [InlineData("drop the chart", "drop the chart: 10|give C as homework*: 10")]
    [InlineData("drop the Deedle cell and exercise B", "drop the Deedle cell: 10|drop exercise B: 5|give C as homework*: 10")]
    [InlineData("drop the cell on JSA and give C as homework", "drop the cell on JSA: 10|give C as homework: 10")]
    [InlineData("drop B and A", "drop B: 5|drop A: 5|give C as homework*: 10")]
    [InlineData("show S4 and S6 without comment", "show S4 and S6 without comment: |give C as homework*: 10")]
    public void Minutes_come_from_metadata_and_clock(string late, string options)
    {
        var lesson = Lesson.Of("07", 20, 15, $"**Instructor.** 0–25 min: A and B. 25–35: C in pairs. If late, {late}.");
        Assert.Equal(options.Split('|'), lesson.Options.Select(option => FormattableString.Invariant($"{option.Text}{(option.IsUnnamed ? "*" : "")}: {option.Minutes}")));
    }
}
