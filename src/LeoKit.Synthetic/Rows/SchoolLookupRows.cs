using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>A school as far as it is known on the last day of the extract.</summary>
readonly record struct KnownSchool(School School, DateOnly LastDay)
{
    /// <summary>The day on which it became an academy; null for a school that is none yet.</summary>
    public DateOnly? AcademyDate => School.AcademyFrom == 0 || new DateOnly(School.AcademyFrom - 1, 9, 1) > LastDay ? null : new(School.AcademyFrom - 1, 9, 1);
}

/// <summary>The synthetic lookup of schools, which is no part of LEO. The first person of each block brings the schools of the block, so that a longer run begins with the same rows.</summary>
sealed class SchoolLookupRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<KnownSchool>> Cells = new()
    {
        ["URN_anon"] = (csv, in school) => csv.Text(school.School.Urn),
        ["LAESTAB_anon"] = (csv, in school) => csv.Text(school.School.Estab),
        ["LA_anon"] = (csv, in school) => csv.Text(school.School.AuthorityId),
        ["Phase"] = (csv, in school) => csv.Text(school.School.Kind switch
        {
            SchoolKind.Primary => "PS",
            SchoolKind.Special => "SP",
            SchoolKind.ReferralUnit => "PR",
            SchoolKind.SixthFormCollege or SchoolKind.FurtherEducationCollege => "16",
            _ => "SS",
        }),
        ["Type"] = (csv, in school) => csv.Text(TypeOf(school)),
        ["AcademyDate"] = AcademyDate,
        ["GOR"] = (csv, in school) => csv.Text(Regions.CodeOf(school.School.Region)),
    };

    readonly ViewRows<KnownSchool> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);

    public void Add(LifeCourse person)
    {
        if (person.Person % Schools.PeoplePerBlock != 0)
            return;
        foreach (var school in person.Schools.For(person.Person).All)
            _rows.Add(new(school, options.ReferenceDate));
    }

    static string TypeOf(in KnownSchool school) => school.School.Kind switch
    {
        SchoolKind.Independent => "IND",
        SchoolKind.Special => "SPEC",
        SchoolKind.ReferralUnit => "PRU",
        SchoolKind.SixthFormCollege => "SFC",
        SchoolKind.FurtherEducationCollege => "FEC",
        _ => school.AcademyDate is null ? "MAIN" : school.School.Sponsored ? "SPON" : "CONV",
    };

    static void AcademyDate(CsvFile csv, in KnownSchool school)
    {
        if (school.AcademyDate is { } day)
            csv.Date(day);
        else
            csv.Empty();
    }
}
