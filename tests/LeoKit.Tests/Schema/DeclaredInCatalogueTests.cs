using LeoKit.Schema;

namespace LeoKit.Tests.Schema;

/// <summary>The columns that this kit declares are those of the real extract; where one differs, it stands here with the reason.</summary>
public sealed class DeclaredInCatalogueTests
{
    const string Regrouped = "the form puts the year before the ending: URN_spr11_anon; the views of this kit still end in it";
    const string Unlisted = "the form lists no codes: these are the public ones of the qualification or the industry classification";
    const string SameScale = "the form lists no codes here: they are those of the same scale in another column or table";
    const string Classification = "the form lists no codes: these are the classification numbers that exam boards print beside their subjects";
    const string Coded = "the form says text; the values are a short list of public codes";
    const string Whole = "the form says only that it is a number; these are whole";
    const string Agency = "the form lists no codes: these are the public ones of the Higher Education Statistics Agency";
    const string Words = "the form lists neither type nor codes: these are the words that the publications of UCAS use";
    const string StarLost = "the form lists the grades without A*, which was given";

    const string WithoutTerm = "the form ends the name in _SPR and the year; published scripts that ran have it bare";
    const string LostCodes = "the form's list lacks codes of the public guide to the return";
    const string OncePerPart = "the form dates it in several parts of the sheet, in one of them 2008/09 only";

    static readonly Dictionary<string, string> OtherPatterns = new()
    {
        ["PRU_Census.PupilMatchingRefAnonymous"] = WithoutTerm,
        ["PRU_Census.AcademicYear"] = WithoutTerm,
        ["PRU_Census.CensusDate"] = WithoutTerm,
        ["PRU_Census.RecordStatus"] = WithoutTerm,
        ["PRU_Census.OnRoll"] = WithoutTerm,
        ["PRU_Census.EnrolStatus"] = WithoutTerm,
        ["PRU_Census.NCyearActual"] = WithoutTerm,
        ["PRU_Census.EntryDate"] = WithoutTerm,
        ["PRU_Census.LeavingDate"] = "the form gives it the name of EntryDate",
        ["PRU_Census.YearOfBirth"] = WithoutTerm,
        ["Absence.LAEstab_anon"] = Regrouped,
        ["Exclusions_2002_to_2005.PupilMatchingRefAnonymous"] = "the form shows the prefix of a query in front of the name",
        ["Exclusions_2002_to_2005.LAEstab_anon"] = Regrouped,
        ["Exclusions_Table_1.LAEstab_anon"] = Regrouped,
        ["Exclusions_Table_2.LAEstab_anon"] = Regrouped,
        ["SC_Pupil.URN_anon"] = Regrouped,
        ["SC_Pupil.LAEstab_anon"] = Regrouped,
        ["SC_Pupil.LA_anon"] = Regrouped,
    };

    static readonly Dictionary<string, string> OtherYears = new()
    {
        ["HESA.XJACS01_1"] = "the form dates it to 2019/20; published scripts that ran find only the new subject codes there",
        ["Alt_Provision.APtype"] = "the form lists the year 2016/17 as another field of the same name in a view",
        ["CIN.ChildTableID"] = OncePerPart,
        ["CIN.CINDetailsTableID"] = OncePerPart,
        ["SC_Pupil.FSMeligible"] = "the form dates the name; FreeSchoolMeals of 2001/02 is the same column here",
    };

    static readonly Dictionary<string, string> OtherRenamings = new()
    {
        ["SC_Pupil.LSOA01"] = "the form prints the earlier name with a bracket missing",
        ["SC_Pupil.FSMeligible"] = "the form writes no suffix, and FSMeligibility for 2002/03 to 2004/05, where published scripts that ran have FSMeligible",
    };

    static readonly Dictionary<string, string> OtherCodes = new()
    {
        ["Exclusions_2002_to_2005.PermanentExclusionInd"] = SameScale,
        ["Exclusions_2002_to_2005.Gender"] = SameScale,
        ["Exclusions_2002_to_2005.SENStage"] = SameScale,
        ["HESA.XINSTG01"] = Agency,
        ["HESA.XPSR01"] = Agency,
        ["HESA.XPQUAL01"] = Agency,
        ["HESA.XLEV301"] = Agency,
        ["HESA.XLEV501"] = Agency,
        ["HESA.XCLASS01"] = Agency,
        ["HESA.GENDER"] = Agency,
        ["HESA.SEXID"] = Agency,
        ["HESA.XETHNIC01"] = Agency,
        ["HESA.CARELEAVER"] = Agency,
        ["HESA.SEC"] = Agency,
        ["HESA.PARED"] = Agency,
        ["HESA.RSNEND"] = Agency,
        ["NCCIS.SEND_flag"] = SameScale,
        ["NCCIS.CurrencyLapsed"] = SameScale,
        ["NCCIS.Current_Activity_Code"] = "the form lists no codes: these are those of the public guide to the collection",
        ["PLAMS.LearningAimStatus"] = "the form lists no codes: these are those of the public guide to the school census",
        ["UCAS_Applicants.gender"] = Words,
        ["UCAS_Applicants.polar4_quintile"] = Words,
        ["UCAS_Applicants.imd"] = Words,
        ["UCAS_Applicants.accept_flag"] = Words,
        ["UCAS_Applicants.acceptance_route"] = Words,
        ["UCAS_Applications.he_provider_tariff_group"] = Words,
        ["UCAS_Applications.provider_decision_june30"] = Words,
        ["UCAS_Applications.app_response_june30"] = Words,
        ["UCAS_Applications.ucas_unconditional_offer_flag"] = Words,
        ["UCAS_Applications.accept_flag"] = Words,
        ["PRU_Census.NCyearActual"] = "the form writes 1-14 for fourteen codes",
        ["Absence.NCyearActual"] = "the form writes 1-14 for fourteen codes",
        ["Exclusions_Table_1.NCYear"] = "the form writes 1-14 for fourteen codes",
        ["CIN.ReasonForClosure"] = LostCodes,
        ["CLA.PLACEMENT"] = LostCodes,
        ["CLA.REC"] = LostCodes,
        ["SC_Pupil.NCyearActual"] = "the form writes 1-14 for fourteen codes",
        ["SC_Pupil.LanguageGroupMajor"] = "the list of the form lost 2_OTH between 1_ENG and 3_UNCL",
        ["KS2_Pupil.READLEV"] = SameScale,
        ["KS2_Pupil.ENGLEV"] = SameScale,
        ["KS2_Pupil.MATLEV"] = SameScale,
        ["KS2_Exam.LEAPCODE"] = SameScale,
        ["KS2_Exam.TESTLEV"] = SameScale,
        ["KS2_Exam.TALEVEL"] = SameScale,
        ["KS3_Result.TESTLEV"] = SameScale,
        ["KS3_Result.TALEVEL"] = SameScale,
        ["KS4_Pupil.ETHNIC"] = SameScale,
        ["KS4_Pupil.APENG"] = Unlisted,
        ["KS4_Pupil.APMAT"] = Unlisted,
        ["KS4_Pupil.APENG_PTQ"] = Unlisted,
        ["KS4_Pupil.APMAT_PTQ"] = Unlisted,
        ["KS4_Pupil.APENG_PTQ_EE"] = Unlisted,
        ["KS4_Pupil.APMAT_PTQ_EE"] = Unlisted,
        ["KS4_Pupil.APENG_91"] = "the form lists only the code for no entry",
        ["KS4_Pupil.APMAT_91"] = "the form lists only the code for no entry",
        ["KS4_Exam.MAPPING"] = Classification,
        ["KS4_Exam.GRADE"] = Unlisted,
        ["KS5_Student.ETHNIC"] = SameScale,
        ["KS5_Exam.SEASON"] = SameScale,
        ["KS5_Exam.MAPPING"] = Classification,
        ["KS5_Exam.GRADE"] = Unlisted,
        ["KS4_Pupil.HGMATH"] = Unlisted,
        ["KS4_Pupil.HGMATH_PTQ"] = StarLost,
        ["KS4_Pupil.HGMATH_PTQ_EE"] = StarLost,
        ["KS4_Pupil.HGMATH_91"] = "the form lists only the code for no entry",
        ["LEO_Earnings.Main_Section"] = Unlisted,
        ["LEO_Earnings.main_enterprise_linked_section"] = Unlisted,
        ["LEO_Benefit.Benefit_type"] = "the form lists no codes: these are those of FFT's published scripts",
        ["IDBR_LOOKUP.Govt_Region"] = Unlisted,
        ["IDBR_LOOKUP.legalstatus"] = Unlisted,
        ["LEO_Geography.GOR"] = "the form lists no codes: these are the public ones of areas",
        ["LEO_Geography.CTRY"] = "the form lists no codes: these are the public ones of areas",
    };

    static readonly Dictionary<string, string> OtherTypes = new()
    {
        ["LILR_Learners.Sex"] = Coded,
        ["LILR_Aims.SSATier1"] = Coded,
        ["LILR_Aims.SSATier2"] = Coded,
        ["LILR_Aims.Notional_Level_v2"] = "the form says int and lists 1.5 among the codes",
        ["LILR_LARS.Notional_Level"] = "the form says int and lists letters among the codes",
        ["LILR_LARS.Notional_Level_v2"] = "the form says int and lists letters among the codes",
        ["LILR_LARS.SectorSubjectAreaT1"] = Coded,
        ["LILR_LARS.SectorSubjectAreaT2"] = Coded,
        ["Alt_Provision.Record_Status"] = "the codes are pairs of whole numbers such as 5/105",
        ["Exclusions_Table_2.NumberOfEnrolments"] = "the codes are the counts 1 and 2",
        ["Exclusions_Table_3.NumberOfEnrolments"] = "the codes are the counts 1 and 2",
        ["SC_Pupil.RecordStatus"] = "the codes are pairs of whole numbers such as 5/105, and the rule to keep a record compares them as numbers",
        ["LEO_Earnings.main_enterprise_linked_section"] = Coded,
        ["LEO_Benefit.Benefit_type"] = Coded,
        ["LEO_Benefit.Out_of_work_benefit"] = "the form says int and lists 1 for yes and 0 for no",
        ["LEO_Self_Assessment.Self_Employed"] = "the form says int; only 1 occurs",
        ["IDBR_LOOKUP.Govt_Region"] = Coded,
        ["IDBR_LOOKUP.legalstatus"] = Coded,
        ["IDBR_LOOKUP.Employees"] = Whole,
        ["LEO_CJRS.TAXYEAR"] = Whole,
        ["LEO_CJRS.CJRS_WKS_CAPPED"] = Whole,
        ["LEO_CJRS.CJRS_TOT_WKS"] = Whole,
        ["LEO_SEISS.TAXYEAR"] = Whole,
        ["LEO_SEISS.SEISS_TOT_WKS"] = Whole,
        ["LEO_SEISS.SEISS_TOT_AMT"] = Whole,
        ["LEO_Geography.GOR"] = Coded,
        ["LEO_Geography.CTRY"] = Coded,
    };

    static IEnumerable<(string Name, Column Column, CatalogueField? Field)> Declared =>
        from table in StandardExtract.Tables
        from column in table.Columns
        select ($"{table.Name}.{column.Name}", column, FieldOf(table, column));

    [Fact]
    public void Every_declared_table_and_column_is_in_the_catalogue()
    {
        Assert.All(StandardExtract.Tables, table => Assert.Equal(table.Family, Catalogue.FindTable(table.CatalogueName)!.Family));
        Assert.Empty(Declared.Where(pair => pair.Field is null).Select(pair => pair.Name));
    }

    [Fact]
    public void Names_in_a_view_agree() =>
        Differ(OtherPatterns, (column, field) => column.Pattern != field.Pattern, (column, field) => $"{column.Pattern} / {field.Pattern}");

    [Fact]
    public void Years_agree() =>
        Differ(OtherYears, (column, field) => !column.Populated.Each.SequenceEqual((field.Years ?? column.Populated).Each), (column, field) => $"{column.Populated} / {field.WrittenYears}");

    [Fact]
    public void Years_that_the_form_does_not_say_lie_in_those_of_the_table()
    {
        var unsaid = Declared.Where(pair => pair.Field!.Years is null).ToList();

        Assert.Equal(
            ["EYFSP", "KS1", "KS3_Result", "LILR_Aims", "LILR_LARS", "UCAS_Applicants", "UCAS_Applications", "UCAS_Qualifications", "EDUCATION_RECORDS_LOOKUP", "LEARNER_AE_ID_TO_EDUKEY_LOOKUP", "LEARNER_AE_ID_TO_PMR_LOOKUP", "LEO_Earnings", "IDBR_LOOKUP", "LEO_CJRS", "LEO_SEISS"],
            unsaid.Select(pair => pair.Name.Split('.')[0]).Distinct());
        Assert.All(unsaid, pair => Assert.All(pair.Column.Populated.Each, year => Assert.True(pair.Field!.Table.Coverage.Contains(year))));
    }

    [Fact]
    public void Names_of_other_years_agree() =>
        Differ(OtherRenamings, (column, field) => column.Renamed.Any(own => !field.Renamed.Any(other => other.Pattern == own.Pattern && other.Years.Each.SequenceEqual(own.Years.Each))),
            (column, field) => string.Join(" | ", field.PatternNotes));

    [Fact]
    public void Codes_are_among_those_of_the_form() =>
        Differ(OtherCodes, (column, field) => column.Codes is { } codes && codes.Codes.Any(code => field.Codes?.LabelOf(code.Value) is null),
            (column, field) => string.Join(" ", column.Codes!.Codes.Where(code => field.Codes?.LabelOf(code.Value) is null).Select(code => code.Value)));

    [Fact]
    public void Types_agree_where_the_form_decides_them() =>
        Differ(OtherTypes, (column, field) => field.Type is { } type && type != column.Type, (column, field) => $"{column.Type} / {field.WrittenType}");

    [Fact]
    public void Lengths_agree_where_the_form_states_them() =>
        Differ([], (column, field) => field.MaxLength is { } length && length != column.MaxLength, (column, field) => $"{column.MaxLength} / {field.WrittenType}");

    [Fact]
    public void Keys_agree() => Differ([], (column, field) => column.Key != field.Key, (column, field) => $"{column.Key} / {field.Key}");

    static CatalogueField? FieldOf(Table table, Column column) =>
        Catalogue.FindAll(table.CatalogueName, column.Name)
            .FirstOrDefault(field => table.CataloguePart is not { } part || field.Part.StartsWith(part, StringComparison.OrdinalIgnoreCase));

    static void Differ(Dictionary<string, string> known, Func<Column, CatalogueField, bool> differs, Func<Column, CatalogueField, string> how)
    {
        var found = Declared.Where(pair => differs(pair.Column, pair.Field!)).ToList();
        Assert.Equal([], found.Where(pair => !known.ContainsKey(pair.Name)).Select(pair => $"{pair.Name}: {how(pair.Column, pair.Field!)}"));
        Assert.Equal([], known.Keys.Except(found.Select(pair => pair.Name)));
    }
}
