using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using LeoKit.Files;
using LeoKit.Pages;

namespace LeoKit.Schema;

/// <summary>The data dictionary as one page that needs no network: every table and field of the extract, its codes, and a search box.</summary>
public static class DictionaryPage
{
    internal const string Title = "Data dictionary of the LEO Standard Extract";

    const string Style = """
        :root { --ink: #1d2628; --muted: #4d5a5c; --line: #dde2e0; --accent: #005a8c; }
        body { margin: 0 auto; max-width: 75rem; padding: 1rem 1.25rem 4rem; color: var(--ink); font: 1rem/1.5 system-ui, "Noto Sans", "Liberation Sans", sans-serif; }
        a { color: var(--accent); } .search { position: sticky; top: 0; background: #fff; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
        input { font: inherit; width: min(30rem, 100%); padding: 0.35rem 0.5rem; border: 1px solid var(--muted); border-radius: 4px; }
        .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 0.9rem; } caption { text-align: left; color: var(--muted); }
        th, td { padding: 0.2rem 0.75rem 0.2rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
        tbody th, td:nth-child(2), #codes td { overflow-wrap: anywhere; min-width: 9rem; } td:nth-child(4), td a { white-space: nowrap; }
        tbody th { font-weight: normal; font-family: ui-monospace, "Liberation Mono", monospace; } tr.core th { font-weight: bold; }
        section { margin-top: 2rem; } h1, h2, p { overflow-wrap: anywhere; } #codes td { width: 100%; } .note { color: var(--muted); } dl.codes { display: grid; grid-template-columns: minmax(3rem, max-content) 1fr; gap: 0 0.75rem; margin: 0; } dd { margin: 0; }
        """;

    /// <summary>Hides what does not hold every word; without script all is there.</summary>
    const string Script = """
        const box = document.getElementById('words'), told = document.getElementById('told');
        const rows = [...document.querySelectorAll('tbody tr')].map(row => [row, row.textContent.toLowerCase()]);
        let waiting = 0;
        box.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(() => {
          const words = box.value.toLowerCase().split(/\s+/).filter(word => word);
          let found = 0;
          for (const [row, text] of rows) { row.hidden = !words.every(word => text.includes(word)); if (!row.hidden) found++; }
          for (const section of document.querySelectorAll('section')) section.hidden = !section.querySelector('tbody tr:not([hidden])');
          told.textContent = words.length ? found.toLocaleString('en-GB') + ' fit' : '';
        }, 120); });
        """;

    /// <summary>Writes the page, whole or not at all.</summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    public static void Write(string path) => WholeFile.Write(path, ToHtml());

    /// <summary>The page as html, its lines ended by \n.</summary>
    public static string ToHtml()
    {
        const string search = """<p class="search"><label for="words">Find fields by name or words</label><br><input id="words" type="search" autocomplete="off"> <span id="told" role="status"></span></p>""";
        return OfflinePage.Of(Title, Style, Content(search), Script);
    }

    /// <summary>What stands on the page, for a page that brings its own frame, looks and search.</summary>
    /// <param name="search">The search box, as html.</param>
    internal static string Content(string search)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <h1>{Title}</h1>
            <p>{Catalogue.Tables.Length} tables and {Catalogue.Fields.Length.ToString("#,0", CultureInfo.InvariantCulture)} fields as the form for requesting variables writes them. {Encode(StandardExtract.Version)}. Source: {Encode(StandardExtract.Source)}. Titles, rows and descriptions are in this project's words, and what a row is, is inferred. Fields in bold are among the core columns that the synthetic data of LeoKit have in any case.</p>
            {search}

            """);
        foreach (var table in Catalogue.Tables)
            page.Append(Section(table));
        return page.Append(CodeLists()).ToString();
    }

    static string Section(CatalogueTable table)
    {
        var core = CoreColumns(table);
        var rows = Catalogue.FieldsOf(table).Where(field => !field.IsHeading).Select(field => Row(field, core.GetValueOrDefault(field.Name)));
        return $"""
            <section id="{table.Name}"><h2>{Encode(table.Name)}: {Encode(table.Title)}</h2>
            <p class="note">{table.Family}, {Encode(table.Coverage.ToString())}. One row: {Encode(table.InferredGrain)} (inferred). Joined by {Encode(table.JoinKey)}.</p>
            <div class="wide" tabindex="0" role="region" aria-label="Fields of {Encode(table.Name)}"><table><caption>Fields of {Encode(table.Name)}</caption><thead><tr><th scope="col">Field</th><th scope="col">In a view</th><th scope="col">Type</th><th scope="col">Years</th><th scope="col">Terms</th><th scope="col">Values</th><th scope="col">What it is</th></tr></thead><tbody>
            {string.Join("\n", rows)}
            </tbody></table></div></section>

            """;
    }

    static string Row(CatalogueField field, Column? core) =>
        $"<tr{(core is null ? "" : " class=\"core\"")}><th scope=\"row\">{Encode(field.Name)}</th><td>{(field.Pattern == field.Name ? "" : Encode(field.Pattern))}</td><td>{Encode(field.WrittenType)}</td><td>{Encode(field.Years?.ToString() ?? field.WrittenYears)}</td><td>{Encode(field.WrittenTerms)}</td><td>{Values(field)}</td><td>{Encode(core?.Description ?? "")}</td></tr>";

    static string Values(CatalogueField field) => field.Codes is { } list
        ? $"<a href=\"#codes-{Encode(list.Name)}\">{list.Codes.Length} codes</a>"
        : Encode(field.WrittenRange);

    static string CodeLists()
    {
        var lists = Catalogue.Fields.Select(field => field.Codes).OfType<CodeList>().DistinctBy(list => list.Name).OrderBy(list => list.Name, StringComparer.Ordinal);
        var rows = lists.Select(list => $"<tr id=\"codes-{Encode(list.Name)}\"><th scope=\"row\">{Encode(list.Name)}</th><td><dl class=\"codes\">{string.Concat(list.Codes.Select(code => $"<dt>{Encode(code.Value)}</dt><dd>{Encode(code.Label)}</dd>"))}</dl></td></tr>");
        return $"""
            <section id="codes"><h2>Codes</h2><div class="wide" tabindex="0" role="region" aria-label="Codes"><table><caption>Lists of codes</caption><thead><tr><th scope="col">List</th><th scope="col">Codes</th></tr></thead><tbody>
            {string.Join("\n", rows)}
            </tbody></table></div></section>

            """;
    }

    static Dictionary<string, Column> CoreColumns(CatalogueTable table) => StandardExtract.Tables
        .Where(declared => declared.CatalogueName == table.Name)
        .SelectMany(declared => declared.Columns)
        .DistinctBy(column => column.Name)
        .ToDictionary(column => column.Name);

    static string Encode(string text) => WebUtility.HtmlEncode(text);
}
