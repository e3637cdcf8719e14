using LeoKit.Display;
using LeoKit.Tests.Extracts;

namespace LeoKit.Tests.Linking;

/// <summary>Five pupils: A is one person; B and C are the same one; D is two people by mistake; E leads to nobody.</summary>
public sealed class PersonLinkingTests : IDisposable
{
    const string Census = "Spring_Census_2011";

    readonly SmallTown _town = new(
        (Census, [Pupil("A", "1"), Pupil("B", "1"), Pupil("C", "0"), Pupil("D", "0"), Pupil("E", "0"), Pupil("A", "")]),
        ("LEARNER_AE_ID_TO_PMR_LOOKUP", ["1,A", "2,B", "2,C", "3,D", "4,D"]),
        ("LEARNER_AE_ID_TO_EDUKEY_LOOKUP", ["1,T1", "2,T2", "3,T3", "4,T3", "9,T9"]),
        ("EDUCATION_RECORDS_LOOKUP", ["51,1", "52,1"]),
        ("LEO_Earnings", [Pay("T1", 201011, 100), Pay("T1", 201112, 200), Pay("T2", 201011, 300), Pay("T3", 201011, 400), Pay("T9", 201011, 500), Pay("T0", 201011, 600)]));

    [Fact]
    public void A_link_tells_what_it_gives_before_anything_is_joined()
    {
        var pupils = _town.Data.LinkPupils(_town.Data.SchoolCensus(2011));
        Assert.Equal((6, 5, 1, 0), (pupils.Rows, pupils.Matched, pupils.Unmatched, pupils.WithoutKey));
        Assert.Equal((5, 1, 4, 1), (pupils.Keys, pupils.KeysOfSeveralPeople, pupils.People, pupils.PeopleOfSeveralKeys));
        Assert.Equal("Spring_Census_2011 by PupilMatchingRefAnonymous_spr11: 5 of 6 rows (83.3 %) lead to 4 people", pupils.ToString());
    }

    [Fact]
    public void Match_rates_are_told_by_group_and_the_rows_without_one_are_a_group()
    {
        var rates = _town.Data.LinkPupils(_town.Data.SchoolCensus(2011)).MatchRateBy("FSMeligible");
        Assert.Equal([new MatchRate("0", 3, 2), new MatchRate("1", 2, 2), new MatchRate(null, 1, 1)], rates);
        Assert.Equal([2.0 / 3, 1, 1], rates.Select(rate => rate.Rate));
        Assert.Equal(["Group", "Rows", "Matched", "Rate"], rates.ToDataFrame().Columns.Select(column => column.Name));
    }

    [Fact]
    public void The_routes_of_tax_and_of_further_education_are_calls_of_their_own()
    {
        var pay = _town.Data.LinkEdukeys(_town.Data.Earnings());
        Assert.Equal((5, 1, 5), (pay.Matched, pay.Unmatched, pay.People));
        var records = _town.Data.LinkRecords(_town.Data.RecordLookup());
        Assert.Equal((2, 1, 1), (records.Matched, records.People, records.PeopleOfSeveralKeys));
    }

    [Fact]
    public void A_join_tells_both_sides()
    {
        var join = Join();
        // A (twice) has two years, B and C one, D its two people's one row, which counts once; T9's pupil and T0's person are not here.
        Assert.Equal((5, 1, 2), (join.LeftMatched, join.LeftUnmatched, join.LeftWithSeveral));
        Assert.Equal((4, 2, 3), (join.RightMatched, join.RightUnmatched, join.RightWithSeveral));
        Assert.Equal((7, "many-to-many"), (join.JoinedRows, join.Relation));
        Assert.Equal("Spring_Census_2011 to LEO_Earnings, many-to-many: 5 of 6 rows matched (83.3 %), 7 joined rows", join.ToString());
        Assert.Equal([new MatchRate("F", 6, 5)], join.MatchRateBy("Gender").Select(rate => rate with { Group = "F" }));
    }

    [Fact]
    public void The_joined_rows_are_those_of_SQL()
    {
        var joined = Join().ToDataFrame();
        var sql = _town.Data.SqlColumns("""
            SELECT DISTINCT c.rowid AS pupil, c.PupilMatchingRefAnonymous_spr11 AS reference, e.TaxYear, e.Earnings
            FROM (SELECT *, row_number() OVER () AS rowid FROM Spring_Census_2011) AS c
            JOIN LEARNER_AE_ID_TO_PMR_LOOKUP AS p ON p.PUPILMATCHINGREFANONYMOUS = c.PupilMatchingRefAnonymous_spr11
            JOIN LEARNER_AE_ID_TO_EDUKEY_LOOKUP AS k ON k.AE_ID = p.AE_ID
            JOIN LEO_Earnings AS e ON e.Edukey = k.EDUKEY
            """);
        Assert.Equal(
            sql.Texts("reference").Zip(sql.Wholes("TaxYear"), sql.Wholes("Earnings")).Select(row => $"{row}").Order(StringComparer.Ordinal),
            Enumerable.Range(0, (int)joined.Rows.Count).Select(row => $"{(joined["PupilMatchingRefAnonymous_spr11"][row], joined["TaxYear"][row], joined["Earnings"][row])}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Unmatched_rows_may_be_kept_with_the_other_side_missing()
    {
        var joined = Join().ToDataFrame(keepUnmatched: true);
        Assert.Equal(8, joined.Rows.Count);
        Assert.Equal(1, joined["Earnings"].NullCount);
        Assert.Equal(1, joined["AE_ID"].NullCount);
        Assert.Equal(["A", "A", "B", "C", "D", "E", "A", "A"], joined["PupilMatchingRefAnonymous_spr11"].Cast<string>());
    }

    [Fact]
    public void A_name_that_both_have_is_preceded_by_that_of_its_view()
    {
        var both = _town.Data.LinkEdukeys(_town.Data.Earnings()).To(_town.Data.LinkEdukeys(_town.Data.EdukeyLookup())).ToDataFrame();
        Assert.Contains("LEO_Earnings.Edukey", both.Columns.Select(column => column.Name));
        Assert.Contains("LEARNER_AE_ID_TO_EDUKEY_LOOKUP.AE_ID", both.Columns.Select(column => column.Name));
    }

    [Fact]
    public void A_view_without_the_key_is_told_which_it_has() =>
        Assert.Equal("LEO141: LEO_Earnings: the view has no PupilMatchingRefAnonymous, so its rows cannot be linked by it. It has a key of tax records: use LinkEdukeys.",
            Assert.Throws<LeoDataException>(() => _town.Data.LinkPupils(_town.Data.Earnings())).Message);

    [Fact]
    public void Links_and_joins_show_as_short_tables()
    {
        Assert.Contains("people with several keys", Plain(_town.Data.LinkPupils(_town.Data.SchoolCensus(2011))), StringComparison.Ordinal);
        Assert.Contains("joined rows", Plain(Join()), StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();

    static string Plain(object value) => Rendering.Of(value).Single(form => form.MimeType == "text/plain").Text;

    static string Pupil(string reference, string meals) => ViewCsv.Row(Census, ("PupilMatchingRefAnonymous", reference), ("FSMeligible", meals));

    static string Pay(string edukey, int year, int pounds) => ViewCsv.Row("LEO_Earnings", ("Edukey", edukey), ("TaxYear", $"{year}"), ("Earnings", $"{pounds}"));

    PersonJoin Join() => _town.Data.LinkPupils(_town.Data.SchoolCensus(2011)).To(_town.Data.LinkEdukeys(_town.Data.Earnings()));
}
