using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>Reads instructor cells: minutes such as <c>0–5 min:</c> and <c>5–12:</c>, and the labels of demonstrations, misconceptions and what to drop.</summary>
static partial class InstructorScriptReader
{
    /// <summary>The script that the texts of the cells hold, in their order.</summary>
    public static InstructorScript Of(IEnumerable<string> cells)
    {
        var (opening, clock, anyTime) = (new List<InstructorNote>(), new List<ClockPart>(), new List<InstructorNote>());
        foreach (var text in cells.Select(Plain))
        {
            var marks = MinuteMarks.Matches(text);
            (clock.Count == 0 && marks.Count > 0 ? opening : anyTime).AddRange(InstructorNotes.Of(text[..(marks.Count > 0 ? marks[0].Index : text.Length)]).Select(note => note.Note));
            for (var part = 0; part < marks.Count; part++)
            {
                var (begin, end) = (marks[part].Index + marks[part].Length, part + 1 < marks.Count ? marks[part + 1].Index : text.Length);
                // A labelled sentence behind the last part holds for the notebook as a whole.
                var notes = InstructorNotes.Of(text[begin..end]).ToLookup(note => part + 1 == marks.Count && note.IsSentence && note.Note.Kind != NoteKind.Said, note => note.Note);
                clock.Add(new(Number(marks[part], "from"), Number(marks[part], "to"), [.. notes[false]]));
                anyTime.AddRange(notes[true]);
            }
        }

        var all = opening.Concat(clock.SelectMany(part => part.Notes)).Concat(anyTime).ToList();
        return new(
            ForTheRoom(opening), [.. clock.Select(part => part with { Notes = ForTheRoom(part.Notes) })], ForTheRoom(anyTime),
            [.. all.Where(note => note.Kind == NoteKind.Misconception).SelectMany(note => Clauses.Thoughts(note.Text)).Select(InstructorNotes.Capital)],
            [.. all.Where(note => note.Kind == NoteKind.Late).Select(note => note.Text)]);
    }

    static ImmutableArray<InstructorNote> ForTheRoom(IEnumerable<InstructorNote> notes) => [.. notes.Where(note => note.Kind is NoteKind.Said or NoteKind.Typing or NoteKind.PlannedError)];

    static int Number(Match minutes, string group) => int.Parse(minutes.Groups[group].Value, CultureInfo.InvariantCulture);

    /// <summary>Without the greeting, and with labels in bold written as the others are.</summary>
    static string Plain(string cell) => BoldLabel.Replace(Greeting.Replace(cell.ReplaceLineEndings(" "), ""), "${label}: ");

    [GeneratedRegex(@"^\*\*Instructor\.\*\*\s*")]
    static partial Regex Greeting { get; }

    [GeneratedRegex(@"\*\*(?<label>[^*]+?)[.:]?\*\*:?\s*")]
    static partial Regex BoldLabel { get; }

    [GeneratedRegex(@"(?<=^|[.?!”"")] )(?<from>\d{1,3})–(?<to>\d{1,3})( min)?:\s*")]
    static partial Regex MinuteMarks { get; }
}
