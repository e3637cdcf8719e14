using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>The synthetic lookup of schools, which is no part of LEO. The first person of each block brings the schools of the block, so that a longer run begins with the same rows.</summary>
sealed class SchoolLookupRows(Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<School>> Cells = new()
    {
        ["URN_anon"] = (csv, in school) => csv.Text(school.Urn),
        ["LAESTAB_anon"] = (csv, in school) => csv.Text(school.Estab),
        ["LA_anon"] = (csv, in school) => csv.Text(school.AuthorityId),
        ["Phase"] = (csv, in school) => csv.Text(school.Kind switch
        {
            SchoolKind.Primary => "PS",
            SchoolKind.Special => "SP",
            SchoolKind.ReferralUnit => "PR",
            SchoolKind.SixthFormCollege or SchoolKind.FurtherEducationCollege => "16",
            _ => "SS",
        }),
        ["Type"] = (csv, in school) => csv.Text(TypeOf(school)),
        ["AcademyDate"] = AcademyDate,
        ["GOR"] = (csv, in school) => csv.Text(Regions.CodeOf(school.Region)),
    };

    readonly ViewRows<School> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);

    public void Add(LifeCourse person)
    {
        if (person.Person % Schools.PeoplePerBlock != 0)
            return;
        foreach (var school in person.Schools.For(person.Person).All)
            _rows.Add(school);
    }

    static string TypeOf(School school) => school.Kind switch
    {
        SchoolKind.Independent => "IND",
        SchoolKind.Special => "SPEC",
        SchoolKind.ReferralUnit => "PRU",
        SchoolKind.SixthFormCollege => "SFC",
        SchoolKind.FurtherEducationCollege => "FEC",
        _ => school.AcademyFrom == 0 ? "MAIN" : school.Sponsored ? "SPON" : "CONV",
    };

    static void AcademyDate(CsvFile csv, in School school)
    {
        if (school.AcademyFrom == 0)
            csv.Empty();
        else
            csv.Date(new(school.AcademyFrom - 1, 9, 1));
    }
}
