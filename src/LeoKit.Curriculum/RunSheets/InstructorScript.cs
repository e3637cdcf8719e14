using System.Collections.Immutable;
using LeoKit.Notebooks.Document;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>The instructor cells of a notebook, taken apart.</summary>
/// <param name="Opening">What comes before the clock.</param>
/// <param name="Clock">What happens when.</param>
/// <param name="AnyTime">Demonstrations that belong to no part of the clock.</param>
/// <param name="Misconceptions">What learners are likely to think, one thought each.</param>
/// <param name="Late">What to leave out when the clock is behind, one sentence each.</param>
sealed record InstructorScript(
    ImmutableArray<InstructorNote> Opening, ImmutableArray<ClockPart> Clock, ImmutableArray<InstructorNote> AnyTime,
    ImmutableArray<string> Misconceptions, ImmutableArray<string> Late)
{
    /// <summary>With the code of the cells that notes name by their ids, such as <c>worked-b</c> in backticks.</summary>
    public InstructorScript With(IEnumerable<CodeCell> cells)
    {
        var codes = cells.ToList();
        return this with { Opening = Shown(Opening), Clock = [.. Clock.Select(part => part with { Notes = Shown(part.Notes) })], AnyTime = Shown(AnyTime) };

        ImmutableArray<InstructorNote> Shown(ImmutableArray<InstructorNote> notes) =>
            [.. notes.Select(note => note with { Code = [.. codes.Where(cell => note.Text.Contains($"`{cell.Id}`", StringComparison.Ordinal)).Select(cell => cell.Source)] })];
    }
}
