using static LeoKit.Lesson;

namespace LeoKit.Tests.Exercises;

/// <summary>What a learner reads, exercise kind by exercise kind.</summary>
public sealed class CheckMessageTests
{
    [Theory]
    [InlineData("2014/15", "07.A: correct. Year n comes n + 5 years after birth: 1998 + 11 + 5 is 2014.")]
    [InlineData("2014/2015", "07.A: correct. Year n comes n + 5 years after birth: 1998 + 11 + 5 is 2014.")]
    [InlineData("2015/16", "07.A: not yet. That is one year too late. The cohort starts Reception in 2003/04, five academic years after 1998/99. For help: Hint(\"07.A\", 2).")]
    [InlineData("2017/18", "07.A: not yet. That is 3 years too late. For help: Hint(\"07.A\", 3).")]
    [InlineData("2012/13", "07.A: not yet. That is 2 years too early. For help: Hint(\"07.A\", 3).")]
    [InlineData(2014, "07.A: not yet. One number does not say whether the year starts or ends in it. Hand in an AcademicYear, or text such as \"2010/11\". For help: Hint(\"07.A\", 1).")]
    [InlineData(true, "07.A: not yet. The answer is true or false. Hand in an AcademicYear, or text such as \"2010/11\". For help: Hint(\"07.A\", 1).")]
    public void A_year(object answer, string sentence) => Assert.Equal(sentence, Check("07.A", answer).ToString());

    [Theory]
    [InlineData(1200, "correct. Every data set says how many people are in it, and that none of them is real.")]
    [InlineData(1200L, "correct. Every data set says how many people are in it, and that none of them is real.")]
    [InlineData(1201, "not yet. Close: one too many. Look at what is counted at the edges. For help: Hint(\"00.A\", 3).")]
    [InlineData(1199, "not yet. Close: one too few. Look at what is counted at the edges. For help: Hint(\"00.A\", 3).")]
    [InlineData(12.0, "not yet. That looks like a share from 0 to 1. A percentage from 0 to 100 is asked for. For help: Hint(\"00.A\", 2).")]
    [InlineData(120000, "not yet. That looks like a percentage from 0 to 100. A share from 0 to 1 is asked for. For help: Hint(\"00.A\", 2).")]
    [InlineData(-1200, "not yet. The size is right, the sign is not. For help: Hint(\"00.A\", 3).")]
    [InlineData(7, "not yet. That is too small. Asked for is the number of people. For help: Hint(\"00.A\", 3).")]
    [InlineData("1200", "not yet. The answer is text. Hand in the number of people as a number. For help: Hint(\"00.A\", 1).")]
    [InlineData(double.NaN, "not yet. The answer is not a number (NaN): a division of zero by zero, or a mean of nothing, leads to it. For help: Hint(\"00.A\", 1).")]
    public void A_number(object answer, string sentence) => Assert.Equal($"00.A: {sentence}", Check("00.A", answer, Town.Data).ToString());

    [Theory]
    [InlineData("b", "00.C: correct. A cell's result depends on the order in which cells ran. Restart and run all before you trust a notebook.")]
    [InlineData('B', "00.C: correct. A cell's result depends on the order in which cells ran. Restart and run all before you trust a notebook.")]
    [InlineData("E", "00.C: not yet. There is no choice E. The choices are A, B, C, D. For help: Hint(\"00.C\", 1).")]
    [InlineData("B or C", "00.C: not yet. Hand in one letter, such as \"A\". For help: Hint(\"00.C\", 1).")]
    public void A_choice(object answer, string sentence) => Assert.Equal(sentence, Check("00.C", answer).ToString());

    [Theory]
    [InlineData(new[] { "2004/05 Year 13", "2003/04 year 13" }, "07.D: correct. A star is a promise, not data: a study that needs Year 13 of these cohorts has to wait for the next extract.")]
    [InlineData(new[] { "2003/04 Year 13" }, "07.D: not yet. 1 of 2 found. 1 is missing. For help: Hint(\"07.D\", 3).")]
    [InlineData(new[] { "2003/04 Year 13", "1998/99 Year 11" }, "07.D: not yet. 1 of 2 found. 1 is missing. Does not belong: 1998/99 Year 11. For help: Hint(\"07.D\", 3).")]
    [InlineData(new[] { "2021/22*", "2022/23*" }, "07.D: not yet. The list has an item that is not understood: \"2021/22*\". Write the items as in new[] { \"1998/99 Year 11\" }, or the cells themselves. For help: Hint(\"07.D\", 1).")]
    [InlineData("2003/04 Year 13", "07.D: not yet. The answer is text. Hand in a list, such as new[] { \"1998/99 Year 11\" }, or the cells themselves. For help: Hint(\"07.D\", 1).")]
    public void A_set(object answer, string sentence) => Assert.Equal(sentence, Check("07.D", answer).ToString());

    [Theory]
    [InlineData(new[] { "Spring_Census_2011", "LEARNER_AE_ID_TO_PMR_LOOKUP" }, "The 2 steps given are in place; 2 more to come.")]
    [InlineData(new[] { "Spring_Census_2011", "LEARNER_AE_ID_TO_PMR_LOOKUP", "LEO_Earnings", "LEARNER_AE_ID_TO_EDUKEY_LOOKUP" }, "The first 2 steps are in place. Step 3, \"LEO_Earnings\", is out of place.")]
    [InlineData(new[] { "LEARNER_AE_ID_TO_PMR_LOOKUP", "Spring_Census_2011" }, "Step 1, \"LEARNER_AE_ID_TO_PMR_LOOKUP\", is out of place.")]
    [InlineData(new[] { "Spring_Census_2011", "Spring_Census_2011" }, "\"Spring_Census_2011\" is there more than once.")]
    [InlineData(new[] { "LEO_Benefits" }, "\"LEO_Benefits\" is not one of the steps needed here.")]
    public void An_order(string[] answer, string message) => Assert.Equal(message, Check("04.A", answer).Message);

    [Fact]
    public void A_function_may_take_a_cohort_as_it_likes()
    {
        Assert.Equal(ExerciseState.Correct, Check("07.B", (int born, int schoolYear) => Held(born + schoolYear + 5, schoolYear)).State);
        Assert.Equal(ExerciseState.Correct, Check("07.B", (AcademicYear born, int schoolYear) => Held(born.Start + schoolYear + 5, schoolYear)).State);
        Assert.Equal(ExerciseState.Correct, Check("07.B", (string cohort, SchoolYear schoolYear) => CohortTable.Standard[BirthCohort.Parse(cohort), schoolYear].Year is not null).State);
        Assert.Equal(ExerciseState.Correct, Check("07.B", (Func<BirthCohort, int, bool>)((cohort, schoolYear) => Held(cohort.In(schoolYear).Start, schoolYear))).State);
    }

    [Fact]
    public void A_function_is_told_the_first_case_that_differs() =>
        Assert.Equal(
            "279 of 280 cases agree. The first that does not is (1994/95, Year 7): the function gives false, and true is asked for.",
            Check("07.B", (BirthCohort cohort, int schoolYear) => (cohort, schoolYear) != (new BirthCohort(1994), 7) && Held(cohort.In(schoolYear).Start, schoolYear)).Message);

    [Fact]
    public void A_function_that_stops_is_told_where() =>
        Assert.Equal(
            "Called with (1985/86, Year 0), the function stops with DivideByZeroException: Attempted to divide by zero.",
            Check("07.B", (int born, int schoolYear) => born / schoolYear > 0).Message);

    [Fact]
    public void A_repair_that_spoils_another_case_is_told_that_the_fault_has_moved() =>
        Assert.Equal(
            "The fault has moved: (1, 2) is mended, and a hidden case (nobody counts), which was right before, no longer is.",
            Check("00.B", (int part, int whole) => part == 0 ? 1 : 100.0 * part / whole).Message);

    [Fact]
    public void A_function_with_other_parameters_is_told_how_to_declare_it()
    {
        Assert.Equal("The function takes other values than the exercise. Declare it as double Percent(int part, int whole).", Check("00.B", (int part) => 1.0).Message);
        Assert.Equal("The answer is a number. Hand in the function itself, without calling it; it is declared as double Percent(int part, int whole).", Check("00.B", 50.0).Message);
    }

    static bool Held(int start, int schoolYear) => start >= 2001 || (schoolYear == 2 && start >= 1997) || (schoolYear == 6 && start >= 1996);
}
