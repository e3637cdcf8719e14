using System.Collections.Immutable;

namespace LeoKit.Curriculum.Paths;

/// <summary>The paths of the curriculum.</summary>
public static class LearningPaths
{
    static readonly ClassDay Morning = new(new(9, 30), new(13, 0), [new("Break", new(11, 10), 15)]);

    static readonly ClassDay WholeDay = new(new(9, 30), new(16, 30), [new("Break", new(11, 0), 15), new("Lunch", new(12, 30), 60), new("Break", new(15, 0), 15)]);

    /// <summary>All of them, the shortest first.</summary>
    public static ImmutableArray<LearningPath> All { get; } =
    [
        new("half-day", "Half-day workshop", "For a room that wants to know what LEO is, how it is linked, and what may leave the secure room.",
            ["00", "01", "04", "05", "07", "17"], PathSetting.Class, Morning),
        new("full-day", "Full-day workshop", "For a room that also defines a cohort, measures work and pay, and sharpens a question.",
            ["00", "01", "04", "05", "07", "08", "12", "17", "18"], PathSetting.Class, WholeDay),
        new("analyst", "Analyst moving to LEO", "For those who know other data and SQL: tables, clocks, cohorts, missing people, safe outputs.",
            ["03", "04", "06", "08", "09", "10", "11", "12", "16", "17"], PathSetting.Alone),
        new("self-study", "Fellowship applicant", "For somebody who studies alone and leaves with a plan, a cohort flow, mock tables and a list of variables to request.",
            ["00", "01", "02", "03", "04", "05", "06", "07", "08", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "36", "37", "38"], PathSetting.Alone),
        new("instructor", "Instructor", "For those who will teach it: the notebooks in which most goes wrong, with answers, misunderstandings and what to drop.",
            ["00", "04", "12", "17", "19"], PathSetting.Alone),
    ];

    /// <summary>The paths through a folder of notebooks: those of the curriculum, or one through all that a folder of somebody's own holds.</summary>
    public static ImmutableArray<LearningPath> Of(CurriculumPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.IsKit ? All : [new("all", "All notebooks", "Every notebook of the folder, in the order of the numbers.", place.Numbers, PathSetting.Alone)];
    }
}
