using System.Collections.Immutable;
using System.CommandLine;
using LeoKit.Cli.Places;
using LeoKit.Cli.Tables;
using LeoKit.Curriculum.Questions;
using LeoKit.Display;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit questions</c>: the questions of the briefing, and where the kit takes them up.</summary>
static class QuestionsCommand
{
    static readonly ImmutableArray<string> Headings = ["id", "question", "notebook", "status", "design", "tables"];

    static readonly Option<string> Format = new("--format")
    {
        DefaultValueFactory = _ => "text",
        Description = "text, for reading; table, for a wide screen; or csv.",
    };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong("text", "table", "csv");
        var command = new Command("questions", "Lists the fourteen sample questions and the five of the research priorities, with notebook, tables, design and status.") { Format };
        command.SetAction((parsed, _) => Faults.GuardAsync(() => Task.FromResult(Write(parsed.GetValue(Format)!))));
        return command;
    }

    static int Write(string format)
    {
        var first = NotebookPaths.Find([])[0];
        var questions = QuestionList.Of(new(Path.GetFullPath(NotebookPaths.Curriculum), SnapshotPlaces.Of(first, given: null), IsKit: true));
        Console.Write(format switch
        {
            "csv" => PrintedTable.Csv(Headings, questions.Select(Cells)),
            "table" => PrintedTable.Plain(new TableView(Headings, [.. questions.Select(Cells)])),
            _ => string.Join('\n', questions.Select(Paragraph)),
        });
        return ExitCodes.Good;
    }

    static ImmutableArray<string> Cells(QuestionLine line) => [line.Id, line.Question, line.Notebook, line.Status, line.Design, string.Join(", ", line.Tables)];

    static string Paragraph(QuestionLine line) => $"""
        {line.Id} · {line.Question}
            notebook {line.Notebook} · {line.Status}
            design: {line.Design}
            tables: {(line.Tables.IsEmpty ? "not chosen yet" : string.Join(", ", line.Tables))}

        """;
}
