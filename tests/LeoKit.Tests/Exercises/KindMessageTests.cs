using LeoKit.Exercises;
using LeoKit.Tests.Exercises.Examples;
using Plotly.NET.CSharp;

namespace LeoKit.Tests.Exercises;

/// <summary>What a learner reads on the ladder of each kind that no shipped notebook uses yet, on the examples of the README.</summary>
public sealed class KindMessageTests
{
    static readonly LeoExtract Data = Town.Data;

    [Theory]
    [InlineData("LEO_Earnings")]
    [InlineData(new[] { "LEO_Earnings", "LEO_Employment" }, "correct. Pay and jobs stand in two tables.")]
    public void A_set(object answer, string sentence = "not yet. The answer is text. Hand in a list, such as new[] { \"LEO_Earnings\" }. For help: Hint(\"EX.C\", 1).") =>
        Assert.Equal($"EX.C: {sentence}", Of("EX.C", answer).ToString());

    [Fact]
    public void A_set_takes_pairs_and_things_with_a_name()
    {
        var sources = Ask.Set("T", "…", new[] { "HMRC: pay", "DWP: benefits" }).Shows("s");
        Assert.Equal(ExerciseState.Correct, Lesson.Judge(sources, new Dictionary<string, string> { ["DWP"] = "benefits", ["HMRC"] = "pay" }, null).State);
        Assert.Equal(ExerciseState.Correct, Lesson.Judge(sources, new[] { ("HMRC", "pay"), ("DWP", "benefits") }, null).State);
        Assert.Equal(ExerciseState.Correct, Lesson.Judge(Ask.Set("T", "…", new[] { "EDUKEY" }), new[] { Data["LEO_Earnings"].View.Table.Columns[0] }, null).State);
    }

    [Fact]
    public void A_function_gets_its_own_copy_of_a_case()
    {
        int Spoiling(Spell[] spells)
        {
            var days = spells.Merge().Sum(spell => spell.Days);
            Array.Clear(spells);
            return days;
        }

        Assert.Equal(ExerciseState.Correct, Of("EX.F", Spoiling).State);
        Assert.Equal(ExerciseState.Correct, Of("EX.F", (IEnumerable<Spell> spells) => spells.Merge().Sum(spell => spell.Days)).State);
    }

    [Fact]
    public void A_function_is_told_which_law_it_breaks() =>
        Assert.Equal("One thing must hold of every call: a spell has at least one day. It does not for ([\"2011-04-06 to 2011-04-06\"]).",
            Of("EX.F", (Spell[] spells) => spells.Merge().Sum(spell => spell.End.DayNumber - spell.Start.DayNumber)).Message);

    [Fact]
    public void Lists_are_compared_item_by_item()
    {
        var halves = Ask.Function("T", "double[] Halves(int[] numbers)", (int[] numbers) => numbers.Select(number => number / 2.0), [Ask.Case(new[] { 1, 2 })]).Shows("s");

        Assert.Equal(ExerciseState.Correct, Lesson.Judge(halves, (int[] numbers) => new List<double> { 0.5, 1 }, null).State);
        Assert.Equal("0 of 1 cases agree. The first that does not is ([1, 2]): the function gives [0, 1], and [0.5, 1] is asked for.",
            Lesson.Judge(halves, (int[] numbers) => numbers.Select(number => number / 2), null).Message);
    }

    [Fact]
    public void A_mended_function()
    {
        Assert.Equal("EX.G: not tried. Half comes out as 0: whole numbers divide to whole numbers. Mend it, then run both cells again. For help: Hint(\"EX.G\", 1).",
            Of("EX.G", (int part, int whole) => (double)(part / whole)).ToString());
        Assert.Equal("The fault has moved: (1, 2) is mended, and (4, 4), which was right before, no longer is.", Of("EX.G", (int part, int whole) => part == 0 ? 0 : 0.5).Message);
        Assert.Equal("The fault is still there, and (4, 4), which was right before, no longer is.", Of("EX.G", (int part, int whole) => 0.0).Message);
    }

    [Fact]
    public void A_chart()
    {
        string[] groups = ["free school meals", "others"];
        var right = (LeoChart)NotebookExamples.Exercises.Single(exercise => exercise.Id == "EX.H").Right(Data);
        var means = right.Data.Rows.Select(row => double.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        string Message(IEnumerable<string> categories, IEnumerable<double> values, string title = "Meals go with lower scores", string unit = "points") =>
            Of("EX.H", Charts.Bar(categories, values, title, "Score", unit)).Message;

        Assert.Equal("The bars are a description. Why they differ is another question.", Message(groups, means));
        Assert.Equal("The answer is a number. Hand in a chart: what a verb of Charts gives, such as Charts.Bar.", Of("EX.H", 3.5).Message);
        Assert.StartsWith("That is a figure without title, unit and numbers.", Of("EX.H", Chart.Point<int, int, string>([1], [1])).Message, StringComparison.Ordinal);
        Assert.Equal("The chart draws a grid. Asked for: bars.", Of("EX.H", Charts.CoverageGrid(CohortTable.Standard, "Older cohorts are held less fully")).Message);
        Assert.Equal("\"everybody\" is not asked for.", Message([.. groups, "everybody"], [.. means, 40]));
        Assert.Equal("1 of 2 categories is missing.", Message(groups[..1], means[..1]));
        Assert.StartsWith("The first value that differs: Score (points) of \"free school meals\" is ", Message(groups, [means[0] + 1, means[1]]), StringComparison.Ordinal);
        Assert.Equal("The numbers agree. Their unit is given as \"pounds\"; say what they are counted in.", Message(groups, means, unit: "pounds"));
        Assert.StartsWith("The numbers agree. The title names the topic", Message(groups, means, title: "Score by free school meals"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_of_several_columns_is_compared_by_their_names()
    {
        (string Sex, int Year, double Pay)[] pay = [("women", 2015, 20), ("men", 2015, 22), ("women", 2016, 21), ("men", 2016, 24)];
        LeoChart Lines(int later, IEnumerable<(string Sex, int Year, double Pay)> rows) =>
            Charts.Line(rows, row => row.Year + later, row => row.Pay, "Women earn less in both years", "Pay", "£ thousand", step: "Year", series: row => row.Sex);
        LeoChart Grid(int later) =>
            Charts.CoverageGrid(pay, row => row.Sex, row => row.Year + later, "All years are held for both", "Sex", "Year");
        var (lines, grid) = (Ask.Chart("T", _ => Lines(0, pay), []).Shows("s"), Ask.Chart("T", _ => Grid(0), []).Shows("s"));

        Assert.Equal(ExerciseState.Correct, Lesson.Judge(lines, Lines(0, pay.Reverse().OrderBy(row => row.Year)), Data).State);
        Assert.Equal("\"2017\" is not asked for.", Lesson.Judge(grid, Grid(1), Data).Message);
        Assert.Equal("The first value that differs: women of \"2016\" is 20.", Lesson.Judge(lines, Lines(0, [pay[0], pay[1], pay[2] with { Pay = 20 }, pay[3]]), Data).Message);
    }

    [Theory]
    [InlineData(-8.5, -12, -5, ExerciseState.Correct, "Most of the raw difference stays when like is compared with like.")]
    [InlineData(-8.5, -9, -8.2, ExerciseState.NotYet, "The estimate is near the planted effect, and its interval leaves the effect out: the errors are taken for smaller than they are. Who belongs together, and is each person there once?")]
    [InlineData(3.0, 1, 5, ExerciseState.NotYet, "The estimate points the other way than the planted effect. Who was compared with whom?")]
    [InlineData(-20.0, -22, -18, ExerciseState.NotYet, "The estimate is too large by more than 4, the room left for chance. Asked for is the difference in Attainment 8 at equal background, in points.")]
    [InlineData(-2.0, -9, 5, ExerciseState.NotYet, "The estimate is too small by more than 4, the room left for chance. Asked for is the difference in Attainment 8 at equal background, in points. Its interval covers the effect only because it is wide.")]
    [InlineData(-8.0, -5, -12, ExerciseState.NotYet, "The estimate does not lie in its own interval. The order is (value, low, high).")]
    [InlineData(double.NaN, 0, 0, ExerciseState.NotYet, "The estimate is not a number: look for a group without people, or without variation.")]
    public void An_estimate(double value, double low, double high, ExerciseState state, string message)
    {
        var exercise = Ask.Estimate("T", "the difference in Attainment 8 at equal background, in points", _ => (-8.5, -12.0, -5.0), _ => -8, within: 4)
            .Shows("Most of the raw difference stays when like is compared with like.");
        var result = Lesson.Judge(exercise, (value, low, high), Data);
        Assert.Equal((state, message), (result.State, result.Message));
    }

    [Fact]
    public void An_estimate_needs_its_interval_and_a_result_of_several_a_name()
    {
        Assert.StartsWith("That is a number without an interval.", Of("EX.I", -8).Message, StringComparison.Ordinal);
        var result = Ols.Of("y", [1.0, 2, 4]).On("x", [1.0, 2, 3]).Fit();
        Assert.StartsWith("The result holds several estimates: ", Of("EX.I", result).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_to_be_published()
    {
        var behind = SdcTable.OfCounts(["a", "b", "c"], ["x", "y"], [[12, 30], [3, 25], [40, 50]]);
        var exercise = Ask.Safe("T", _ => behind).Shows("safe");
        CheckResult Judged(object answer) => Lesson.Judge(exercise, answer, Data);

        Assert.Equal(ExerciseState.Correct, Judged(Sdc.Suppress(behind)).State);
        Assert.Equal(ExerciseState.Correct, Judged(Sdc.Round(behind)).State);
        Assert.Equal("That is the table before anything is hidden. Publish it first, with Sdc.Suppress or Sdc.Round.", Judged(behind).Message);
        Assert.StartsWith("The table has other rows or columns. Asked for are the rows a, b, c and the columns x, y.", Judged(SdcTable.OfCounts(["a"], ["x"], [[20]]).Publish()).Message, StringComparison.Ordinal);
        Assert.Equal("The first value that differs: a, x. Publish the table of the exercise, not another one.", Judged(SdcTable.OfCounts(["a", "b", "c"], ["x", "y"], [[13, 30], [3, 25], [40, 50]]).Publish()).Message);
        Assert.StartsWith("One cell is not safe yet. A disclosure check finds: b, x: ", Judged(behind.Publish()).Message, StringComparison.Ordinal);
        Assert.StartsWith("The table is safe, and hides 12 cells where 4 would do.", Judged(behind.Publish(_ => PublishedCell.Suppressed)).Message, StringComparison.Ordinal);
        // Hidden alone, the small cell follows from its row.
        Assert.Contains("what is shown gives it away", Judged(behind.Publish().Hiding(new HashSet<CellPlace> { new(1, 0) })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan()
    {
        Assert.Equal(ExerciseState.NotTried, Of("EX.K", new { Question = Todo.Of<string>(), Outcome = "", FirstYear = Todo.Of<int>(), OutcomeYear = Todo.Of<int>() }).State);
        Assert.Equal("The answer is text. Hand in a plan with its parts: new { Question = …, Outcome = …, … }.", Of("EX.K", "Do they?").Message);
        Assert.Equal("The part OutcomeYear is missing: the year in which the outcome is looked at. The parts are Question, Outcome, FirstYear, OutcomeYear.",
            Of("EX.K", new { Question = "Do movers earn less?", Outcome = "earnings", FirstYear = 2002 }).Message);
        Assert.Equal("The part Outcome is still to be filled: what is compared.",
            Of("EX.K", new { Question = "Do movers earn less?", Outcome = Todo.Of<string>(), FirstYear = 2002, OutcomeYear = 2014 }).Message);
        Assert.Equal("Outcome: \"wealth\" is not one of earnings, employment.",
            Of("EX.K", new { Question = "Do movers own more?", Outcome = "wealth", FirstYear = 2002, OutcomeYear = 2014 }).Message);
        Assert.Equal("The part Question says too little to be carried out: one sentence that ends with a question mark.",
            Of("EX.K", new Dictionary<string, object?> { ["question"] = "Why?", ["outcome"] = "earnings", ["firstYear"] = new AcademicYear(2001), ["outcomeYear"] = "2014/15" }).Message);
        Assert.Equal("The outcome comes before school. Look at the two years.",
            Of("EX.K", new { Question = "Do they earn less later?", Outcome = "Employment", FirstYear = new AcademicYear(2001), OutcomeYear = 1999 }).Message);
    }

    [Fact]
    public void A_discussion()
    {
        Assert.Equal("""
            EX.L: handed in. Nobody marks this one. Hold your answer against these, then talk about it:
            - Speaks of people first.
            - Says what the records cannot show.
            - Claims no cause.
            - One possible answer: Pupils who were in care had lower pay on average; the records do not say why, and they leave out what helped.
            """, Of("EX.L", "Children who were in care earned less, and we cannot see why.").ToString());
        Assert.Equal("Person first: children who were in care.", Of("EX.L", "The care kids earned less than all the others did.").Message);
        Assert.Equal("Write a whole sentence or two, so that somebody else could answer you.", Of("EX.L", "They earned less.").Message);
        Assert.Contains("<li>Claims no cause.</li>", CheckHtml.Of(Of("EX.L", "Children who were in care earned less, and we cannot see why.")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2012-13", "correct. s")]
    [InlineData(201213, "correct. s")]
    [InlineData("2013-14", "not yet. Close: one year too late. Look at the day on which such a year begins. For help: Hint(\"T\", 3).")]
    [InlineData(2012, "not yet. One number does not say whether the year starts or ends in it. Hand in a TaxYear, or text such as \"2012-13\". For help: Hint(\"T\", 1).")]
    public void A_tax_year(object answer, string sentence) =>
        Assert.Equal($"T: {sentence}", Lesson.Judge(Ask.Year("T", new TaxYear(2012)).Shows("s"), answer, null).ToString());

    [Fact]
    public void An_academic_year_is_no_tax_year()
    {
        Assert.Equal("That is an academic year, from September to August. A tax year is asked for, from 6 April to 5 April.", Lesson.Judge(Ask.Year("T", new TaxYear(2012)), new AcademicYear(2012), null).Message);
        Assert.Equal("That is a tax year, from 6 April to 5 April. An academic year is asked for, from September to August.", Lesson.Judge(Ask.Year("T", new AcademicYear(2012)), new TaxYear(2012), null).Message);
    }

    [Theory]
    [InlineData("2011-04-06", "correct. s")]
    [InlineData("2011-04-05", "not yet. Close: one day too early. Does the day at the edge still belong to it? For help: Hint(\"T\", 3).")]
    [InlineData("2011-06-04", "not yet. The day and the month have changed places. For help: Hint(\"T\", 3).")]
    [InlineData("2012-04-06", "not yet. The day and the month are right, the year is too late. For help: Hint(\"T\", 3).")]
    [InlineData("2009-01-01", "not yet. That is too early. For help: Hint(\"T\", 3).")]
    [InlineData("6 April", "not yet. The answer is text. Hand in a day: new DateOnly(2011, 4, 6), or text such as \"2011-04-06\". For help: Hint(\"T\", 1).")]
    public void A_day(string answer, string sentence) =>
        Assert.Equal($"T: {sentence}", Lesson.Judge(Ask.Date("T", new(2011, 4, 6)).Shows("s"), answer, null).ToString());

    [Theory]
    [InlineData(" fsmELIGIBLE_spr11", "correct. s")]
    [InlineData("FSMeligible spr11", "not yet. Nearly: the letters are right. Compare the spaces and signs between them. For help: Hint(\"T\", 3).")]
    [InlineData("Ethnicity", "not yet. \"Ethnicity\" is another one. Asked for is the name of the column. For help: Hint(\"T\", 3).")]
    [InlineData(true, "not yet. The answer is true or false. Hand in the name of the column as text. For help: Hint(\"T\", 1).")]
    public void A_text(object answer, string sentence) =>
        Assert.Equal($"T: {sentence}", Lesson.Judge(Ask.Text("T", "the name of the column", "FSMeligible_spr11").Shows("s"), answer, null).ToString());

    [Fact]
    public void A_hidden_case_is_told_by_its_subject_only()
    {
        var exercise = Ask.Function("T", "int Twice(int number)", (int number) => 2 * number, [Ask.Case(1), Ask.Hidden("a negative number", -3)]);
        Assert.Equal("The shown cases agree. A hidden case does not: a negative number.", Lesson.Judge(exercise, (int number) => 2 * Math.Abs(number), null).Message);
    }

    [Fact]
    public void A_missing_value_can_be_a_case()
    {
        var exercise = Ask.Function("T", "bool IsMissing(double? pay)", (double? pay) => pay is null, [Ask.Case((object?)null), Ask.Case(1.5)]).Shows("s");
        Assert.Equal(ExerciseState.Correct, Lesson.Judge(exercise, (double? pay) => !pay.HasValue, null).State);
        Assert.Equal("The function takes other values than the exercise. Declare it as bool IsMissing(double? pay).", Lesson.Judge(exercise, (double pay) => pay == 0, null).Message);
    }

    [Fact]
    public void A_function_that_gives_no_number_does_not_give_a_missing_value()
    {
        var exercise = Ask.Function("T", "double? Share(int part, int whole)", (int part, int whole) => whole == 0 ? null : (double?)part / whole, [Ask.Case(1, 2), Ask.Case(0, 0)]).Shows("s");
        Assert.Equal(ExerciseState.Correct, Lesson.Judge(exercise, (int part, int whole) => whole == 0 ? null : (double?)part / whole, null).State);
        Assert.Equal("1 of 2 cases agree. The first that does not is (0, 0): the function gives NaN, which is not a number, and missing is asked for.",
            Lesson.Judge(exercise, (int part, int whole) => (double?)part / whole, null).Message);
    }

    [Fact]
    public void A_wrong_answer_of_several_estimates_is_told_as_a_fault_of_the_check()
    {
        var several = Ols.Of("y", [1.0, 2, 4]).On("x", [1.0, 2, 3]).Fit();
        var exercise = Ask.Estimate("T", "the slope", _ => (1.5, 1.0, 2.0), _ => 1.5, within: 0.2).Shows("s").Wrong(_ => several, "That is the raw slope.");
        Assert.Equal("This is a fault of the check, not of the answer; tell whoever wrote the notebook. In exercise T, the wrong answer to which it says \"That is the raw slope.\" cannot be read by its own check. "
            + $"The result holds several estimates: {string.Join(", ", several.Estimates.Select(estimate => estimate.Name))}. Hand in one of them, as result[\"…\"].",
            Lesson.Judge(exercise, (9.0, 8.0, 10.0), Data).Message);
    }

    static CheckResult Of(string id, object answer) => Lesson.Judge(NotebookExamples.Exercises.Single(exercise => exercise.Id == id), answer, Data);

    static CheckResult Of(string id, Delegate answer) => Of(id, (object)answer);
}
