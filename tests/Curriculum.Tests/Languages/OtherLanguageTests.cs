using System.Collections.Immutable;
using System.Globalization;
using LeoKit;
using LeoKit.Notebooks.Decks;
using LeoKit.Notebooks.Document;
using Microsoft.Data.Analysis;

namespace Curriculum.Tests.Languages;

/// <summary>The step in SQL, R and Python gives what the notebook shows for it in C#: names, rows, order and numbers.</summary>
public sealed class OtherLanguageTests(CurriculumRuns runs)
{
    public static TheoryData<string> Notebooks => OtherLanguages.Notebooks;

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task The_query_gives_what_the_notebook_shows(string notebook)
    {
        var languages = OtherLanguages.Of(notebook)!;

        var result = LeoExtract.Open(languages.Folder()).Sql(languages.Blocks["sql"]);

        await SameAsync(notebook, TableOf(result));
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task The_R_script_gives_what_the_notebook_shows(string notebook) =>
        await SameAsync(notebook, "r", await Interpreter.RAsync(), "R (Rscript)", ".R",
            "options(digits = 17)\n", "\nwrite.csv(result, stdout(), row.names = FALSE, na = \"\")\n");

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task The_Python_script_gives_what_the_notebook_shows(string notebook) =>
        await SameAsync(notebook, "python", await Interpreter.PythonAsync(), "Python with pandas", ".py",
            "import sys\n", "\nresult.to_csv(sys.stdout, index=False)\n");

    async Task SameAsync(string notebook, string language, Interpreter? interpreter, string name, string ending, string before, string after)
    {
        if (interpreter is null)
            Assert.Skip($"{name} is not installed: the block {language} of {notebook} was not run.");
        var languages = OtherLanguages.Of(notebook)!;
        var folder = languages.Folder();
        var (ended, output, error) = await interpreter.RunAsync(before + languages.Blocks[language] + after, ending, folder);

        Assert.True(ended, $"The block {language} ended with an error in {folder}:\n{error}");
        await SameAsync(notebook, TableComparison.OfCsv(output));
    }

    async Task SameAsync(string notebook, ShownTable other)
    {
        var step = (await runs.FirstAsync(notebook)).Executed!.Cells.OfType<CodeCell>().Single(cell => cell.Id == "other-step");
        var shown = ShownTable.AllOf(step).LastOrDefault();

        Assert.True(shown is not null, "The cell other-step shows no table: let its last line be a data frame.");
        Assert.Null(TableComparison.Difference(shown!, other));
    }

    static ShownTable TableOf(DataFrame frame) => new(
        [.. frame.Columns.Select(column => column.Name)],
        [.. frame.Rows.Select(row => row.Select(value => value switch
        {
            null => "",
            DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        }).ToImmutableArray())]);
}
