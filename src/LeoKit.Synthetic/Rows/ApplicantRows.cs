using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>One application in its cycle.</summary>
readonly record struct ApplicantRow(LifeCourse Person, Application Application)
{
    public string IdInCycle => Identifiers.ApplicantInCycle(Person.Options.Seed, Person.Person);

    public string Route => Application switch { { Clearing: true } => "Clearing", { Placed: 0 } => "Firm choice", { Placed: 1 } => "Insurance choice", _ => "Not placed" };

    public Draws Draw(int part) => Draws.For(Person.Options.Seed, Person.Person, Purpose.Application, part);
}

/// <summary>Applicants of 18 to higher education.</summary>
sealed class ApplicantRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly string[] Quintiles = ["Quintile 1", "Quintile 2", "Quintile 3", "Quintile 4", "Quintile 5"];

    static readonly Dictionary<string, Cell<ApplicantRow>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in row) => csv.Text(row.Person.Keys.PupilReferenceIn(13)),
        ["applicant_id"] = (csv, in row) => csv.Text(Identifiers.Applicant(row.Person.Options.Seed, row.Person.Person)),
        ["unique_id_cycle"] = (csv, in row) => csv.Text(row.IdInCycle),
        ["application_cycle"] = (csv, in row) => csv.Whole(row.Application.Cycle),
        ["applicant_age"] = (csv, in row) => csv.Whole(18),
        ["gender"] = (csv, in row) => csv.Text(row.Person.Background.Female ? "Women" : "Men"),
        ["ethnic_group_summary"] = (csv, in row) => csv.Text(EthnicCodes.Applications(LaterEthnicity.Of(row.Person, Purpose.ApplicantRecord))),
        ["applicant_region"] = (csv, in row) => csv.Text(Regions.NameOf(row.Person.Background.Region)),
        ["polar4_quintile"] = (csv, in row) => csv.Text(Participation(row)),
        ["imd"] = (csv, in row) => csv.Text(Quintiles[Math.Min(4, (row.Person.Background.Home.IdaciRank - 1) * 5 / 32_482)]),
        ["apply_centre_type"] = (csv, in row) => csv.Text(Centre(row.Person)),
        ["application_date"] = (csv, in row) => csv.Date(new DateOnly(row.Application.Cycle - 1, 10, 1).AddDays(row.Draw(1).Whole(0, 106))),
        ["accept_flag"] = (csv, in row) => csv.Flag(row.Application.IsPlaced),
        ["acceptance_route"] = (csv, in row) => csv.Text(row.Route),
    };

    readonly ViewRows<ApplicantRow> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly Years _cycles = StandardExtract.ViewsOf(table).Single().Years;

    public void Add(LifeCourse person)
    {
        if (IsHeld(options, _cycles, person, out var application))
            _rows.Add(new(person, application));
    }

    /// <summary>True for people with an application in one of the cycles that are over on the reference date.</summary>
    public static bool IsHeld(SyntheticOptions options, Years cycles, LifeCourse person, out Application application)
    {
        application = default;
        var cycle = person.Background.YearOf(13);
        if (!cycles.Contains(cycle) || new DateOnly(cycle, 8, 31) > options.ReferenceDate || Application.Of(person) is not { } made)
            return false;
        application = made;
        return true;
    }

    static string Participation(in ApplicantRow row)
    {
        var standing = (0.8 * row.Person.Background.Deprivation) + (0.6 * row.Draw(2).Normal());
        return Quintiles[standing switch { > 0.84 => 0, > 0.25 => 1, > -0.25 => 2, > -0.84 => 3, _ => 4 }];
    }

    static string Centre(LifeCourse person) => person switch
    {
        { Background.Independent: true } => "Independent school",
        { AfterSixteen.Setting: SixteenPlus.SchoolSixthForm } => "State school",
        { AfterSixteen.Setting: SixteenPlus.SixthFormCollege } => "Sixth form college",
        _ => "Further education college",
    };
}
