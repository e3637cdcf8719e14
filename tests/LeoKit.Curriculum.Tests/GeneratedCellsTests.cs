using LeoKit.Curriculum.Generated;

namespace LeoKit.Curriculum.Tests;

/// <summary>The cells that <c>lint --fix</c> writes.</summary>
public sealed class GeneratedCellsTests
{
    [Fact]
    public void What_is_right_stays_the_same_object() => Assert.Equal(Sample.Good.Notebook.Cells, GeneratedCells.Mended(Sample.Good.Notebook, isKit: true).Cells);

    [Fact]
    public void Card_and_terms_are_written_anew_and_a_content_note_stays()
    {
        var broken = Sample.Good.Saying("card", "Module 9\n\n**Content note.** This notebook is about time in care.").Saying("terms", "");

        var mended = new Sample(GeneratedCells.Mended(broken.Notebook, isKit: true));

        Assert.Equal([], mended.Findings());
        Assert.EndsWith("real people.\n\n**Content note.** This notebook is about time in care.", mended.Notebook.Cells.Single(cell => cell.Id == "card").Source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_card_calls_tables_as_readers_do()
    {
        var sample = Sample.Good.Knowing("tables", """["KS4_Pupil", "LEARNER_AE_ID_TO_PMR_LOOKUP", "LEARNER_AE_ID_TO_EDUKEY_LOOKUP", "my table"]""").Knowing("needs", """["03"]""");

        Assert.StartsWith("Module 2 · 20 minutes reading, 15 minutes exercises · needs: 03 · tables: Key Stage 4, link tables, my table\n",
            GeneratedCells.Mended(sample.Notebook, isKit: false).Cells.Single(cell => cell.Id == "card").Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_cells_are_added_where_the_template_has_them() =>
        Assert.Equal(Sample.Good.Notebook.Cells.Select(cell => cell.Id), GeneratedCells.Mended(Sample.Good.Without("card").Without("terms").Notebook, isKit: true).Cells.Select(cell => cell.Id));

    [Fact]
    public void The_terms_of_somebody_elses_notebook_are_left_alone() =>
        Assert.Equal("- **glorp**: mine", GeneratedCells.Mended(Sample.Good.Saying("terms", "- **glorp**: mine").Notebook, isKit: false).Cells.Single(cell => cell.Id == "terms").Source);

    [Fact]
    public void Without_metadata_nothing_is_changed()
    {
        var broken = Sample.Good.Knowing("id", null).Saying("card", "");

        Assert.Same(broken.Notebook, GeneratedCells.Mended(broken.Notebook, isKit: true));
    }
}
