using CsCheck;

namespace LeoKit.Tests.Disclosure;

public sealed class AttackTests
{
    static readonly SdcTable Regions = SmallTable.Counts("""
              | work | study | neither
        North |  120 |    40 |      25
        South |   90 |    35 |       7
        West  |   80 |    30 |      20
        """);

    [Fact]
    public void Removing_the_7_alone_is_not_safe() =>
        Assert.Equal(["table, South / neither: 7"], Recovered(Sdc.Attack(SmallTable.Published(Regions, ("South", "neither")))));

    [Fact]
    public void A_second_hidden_cell_in_the_row_alone_is_not_safe_either() =>
        Assert.Equal(["table, South / study: 35", "table, South / neither: 7"],
            Recovered(Sdc.Attack(SmallTable.Published(Regions, ("South", "neither"), ("South", "study")))));

    [Fact]
    public void Four_corners_of_a_rectangle_hide_each_other() =>
        Assert.False(Sdc.Attack(SmallTable.Published(Regions, ("South", "neither"), ("South", "study"), ("West", "neither"), ("West", "study"))).Succeeded);

    [Fact]
    public void Two_hidden_in_every_line_can_still_give_a_cell_away_if_their_sum_is_small()
    {
        var table = SmallTable.Counts("""
                  | work | study | neither
            North |  120 |     1 |       2
            South |   90 |    35 |      30
            """);
        Assert.Equal(
            ["table, North / study: 0 to 3", "table, North / neither: 0 to 3", "table, South / study: 33 to 36", "table, South / neither: 29 to 32"],
            Recovered(Sdc.Attack(SmallTable.Published(table, ("North", "study"), ("North", "neither"), ("South", "study"), ("South", "neither")))));
    }

    [Fact]
    public void A_hidden_total_is_worked_out_from_its_parts() =>
        Assert.Equal(["table, South / Total: 132"], Recovered(Sdc.Attack(SmallTable.Published(Regions, ("South", "Total")))));

    [Fact]
    public void A_table_with_every_cell_hidden_gives_nothing_away() =>
        Assert.False(Sdc.Attack(Regions.Publish().Hiding(Regions.Lines.Places.ToHashSet())).Succeeded);

    [Fact]
    public void A_table_that_hides_nothing_has_nothing_to_recover() => Assert.Empty(Sdc.Attack(Regions.Publish()).Recovered);

    [Fact]
    public void Two_tables_of_the_same_people_undo_each_other()
    {
        var first = SmallTable.Published(Regions, ("South", "neither"), ("South", "study"), ("West", "neither"), ("West", "study"));
        var second = SmallTable.Published(Regions, ("South", "neither"), ("South", "work"), ("North", "neither"), ("North", "work"));
        Assert.Equal(
            [
                "first table, South / study: 35", "first table, South / neither: 7", "first table, West / study: 30", "first table, West / neither: 20",
                "second table, North / work: 120", "second table, North / neither: 25", "second table, South / work: 90", "second table, South / neither: 7",
            ],
            Recovered(Sdc.Attack(first, second)));
    }

    [Fact]
    public void A_shared_total_is_enough()
    {
        var first = SmallTable.Published(Regions, ("South", "neither"), ("South", "Total"), ("Total", "neither"), ("Total", "Total"));
        var bySex = SmallTable.Counts("""
                  | work | study | neither
            boys  |  150 |    50 |      30
            girls |  140 |    55 |      22
            """);
        Assert.Equal(["first table, South / neither: 7", "first table, South / Total: 132", "first table, Total / neither: 52", "first table, Total / Total: 447"],
            Recovered(Sdc.Attack(first, bySex.Publish(), TableRelation.SamePeople)));
    }

    [Fact]
    public void Two_safe_tables_of_a_group_and_its_part_give_away_who_is_left_out()
    {
        var without = SmallTable.Counts("""
                  | work | study | neither
            North |  120 |    40 |      25
            South |   87 |    35 |       7
            West  |   80 |    30 |      20
            """);
        string[] expected = ["difference, South / work: 3", "difference, South / Total: 3", "difference, Total / work: 3", "difference, Total / Total: 3"];
        Assert.Equal(expected, Recovered(Sdc.Attack(Regions.Publish(), without.Publish())));
        Assert.Equal(expected, Recovered(Sdc.Attack(without.Publish(), Regions.Publish())));
    }

    [Fact]
    public void A_part_whose_hidden_cells_lie_under_those_of_the_whole_is_worked_out()
    {
        var part = SmallTable.Counts("""
                  | work | study
            North |  120 |    12
            South |   90 |     3
            """);
        var whole = SmallTable.Counts("""
                  | work | study
            North |  120 |    14
            South |   90 |     4
            """);
        (string, string)[] corners = [("North", "work"), ("North", "study"), ("South", "work"), ("South", "study")];
        Assert.False(Sdc.Attack(SmallTable.Published(part, corners)).Succeeded);
        Assert.Equal(
            [
                "first table, North / work: 120", "first table, North / study: 12", "first table, South / work: 90", "first table, South / study: 3",
                "difference, North / study: 2", "difference, North / Total: 2", "difference, South / study: 1", "difference, South / Total: 1",
                "difference, Total / study: 3", "difference, Total / Total: 3",
            ],
            Recovered(Sdc.Attack(SmallTable.Published(part, corners), whole.Publish())));
    }

    [Fact]
    public void Rounding_hides_small_differences()
    {
        var without = SmallTable.Counts("""
                  | work | study | neither
            North |  120 |    40 |      25
            South |   89 |    35 |       7
            West  |   80 |    30 |      20
            """);
        Assert.False(Sdc.Attack(Sdc.Round(Regions), Sdc.Round(without), TableRelation.SecondWithinFirst).Succeeded);
    }

    [Fact]
    public void The_result_shows_what_is_now_known()
    {
        var result = Sdc.Attack(SmallTable.Published(Regions, ("South", "neither")));
        Assert.Equal(["table", "South", "neither", "7"], Assert.Single(result.ToTableView().Rows));
        Assert.Equal("1 cell can be worked out. These rules are an example of practice: the service's own output team decides case by case.", result.Summary);
    }

    [Fact]
    public void Tables_that_share_no_cell_are_refused() =>
        Assert.Equal(
            "The tables share no cell. The first has the rows a, b, Total and the columns People; the second has the rows a, b, Total and the columns x, y, Total.",
            Refused(SdcTable.Counts(["a", "b"], row => row).Publish(), SdcTable.OfCounts(["a", "b"], ["x", "y"], [[1, 2], [3, 4]]).Publish()));

    [Fact]
    public void Counts_and_amounts_are_not_subtracted() =>
        Assert.Equal(
            "One table counts people and the other adds up amounts: there is nothing to subtract. Attack two tables of the same kind.",
            Refused(SdcTable.Counts(["a", "b"], row => row).Publish(), SdcTable.Magnitudes(["a", "b"], row => row, _ => 1.0).Publish()));

    [Fact]
    public void Tables_that_are_not_of_the_same_people_are_refused() =>
        Assert.Equal(
            "The tables cannot be of the same people: a cell that both show differs. Say which is part of the other with TableRelation.",
            Refused(OneWay(20, 30), OneWay(20, 29), TableRelation.SamePeople));

    [Fact]
    public void A_part_that_is_larger_than_the_whole_is_refused() =>
        Assert.Equal(
            "One table cannot be a part of the other: some cell of the part is larger than that of the whole. Give the relation as TableRelation, or leave it out to have it found.",
            Refused(OneWay(20, 30), OneWay(20, 31), TableRelation.SecondWithinFirst));

    [Fact]
    public void Tables_that_cross_are_refused() =>
        Assert.Equal(
            "Neither table is a part of the other: the first is larger in some cells and smaller in others, so that subtracting tells nothing of a group.",
            Refused(OneWay(20, 30), OneWay(21, 25)));

    [Fact]
    public void The_bounds_are_those_of_trying_every_table() =>
        Gen.Select(Gen.Int[0, 4].Array[6], Gen.Int[0, (1 << 12) - 1]).Array[30].Sample(cases => Assert.All(cases, one =>
        {
            var (counts, mask) = one;
            var table = SdcTable.OfCounts(["a", "b"], ["x", "y", "z"], [counts[..3], counts[3..]]);
            // The grand total stays shown, so that the tables to try are few.
            var published = table.Publish().Hiding(table.Lines.Places.Where((place, index) => place != new CellPlace(2, 3) && (mask >> index & 1) == 1).ToHashSet());
            var bounds = LinearAttack.Bounds(published);
            var tried = EveryTable(6, counts.Sum()).Select(cells => SdcTable.OfCounts(["a", "b"], ["x", "y", "z"], [cells[..3], cells[3..]]))
                .Where(candidate => table.Lines.Places.All(place => published[place].IsSuppressed || published[place].Value == candidate[place].Total)).ToArray();
            Assert.All(table.Lines.Places, place => Assert.Equal(
                new CellBounds(tried.Min(candidate => candidate[place].Total), tried.Max(candidate => candidate[place].Total)),
                bounds[table.Lines.IndexOf(place)]));
        }), seed: "0000KitLeo03", iter: 1);

    static IEnumerable<int[]> EveryTable(int cells, int sum) => cells == 1
        ? [[sum]]
        : Enumerable.Range(0, sum + 1).SelectMany(first => EveryTable(cells - 1, sum - first).Select(rest => (int[])[first, .. rest]));

    static PublishedTable OneWay(int a, int b) => SdcTable.OfCounts(["a", "b"], ["People"], [[a], [b]]).Publish();

    static string Refused(PublishedTable first, PublishedTable second, TableRelation? relation = null) =>
        Assert.Throws<ArgumentException>(() => Sdc.Attack(first, second, relation)).Message;

    static IEnumerable<string> Recovered(AttackResult result) => result.Recovered.Select(cell => cell.ToString());
}
