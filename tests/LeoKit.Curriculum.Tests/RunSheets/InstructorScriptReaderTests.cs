using LeoKit.Curriculum.RunSheets;

namespace LeoKit.Curriculum.Tests.RunSheets;

public sealed class InstructorScriptReaderTests
{
    [Fact]
    public void The_clock_is_taken_apart_and_says_what_happens()
    {
        var script = InstructorScriptReader.Of(["**Instructor.** Say the content note aloud. 0–5 min: wax fruit; let pairs predict. 5–12: A alone. If late, drop the chart."]);

        Assert.Equal(["Said Say the content note aloud."], Told(script.Opening));
        Assert.Equal([(0, 5), (5, 12)], script.Clock.Select(part => (part.From, part.To)));
        Assert.Equal(["Said Wax fruit; let pairs predict."], Told(script.Clock[0].Notes));
        Assert.Equal(["Said A alone."], Told(script.Clock[1].Notes));
        Assert.Equal(["Drop the chart."], script.Late);
    }

    [Theory]
    [InlineData("two letters; type the query, then A in pairs. B.", "Said Two letters.|Typing The query, then A in pairs.|Said B.")]
    [InlineData("A; typing script: `spell.Overlaps`, run; ask. Planned error: `new Spell(end, start)`; read it.", "Said A.|Typing `spell.Overlaps`, run; ask.|PlannedError `new Spell(end, start)`; read it.")]
    [InlineData("naive and arrows; C: typing script: `Move().Fit()`. D.", "Said Naive and arrows; C.|Typing `Move().Fit()`.|Said D.")]
    [InlineData("vote on C (common misconception: no row means £0). E.", "Said Vote on C.|Said E.")]
    [InlineData("ask “what; else. differs?” before you draw.", "Said Ask “what; else. differs?” before you draw.")]
    public void Demonstrations_keep_their_place(string text, string told) =>
        Assert.Equal(told.Split('|'), Told(InstructorScriptReader.Of([$"**Instructor.** 0–5 min: {text} 5–10: the rest."]).Clock[0].Notes));

    [Fact]
    public void What_follows_the_last_part_holds_for_the_whole_notebook()
    {
        var script = InstructorScriptReader.Of(["**Instructor.** 0–9 min: A; planned error: leave it out. Planned error: misspell `town`. Misconceptions: “one, two”, “three” (aside); four, and five."]);

        Assert.Equal(["Said A.", "PlannedError Leave it out."], Told(script.Clock[0].Notes));
        Assert.Equal(["PlannedError Misspell `town`."], Told(script.AnyTime));
        Assert.Equal(["“one, two”", "“three” (aside)", "Four, and five"], script.Misconceptions.Select(thought => thought));
    }

    [Fact]
    public void A_second_cell_with_labels_in_bold_is_read_alike()
    {
        var script = InstructorScriptReader.Of(["**Instructor.** 0–5 min: A.", "**Planned error.** Type `x`: it stops. **Misconceptions.** “a”; “b”. **Drop first** the quirks (exercise C) and the cell."]);

        Assert.Equal(["PlannedError Type `x`: it stops."], Told(script.AnyTime));
        Assert.Equal(["“a”", "“b”"], script.Misconceptions);
        Assert.Equal(["Drop the quirks (exercise C) and the cell."], script.Late);
    }

    static IEnumerable<string> Told(IEnumerable<InstructorNote> notes) => notes.Select(note => $"{note.Kind} {note.Text}");
}
