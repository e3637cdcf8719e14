using System.Collections.Immutable;
using LeoKit.Curriculum;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Editions;

namespace Curriculum.Tests.Editions;

/// <summary>A notebook with its solutions, and what the parts of an exercise are in it.</summary>
sealed record SolvedLesson(Notebook Source, SolutionCells Solutions)
{
    const string RecapAnswer = "recap-answer";

    /// <summary>The notebook of the curriculum by this name.</summary>
    public static SolvedLesson Named(string name) => At(CurriculumRuns.PathOf(name));

    public static SolvedLesson At(string path)
    {
        var source = NotebookFile.Read(path);
        return new(source, SolutionCells.Of(path, source));
    }

    /// <summary>The cells that a learner fills or mends.</summary>
    public IEnumerable<CodeCell> Gaps => Source.Cells.OfType<CodeCell>().Where(IsGap);

    /// <summary>What learners get, without outputs; paths stay as they are in the source.</summary>
    public Notebook ForLearners => Edition.Of(Source, EditionKind.Learner);

    /// <summary>The edition with solutions in place of the gaps.</summary>
    public Notebook Solved => Edition.Of(Source, EditionKind.Solution);

    /// <summary>What is kept from learners.</summary>
    public ImmutableArray<Cell> InstructorCells
    {
        get
        {
            var kept = ForLearners.Cells.Select(cell => cell.Id).ToHashSet(StringComparer.Ordinal);
            return [.. Source.Cells.Where(cell => cell.Tags.Contains("instructor") || CellNames.IsInstructor(cell.Id) || !kept.Contains(cell.Id))];
        }
    }

    /// <summary>A cell with a gap, by its name or by what stands in it.</summary>
    public static bool IsGap(CodeCell cell) => cell.Id == RecapAnswer || CellNames.IsGap(cell.Id) || cell.Source.Contains("Todo.Of<", StringComparison.Ordinal);

    public static bool IsCheck(Cell cell) => cell is CodeCell && CellNames.Is(cell.Id, "check");

    /// <summary>The check of a gap is the next cell that is one.</summary>
    public CodeCell CheckOf(CodeCell gap) => (CodeCell)Source.Cells.SkipWhile(cell => cell.Id != gap.Id).First(IsCheck);

    NotebookEdition Edition => new(Solutions, "notebooks", "notebooks");

    /// <summary>What learners get, with what the cells of a run showed.</summary>
    public Notebook ForLearnersWithOutputs(Notebook executed)
    {
        var shown = executed.Cells.OfType<CodeCell>().ToDictionary(cell => cell.Id, cell => cell.Outputs, StringComparer.Ordinal);
        var learner = ForLearners;
        return learner with { Cells = [.. learner.Cells.Select(cell => cell is CodeCell code ? code with { Outputs = shown.GetValueOrDefault(code.Id, []) } : cell)] };
    }
}
