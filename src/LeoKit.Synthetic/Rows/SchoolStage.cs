using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>Who has a record at a stage of school, and when its results are known.</summary>
static class SchoolStage
{
    /// <summary>True for pupils of state schools who had arrived by that school year; independent schools seldom take part before 16.</summary>
    public static bool Takes(Background person, int schoolYear) =>
        !person.EducatedElsewhere && !person.Independent && person.ArrivedIn <= schoolYear;

    /// <summary>True if the results of a year, named by its end, are out by the last day that the extract knows of.</summary>
    public static bool IsOut(SyntheticOptions options, int year) => new DateOnly(year, 8, 31) <= options.ReferenceDate;
}
