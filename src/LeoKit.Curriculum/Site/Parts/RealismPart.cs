using LeoKit.Curriculum.Site.Search;
using LeoKit.Notebooks.Pages;
using LeoKit.Realism.Page;

namespace LeoKit.Curriculum.Site.Parts;

/// <summary>The realism report.</summary>
sealed class RealismPart() : SitePart("Realism", "realism.html", "How near the synthetic data come to figures published about England, measure by measure, and where they do not.")
{
    public override bool IsIn(SiteSources sources) => sources.Realism is not null;

    public override SiteContent Of(SiteSources sources, SiteOptions frame) => OnePage(
        frame,
        $"""<div class="leo-realism">{RealismPage.Content(sources.Realism!, sources.RealismDataSet)}</div>""",
        sources.Realism!.Measures.Select(measure => new SearchEntry("Measure", measure.Measure.Title, $"{Address}#{measure.Measure.Name}", measure.Measure.Note)),
        isWide: true);
}
