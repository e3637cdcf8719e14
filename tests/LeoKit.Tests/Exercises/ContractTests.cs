using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using LeoKit.Exercises;
using LeoKit.Tests.Exercises.Examples;
using Microsoft.Data.Analysis;
using static LeoKit.Lesson;

namespace LeoKit.Tests.Exercises;

/// <summary>What every registered exercise promises, whatever it is about.</summary>
public sealed class ContractTests
{
    static readonly string[] WordsThatShame = ["wrong", "error:", "fail", "✗", "❌", "!"];

    static readonly ImmutableArray<Exercise> Exercises = [.. ExerciseRegistry.All, .. NotebookExamples.Exercises];

    public static TheoryData<string> Ids => [.. Exercises.Select(exercise => exercise.Id)];

    public static TheoryData<string> RegisteredIds => [.. ExerciseRegistry.All.Select(exercise => exercise.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_right_answer_is_correct(string id)
    {
        var exercise = Named(id);
        var result = Judge(exercise, exercise.Right(DataOf(exercise)), DataOf(exercise));

        Assert.Equal(ExerciseState.Correct, result.State);
        Assert.Null(result.NextHint);
        Assert.StartsWith(exercise.Kind == ExerciseKind.Talk ? $"{id}: handed in. " : $"{id}: correct. ", result.ToString(), StringComparison.Ordinal);
        AssertCalm(result.Message);
        Assert.NotEmpty(exercise.Insight);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void At_least_two_known_misunderstandings_have_a_message_of_their_own(string id)
    {
        var exercise = Named(id);
        // Nobody marks a discussion, so it need not know any.
        Assert.True(exercise.Kind == ExerciseKind.Talk || exercise.Misconceptions.Select(misconception => misconception.Message).Distinct().Count() >= 2, $"{id} knows fewer than two misunderstandings.");
        Assert.All(exercise.Misconceptions, misconception =>
        {
            var result = Judge(exercise, misconception.Answer(DataOf(exercise)), DataOf(exercise));
            Assert.Equal(ExerciseState.NotYet, result.State);
            Assert.Equal(misconception.Message, result.Message);
            AssertCalm(result.Message);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_unfilled_gap_is_not_tried(string id)
    {
        var exercise = Named(id);
        object?[] gaps = [null, Todo.Of<int>(), Todo.Of<string>(), Todo.Of<DataFrame>(), (DataFrame?)Todo.Of<DataFrame>(), Todo.Of<string[]>(), new object[] { Todo.Of<int>() }, ""];

        Assert.All(gaps.Where(gap => gap is not DataFrame || exercise.Kind == ExerciseKind.Frame),
            gap => Assert.Equal(ExerciseState.NotTried, Judge(exercise, gap, DataOf(exercise)).State));
        Assert.Equal($"{id}: not tried. Fill the gap, then run the cell again. For help: Hint(\"{id}\", 1).", Judge(exercise, null, DataOf(exercise)).ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_faulty_start_handed_in_unchanged_is_not_tried(string id)
    {
        var exercise = Named(id);
        if (exercise.Start is not { } start)
        {
            Assert.NotEqual(ExerciseKind.Fix, exercise.Kind);
            return;
        }

        var result = Judge(exercise, start.Answer(DataOf(exercise)), DataOf(exercise));
        Assert.Equal(ExerciseState.NotTried, result.State);
        Assert.StartsWith(start.Message, result.Message, StringComparison.Ordinal);
        AssertCalm(result.Message);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Whatever_is_handed_in_the_check_answers_calmly(string id)
    {
        var exercise = Named(id);
        Assert.All(Junk(), junk =>
        {
            foreach (var extract in new[] { DataOf(exercise), null })
            {
                var result = Judge(exercise, junk, extract);
                // Anything long enough counts as an answer to a discussion.
                Assert.True(result.State != ExerciseState.Correct || exercise.Kind == ExerciseKind.Talk, $"{junk?.GetType()} is taken for correct.");
                AssertCalm(result.ToString());
            }
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Random_values_never_throw(string id)
    {
        var (exercise, data) = (Named(id), DataOf(Named(id)));
        var random = Gen.OneOf(
            Gen.String.Select(text => (object)text), Gen.Double.Select(number => (object)number), Gen.Int.Select(number => (object)number),
            Gen.Char.Select(character => (object)character), Gen.String.Array.Select(texts => (object)texts), Gen.Float.Array.Select(numbers => (object)numbers));

        random.Sample(answer => Judge(exercise, answer, data) is { Message.Length: > 0 }, iter: 200, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void There_are_three_hints(string id)
    {
        var hints = Named(id).Hints;

        Assert.Equal(3, hints.Length);
        Assert.Equal(3, hints.Distinct().Count());
        Assert.All(hints, AssertCalm);
    }

    [Theory]
    [MemberData(nameof(RegisteredIds))]
    public void Hints_are_asked_for_by_their_number(string id)
    {
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{id}, hint 2 of 3: {Named(id).Hints[1]}"), Hint(id, 2).ToString());
        Assert.Equal(Hint(id, 3), Hint(id, int.MaxValue));
        Assert.Equal(Hint(id, 1), Hint(id, -1));
    }

    [Fact]
    public void A_law_of_a_function_holds_for_the_right_one() =>
        Assert.All(Exercises.Where(exercise => exercise.Checker is FunctionChecker { Laws.IsEmpty: false }), exercise =>
        {
            var checker = (FunctionChecker)exercise.Checker;
            var right = (Delegate)exercise.Right(DataOf(exercise));
            Assert.All(checker.Cases, @case => Assert.All(checker.Laws, law => Assert.True(law.Holds(@case.Arguments, PlainValue.Of(right.DynamicInvoke([.. @case.Arguments]))), law.Says)));
        });

    [Fact]
    public void Every_kind_has_an_example() =>
        Assert.Equal(Enum.GetValues<ExerciseKind>(), NotebookExamples.Exercises.Select(exercise => exercise.Kind).Distinct().Order());

    [Fact]
    public void Every_class_of_answers_is_found_and_named_after_its_notebook() =>
        Assert.All(ExerciseRegistry.Notebooks, notebook =>
        {
            Assert.NotEmpty(ExerciseRegistry.Of(notebook));
            Assert.All(ExerciseRegistry.Of(notebook), exercise => Assert.Equal(notebook, exercise.Notebook));
        });

    [Fact]
    public void Exercise_ids_are_unique() => Assert.Distinct(ExerciseRegistry.All.Select(exercise => exercise.Id));

    [Fact]
    public void An_unknown_exercise_is_answered_with_the_known_ones()
    {
        Assert.StartsWith("99.Z: not tried. There is no exercise \"99.Z\". The notebooks with exercises are 00, ", Check("99.Z", 1).ToString(), StringComparison.Ordinal);
        Assert.Equal("07.Z: not tried. There is no exercise \"07.Z\". The notebook has 07.A, 07.B, 07.C, 07.D.", Check("07.Z", 1).ToString());
        Assert.Equal(ExerciseState.NotTried, Check(null!, 1).State);
        Assert.Equal("There is no exercise \"07.Z\". The notebook has 07.A, 07.B, 07.C, 07.D.", Hint("07.Z").Text);
    }

    [Fact]
    public void An_exercise_about_the_data_asks_for_the_data() =>
        Assert.Equal(
            "04.C: not yet. This check looks at the data. Hand in the extract, too: Check(\"04.C\", answer, town). For help: Hint(\"04.C\", 1).",
            Check("04.C", 13).ToString());

    static Exercise Named(string id) => Exercises.First(exercise => exercise.Id == id);

    static LeoExtract DataOf(Exercise exercise) => exercise.Data switch
    {
        LessonData.Town => Town.Data,
        LessonData.TownStructure => Town.Structure,
        _ => Town.County,
    };

    static void AssertCalm(string text) =>
        Assert.All(WordsThatShame, word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));

    static IEnumerable<object?> Junk() =>
    [
        new object(), double.NaN, double.PositiveInfinity, float.NaN, -1, long.MaxValue, decimal.MaxValue, 'ß', "\0", new string('x', 100_000), DateTime.MaxValue, typeof(string),
        new int[2, 2], new List<object?> { null, 1, "a", new() }, new Dictionary<string, int> { ["a"] = 1 }, Forever(), Throws(), new Hostile(), (Action)(() => { }),
        (Func<int>)(() => throw new InvalidOperationException()), (int part, int whole) => part / (whole - whole), (int one, int two) => new Hostile(),
        (int a, int b, int c) => a, bool (BirthCohort cohort, int year) => throw new InvalidOperationException(), new DataFrame(), new DataFrame(new Int32DataFrameColumn("x", [1])),
        new DataFrame(new Int32DataFrameColumn("Year", 0)), Deedle.Frame.FromRecords(new[] { new { a = 1 } }), Task.FromResult(1), new Hostile[] { new() }, (1, 2), Enumerable.Range(0, 50_000),
    ];

    static IEnumerable<int> Forever()
    {
        while (true)
            yield return 1;
    }

    static IEnumerable<string> Throws()
    {
        yield return "a";
        throw new InvalidOperationException("no more");
    }

    sealed class Hostile : IFormattable, IEnumerable
    {
        public override string ToString() => throw new NotSupportedException("no text");

        public string ToString(string? format, IFormatProvider? provider) => throw new NotSupportedException("no text");

        public override bool Equals(object? other) => throw new NotSupportedException("no comparison");

        public override int GetHashCode() => throw new NotSupportedException("no hash");

        public IEnumerator GetEnumerator() => throw new NotSupportedException("no items");
    }
}
