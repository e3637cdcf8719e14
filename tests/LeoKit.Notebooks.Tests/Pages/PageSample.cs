using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Notebooks.Tests.Pages;

/// <summary>Small notebooks and the pages made of them, parsed as a browser would.</summary>
static class PageSample
{
    public static readonly SiteOptions Options = new() { Title = "The site" };

    public static MarkdownCell Prose(string markdown, params string[] tags) => new("prose", markdown, Tagged(tags), null);

    public static CodeCell Code(string code, params Output[] outputs) => new("code", code, [], [.. outputs], 1);

    public static CodeCell WithTags(this CodeCell cell, params string[] tags) => cell with { Metadata = Tagged(tags) };

    public static DisplayData Shown(params (string Mime, JsonNode Content)[] forms) =>
        new(new JsonObject(forms.Select(form => KeyValuePair.Create(form.Mime, (JsonNode?)form.Content))), []);

    public static DisplayData Html(string html) => Shown(("text/html", html), ("text/plain", "plain"));

    public static PageSource Page(params Cell[] cells) => new("sample", new Notebook([.. cells], []), PageOutcome.Ended);

    public static string Text(this PageSource page, SiteOptions? options = null) => NotebookPage.Render(page, [page], options ?? Options);

    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public static IDocument Parsed(this PageSource page, SiteOptions? options = null) => Parse(page.Text(options));

    public static IElement MainOf(params Cell[] cells) => Page(cells).Parsed().QuerySelector("main")!;

    public static IElement One(this IParentNode parent, string selector) => Assert.Single(parent.QuerySelectorAll(selector));

    static JsonObject Tagged(string[] tags) =>
        tags.Length == 0 ? [] : new() { ["tags"] = new JsonArray([.. tags.Select(tag => JsonValue.Create(tag))]) };
}
