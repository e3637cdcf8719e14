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
    }

    /// <summary>The path.</summary>
    public LearningPath Path { get; }

    internal ImmutableArray<RunSheetLesson> Lessons { get; }

    /// <summary>What has to go; null without a day to fit into.</summary>
    internal DropPlan? Drops { get; }

    /// <summary>The day as a whole, or the sittings of a learner alone.</summary>
    internal ImmutableArray<ImmutableArray<ScheduledItem>> Sittings { get; }

    /// <summary>The paths of a folder that have a sheet: in the kit all; elsewhere those whose notebooks are there, and one through all notebooks if they say what a sheet needs.</summary>
    public static ImmutableArray<LearningPath> PathsIn(CurriculumPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.IsKit ? LearningPaths.All : [.. LearningPaths.All.Where(path => path.Notebooks.All(place.HasNotebook)), .. LearningPaths.Of(place).Where(path => CanBeMade(path, place))];
    }

    static bool CanBeMade(LearningPath path, CurriculumPlace place)
    {
        try
        {
            return !Of(path, place).Lessons.IsEmpty;
        }
        catch (RunSheetException)
        {
            return false;
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
