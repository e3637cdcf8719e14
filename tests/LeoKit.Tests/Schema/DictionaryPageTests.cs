using LeoKit.Schema;

namespace LeoKit.Tests.Schema;

public sealed class DictionaryPageTests
{
    static readonly string Page = DictionaryPage.ToHtml();

    [Fact]
    public void The_page_that_is_shipped_is_the_one_that_the_catalogue_makes()
    {
        var shipped = File.ReadAllText(Repository.PathOf("datasets/reference/data-dictionary.html"));

        Assert.True(Page == shipped, "datasets/reference/data-dictionary.html is stale. Make it anew with: dotnet run --project src/LeoKit.Cli -- dictionary --page datasets/reference/data-dictionary.html");
    }

    [Fact]
    public void Every_table_and_field_is_there()
    {
        Assert.All(Catalogue.Tables, table => Assert.Contains($"<section id=\"{table.Name}\">", Page, StringComparison.Ordinal));
        Assert.Equal(
            Catalogue.Fields.Count(field => !field.IsHeading) + Catalogue.Fields.Select(field => field.Codes).OfType<CodeList>().DistinctBy(list => list.Name).Count(),
            Page.Split("<th scope=\"row\">").Length - 1);
    }

    [Fact]
    public void Every_link_leads_somewhere() =>
        Assert.All(
            Page.Split("href=\"#").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Distinct(),
            target => Assert.Contains($"id=\"{target}\"", Page, StringComparison.Ordinal));

    [Fact]
    public void The_source_and_its_version_are_named()
    {
        Assert.Contains("Variable Request Form v2.3", Page, StringComparison.Ordinal);
        Assert.Contains(StandardExtract.Version, Page, StringComparison.Ordinal);
    }

    [Fact]
    public void It_stays_light_enough_to_mail() => Assert.InRange(Page.Length, 500_000, 1_500_000);
}
