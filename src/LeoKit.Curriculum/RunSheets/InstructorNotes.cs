using System.Text.RegularExpressions;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>Reads the sentences of an instructor cell: a label tells what a sentence is about, and holds to its end.</summary>
static partial class InstructorNotes
{
    /// <summary>The notes in their order, and whether a note is a sentence of its own and not the end of another.</summary>
    public static IReadOnlyList<(InstructorNote Note, bool IsSentence)> Of(string text)
    {
        var notes = new List<(InstructorNote Note, bool IsSentence)>();
        var (atStart, label) = (true, NoteKind.Said);
        foreach (var clause in Clauses.Of(text))
        {
            if (Label.Match(clause.Text) is { Success: true } found)
                label = AddLabelled(notes, clause, found, atStart);
            else if (label == NoteKind.Said && Typed.Match(clause.Text) is { Success: true } typed)
                Add(notes, NoteKind.Typing, clause.Text[typed.Length..] + clause.Mark, false);
            else if (label == NoteKind.Said)
                Add(notes, NoteKind.Said, clause.Text + clause.Mark, atStart);
            else
                Lengthen(notes, clause.Text + clause.Mark);
            atStart = clause.EndsSentence;
            label = atStart ? NoteKind.Said : label;
        }

        return [.. notes.Select(note => (note.Note with { Text = Finished(note.Note.Text) }, note.IsSentence))];
    }

    /// <summary>What stands before the label is said; a label in brackets holds to their end. Gives what the rest of the sentence is about.</summary>
    static NoteKind AddLabelled(List<(InstructorNote Note, bool IsSentence)> notes, Clause clause, Match found, bool atStart)
    {
        var kind = KindOf(found.Groups["label"].Value);
        var before = clause.Text[..found.Index].TrimEnd('(', ' ', ':');
        var rest = (found.Groups["verb"].Success ? "drop " : "") + clause.Text[(found.Index + found.Length)..];
        var close = found.Index > 0 && clause.Text[found.Index - 1] == '(' ? rest.IndexOf(')', StringComparison.Ordinal) : -1;
        if (before.Length > 0)
            Add(notes, NoteKind.Said, before + ".", atStart);
        if (close < 0)
        {
            Add(notes, kind, rest + clause.Mark, atStart && before.Length == 0);
            return kind;
        }

        Add(notes, kind, rest[..close], false);
        if (rest[(close + 1)..].Trim() is { Length: > 0 } after)
            Add(notes, NoteKind.Said, after + clause.Mark, false);
        return NoteKind.Said;
    }

    static void Add(List<(InstructorNote Note, bool IsSentence)> notes, NoteKind kind, string text, bool isSentence)
    {
        if (kind == NoteKind.Said && notes.Count > 0 && notes[^1].Note.Kind == NoteKind.Said)
            Lengthen(notes, text);
        else
            notes.Add((new(kind, text), isSentence));
    }

    static void Lengthen(List<(InstructorNote Note, bool IsSentence)> notes, string text) =>
        notes[^1] = (notes[^1].Note with { Text = $"{notes[^1].Note.Text} {text}" }, notes[^1].IsSentence);

    /// <summary>As a sentence of its own: with a capital, unless code comes first, and a full stop.</summary>
    static string Finished(string text)
    {
        var trimmed = text.TrimEnd(';', ',', ' ');
        return Capital(trimmed is [.., '.' or '?' or '!'] ? trimmed : trimmed + ".");
    }

    /// <summary>With a capital at its beginning.</summary>
    public static string Capital(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    static NoteKind KindOf(string label) => label.ToLowerInvariant() switch
    {
        "planned error" => NoteKind.PlannedError,
        "typing script" => NoteKind.Typing,
        "drop first" or "if late" => NoteKind.Late,
        _ => NoteKind.Misconception,
    };

    [GeneratedRegex(@"(?<=^|: |\()((?<label>planned error|typing script|((likely|common) )?misconceptions?( to listen for)?|(?<verb>drop first)):|(?<label>if late),)\s*", RegexOptions.IgnoreCase)]
    static partial Regex Label { get; }

    [GeneratedRegex("^type ", RegexOptions.IgnoreCase)]
    static partial Regex Typed { get; }
}
