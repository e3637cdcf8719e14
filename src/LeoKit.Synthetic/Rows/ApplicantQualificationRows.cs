using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One A level that an applicant brings.</summary>
readonly record struct ApplicantQualification(ApplicantRow Applicant, ALevel ALevel);

/// <summary>The A levels of applicants to higher education, with the grades that Key Stage 5 has.</summary>
sealed class ApplicantQualificationRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<ApplicantQualification>> Cells = new()
    {
        ["unique_id_cycle"] = (csv, in row) => csv.Text(row.Applicant.IdInCycle),
        ["application_cycle"] = (csv, in row) => csv.Whole(row.Applicant.Application.Cycle),
        ["qualification_description"] = (csv, in row) => csv.Text("GCE A level"),
        ["subject_title"] = (csv, in row) => csv.Text(AimReferences.ALevelName(row.ALevel.Subject)),
        ["grade"] = (csv, in row) => csv.Text(SchoolAim.GradeText(row.ALevel.Grade, row.Applicant.Application.Cycle)),
        ["qualification_year"] = (csv, in row) => csv.Whole(row.Applicant.Application.Cycle),
    };

    readonly ViewRows<ApplicantQualification> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly Years _cycles = StandardExtract.ViewsOf(table).Single().Years;

    public void Add(LifeCourse person)
    {
        if (!ApplicantRows.IsHeld(options, _cycles, person, out var application) || person.SixteenToEighteen is not { } study)
            return;
        foreach (var level in study.ALevels)
            _rows.Add(new(new(person, application), level));
    }
}
