using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Snapshots;

namespace LeoKit.Curriculum.Tests;

/// <summary>A notebook that keeps every rule, to be broken at one place.</summary>
sealed record Sample(Notebook Notebook)
{
    const string Metadata = """
        { "id": "07", "slug": "sample", "module": 2, "minutesTeach": 20, "minutesExercise": 15, "profile": "teaching", "tables": ["cohorts"], "needs": [], "terms": ["grain"],
          "objectives": [{"id":"07.1","text":"Compute a year","checks":["07.A"]},{"id":"07.2","text":"Write a rule","checks":["07.B"]}],
          "seed": [], "sources": ["SEED"], "reviewed": "2026-11-24", "lang": "en" }
        """;

    const string Cells = """
        @@ markdown title
        # 07 · A sample

        Which year is it?
        @@ markdown card
        Module 2 · 20 minutes reading, 15 minutes exercises · needs: nothing · tables: cohorts

        **Teaching data.** Every record is synthetic. Effects are planted and invented; nothing here is a finding about real people.
        @@ markdown aims
        ## What you will be able to do

        - Compute a year.
        - Write a rule.
        @@ code setup
        #r "../artifacts/kit/LeoKit.dll"
        using LeoKit; using static LeoKit.Lesson;
        var town = LeoExtract.Open("../datasets/town").Introduce();
        @@ markdown predict
        ### Predict first

        How many rows will there be?
        @@ markdown idea-a
        ## One idea

        A table has rows.
        @@ code worked-a
        town.People
        @@ markdown notice-a
        There are 1,200 people.
        @@ markdown exercise-a
        ### Exercise A

        Give the year.
        @@ code faded-a
        var year = Todo.Of<int>();
        @@ code check-a
        Check("07.A", year)
        @@ markdown hints-a
        <details><summary>Hints for A</summary>

        1. Look at the table.
        2. Count.
        3. `2014`

        </details>
        @@ markdown exercise-b
        ### Exercise B

        Write the rule.
        @@ code free-b
        var rule = Todo.Of<int>();
        @@ code check-b
        Check("07.B", rule)
        @@ markdown hints-b
        <details><summary>Hints for B</summary>

        1. Look.
        2. Think.
        3. Write.

        </details>
        @@ code other-step
        town.Sql("SELECT 1 AS n")
        @@ markdown other-languages
        <details><summary>The same step in SQL, R and Python</summary>

        The secure room has no C#.

        ```sql
        SELECT 1 AS n
        ```

        ```r
        result <- data.frame(n = 1)
        ```

        ```python
        result = pandas.DataFrame({"n": [1]})
        ```

        </details>
        @@ markdown idea-b
        ## Another idea

        A row has columns.
        @@ code worked-b
        town.Name
        @@ markdown notice-b
        Notice the name.
        @@ markdown limits
        ## What this cannot tell you

        - It says nothing about hours (limitation L4).
        @@ markdown talk
        ## Talk about it

        What would you ask?
        @@ markdown keys
        ## Key points

        - A table has rows.
        @@ markdown terms
        ## Terms

        - **grain**: What one row of a table stands for.
        @@ markdown sources
        ## Sources

        - The table: Department for Education, briefing, 2025.
        @@ code next
        Progress("07")
        @@ markdown next-link
        This was the last one.
        @@ markdown instructor-clock
        **Instructor.** Take your time.
        """;

    public static Sample Good { get; } = new(new Notebook([.. Cells.Split("@@ ", StringSplitOptions.RemoveEmptyEntries).Select(CellOf)], new JsonObject
    {
        ["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" },
        ["language_info"] = new JsonObject { ["name"] = "C#" },
        ["leo"] = JsonNode.Parse(Metadata),
    }));

    /// <summary>With another text in a cell.</summary>
    public Sample Saying(string id, string source) => new(Notebook with { Cells = [.. Notebook.Cells.Select(cell => cell.Id == id ? cell with { Source = source } : cell)] });

    public Sample Replacing(string id, string old, string text) => Saying(id, Notebook.Cells.Single(cell => cell.Id == id).Source.Replace(old, text, StringComparison.Ordinal));

    public Sample Without(string id) => new(Notebook with { Cells = [.. Notebook.Cells.Where(cell => cell.Id != id)] });

    public Sample Renaming(string id, string other) => new(Notebook with { Cells = [.. Notebook.Cells.Select(cell => cell.Id == id ? cell with { Id = other } : cell)] });

    /// <summary>With a cell moved to the end.</summary>
    public Sample Last(string id) => new(Notebook with { Cells = [.. Notebook.Cells.Where(cell => cell.Id != id), Notebook.Cells.Single(cell => cell.Id == id)] });

    /// <summary>With another value in the metadata; null takes the key out.</summary>
    public Sample Knowing(string key, string? json)
    {
        var metadata = Notebook.Metadata.DeepClone().AsObject();
        if (json is null)
            metadata["leo"]!.AsObject().Remove(key);
        else
            metadata["leo"]![key] = JsonNode.Parse(json);
        return new(Notebook with { Metadata = metadata });
    }

    /// <summary>What lint says about it, as one of the kit's own notebooks or as somebody else's, with approved outputs or without.</summary>
    public LintReport Lint(bool isKit = true, string? approved = null)
    {
        using var folder = new TemporaryFolder();
        if (approved is not null)
            folder.File("07-sample.verified.txt", approved);
        return CurriculumLint.Check("07-sample.ipynb", Notebook, new CurriculumPlace(folder.Path, new SnapshotFolder(folder.Path), isKit));
    }

    /// <summary>The findings in short: code, cell, what.</summary>
    public ImmutableArray<string> Findings(bool isKit = true, string? approved = null) =>
        [.. Lint(isKit, approved).Findings.Select(finding => $"{finding.Code} {finding.Cell ?? "-"}: {finding.What}")];

    static Cell CellOf(string text)
    {
        var (head, source) = (text[..text.IndexOf('\n', StringComparison.Ordinal)].Split(' '), text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim('\n'));
        return head[0] == "code" ? new CodeCell(head[1], source, [], [], null)
            : new MarkdownCell(head[1], source, head[1] == "instructor-clock" ? new JsonObject { ["tags"] = new JsonArray("instructor", "remove-cell") } : [], null);
    }
}
