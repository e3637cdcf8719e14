using LeoKit.Schema;

namespace LeoKit.Tests.Schema;

public sealed class CatalogueSearchTests
{
    static string First(string text) => Catalogue.Search(text, 1).Single().ToString();

    [Theory]
    [InlineData("free school meals", "SC_Pupil.FSMeligible")]
    [InlineData("special educational needs", "SC_Pupil.SENprovision")]
    [InlineData("ethnicity", "SC_Pupil.Ethnicity")]
    [InlineData("ethnic group", "SC_Pupil.EthnicGroup")]
    [InlineData("looked after", "CLA.POC_START")]
    [InlineData("children in need", "CIN.PrimaryNeedCode")]
    [InlineData("pay", "Earnings_and_IDBR.Earnings")]
    [InlineData("Self-employment", "SA.Self_Employed")]
    [InlineData("degree class", "HESA.XCLASS01")]
    [InlineData("Gender KS4", "KS4.GENDER")]
    public void What_people_say_finds_what_the_extract_calls_it(string text, string field) => Assert.Equal(field, First(text));

    [Theory]
    [InlineData("EVERFSM_6", "SC_Pupil.EVERFSM_6")]
    [InlineData("everfsm 6", "SC_Pupil.EVERFSM_6")]
    [InlineData("KS4_ATT8", "KS4.ATT8")]
    [InlineData("FSMeligible_spr11", "SC_Pupil.FSMeligible")]
    public void An_exact_name_comes_first_also_as_a_view_writes_it(string text, string field) => Assert.Equal(field, First(text));

    [Fact]
    public void A_name_that_begins_with_the_text_comes_before_one_that_has_it_inside()
    {
        var names = Catalogue.Search("SENprov", 100).Select(field => field.Name).ToList();

        Assert.StartsWith("SENprov", names[0], StringComparison.Ordinal);
        Assert.Equal(["Ethnicity", "EthnicitySource", "EthnicGroupMinor"], Catalogue.Search("ethnicity", 100, Catalogue.FindTable("SC_Pupil")).Select(field => field.Name).Take(3));
    }

    [Fact]
    public void Words_of_code_labels_are_found_last()
    {
        var found = Catalogue.Search("foster carer", 5);

        Assert.NotEmpty(found);
        Assert.All(found, field => Assert.Contains(field.Codes!.Codes, code => code.Label.Contains("foster", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void A_search_keeps_to_its_table_and_limit()
    {
        var found = Catalogue.Search("free school meals", 2, Catalogue.FindTable("KS4"));

        Assert.Equal(2, found.Length);
        Assert.All(found, field => Assert.Equal("KS4", field.Table.Name));
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalogue.Search("pay", 0));
    }

    [Fact]
    public void Nothing_is_found_for_nonsense_or_for_no_words()
    {
        Assert.Empty(Catalogue.Search("xylophone"));
        Assert.Empty(Catalogue.Search(" ?! "));
        Assert.Contains("FSMeligible", Catalogue.NearestFields("FSMeligable"));
        Assert.Contains("KS4", Catalogue.NearestTables("KS44"));
    }

    [Fact]
    public void Every_name_that_a_synonym_promises_exists()
    {
        var words = Catalogue.Fields.SelectMany(field => WordsOf.Name($"{field.Name} {field.Pattern}").Append(WordsOf.Joined(field.Name))).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], Synonym.All.SelectMany(synonym => synonym.Names).Where(name => !words.Contains(WordsOf.Joined(name))));
        Assert.All(Synonym.All.SelectMany(synonym => synonym.Phrases), phrase => Assert.Equal(phrase, string.Join(' ', WordsOf.Text(phrase))));
    }

    [Theory]
    [InlineData("FSMeligible_[term][yy]", "fsm eligible")]
    [InlineData("LAEstab_anon", "la estab anon")]
    [InlineData("KS4_HGMATH", "ks4 ks 4 hgmath")]
    public void A_name_is_taken_apart_where_its_letters_change(string name, string words) =>
        Assert.Superset(words.Split(' ').ToHashSet(), WordsOf.Name(name).ToHashSet());
}
