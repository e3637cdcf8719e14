using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using LeoKit.Cli.Places;
using LeoKit.Cli.Tables;
using LeoKit.Curriculum;
using LeoKit.Curriculum.Generated;
using LeoKit.Display;
using LeoKit.Notebooks.Document;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit lint</c>: holds notebooks against the template.</summary>
static class LintCommand
{
    static readonly ImmutableArray<string> FindingHeadings = ["code", "notebook", "cell", "what", "why", "next"];

    static readonly ImmutableArray<string> SummaryHeadings =
        ["notebook", "notebooks", "minutes teaching", "minutes exercises", "exercises", "misunderstandings", "terms", "sources", "charts", "words"];

    static readonly Option<bool> Fix = new("--fix") { Description = "First writes the cells card and terms anew from metadata and glossary." };

    static readonly Option<bool> Summary = new("--summary") { Description = "Prints numbers instead of findings: notebooks, minutes, exercises, misunderstandings with an answer, terms, sources, charts, words." };

    static readonly Option<string> Format = new("--format") { DefaultValueFactory = _ => "text", Description = "text, for reading, or csv." };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong("text", "csv");
        var command = new Command("lint", "Holds notebooks against the template: metadata, cells, exercises, language, accessibility, numbers, portability. Nothing is run.")
        {
            SharedOptions.Paths, SnapshotPlaces.Option, Fix, Summary, Format,
        };
        command.SetAction((parsed, _) => Faults.GuardAsync(() => Task.FromResult(Lint(
            NotebookPaths.Find(parsed.GetValue(SharedOptions.Paths)!), parsed.GetValue(SnapshotPlaces.Option), parsed.GetValue(Fix), parsed.GetValue(Summary), parsed.GetValue(Format) == "csv"))));
        return command;
    }

    static int Lint(IReadOnlyList<string> paths, string? snapshots, bool fix, bool summary, bool csv)
    {
        if (fix)
            foreach (var path in paths)
                Mend(path, CurriculumPlaces.OfNotebook(path, snapshots).IsKit);
        if (summary)
        {
            WriteSummary(CurriculumSummary.Of(paths, CurriculumPlaces.OfNotebook(paths[0], snapshots)), csv);
            return ExitCodes.Good;
        }

        var reports = paths.Select(path => CurriculumLint.Check(path, CurriculumPlaces.OfNotebook(path, snapshots))).ToList();
        Write(reports, csv);
        return reports.All(report => report.IsClean) ? ExitCodes.Good : ExitCodes.Bad;
    }

    static void Mend(string path, bool isKit)
    {
        var notebook = NotebookFile.Read(path);
        if (GeneratedCells.Mended(notebook, isKit) is var mended && NotebookFile.ToJson(mended) != File.ReadAllText(path))
        {
            NotebookFile.Write(path, mended);
            Console.Error.WriteLine($"written anew: {path}");
        }
    }

    static void Write(IReadOnlyCollection<LintReport> reports, bool csv)
    {
        var findings = reports.SelectMany(report => report.Findings).ToList();
        if (csv)
        {
            Console.Write(PrintedTable.Csv(FindingHeadings, findings.Select(finding => ImmutableArray.Create(finding.Code, finding.Notebook, finding.Cell ?? "", finding.What, finding.Why, finding.Next))));
            return;
        }

        foreach (var finding in findings)
            Console.WriteLine(finding);
        foreach (var note in reports.SelectMany(report => report.Skipped.Select(note => (note, report.Notebook))).GroupBy(skipped => skipped.note, skipped => skipped.Notebook))
            Console.WriteLine($"{note.Key} ({string.Join(", ", note.Select(Path.GetFileName))})");
        Console.WriteLine(FormattableString.Invariant($"{reports.Count} notebooks checked by {CurriculumLint.Rules.Length} rules, {findings.Count} findings."));
    }

    static void WriteSummary(ImmutableArray<CurriculumSummary> lines, bool csv)
    {
        var rows = lines.Select(line => ImmutableArray.Create(line.Name, Whole(line.Notebooks), Whole(line.MinutesTeach), Whole(line.MinutesExercise), Whole(line.Exercises),
            Whole(line.Misunderstandings), Whole(line.Terms), Whole(line.Sources), Whole(line.Charts), Whole(line.Words)));
        var view = new TableView(SummaryHeadings, [.. rows]) { NumberColumns = [.. Enumerable.Range(1, SummaryHeadings.Length - 1)] };
        Console.Write(csv ? PrintedTable.Csv(SummaryHeadings, rows) : PrintedTable.Plain(view));
    }

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
