namespace LeoKit.Cli.Tests;

public sealed class QuestionsCommandTests
{
    [Fact]
    public async Task It_lists_every_question_of_the_briefing_once()
    {
        var (exitCode, output, _) = await CommandLine.RunAsync("questions", "--format", "csv");
        var ids = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]);

        Assert.Equal(0, exitCode);
        Assert.Equal([.. Enumerable.Range(1, 14).Select(number => $"Q{number}"), .. Enumerable.Range(1, 5).Select(number => $"A{number}")], ids);
    }

    [Fact]
    public async Task A_question_with_a_lab_names_its_notebook_its_tables_and_its_design()
    {
        var (_, output, _) = await CommandLine.RunAsync("questions");

        Assert.Contains("""
            Q1 · Does attending a school that Ofsted rates good change what people earn and whether they work?
                notebook 22 · lab, with an invented effect to recover
                design: Least squares at equal
            """.ReplaceLineEndings("\n"), output, StringComparison.Ordinal);
        Assert.Contains("tables: KS4_Pupil, LEO_Employment, LEO_Earnings, LEO_Geography, school grades (synthetic, not LEO)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_the_research_priorities_has_a_verdict_from_the_years_that_are_held()
    {
        var (_, output, _) = await CommandLine.RunAsync("questions");

        Assert.Contains("notebook 18 · no: not recorded is what others gain", output, StringComparison.Ordinal);
        Assert.Contains("the years are held for the 11 cohorts that finished Key Stage 4 from 2002 to 2012", output, StringComparison.Ordinal);
    }
}
