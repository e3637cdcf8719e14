using System.Globalization;
using LeoKit.Curriculum.Metadata;
using LeoKit.Curriculum.Prose;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Editions;
using LeoKit.Notebooks.Running;

namespace LeoKit.Curriculum.Site.Lessons;

/// <summary>A notebook of the site.</summary>
/// <param name="Run">Its run, with the outputs.</param>
/// <param name="Source">The notebook as it is kept, without outputs.</param>
/// <param name="Solutions">How its gaps are filled.</param>
/// <param name="Metadata">What it says of itself; null if it does not.</param>
public sealed record SiteLesson(NotebookRun Run, Notebook Source, SolutionCells Solutions, LessonMetadata? Metadata)
{
    /// <summary>The name of its file without extension.</summary>
    public string Name => Run.Name;

    /// <summary>Its number, such as <c>07</c>; empty if its name does not begin with one.</summary>
    public string Number => Name.Length > 2 && Name[2] == '-' && char.IsAsciiDigit(Name[0]) ? Name[..2] : "";

    /// <summary>Its page.</summary>
    public string Address => $"{Uri.EscapeDataString(Name)}.html";

    /// <summary>Its first heading, or its name.</summary>
    public string Title => Opening.Headings.FirstOrDefault()?.Text ?? Name;

    /// <summary>The question that it opens with; empty for none.</summary>
    public string Question => Opening.Paragraphs.FirstOrDefault() ?? "";

    /// <summary>How many minutes it takes, reading and exercises; 0 if it does not say.</summary>
    public int Minutes => Metadata is null ? 0 : Metadata.MinutesTeach + Metadata.MinutesExercise;

    /// <summary>A lesson of a notebook that was run.</summary>
    /// <exception cref="EditionException">Its solutions cannot be understood (EDI001 to EDI004).</exception>
    public static SiteLesson Of(NotebookRun run, Notebook source, string path) => new(run, source, SolutionCells.Of(path, source), LessonMetadataReader.Read(source.Metadata).Metadata);

    /// <summary>The minutes in words; empty if it does not say.</summary>
    internal string MinutesText => Minutes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Minutes} minutes");

    MarkdownReading Opening => MarkdownReading.Of(Source.Cells.OfType<MarkdownCell>().FirstOrDefault()?.Source ?? "");
}
