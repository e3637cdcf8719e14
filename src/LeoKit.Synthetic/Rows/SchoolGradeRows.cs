using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>The grade of one school in one year.</summary>
readonly record struct SchoolGrade(School School, int Year, int Grade);

/// <summary>The synthetic inspection grades by year, which are no part of LEO; added with the schools of a block.</summary>
sealed class SchoolGradeRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<SchoolGrade>> Cells = new()
    {
        ["URN_anon"] = (csv, in grade) => csv.Text(grade.School.Urn),
        ["AcademicYear"] = (csv, in grade) => csv.Text(AcademicYears.Written(grade.Year)),
        ["Grade"] = (csv, in grade) => csv.Whole(grade.Grade),
    };

    readonly YearViews<SchoolGrade> _rows = new(table, Cells, open);

    public void Add(LifeCourse person)
    {
        if (person.Person % Schools.PeoplePerBlock != 0)
            return;
        foreach (var school in person.Schools.For(person.Person).All)
            for (var year = 2002; _rows.Holds(year) && SchoolStage.IsOut(options, year); year++)
                if (school.GradeIn(year) is { } grade)
                    _rows.Add(year, new(school, year, grade));
    }
}
