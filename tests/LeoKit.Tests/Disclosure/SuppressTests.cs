using CsCheck;

namespace LeoKit.Tests.Disclosure;

public sealed class SuppressTests
{
    static readonly SdcTable Regions = SmallTable.Counts("""
              | work | study | neither
        North |  120 |    40 |      25
        South |   90 |    35 |       7
        West  |   80 |    30 |      20
        """);

    [Fact]
    public void One_small_cell_takes_three_others_with_it_and_the_totals_stay() =>
        Assert.Equal(
            """
             | work | study | neither | Total
            North | 120 | 40 | 25 | 185
            South | 90 | c | c | 132
            West | 80 | c | c | 130
            Total | 290 | 105 | 52 | 447
            """.ReplaceLineEndings("\n"),
            Sdc.Suppress(Regions).ToString());

    [Fact]
    public void What_was_suppressed_passes_the_check_and_the_attack()
    {
        var published = Sdc.Suppress(Regions);
        Assert.Equal(SdcStatus.Pass, Sdc.Check(Regions, published).Status);
        Assert.False(Sdc.Attack(published).Succeeded);
    }

    [Fact]
    public void A_table_without_harm_is_published_whole() =>
        Assert.Equal(0, Sdc.Suppress(Regions, SdcRules.Default with { MinimumCount = 5 }).SuppressedCells);

    [Fact]
    public void A_table_of_one_row_hides_its_total_only_if_it_must()
    {
        Assert.Equal(" | a | b | c | Total\nAll | c | c | 80 | 125", Sdc.Suppress(SmallTable.Counts("    | a | b | c\nAll | 5 | 40 | 80")).ToString());
        Assert.Equal(" | a | b | Total\nAll | c | c | c", Sdc.Suppress(SmallTable.Counts("    | a | b\nAll | 1 | 1")).ToString());
    }

    [Fact]
    public void A_table_of_one_cell_can_hide_it() =>
        Assert.Equal(" | a\nAll | c", Sdc.Suppress(SmallTable.Counts("    | a\nAll | 5")).ToString());

    [Fact]
    public void Where_every_cell_is_small_every_cell_is_hidden()
    {
        var published = Sdc.Suppress(SmallTable.Counts("  | x | y\na | 1 | 2\nb | 0 | 1"));
        Assert.Equal(9, published.SuppressedCells);
        Assert.False(Sdc.Attack(published).Succeeded);
    }

    [Fact]
    public void Two_hidden_cells_whose_sum_is_small_are_not_enough()
    {
        var table = SmallTable.Counts("""
                  | work | study | neither
            North |  120 |     1 |       2
            South |   90 |    35 |      30
            West  |   80 |    30 |      20
            """);
        Assert.Equal("""
             | work | study | neither | Total
            North | c | c | c | 123
            South | 90 | 35 | 30 | 155
            West | c | c | c | 130
            Total | 290 | 66 | 52 | 408
            """.ReplaceLineEndings("\n"), Sdc.Suppress(table).ToString());
    }

    [Fact]
    public void Amounts_are_hidden_by_their_contributors()
    {
        var even = SdcCell.Of(Enumerable.Repeat(100m, 20));
        var table = SdcTable.OfMagnitudes(["a", "b", "c"], ["x", "y", "z"], [[SdcCell.Of([900, 800, .. Enumerable.Repeat(1m, 20)]), even, even], [even, even, even], [even, even, even]]);
        var published = Sdc.Suppress(table);
        Assert.True(published["a", "x"].IsSuppressed);
        Assert.Equal(4, published.SuppressedCells);
        Assert.Equal(SdcStatus.Pass, Sdc.Check(table, published).Status);
    }

    [Fact]
    public void After_suppression_no_attack_recovers_a_cell_and_none_that_breaks_a_rule_is_shown() =>
        Tables.Array[150].Sample(tables => Assert.All(tables, IsSafeOnceSuppressed), seed: "0000KitLeo01", iter: 1);

    [Fact]
    public void The_same_holds_of_amounts_with_endless_digits_and_of_losses() =>
        Amounts.Array[60].Sample(tables => Assert.All(tables, IsSafeOnceSuppressed), seed: "0000KitLeo04", iter: 1);

    [Fact]
    public void A_large_table_shows_cut_and_is_suppressed_whole()
    {
        var table = SdcTable.OfCounts([.. Enumerable.Range(1, 24).Select(row => $"r{row}")], [.. Enumerable.Range(1, 14).Select(column => $"c{column}")],
            [.. Enumerable.Range(1, 24).Select(row => (IReadOnlyList<int>)[.. Enumerable.Range(1, 14).Select(column => row * column * 7919 % 97)])]);
        var published = Sdc.Suppress(table);
        Assert.Equal(SdcStatus.Fail, Sdc.Check(table).Status);
        Assert.NotEqual(SdcStatus.Fail, Sdc.Check(table, published).Status);
        var view = published.ToTableView();
        Assert.Equal((20, 12, 5L, 4), (view.Rows.Length, view.Columns.Length, view.MoreRows, view.MoreColumns));
    }

    [Fact]
    public void The_true_values_lie_within_the_bounds_of_the_attack() =>
        Gen.Select(Tables, Gen.Int[0, 1 << 20]).Array[150].Sample(cases => Assert.All(cases, one =>
        {
            var (table, mask) = one;
            var published = table.Publish().Hiding(table.Lines.Places.Where((_, index) => (mask >> (index % 20) & 1) == 1).ToHashSet());
            var bounds = LinearAttack.Bounds(published);
            Assert.All(table.Lines.Places, place => Assert.InRange(table[place].Total, bounds[table.Lines.IndexOf(place)].Lower, bounds[table.Lines.IndexOf(place)].Upper));
        }), seed: "0000KitLeo02", iter: 1);

    static void IsSafeOnceSuppressed(SdcTable table)
    {
        var published = Sdc.Suppress(table);
        Assert.Empty(Sdc.Attack(published).Recovered);
        Assert.NotEqual(SdcStatus.Fail, Sdc.Check(table, published).Status);
    }

    // Only the first sample of a run comes from the seed, so that one sample holds all the tables.
    static Gen<SdcTable> Tables { get; } =
        from rows in Gen.Int[1, 5]
        from columns in Gen.Int[1, 4]
        from counts in Gen.Frequency((1, Gen.Const(0)), (3, Gen.Int[0, 15]), (4, Gen.Int[10, 200])).Array[columns].Array[rows]
        select SdcTable.OfCounts([.. Enumerable.Range(1, rows).Select(row => $"r{row}")], [.. Enumerable.Range(1, columns).Select(column => $"c{column}")], counts);

    static Gen<SdcTable> Amounts { get; } =
        from rows in Gen.Int[1, 4]
        from columns in Gen.Int[1, 3]
        from lowest in Gen.Frequency((4, Gen.Const(0)), (1, Gen.Const(-500)))
        from cells in Gen.Int[lowest, 90_000].Array[0, 25].Array[columns].Array[rows]
        select SdcTable.OfMagnitudes([.. Enumerable.Range(1, rows).Select(row => $"r{row}")], [.. Enumerable.Range(1, columns).Select(column => $"c{column}")],
            [.. cells.Select(row => (IReadOnlyList<SdcCell>)[.. row.Select(thirds => SdcCell.Of(thirds.Select(value => value / 3m)))])]);
}
