using System.Collections;
using System.Globalization;
using CsCheck;
using LeoKit.Exercises;
using Microsoft.Data.Analysis;
using static LeoKit.Lesson;

namespace LeoKit.Tests.Exercises;

/// <summary>What every registered exercise promises, whatever it is about.</summary>
public sealed class ContractTests
{
    static readonly string[] WordsThatShame = ["wrong", "error:", "fail", "✗", "❌", "!"];

    public static TheoryData<string> Ids => [.. ExerciseRegistry.All.Select(exercise => exercise.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_reference_answer_is_correct(string id)
    {
        var result = Check(id, ReferenceOf(id), Town.Data);

        Assert.Equal(ExerciseState.Correct, result.State);
        Assert.Null(result.NextHint);
        Assert.StartsWith($"{id}: correct. ", result.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void At_least_two_known_misunderstandings_have_a_message_of_their_own(string id)
    {
        var misconceptions = ExerciseRegistry.Find(id)!.Checker.Misconceptions;

        Assert.True(misconceptions.Select(misconception => misconception.Message).Distinct().Count() >= 2);
        Assert.All(misconceptions, misconception =>
        {
            var result = Check(id, misconception.Answer(Town.Data), Town.Data);
            Assert.Equal(ExerciseState.NotYet, result.State);
            Assert.Equal(misconception.Message, result.Message);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_unfilled_gap_is_not_tried(string id)
    {
        object?[] gaps = [null, Todo.Of<int>(), Todo.Of<string>(), Todo.Of<DataFrame>(), (DataFrame?)Todo.Of<DataFrame>(), Todo.Of<string[]>(), new object[] { Todo.Of<int>() }, ""];

        Assert.All(gaps.Where(gap => gap is not DataFrame || ExerciseRegistry.Find(id)!.Checker is FrameChecker),
            gap => Assert.Equal(ExerciseState.NotTried, Check(id, gap, Town.Data).State));
        Assert.Equal($"{id}: not tried. Fill the gap, then run the cell again. For help: Hint(\"{id}\", 1).", Check(id, null, Town.Data).ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Whatever_is_handed_in_the_check_answers_calmly(string id) =>
        Assert.All(Junk(), junk =>
        {
            foreach (var extract in new[] { Town.Data, null })
            {
                var result = Check(id, junk, extract);
                Assert.NotEqual(ExerciseState.Correct, result.State);
                AssertCalm(result.ToString());
            }
        });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Random_values_never_throw(string id)
    {
        var random = Gen.OneOf(
            Gen.String.Select(text => (object)text), Gen.Double.Select(number => (object)number), Gen.Int.Select(number => (object)number),
            Gen.Char.Select(character => (object)character), Gen.String.Array.Select(texts => (object)texts), Gen.Float.Array.Select(numbers => (object)numbers));

        random.Sample(answer => Check(id, answer, Town.Data) is { Message.Length: > 0 }, iter: 200, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void There_are_three_hints_and_checks_name_the_next_one(string id)
    {
        var hints = ExerciseRegistry.Find(id)!.Hints;

        Assert.Equal(3, hints.Length);
        Assert.Equal(3, hints.Distinct().Count());
        Assert.All(hints, AssertCalm);
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{id}, hint 2 of 3: {hints[1]}"), Hint(id, 2).ToString());
        Assert.Equal(Hint(id, 3), Hint(id, int.MaxValue));
        Assert.Equal(Hint(id, 1), Hint(id, -1));
    }

    [Fact]
    public void Exercise_ids_are_unique_and_in_order() =>
        Assert.Equal(ExerciseRegistry.All.Select(exercise => exercise.Id).Distinct().Order(StringComparer.Ordinal), ExerciseRegistry.All.Select(exercise => exercise.Id));

    [Fact]
    public void An_unknown_exercise_is_answered_with_the_known_ones()
    {
        Assert.Equal(
            "99.Z: not tried. There is no exercise \"99.Z\". The exercises are 00.A, 00.B, 00.C, 04.A, 04.B, 04.C, 04.D, 04.E, 07.A, 07.B, 07.C, 07.D.",
            Check("99.Z", 1).ToString());
        Assert.Equal(ExerciseState.NotTried, Check(null!, 1).State);
        Assert.Equal("There is no exercise \"99.Z\".", Hint("99.Z").Text);
    }

    [Fact]
    public void An_exercise_about_the_data_asks_for_the_data() =>
        Assert.Equal(
            "04.C: not yet. This check looks at the data. Hand in the extract, too: Check(\"04.C\", answer, town). For help: Hint(\"04.C\", 1).",
            Check("04.C", 13).ToString());

    static object ReferenceOf(string id) => ExerciseRegistry.Find(id)!.Checker.Reference(Town.Data);

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
