using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LeoKit.Curriculum.Metadata;
using LeoKit.Notebooks.Document;

namespace LeoKit.Curriculum.Generated;

/// <summary>The cells that follow from metadata and glossary, so that nobody has to keep them in step by hand.</summary>
public static class GeneratedCells
{
    const string Card = "card";
    const string Terms = "terms";

    /// <summary>The notebook with the cells <c>card</c> and, for the kit's own notebooks, <c>terms</c> as they should be. What is right already stays as it is.</summary>
    /// <remarks>A cell that is missing is added where the template has it. Without metadata that can be read nothing is changed.</remarks>
    public static Notebook Mended(Notebook notebook, bool isKit)
    {
        if (LessonMetadataReader.Read(notebook.Metadata).Metadata is not { } metadata)
            return notebook;
        var cells = With(notebook.Cells, Card, behind: "title", CardCell.Of(metadata, SourceOf(notebook, Card)));
        return notebook with { Cells = isKit ? With(cells, Terms, behind: "keys", TermsCell.Of(metadata)) : cells };
    }

    static string SourceOf(Notebook notebook, string id) => notebook.Cells.FirstOrDefault(cell => cell.Id == id)?.Source ?? "";

    static ImmutableArray<Cell> With(ImmutableArray<Cell> cells, string id, string behind, string source)
    {
        if (cells.FirstOrDefault(cell => cell.Id == id) is { } present)
            return present.Source == source ? cells : cells.Replace(present, present with { Source = source });
        var place = cells.Select(cell => cell.Id).ToList().IndexOf(behind);
        return place < 0 ? cells : cells.Insert(place + 1, new MarkdownCell(id, source, new JsonObject(), null));
    }
}
