using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>An enterprise as the register of a source year knew it.</summary>
readonly record struct RegisteredEnterprise(Enterprise Enterprise, int SourceYear, DateOnly? Died)
{
    public int Class => Enterprise.ClassIn(SourceYear);
}

/// <summary>The business register: all enterprises of a block of people when its first person comes, once for each source year.</summary>
sealed class BusinessRegisterRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    /// <summary>2019 stands for the tax years up to 2016/17, 2020 for later ones.</summary>
    static readonly int[] SourceYears = [2019, 2020];

    static readonly string[] RegionCodes = ["AA", "BA", "DC", "ED", "FE", "GF", "HH", "JG", "KJ"];

    static readonly Dictionary<string, Cell<RegisteredEnterprise>> Cells = new()
    {
        ["ENTKEY"] = (csv, in row) => csv.Text(row.Enterprise.Key),
        ["SIC2007"] = (csv, in row) => csv.Text(Industries.Code(row.Class)),
        ["Govt_Region"] = (csv, in row) => csv.Text(RegionCodes[(int)row.Enterprise.Region]),
        ["legalstatus"] = (csv, in row) => csv.Text(row.Enterprise.LegalForm),
        ["Employees"] = (csv, in row) => csv.Whole(row.Enterprise.Employees),
        ["Birth_month"] = (csv, in row) => csv.Date(row.Enterprise.Born),
        ["Death_month"] = (csv, in row) =>
        {
            if (row.Died is { } died)
                csv.Date(died);
            else
                csv.Empty();
        },
        ["SECTIONNAME"] = (csv, in row) => csv.Text(Industries.Name(Industries.SectionOf(row.Class))),
        ["SourceYear"] = (csv, in row) => csv.Whole(row.SourceYear),
    };

    readonly ViewRows<RegisteredEnterprise> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly BusinessRegister _register = new(options.Seed);

    public void Add(LifeCourse person)
    {
        // Whichever thread has the first person of a block writes its register.
        if (person.Person % Schools.PeoplePerBlock != 0)
            return;
        foreach (var enterprise in _register.Block(BusinessRegister.BlockOf(person.Person)))
            foreach (var year in SourceYears)
                _rows.Add(new(enterprise, year, enterprise.Died is { } died && died <= options.ReferenceDate && died.Year <= year ? died : null));
    }
}
