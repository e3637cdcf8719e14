using LeoKit.Schema;

namespace LeoKit.Tests.Schema;

public sealed class StandardExtractTests
{
    [Fact]
    public void A_census_column_carries_the_term_and_year_of_its_view()
    {
        var view = StandardExtract.ViewNamed("Spring_Census_2011");

        Assert.Equal("NPD/Spring_Census_2011.csv", view.File);
        Assert.Equal((2011, Term.Spring), (view.Year!.Value, view.Term!.Value));
        Assert.Equal("FSMeligible_spr11", view.Find("FSMeligible")!.Name);
        Assert.Equal("FSMeligible", view.Find("fsmeligible_SPR11")!.Column.Name);
        Assert.Equal("IDACIScore_spr11", view.Find("IDACI_S")!.Name);
    }

    [Fact]
    public void Before_the_termly_census_a_column_carries_the_year_alone_and_some_had_other_names()
    {
        Assert.Equal("Gender_04", StandardExtract.ViewNamed("plasc_2004").Find("Gender")!.Name);
        Assert.Equal("SENstatus_04", StandardExtract.ViewNamed("plasc_2004").Find("SENprovision")!.Name);
        Assert.Equal("SENstage_02", StandardExtract.ViewNamed("plasc_2002").Find("SENprovision")!.Name);
    }

    [Theory]
    [InlineData("EthnicGroupMajor", 2006, 2021)]
    [InlineData("OnRoll", 2009, 2021)]
    [InlineData("IDACI_S", 2002, 2015)]
    [InlineData("EVERFSM_6", 2017, 2021)]
    [InlineData("PHASE", 2014, 2021)]
    public void A_census_has_a_column_only_in_the_years_that_populate_it(string column, int first, int last)
    {
        foreach (var view in StandardExtract.ViewsOf(StandardExtract.Find("SC_Pupil")!).Where(view => view.Term == Term.Spring))
            Assert.Equal(view.Year >= first && view.Year <= last, view.Find(column) is not null);
    }

    [Theory]
    [InlineData("LEVEL2_EM", 2013)]
    [InlineData("LEVEL2_EM_PTQ", 2014)]
    public void Key_stage_4_measures_end_with_their_regime(string measure, int last)
    {
        var table = StandardExtract.Find("KS4_Pupil")!;
        Assert.Equal(last, table.Find(measure)!.Populated.Last);
        Assert.Equal("KS4_" + measure, StandardExtract.ViewNamed("KS4Pupil_2002_to_2014").Find(measure)!.Name);
        Assert.Null(StandardExtract.ViewNamed("KS4Pupil_2015_to_2021").Find(measure));
    }

    [Fact]
    public void The_three_lookups_join_through_the_ae_id()
    {
        var lookups = StandardExtract.Tables.Where(table => table.Family == Family.LINK).ToList();

        Assert.Equal(["EDUCATION_RECORDS_LOOKUP", "LEARNER_AE_ID_TO_EDUKEY_LOOKUP", "LEARNER_AE_ID_TO_PMR_LOOKUP"], lookups.Select(table => table.Name));
        Assert.All(lookups, table => Assert.Equal(ColumnType.Large, table.Keys.Single(column => column.Key == KeyRole.AeId).Type));
        Assert.Same(lookups[0], StandardExtract.Find("learner_ae_id_to_recid_lookup"));
    }

    [Theory]
    [InlineData("plasc_2002", true)]
    [InlineData("plasc_2003", false)]
    [InlineData("Autumn_Census_2007", false)]
    [InlineData("KS2Pupil_1996_to_2016", true)]
    [InlineData("KS4Pupil_2002_to_2014", false)]
    public void A_view_name_that_no_source_shows_is_marked(string view, bool inferred) =>
        Assert.Equal(inferred, StandardExtract.ViewNamed(view).IsInferred);

    [Fact]
    public void The_censuses_of_three_terms_keep_their_gaps_and_their_columns()
    {
        var views = StandardExtract.ViewsOf(StandardExtract.Find("SC_Pupil")!);
        string Years(Term term) => string.Join(" ", views.Where(view => view.Term == term).Select(view => view.Year));

        Assert.Equal(string.Join(" ", Enumerable.Range(2007, 15)), Years(Term.Autumn));
        Assert.Equal(string.Join(" ", Enumerable.Range(2006, 16).Where(year => year != 2020)), Years(Term.Summer));
        Assert.Equal("FSMeligible_aut11", StandardExtract.ViewNamed("Autumn_Census_2011").Find("FSMeligible")!.Name);
        Assert.Null(StandardExtract.ViewNamed("Summer_Census_2011").Find("EthnicGroupMajor"));
        Assert.Equal("LLSOA_spr11", StandardExtract.ViewNamed("Spring_Census_2011").Find("LSOA01")!.Name);
    }

    [Fact]
    public void A_lookup_that_is_no_part_of_leo_is_found_by_name_and_counts_among_no_tables_of_it()
    {
        var schools = StandardExtract.Find("School_Lookup_Synthetic")!;

        Assert.False(schools.IsPartOfLeo);
        Assert.Equal("NOT_LEO/School_Lookup_Synthetic.csv", StandardExtract.ViewNamed("school_lookup_synthetic").File);
        Assert.DoesNotContain(schools, StandardExtract.Tables);
        Assert.Null(Catalogue.FindTable(schools.CatalogueName));
        Assert.All(StandardExtract.Tables, table => Assert.True(table.IsPartOfLeo));
        Assert.All(StandardExtract.Additions, table => Assert.EndsWith("(not part of LEO)", table.Title, StringComparison.Ordinal));
        Assert.Equal(StandardExtract.Views.Length + StandardExtract.Additions.Length, StandardExtract.ViewsWithAdditions.Length);
    }

    [Fact]
    public void Names_of_views_and_of_columns_inside_a_view_are_unique()
    {
        Assert.Equal(StandardExtract.ViewsWithAdditions.Length, StandardExtract.ViewsWithAdditions.Select(view => view.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (var view in StandardExtract.ViewsWithAdditions)
        {
            Assert.NotEmpty(view.Columns);
            Assert.Equal(view.Columns.Length, view.Columns.Select(column => column.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.DoesNotContain(view.Columns, column => column.Name.Contains('[', StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Coded_columns_have_codes_that_fit_and_texts_have_a_length()
    {
        foreach (var column in StandardExtract.Tables.Concat(StandardExtract.Additions).SelectMany(table => table.Columns))
        {
            Assert.Equal(column.Type == ColumnType.Code, column.Codes is not null);
            Assert.Equal(column.Type is ColumnType.Text or ColumnType.Code, column.MaxLength is not null);
            Assert.Equal(column.Type == ColumnType.Number, column.Decimals is not null);
            Assert.All(column.Codes?.Codes ?? [], code => Assert.True(code.Value.Length <= column.MaxLength));
        }
    }

    [Fact]
    public void Codes_of_special_needs_change_with_the_reform_of_2014()
    {
        var codes = StandardExtract.Find("SC_Pupil")!.Find("SENprovision")!.Codes!;

        string In(int year) => string.Concat(codes.Codes.Where(code => code.IsValidIn(year)).Select(code => code.Value));
        Assert.Equal(("NAPS", "NAPSKE", "NSKE", "NKE"), (In(2014), In(2015), In(2018), In(2019)));
        Assert.Equal("SEN support", codes.LabelOf("K"));
        Assert.Null(codes.LabelOf("Q"));
    }

    [Fact]
    public void An_unknown_view_is_named_with_the_nearest_ones()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => StandardExtract.ViewNamed("Spring_Census_2001"));

        Assert.StartsWith("The extract has no view named 'Spring_Census_2001'. The nearest names are Spring_Census_20", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("StandardExtract.Views lists all of them.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_are_written_as_people_write_them()
    {
        Assert.Equal("2005/06–2020/21", Years.Ending(2006, 2021).ToString());
        Assert.Equal("2007/08, 2012/13", Years.Ending(2008).And(2013, 2013).ToString());
        Assert.Equal("1999/00", Years.Ending(2000).ToString());
        Assert.Throws<ArgumentException>(() => Years.Ending(2011, 2010));
    }
}
