using System.Collections.Immutable;
using LeoKit.Curriculum.Paths;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>What the instructor of a path has on the desk: the clock, demonstrations, misconceptions, and what to drop.</summary>
/// <remarks>All of it comes from the metadata and the cells of the notebooks.</remarks>
public sealed record RunSheet
{
    RunSheet(LearningPath path, ImmutableArray<RunSheetLesson> lessons)
    {
        (Path, Lessons) = (path, lessons);
        Drops = path.Day is { } day ? DropPlan.For(lessons, day.TeachingMinutes) : null;
        Sittings = path.Day is { } clock ? [Schedule.OfDay(lessons, clock, Drops!)] : Schedule.OfSittings(lessons);
        Content = RunSheetContent.Of(this);
    }

    /// <summary>The path.</summary>
    public LearningPath Path { get; }

    /// <summary>What stands on it, as html: the same within a page of its own and within the site.</summary>
    internal string Content { get; }

    internal ImmutableArray<RunSheetLesson> Lessons { get; }

    /// <summary>What has to go; null without a day to fit into.</summary>
    internal DropPlan? Drops { get; }

    /// <summary>The day as a whole, or the sittings of a learner alone.</summary>
    internal ImmutableArray<ImmutableArray<ScheduledItem>> Sittings { get; }

    /// <summary>The same notebooks on a day of somebody's own.</summary>
    /// <exception cref="ClassDayException">Such a day cannot be (RSH008).</exception>
    public RunSheet On(OwnDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return day.IsEmpty ? this : new(Path with { Setting = PathSetting.Class, Day = day.Of(Path.Day, Lessons.Sum(lesson => lesson.Minutes)).For(Lessons.Length) }, Lessons);
    }

    /// <summary>The sheets of a folder: in the kit one for each path; elsewhere those, and one for all notebooks, whose notebooks are there and say what a sheet needs.</summary>
    /// <exception cref="RunSheetException">A notebook of the kit is not there (RSH001), or does not say what a sheet needs (RSH002 to RSH005).</exception>
    public static ImmutableArray<RunSheet> AllOf(CurriculumPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.IsKit ? [.. LearningPaths.All.Select(path => Of(path, place))] : [.. LearningPaths.All.Concat(LearningPaths.Of(place)).Select(path => IfMade(path, place)).OfType<RunSheet>()];
    }

    static RunSheet? IfMade(LearningPath path, CurriculumPlace place)
    {
        try
        {
            return Of(path, place) is { Lessons.IsEmpty: false } sheet ? sheet : null;
        }
        catch (RunSheetException)
        {
            return null;
        }
    }

    /// <summary>The sheet of a path through the notebooks of a folder.</summary>
    /// <exception cref="RunSheetException">A notebook is not there (RSH001), or does not say what a sheet needs (RSH002 to RSH005).</exception>
    public static RunSheet Of(LearningPath path, CurriculumPlace place)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(place);
        return new(path, [.. path.Notebooks.Select(number => RunSheetLessonReader.Read(place.PathOf(number) ?? throw RunSheetException.NoNotebook(path.Name, number, place.Folder), place))]);
    }
}
