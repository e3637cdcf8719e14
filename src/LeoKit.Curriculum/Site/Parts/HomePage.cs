using System.Globalization;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Curriculum.Site.Parts;

/// <summary>The first page: what the kit is, and its parts.</summary>
static class HomePage
{
    const string Address = "index.html";

    public static SiteContent Of(SiteSources sources, IEnumerable<SitePart> parts, SiteOptions frame)
    {
        var minutes = sources.Lessons.Sum(lesson => lesson.Minutes);
        var start = sources.Lessons.FirstOrDefault() is { } first ? $"<p><a class=\"leo-start\" href=\"{Html.Of(first.Address)}\">Start with {Html.Of(first.Title)}</a></p>" : "";
        var html = string.Create(CultureInfo.InvariantCulture, $"""
            <h1>{Html.Of(frame.Title)}</h1>
            <p class="leo-lead">Learn to work with England’s Longitudinal Education Outcomes (LEO) data before you may see them.</p>
            <p>LEO links school, college, university, tax and benefit records. Researchers reach it only inside the Secure Research Service of the Office for National Statistics. This kit has its true table and column names, <strong>synthetic data</strong>, and {sources.Lessons.Length} notebooks in C# with exercises that check themselves{(minutes == 0 ? "" : $": about {Math.Round(minutes / 60.0)} hours in all")}. No real person is in the data.</p>
            {start}
            <h2>What is here</h2>
            <ul class="leo-tiles">
            {string.Join('\n', parts.Select(part => $"<li><h3>{Html.Link(part.Address, part.Title)}</h3><p>{Html.Of(part.Promise)}</p></li>"))}
            </ul>
            <h2>How it is meant</h2>
            <p>The pages show each notebook as it ran, with the exercises still open. To work on them, open the notebooks in Jupyter or VS Code. Solutions are folded away: try first, look at the hints, then unfold.</p>
            <p>Effects in the data are planted and invented. They are there to be found, and say nothing about real people, schools or places.</p>

            """);
        return new([SiteFile.Of(Address, new PlainPage(Address, frame.Title, html).Render(frame))], []);
    }
}
