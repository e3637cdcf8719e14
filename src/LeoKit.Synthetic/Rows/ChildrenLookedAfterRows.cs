using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>One episode in one year's return.</summary>
readonly record struct EpisodeRecord(LifeCourse Person, int Year, int Index, CarePeriod Period, Placement Placement, bool HasReference)
{
    public int LastDay => YearsOfReturn.DaysOf(Year).To;

    public bool GoesOn => Placement.End > LastDay;

    public bool InCareAtEnd => Period.Start <= LastDay && Period.End >= LastDay;
}

/// <summary>Children in care: a row for each episode in each year in which it lasts.</summary>
sealed class ChildrenLookedAfterRows : ITableRows
{
    /// <summary>The first year of the return with codes for long-term foster placements.</summary>
    const int FirstYearOfLongTermCodes = 2015;

    static readonly Dictionary<string, Cell<EpisodeRecord>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.HasReference ? record.Person.Keys.PupilReferenceIn(record.Year - record.Person.Background.YearOf(0)) : null),
        ["PROCESSING_YEAR"] = (csv, in record) => csv.Whole(record.Year),
        ["CLA_LA_anon"] = (csv, in record) => csv.Text(record.Person.Schooling.Secondary.AuthorityId),
        ["SEX"] = (csv, in record) => csv.Text(SexCodes.Of(record.Person.Background)),
        ["AGE_AUG"] = (csv, in record) => csv.Whole(Math.Max(0, record.Year - 1 - record.Person.Background.Cohort)),
        ["ETHNIC"] = (csv, in record) => csv.Text(record.Person.Background.Ethnicity.Minor),
        ["UASC_STATUS"] = (csv, in record) => csv.Flag(CameAlone(record.Person)),
        ["POC_START"] = (csv, in record) => csv.Date(DateOnly.FromDayNumber(record.Period.Start)),
        ["POC_LENGTH"] = (csv, in record) => csv.Whole(Math.Min(record.Period.End, record.LastDay) - record.Period.Start + 1),
        ["CAT_NEED"] = (csv, in record) => csv.Text(CameAlone(record.Person) ? "N8" : record.Person.SocialCare.Referrals[^1].Need),
        ["EPI_IDX"] = (csv, in record) => csv.Whole(record.Index),
        ["DATE_EPI_COMM"] = (csv, in record) => csv.Date(DateOnly.FromDayNumber(record.Placement.Start)),
        ["DATE_EPI_CEASED"] = (csv, in record) => csv.Day(record.GoesOn ? null : record.Placement.End),
        ["LEGAL_STATUS"] = (csv, in record) => csv.Text(record.Placement.LegalStatus),
        ["PLACEMENT"] = (csv, in record) => csv.Text(PlacementCode(record)),
        ["REC"] = (csv, in record) => csv.Text(record.GoesOn ? "-10" : record.Placement.Ceased),
        ["CLA_REASON_PLACE_CHANGE"] = (csv, in record) => csv.Text(record.GoesOn ? null : record.Placement.ChangeReason),
        ["CLA_31_MARCH"] = (csv, in record) => csv.Flag(record.InCareAtEnd),
        ["CLA_12_MONTHS"] = (csv, in record) => csv.Flag(record.InCareAtEnd && record.Period.Start < YearsOfReturn.DaysOf(record.Year).From),
    };

    readonly SyntheticOptions _options;
    readonly View _view;
    readonly YearViews<EpisodeRecord> _rows;

    public ChildrenLookedAfterRows(SyntheticOptions options, Table table, Func<View, CsvFile> open)
    {
        (_options, _view) = (options, StandardExtract.ViewsOf(table).Single());
        _rows = new(table, Cells, open);
    }

    public void Add(LifeCourse person)
    {
        foreach (var period in person.SocialCare.Care)
        {
            var placements = Placement.Of(person, period);
            var (first, last) = YearsOfReturn.Touching(_view, _options, period.Start, period.End);
            for (var year = first; year <= last; year++)
                AddYear(person, period, placements, year);
        }
    }

    void AddYear(LifeCourse person, CarePeriod period, Placement[] placements, int year)
    {
        var draws = Draws.For(_options.Seed, person.Person, Purpose.ChildrenLookedAfter, year);
        var unknown = draws.Chance(_options.Dirt.NoReferenceInSocialCare);
        var (from, to) = YearsOfReturn.DaysOf(year);
        var index = 0;
        foreach (var placement in placements)
            if (placement.Start <= to && placement.End >= from)
                _rows.Add(year, new(person, year, ++index, period, placement, !unknown));
    }

    /// <summary>Invented: children who came to the country as teenagers and are in care had come alone.</summary>
    static bool CameAlone(LifeCourse person) => person.Background.ArrivedIn >= 9;

    /// <summary>Foster placements have codes of their own until 2013/14, and afterwards codes that say whether they are meant to last.</summary>
    static string PlacementCode(in EpisodeRecord record)
    {
        var newCodes = record.Year >= FirstYearOfLongTermCodes;
        var lasts = record.Period.Stable;
        return record.Placement.Home switch
        {
            Home.FosterRelative => !newCodes ? "Q1" : lasts ? "U1" : "U3",
            Home.FosterOther => !newCodes ? "Q2" : lasts ? "U4" : "U6",
            Home.ChildrensHome => "K2",
            Home.Parents => "P1",
            Home.ResidentialHome => "R1",
            Home.SemiIndependent => "H5",
            _ => "P2",
        };
    }
}
