using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;
using LeoKit.Exercises;

namespace LeoKit;

/// <summary>How far a learner is: exercise by exercise in one notebook, or notebook by notebook.</summary>
[TypeFormatterSource]
public sealed class LessonProgress : IShownAs
{
    readonly string? notebook;
    readonly ImmutableArray<Exercise> exercises;
    readonly ProgressRecord record;
    readonly bool isKept;

    internal LessonProgress(string? notebook, ImmutableArray<Exercise> exercises, ProgressFile file)
    {
        (this.notebook, this.exercises) = (notebook, exercises);
        (record, isKept) = (file.Read(), file.IsKept);
    }

    /// <summary>How many exercises there are.</summary>
    public int Exercises => exercises.Length;

    /// <summary>How many of them are correct.</summary>
    public int Correct => Count(exercises, ExerciseState.Correct);

    /// <summary>How many have an answer that is not correct yet.</summary>
    public int NotYet => Count(exercises, ExerciseState.NotYet);

    /// <summary>How far an exercise is, such as <c>07.A</c>.</summary>
    public ExerciseState this[string exercise] => record.States.GetValueOrDefault(exercise);

    object IShownAs.Shown => ToTableView();

    /// <summary>A row for each exercise of the notebook, or for each notebook, ready to be shown.</summary>
    public TableView ToTableView() => notebook is null
        ? new(["Notebook", "Exercises", "Correct", "Not yet"], [.. exercises.GroupBy(exercise => exercise.Notebook).Select(RowOf)])
        {
            Caption = ToString(),
            NumberColumns = [1, 2, 3],
            FirstColumnNamesRows = true,
        }
        : new(["Exercise", "Kind", "State"], [.. exercises.Select(RowOf)]) { Caption = ToString(), FirstColumnNamesRows = true };

    /// <summary>The progress in one line, such as <c>07: 2 of 4 exercises correct, 1 not yet</c>.</summary>
    public override string ToString()
    {
        var scope = notebook is null ? "All notebooks" : $"Notebook {notebook}";
        if (exercises.IsEmpty)
            return $"{scope}: there are no exercises.";
        if (!isKept)
            return string.Create(CultureInfo.InvariantCulture, $"{scope}: {Counted(Exercises)}. Progress is not kept in this run.");
        var rest = NotYet > 0 ? string.Create(CultureInfo.InvariantCulture, $", {NotYet} not yet") : "";
        var word = record.Fault is { } fault ? $" The record cannot be read: {fault}." : record.IsLater ? " The record was made by a later version of the kit." : "";
        return string.Create(CultureInfo.InvariantCulture, $"{scope}: {Correct} of {Counted(Exercises)} correct{rest}.{word}");
    }

    ImmutableArray<string> RowOf(Exercise exercise) => [exercise.Id, KindOf(exercise.Kind), isKept ? StateOf(this[exercise.Id]) : TableView.Missing];

    ImmutableArray<string> RowOf(IGrouping<string, Exercise> group) =>
        [group.Key, Text(group.Count()), .. isKept ? [Text(Count(group, ExerciseState.Correct)), Text(Count(group, ExerciseState.NotYet))] : (string[])[TableView.Missing, TableView.Missing]];

    int Count(IEnumerable<Exercise> among, ExerciseState state) => among.Count(exercise => this[exercise.Id] == state);

    static string Counted(int exercises) => exercises == 1 ? "1 exercise" : string.Create(CultureInfo.InvariantCulture, $"{exercises} exercises");

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    static string StateOf(ExerciseState state) => state switch
    {
        ExerciseState.Correct => "correct",
        ExerciseState.NotYet => "not yet",
        _ => "not tried",
    };

    static string KindOf(ExerciseKind kind) => kind switch
    {
        ExerciseKind.Choice => "choose a letter",
        ExerciseKind.Value => "find a value",
        ExerciseKind.Set => "choose a set",
        ExerciseKind.Order => "put in order",
        ExerciseKind.Frame => "make a table",
        ExerciseKind.Function => "write a function",
        ExerciseKind.Fix => "mend a function",
        ExerciseKind.Chart => "draw a chart",
        ExerciseKind.Estimate => "estimate an effect",
        ExerciseKind.Safe => "make a table safe",
        ExerciseKind.Plan => "fill in a plan",
        _ => "discuss",
    };
}
