using System.Net;
using System.Text.RegularExpressions;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Decks;

/// <summary>A chart of a notebook as a picture without script.</summary>
/// <param name="Name">The file, such as <c>images/22-chart.svg</c>.</param>
/// <param name="Svg">Its text.</param>
/// <param name="Description">What it shows, for those who cannot see it.</param>
public sealed partial record DeckPicture(string Name, string Svg, string Description)
{
    internal static DeckPicture Of(DeckBinding binding, CodeCell cell)
    {
        var found = CellText.HtmlOf(cell).Select(html => Plot.Match(html)).LastOrDefault(match => match.Success) ?? throw DeckException.NoChart(binding);
        return new($"images/{binding.Notebook}-{binding.Cell}.svg", found.Groups["svg"].Value + "\n", WebUtility.HtmlDecode(found.Groups["alt"].Value));
    }

    /// <summary>The picture as a slide shows it; brackets would end its description early.</summary>
    internal string AsMarkdown(string size) => $"![{size}{(size.Length > 0 ? " " : "")}{Description.Replace('[', '(').Replace(']', ')')}]({Name})";

    [GeneratedRegex("""<div class="leo-plot" role="img" aria-label="(?<alt>[^"]*)">(?<svg><svg .*?</svg>)""", RegexOptions.Singleline)]
    static partial Regex Plot { get; }
}
