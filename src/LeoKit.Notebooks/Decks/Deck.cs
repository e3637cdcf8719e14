using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Running;

namespace LeoKit.Notebooks.Decks;

/// <summary>A deck of slides in Markdown whose numbers, tables and charts are those of notebooks.</summary>
/// <remarks>A slide never holds a number of its own that a notebook shows: it names the cell, and a cell that is gone, or a number that is no longer the one the slide speaks of, is an error.</remarks>
public sealed partial class Deck
{
    readonly string _text;
    readonly ImmutableArray<DeckBinding> _bindings;

    Deck(string file, string text)
    {
        (File, _text) = (file, text.ReplaceLineEndings("\n"));
        _bindings = [.. Braces.Matches(_text).Select(match => DeckBinding.Of(file, 1 + _text.AsSpan(0, match.Index).Count('\n'), match.Groups["text"].Value))];
    }

    /// <summary>The file, as messages name it.</summary>
    public string File { get; }

    /// <summary>The text with its places still open, its lines ended by \n.</summary>
    public string Text => _text;

    /// <summary>The numbers of the notebooks that fill it, in order.</summary>
    public ImmutableArray<string> Notebooks => [.. _bindings.Select(binding => binding.Notebook).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>How many places are filled.</summary>
    public int Bindings => _bindings.Length;

    /// <summary>Reads a deck.</summary>
    /// <exception cref="DeckException">A binding cannot be understood (SLI001).</exception>
    public static Deck Read(string path) => Parse(path, System.IO.File.ReadAllText(path));

    /// <summary>Takes a deck apart.</summary>
    /// <exception cref="DeckException">A binding cannot be understood (SLI001).</exception>
    public static Deck Parse(string file, string text) => new(file, text);

    /// <summary>The deck with every place filled.</summary>
    /// <param name="runs">Runs of notebooks; their file names begin with their numbers.</param>
    /// <exception cref="DeckException">A notebook, cell, column, row or chart is not there, or a number is no longer what the slide expects (SLI002 to SLI010).</exception>
    public FilledDeck Fill(IReadOnlyCollection<NotebookRun> runs)
    {
        var pictures = ImmutableSortedDictionary.CreateBuilder<string, DeckPicture>(StringComparer.Ordinal);
        var next = 0;
        var text = Braces.Replace(_text, _ =>
        {
            var binding = _bindings[next++];
            var cell = CellOf(binding, runs);
            if (binding.Wanted.Split(' ')[0] != "chart")
                return Checked(binding, BindingValue.Of(binding, cell));
            var picture = DeckPicture.Of(binding, cell);
            pictures[picture.Name] = picture;
            return picture.AsMarkdown(binding.Wanted["chart".Length..].Trim());
        });
        return new(this, text, [.. pictures.Values]);
    }

    static string Checked(DeckBinding binding, string value) => binding.Expected is { } expected && expected != value ? throw DeckException.Stale(binding, value) : value;

    static CodeCell CellOf(DeckBinding binding, IReadOnlyCollection<NotebookRun> runs)
    {
        var run = runs.FirstOrDefault(one => one.Name.StartsWith(binding.Notebook + "-", StringComparison.Ordinal)) ?? throw DeckException.NoNotebook(binding);
        if (!run.End.IsGood || run.Executed is null)
            throw DeckException.NotRun(binding, run.End.Reason);
        var code = run.Executed.Cells.OfType<CodeCell>().ToList();
        return code.Find(cell => cell.Id == binding.Cell) ?? throw DeckException.NoCell(binding, string.Join(", ", code.Select(cell => cell.Id)));
    }

    [GeneratedRegex(@"\{\{(?<text>[^{}]*(?:\{\d+\}[^{}]*)*)\}\}")]
    static partial Regex Braces { get; }
}
