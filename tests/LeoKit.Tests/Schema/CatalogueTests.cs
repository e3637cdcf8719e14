using LeoKit.Embedded;
using LeoKit.Schema;

namespace LeoKit.Tests.Schema;

public sealed class CatalogueTests
{
    [Fact]
    public void It_has_the_33_tables_and_4473_rows_of_the_form()
    {
        Assert.Equal(33, Catalogue.Tables.Length);
        Assert.Equal(4473, Catalogue.Fields.Length);
        Assert.Equal(4467, Catalogue.Fields.Count(field => !field.IsHeading));
        Assert.Equal(5060, Catalogue.Fields.Sum(field => field.Codes?.Codes.Length ?? 0));
        Assert.All(Catalogue.Tables, table => Assert.Equal(table.FieldCount, Catalogue.FieldsOf(table).Length));
    }

    [Fact]
    public void A_table_read_by_itself_has_the_rows_that_stand_under_its_name_in_the_file()
    {
        var rows = EmbeddedFile.Rows("LeoKit.Schema.Catalogue/fields.csv").Select(row => (row["table"], row["name"])).ToList();

        Assert.Equal(rows, Catalogue.Tables.SelectMany(table => Catalogue.FieldsOf(table).Select(field => (table.Name, field.WrittenName))));
        Assert.Equal(Enumerable.Range(0, rows.Count), Catalogue.Fields.Select(field => field.Order));
        Assert.Empty(EmbeddedFile.Table("LeoKit.Schema.Catalogue/fields.csv").RowsOf("SC_Pup"));
    }

    [Theory]
    [InlineData("SC_Pupil_01-02_to_20-21", "SC_Pupil", Family.NPD, "2001/02–2020/21", "PupilMatchingRefAnonymous", 105)]
    [InlineData("KS4_01-02_to_20-21", "KS4", Family.NPD, "2001/02–2020/21", "PupilMatchingRefAnonymous", 1349)]
    [InlineData("LILR_Aims _02-03_to_20-21", "LILR_Aims", Family.LILR, "2002/03–2020/21", "external_id / RECORDID", 99)]
    [InlineData("LEARNER_AE_ID_TO_RECID_LOOKUP", "LEARNER_AE_ID_TO_RECID_LOOKUP", Family.LINK, "no years", "RECORDID; AE_ID", 2)]
    [InlineData("SEISS_20-21", "SEISS", Family.LEO, "2020/21", "EDUKEY", 6)]
    public void A_table_says_its_source_years_key_and_size(string sheet, string name, Family family, string years, string key, int fields)
    {
        var table = Catalogue.FindTable(sheet)!;

        Assert.Equal((name, family, years, key, fields), (table.Name, table.Family, table.Coverage.ToString(), table.JoinKey, table.FieldCount));
        Assert.Same(table, Catalogue.FindTable(name.ToLowerInvariant()));
        Assert.NotEmpty(table.InferredGrain);
    }

    [Fact]
    public void Every_name_of_a_table_leads_to_one_table()
    {
        var names = Catalogue.Tables.SelectMany(table => table.AlsoKnownAs.Append(table.Name).Append(table.Sheet).Distinct());

        Assert.Empty(names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void A_field_says_what_the_form_says()
    {
        var field = Catalogue.Find("SC_Pupil", "fsmELIGIBLE")!;

        Assert.Equal("SC_Pupil.FSMeligible", field.ToString());
        Assert.Equal(("FSMeligible_[term][yy]", "Dichotomous", "2002/2003 - 2020/2021"), (field.Pattern, field.WrittenType, field.WrittenYears));
        Assert.Equal("2002/03–2020/21", field.Years!.ToString());
        Assert.Equal([Term.Autumn, Term.Spring, Term.Summer], field.Terms);
        Assert.Equal(ColumnType.Flag, field.Type);
        Assert.Equal("True", field.Codes!.LabelOf("1"));
        Assert.Equal("by request", field.Request);
        Assert.Equal(["FreeSchoolMeals for 2001/02", "FSMeligibility for 2002/03 - 2004/05", "Based on periods of FSM from 2012/13"], field.PatternNotes);
        Assert.Equal(["2001/02: FreeSchoolMeals", "2002/03–2004/05: FSMeligibility"], field.Renamed.Select(renaming => $"{renaming.Years}: {renaming.Pattern}"));
    }

    [Theory]
    [InlineData("SC_Pupil", "FSMeligible_spr11", "FSMeligible")]
    [InlineData("SC_Pupil", "senstatus_04", "SENprovision")]
    [InlineData("SC_Pupil", "URN_spr11_anon", "URN_anon")]
    [InlineData("SC_Pupil", "s.PupilMatchingRefAnonymous", "PupilMatchingRefAnonymous")]
    [InlineData("KS4_Pupil", "KS4_ATT8", "ATT8")]
    [InlineData("LEO_Earnings", "earnings", "Earnings")]
    public void A_field_is_found_by_each_of_its_names(string table, string asked, string name) =>
        Assert.Equal(name, Catalogue.Find(table, asked)!.Name);

    [Fact]
    public void What_does_not_exist_is_not_found()
    {
        Assert.Null(Catalogue.FindTable("KS6"));
        Assert.Null(Catalogue.Find("KS6", "GENDER"));
        Assert.Null(Catalogue.Find("SC_Pupil", "FSMeligible_win11"));
    }

    [Fact]
    public void A_table_of_several_parts_lists_some_names_more_than_once()
    {
        Assert.Equal(["KS4 Pupil Table", "KS4 Exam Table"], Catalogue.FindAll("KS4", "ACADYR").Select(field => field.Part));
        Assert.Equal("Table 1", Catalogue.Find("Exclusions_05-06_to_20-21", "Reason")!.Part);
    }

    [Fact]
    public void Six_rows_of_the_form_head_the_parts_of_children_in_need_and_are_no_fields()
    {
        var headings = Catalogue.Fields.Where(field => field.IsHeading).ToList();

        Assert.Equal(
            ["n_Census_CIN_Child", "n_Census_CIN_CPP", "n_Census_CIN_Details", "n_Census_CIN_Disabilities", "n_Census_CIN_OpenCase", "n_Census_CIN_ServiceProvision"],
            headings.Select(field => field.Name).Order(StringComparer.OrdinalIgnoreCase));
        Assert.All(headings, field => Assert.Equal(("", "", null), (field.WrittenType, field.WrittenYears, field.Codes)));
        Assert.Empty(Catalogue.Search("n_Census_CIN_Child"));
        Assert.DoesNotContain("n_Census_CIN_Child", Catalogue.NearestFields("n_Census_CIN_Child"));
        Assert.Equal(6, Catalogue.FindAll("CIN", "ACADYR").Select(field => field.Part).Distinct().Count());
    }

    [Fact]
    public void Every_table_of_people_or_records_has_its_key()
    {
        Assert.All(Catalogue.Tables, table => Assert.Contains(Catalogue.FieldsOf(table), field => field.Key != KeyRole.None));
        Assert.Equal(KeyRole.PupilMatchingReference, Catalogue.Find("UCAS", "PupilMatchingRefAnonymous")!.Key);
        Assert.Equal(KeyRole.School, Catalogue.Find("SC_Pupil", "HomeLA_anon")!.Key);
        Assert.Equal(KeyRole.None, Catalogue.Find("Geography", "LAUA_anon")!.Key);
        Assert.Equal(KeyRole.None, Catalogue.Find("KS4", "PupilMatchingRefNonAnonymous")!.Key);
    }
}
