using System.Globalization;
using System.Text.RegularExpressions;

namespace LeoKit.Notebooks.Decks;

/// <summary>A place in a deck that a notebook fills, such as <c>{{22/worked-bias People[true] = 7892}}</c>.</summary>
/// <param name="File">The deck.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">What stands between the braces.</param>
/// <param name="Notebook">The number of the notebook.</param>
/// <param name="Cell">The id of the cell.</param>
/// <param name="Table">Which of the tables that the cell shows, from 1; null for the last.</param>
/// <param name="Wanted">What of its output.</param>
/// <param name="Expected">What the slide around it relies on; null if any value will do.</param>
sealed partial record DeckBinding(string File, int Line, string Text, string Notebook, string Cell, int? Table, string Wanted, string? Expected)
{
    public static DeckBinding Of(string file, int line, string text)
    {
        var match = Form.Match(text);
        var binding = new DeckBinding(
            file, line, text, match.Groups["notebook"].Value, match.Groups["cell"].Value,
            match.Groups["table"] is { Success: true } table ? int.Parse(table.Value, CultureInfo.InvariantCulture) : null,
            match.Groups["wanted"].Value, match.Groups["expected"] is { Success: true } expected ? expected.Value : null);
        return match.Success ? binding : throw DeckException.NotUnderstood(binding);
    }

    [GeneratedRegex(@"^(?<notebook>\d\d)/(?<cell>[\w-]+)(?:\.(?<table>\d))? (?<wanted>/.+/|table(?: .+?)?|chart(?: .+?)?|[^\[\]]+\[[^\]]+\])(?: = (?<expected>.+))?$")]
    static partial Regex Form { get; }
}
