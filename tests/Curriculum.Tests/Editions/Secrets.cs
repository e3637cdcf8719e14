using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LeoKit.Curriculum;
using LeoKit.Exercises;
using LeoKit.Notebooks.Document;

namespace Curriculum.Tests.Editions;

/// <summary>
/// What the learner edition must not give away, and where it may.
/// <para>
/// A <b>line of a solution</b> is secret unless the cell with the gap gives it, or code before that cell shows it: an example is there to be copied from. It may stand in the third hint
/// of its exercise, which is almost the line by design and folded, and in code after the check, where the notebook goes on with the answer so that nobody is stuck. It may stand nowhere
/// else: not in prose, not in the first two hints, not in another exercise, output or metadata. At least one line of every solution is secret, or the gap is none.
/// </para>
/// <para>
/// <b>What a right answer shows</b>, <b>replies to wrong answers</b>, <b>criteria and model answers</b> of discussions and plans come from the kit once somebody has handed in, and what is written
/// <b>for the instructor</b> is in another edition: these stand nowhere in what learners get, whole or sentence by sentence. Two things are said again by design: a reply may end
/// with words of a hint of its exercise, and a model plan may lend words to the third.
/// </para>
/// </summary>
static partial class Secrets
{
    /// <summary>Shorter lines are brackets, or say nothing by themselves.</summary>
    const int ShortestLine = 12;

    /// <summary>Shorter sentences, such as “Count back.”, may be said twice.</summary>
    const int ShortestSentence = 35;

    public static IEnumerable<Secret> Of(SolvedLesson lesson, IReadOnlyList<Exercise> exercises) =>
    [
        .. lesson.Gaps.SelectMany(gap => OfSolution(lesson, gap)),
        .. exercises.SelectMany(OfExercise),
        .. lesson.InstructorCells.SelectMany(cell => Parts(cell.Source).Select(part => new Secret(part, $"from {cell.Id}"))),
    ];

    /// <summary>Gaps whose solutions hold nothing that a learner has not read before.</summary>
    public static IEnumerable<string> InSight(SolvedLesson lesson) =>
        lesson.Gaps.Where(gap => lesson.Solutions.Code.ContainsKey(gap.Id) && !OfSolution(lesson, gap).Any()).Select(gap => gap.Id);

    static IEnumerable<Secret> OfSolution(SolvedLesson lesson, CodeCell gap)
    {
        if (!lesson.Solutions.Code.TryGetValue(gap.Id, out var solution))
            return [];
        var cells = lesson.Source.Cells;
        var given = cells.Take(cells.IndexOf(gap) + 1).OfType<CodeCell>().Select(cell => Surface.Plain(CommentMark.Replace(cell.Source, ""))).ToList();
        var check = cells.IndexOf(lesson.CheckOf(gap));
        var places = cells.Skip(check + 1).OfType<CodeCell>().Where(cell => !SolvedLesson.IsGap(cell)).Select(cell => cell.Id).Append(Surface.ThirdHintOf(CellNames.SuffixOf(gap.Id))).ToImmutableHashSet();
        return solution.Split('\n').SelectMany(Values).Where(line => line.Length >= ShortestLine && !given.Exists(text => text.Contains(line, StringComparison.Ordinal)))
            .Select(line => new Secret(line, $"from the solution of {gap.Id}") { MayStandIn = places });
    }

    /// <summary>A line, what it gives to a name, and the text that this is: whoever has the right side has the answer.</summary>
    static IEnumerable<string> Values(string line)
    {
        var whole = Surface.Plain(line).TrimEnd(';');
        var value = whole[(whole.IndexOf(" = ", StringComparison.Ordinal) is var sign and > 0 ? sign + 3 : 0)..];
        return [whole, value, .. value.StartsWith('"') && value.EndsWith('"') ? Parts(value.Trim('"')) : []];
    }

    static IEnumerable<Secret> OfExercise(Exercise exercise) =>
    [
        .. Parts(exercise.Insight).Select(part => new Secret(part, $"what {exercise.Id} shows")),
        .. exercise.Misconceptions.SelectMany(known => Parts(known.Message)).Select(part => new Secret(part, $"a reply of {exercise.Id}") { MayStandIn = [$"hints-{Letter(exercise)}", Surface.ThirdHintOf(Letter(exercise))] }),
        .. Models(exercise).SelectMany(Parts).Select(part => new Secret(part, $"a model answer or criterion of {exercise.Id}") { MayStandIn = [Surface.ThirdHintOf(Letter(exercise))] }),
    ];

    static string Letter(Exercise exercise) => exercise.Id[^1..].ToLowerInvariant();

    /// <summary>Where nothing is compared with a right answer, that answer and the criteria are somebody's own words.</summary>
    static IEnumerable<string> Models(Exercise exercise) => exercise.Checker switch
    {
        TalkChecker talk => talk.Criteria.Append((string)exercise.Right(null)),
        PlanChecker => exercise.Right(null) is { } plan ? plan.GetType().GetProperties().Where(part => part.PropertyType == typeof(string)).Select(part => (string)part.GetValue(plan)!) : [],
        _ => [],
    };

    /// <summary>A text whole, and each of its sentences.</summary>
    static IEnumerable<string> Parts(string text) => SentenceEnd.Split(text).Append(text).Select(Surface.Plain).Where(part => part.Length >= ShortestSentence).Distinct();

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    static partial Regex SentenceEnd { get; }

    [GeneratedRegex("^ *// ?", RegexOptions.Multiline)]
    static partial Regex CommentMark { get; }
}
