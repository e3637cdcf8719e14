using System.Collections.Immutable;
using LeoKit.Curriculum.Metadata;
using LeoKit.Curriculum.Prose;
using LeoKit.Notebooks.Document;

namespace LeoKit.Curriculum;

/// <summary>A notebook as the rules look at it.</summary>
sealed record LessonNotebook(string Path, Notebook Document, CurriculumPlace Place)
{
    readonly Lazy<MetadataReading> metadata = new(() => LessonMetadataReader.Read(Document.Metadata));
    readonly Lazy<ImmutableArray<(Cell Cell, MarkdownReading Text)>> prose =
        new(() => [.. Document.Cells.OfType<MarkdownCell>().Select(cell => ((Cell)cell, MarkdownReading.Of(cell.Source)))]);

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public MetadataReading Reading => metadata.Value;

    /// <summary>The metadata; null where a rule on metadata has something to say.</summary>
    public LessonMetadata? Metadata => metadata.Value.Metadata;

    public ImmutableArray<Cell> Cells => Document.Cells;

    public IEnumerable<CodeCell> Code => Document.Cells.OfType<CodeCell>();

    /// <summary>The Markdown cells, read.</summary>
    public ImmutableArray<(Cell Cell, MarkdownReading Text)> Prose => prose.Value;

    /// <summary>The Markdown cells that learners see.</summary>
    public IEnumerable<(Cell Cell, MarkdownReading Text)> LearnerProse => prose.Value.Where(part => !CellNames.IsInstructor(part.Cell.Id));

    public Cell? Find(string id) => Document.Cells.FirstOrDefault(cell => cell.Id == id);

    public int IndexOf(string id) => Document.Cells.Select(cell => cell.Id).ToList().IndexOf(id);
}
