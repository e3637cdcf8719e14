namespace LeoKit.Tests.Extracts;

public sealed class RecordTests
{
    sealed record Pay(string Edukey, TaxYear TaxYear, int Earnings, int? Num_Employments, string? Main_Section, bool? Tied_Main_Section_Flag);

    sealed record Spell(string EduKey, DateOnly StartDate, DateTime EndDate, bool UncertainEndDate);

    sealed record Pupil
    {
        public string? PupilMatchingRefAnonymous { get; init; }

        public AcademicYear AcademicYear { get; init; }

        public bool? FSMeligible { get; init; }

        public double? IDACI_S { get; init; }
    }

    sealed record Strict(string Main_Section, int Num_Employments);

    sealed record Other(string Name);

    sealed record Wrong(DateOnly Edukey);

    sealed record Grouped(int TaxYear, double MedianPay, long People);

    [Fact]
    public void A_record_takes_the_columns_of_its_parameters()
    {
        using var small = SmallExtract.With(ViewCsv.PathOf("LEO_Earnings"), ViewCsv.File("LEO_Earnings",
            ViewCsv.Row("LEO_Earnings", ("Edukey", "007"), ("TaxYear", "201819"), ("Earnings", "20000"), ("Main_Section", "P"), ("Tied_Main_Section_Flag", "1")),
            ViewCsv.Row("LEO_Earnings", ("Edukey", "A"), ("TaxYear", "200405"), ("Earnings", "0"), ("Num_Employments", "2"))));
        Assert.Equal([new Pay("007", new(2018), 20000, null, "P", true), new Pay("A", new(2004), 0, 2, null, null)], small.Open().Earnings().Rows<Pay>());
    }

    [Fact]
    public void Dates_are_days_or_moments_as_declared()
    {
        using var small = SmallExtract.With(SmallExtract.Employment, SmallExtract.EmploymentHeader + "A,2011-01-20,2011-02-01,0,1\n");
        Assert.Equal([new Spell("A", new(2011, 1, 20), new(2011, 2, 1), true)], small.Open().Employment().Rows<Spell>());
    }

    [Fact]
    public void Properties_that_can_be_set_do_as_well_and_names_are_those_of_the_form()
    {
        var pupils = Town.Data.SchoolCensus(2011).Rows<Pupil>();
        Assert.Equal(Town.Data.SchoolCensus(2011).Texts("PupilMatchingRefAnonymous"), pupils.Select(pupil => pupil.PupilMatchingRefAnonymous));
        Assert.Equal(Town.Data.SchoolCensus(2011).Values<bool>("FSMeligible"), pupils.Select(pupil => pupil.FSMeligible));
        Assert.Equal(Town.Data.SchoolCensus(2011).Values<double>("IDACI_S"), pupils.Select(pupil => pupil.IDACI_S));
        Assert.All(pupils, pupil => Assert.Equal(new(2010), pupil.AcademicYear));
    }

    [Fact]
    public void The_result_of_a_query_has_rows_too()
    {
        var groups = Town.Data.SqlColumns("SELECT TaxYear, median(Earnings) AS MedianPay, count(DISTINCT Edukey) AS People FROM LEO_Earnings GROUP BY TaxYear ORDER BY TaxYear").Rows<Grouped>();
        Assert.Equal(groups.Select(group => group.TaxYear).Order(), groups.Select(group => group.TaxYear));
        Assert.Equal(Town.Data.Earnings().Values<int>("TaxYear").Distinct().Count(), groups.Count);
    }

    [Fact]
    public void What_does_not_fit_is_named()
    {
        using var small = SmallExtract.With(ViewCsv.PathOf("LEO_Earnings"), ViewCsv.File("LEO_Earnings", ViewCsv.Row("LEO_Earnings", ("Main_Section", "P"), ("Num_Employments", "1")), ViewCsv.Row("LEO_Earnings", ("Main_Section", "P"))));
        var pay = small.Open().Earnings();
        Assert.Equal("LEO122: LEO_Earnings, column Num_Employments: row 2 has no value here, but the record's Int32 must have one. Declare it as Int32?.", Assert.Throws<LeoDataException>(() => pay.Rows<Strict>()).Message);
        Assert.StartsWith("LEO123: LEO_Earnings: there is no column for the record's Name. The nearest names are ", Assert.Throws<LeoDataException>(() => pay.Rows<Other>()).Message, StringComparison.Ordinal);
        Assert.Equal("LEO124: LEO_Earnings, column Edukey: the column holds texts, which a DateOnly cannot hold. Declare another type in the record.", Assert.Throws<LeoDataException>(() => pay.Rows<Wrong>()).Message);
    }
}
