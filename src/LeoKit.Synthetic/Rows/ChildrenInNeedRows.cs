using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>One referral in one year's return.</summary>
readonly record struct NeedRecord(LifeCourse Person, int Year, int Index, Referral Referral, bool HasReference, string Sex)
{
    public int LastDay => YearsOfReturn.DaysOf(Year).To;

    /// <summary>The day of closure, if the case closed by the end of the year.</summary>
    public int? Closed => Referral.End <= LastDay ? Referral.End : null;

    /// <summary>The plan, if it has begun by the end of the year; it stays with its referral when it is over, so that every return tells the level of need.</summary>
    public ProtectionPlan? Plan => Referral.Plan is { } plan && plan.Start <= LastDay ? plan : null;
}

/// <summary>Children in need: a row for each referral in each year in which it is open.</summary>
sealed class ChildrenInNeedRows : ITableRows
{
    static readonly Dictionary<string, Cell<NeedRecord>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.HasReference ? record.Person.Keys.PupilReferenceIn(record.Year - record.Person.Background.YearOf(0)) : null),
        ["ACADYR"] = (csv, in record) => csv.Text(AcademicYears.Written(record.Year)),
        ["ChildTableID"] = (csv, in record) => csv.Text(Identifiers.ChildInReturn(record.Person.Options.Seed, record.Person.Person, record.Year)),
        ["CINDetailsTableID"] = (csv, in record) => csv.Text(Identifiers.ReferralInReturn(record.Person.Options.Seed, record.Person.Person, record.Year, record.Index)),
        ["LA_anon"] = (csv, in record) => csv.Text(record.Person.Schooling.Secondary.AuthorityId),
        ["Gender"] = (csv, in record) => csv.Text(record.Sex),
        ["YearOfBirth"] = (csv, in record) => csv.Whole(record.Person.Background.BirthYear),
        ["MonthOfBirth"] = (csv, in record) => csv.Whole(record.Person.Background.BirthMonth),
        ["EthnicGroupMajor"] = (csv, in record) => csv.Text(record.Person.Background.Ethnicity.Major),
        ["HasDisability"] = (csv, in record) => csv.Flag(record.Person.SocialCare.Disability),
        ["CINReferralDate"] = (csv, in record) => csv.Date(DateOnly.FromDayNumber(record.Referral.Start)),
        ["ReferralSource"] = (csv, in record) => csv.Text(record.Referral.Source),
        ["PrimaryNeedCode"] = (csv, in record) => csv.Text(record.Referral.Need),
        ["ReferralNFA"] = (csv, in record) => csv.Flag(record.Referral.NoAction),
        ["CINClosureDate"] = (csv, in record) => csv.Day(record.Closed),
        ["ReasonForClosure"] = (csv, in record) => csv.Text(record.Closed is null ? null : record.Referral.NoAction ? "RC8" : "RC7"),
        ["CaseOpen31March"] = (csv, in record) => csv.Flag(record.Closed is null || record.Closed == record.LastDay),
        ["CPPstartDate"] = (csv, in record) => csv.Day(record.Plan?.Start),
        ["CPPendDate"] = (csv, in record) => csv.Day(record.Plan is { } plan && plan.End <= record.LastDay ? plan.End : null),
        ["InitialCategoryOfAbuse"] = (csv, in record) => csv.Text(record.Plan?.Category),
        ["NumberOfPreviousCPP"] = (csv, in record) => csv.Whole(record.Plan?.Previous),
    };

    readonly SyntheticOptions _options;
    readonly View _view;
    readonly YearViews<NeedRecord> _rows;

    public ChildrenInNeedRows(SyntheticOptions options, Table table, Func<View, CsvFile> open)
    {
        (_options, _view) = (options, StandardExtract.ViewsOf(table).Single());
        _rows = new(table, Cells, open);
    }

    public void Add(LifeCourse person)
    {
        var referrals = person.SocialCare.Referrals;
        if (referrals.Count == 0)
            return;
        var (first, last) = YearsOfReturn.Touching(_view, _options, referrals[0].Start, referrals[^1].End);
        for (var year = first; year <= last; year++)
            AddYear(person, year);
    }

    void AddYear(LifeCourse person, int year)
    {
        var draws = Draws.For(_options.Seed, person.Person, Purpose.ChildrenInNeed, year);
        var unknown = draws.Chance(_options.Dirt.NoReferenceInSocialCare);
        var sex = SexCodes.Of(ref draws, person.Background, _options.Dirt.SexNotGiven);
        var (from, to) = YearsOfReturn.DaysOf(year);
        var referrals = person.SocialCare.Referrals;
        for (var at = 0; at < referrals.Count; at++)
        {
            var twice = draws.Chance(_options.Dirt.RepeatedReferral);
            var referral = referrals[at];
            if (referral.Start > to || referral.End < from)
                continue;
            var record = new NeedRecord(person, year, at, referral, !unknown, sex);
            _rows.Add(year, record);
            if (twice)
                _rows.Add(year, record);
        }
    }
}
