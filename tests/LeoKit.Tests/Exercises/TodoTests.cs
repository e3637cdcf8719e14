using Microsoft.Data.Analysis;
using static LeoKit.Lesson;

namespace LeoKit.Tests.Exercises;

public sealed class TodoTests
{
    [Fact]
    public void A_gap_compiles_and_runs_where_a_value_is_needed()
    {
        int number = Todo.Of<int>();
        string? text = Todo.Of<string>();
        string[]? list = Todo.Of<string[]>();
        DataFrame? frame = Todo.Of<DataFrame>();

        Assert.Equal(0, number);
        Assert.Equal("", text);
        Assert.Empty(list!);
        Assert.Empty(frame!.Columns);
        Assert.False(number + 1 == Todo.Of<int>());
        Assert.Equal("(a gap to fill: Int32)", Todo.Of<int>().ToString());
    }

    [Fact]
    public void Zero_and_false_are_answers_and_not_gaps()
    {
        Assert.Equal(ExerciseState.NotYet, Check("04.C", 0, Town.Data).State);
        Assert.Equal(ExerciseState.NotTried, Check("04.C", Todo.Of<int>(), Town.Data).State);
    }

    [Fact]
    public void An_empty_list_is_an_answer_unless_a_gap_turned_into_it()
    {
        string[]? gap = Todo.Of<string[]>();

        Assert.Equal(ExerciseState.NotTried, Check("07.D", gap).State);
        Assert.Equal("2 are missing.", Check("07.D", Array.Empty<string>()).Message);
        Assert.Equal("2 are missing.", Check("07.D", new string[0]).Message);
    }

    [Fact]
    public void A_function_that_runs_into_a_gap_is_not_tried()
    {
        static bool NotWritten(BirthCohort cohort, int schoolYear) => Todo.Of<bool>();
        static bool HalfWritten(BirthCohort cohort, int schoolYear) => cohort.In(schoolYear).Start >= Todo.Of<int>();
        static bool NeverHeld(BirthCohort cohort, int schoolYear) => false;

        Assert.Equal(ExerciseState.NotTried, Check("07.B", NotWritten).State);
        Assert.Equal(ExerciseState.NotTried, Check("07.B", HalfWritten).State);
        Assert.Equal(ExerciseState.NotTried, Check("07.B", (int born, int schoolYear) => Todo.Of<bool>()).State);
        Assert.Equal(ExerciseState.NotYet, Check("07.B", NeverHeld).State);
    }

    [Fact]
    public void A_gap_outside_a_check_does_not_mark_the_next_check()
    {
        bool gap = Todo.Of<bool>();

        Assert.Equal(ExerciseState.Correct, Check("07.B", (BirthCohort cohort, int schoolYear) => gap || CohortTable.Standard[cohort, schoolYear].Year is not null).State);
    }
}
