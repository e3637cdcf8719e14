using System.Text;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>A part of a sentence.</summary>
/// <param name="Text">Without the mark at its end.</param>
/// <param name="EndsSentence">Whether a full stop or its like ends it, and not a semicolon.</param>
/// <param name="Mark">The mark at its end; empty where the text just ends.</param>
readonly record struct Clause(string Text, bool EndsSentence, string Mark);

/// <summary>Cuts text at marks that stand outside code, quotation marks and brackets.</summary>
static class Clauses
{
    /// <summary>The clauses of a text: it is cut at the ends of sentences and at semicolons.</summary>
    public static IEnumerable<Clause> Of(string text) => Cut(text, ".?!;").Select(part => new Clause(part.Text, part.Mark != ";", part.Mark));

    /// <summary>Thoughts that stand in a row: cut at semicolons, and at a comma between two quotations.</summary>
    public static IEnumerable<string> Thoughts(string text) =>
        Cut(text, ";,").Aggregate(new List<string>(), (thoughts, part) =>
        {
            // A comma within a thought is no cut: what follows goes on with it.
            if (thoughts.Count > 0 && thoughts[^1].EndsWith(',') && part.Text is not ['“' or '"', ..])
                thoughts[^1] += $" {part.Text}{Comma(part.Mark)}";
            else
                thoughts.Add(part.Text + Comma(part.Mark));
            return thoughts;
        }).Select(thought => thought.TrimEnd(',', '.'));

    static string Comma(string mark) => mark == "," ? "," : "";

    static IEnumerable<(string Text, string Mark)> Cut(string text, string marks)
    {
        var part = new StringBuilder();
        var (inCode, inQuotes, depth) = (false, false, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            inCode ^= letter == '`';
            if (!inCode)
            {
                inQuotes ^= letter == '"';
                depth += letter is '(' or '“' ? 1 : letter is ')' or '”' ? -1 : 0;
            }

            if (!inCode && !inQuotes && depth == 0 && marks.Contains(letter, StringComparison.Ordinal) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])))
            {
                yield return (part.ToString().Trim(), letter.ToString());
                part.Clear();
            }
            else
                part.Append(letter);
        }

        if (part.ToString().Trim() is { Length: > 0 } rest)
            yield return (rest, "");
    }
}
