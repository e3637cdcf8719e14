using System.Collections.Immutable;
using LeoKit.Notebooks.Document;

namespace Curriculum.Tests.Disclosure;

/// <summary>Which numbers of a shown table count people, and what is found in them.</summary>
public sealed class ShownCountsTests
{
    const string People = """
        Region      People  MedianPay
        ----------  ------  ---------
        north        1,200          7
        south west       9     21,000
        """;

    const string FewerPeople = """
        Region      People
        ----------  ------
        north        1,196
        south west       9
        """;

    [Fact]
    public void A_count_below_ten_is_found_and_pay_is_no_count() => Assert.Equal(["a: People of south west is 9."], Of("a", People).SelectMany(counts => counts.Small));

    [Fact]
    public void Two_tables_of_the_same_rows_are_taken_from_each_other() =>
        Assert.Equal(["a and b: People of north is 1200 and 1196."], Of("a", People)[0].Against(Of("b", FewerPeople)[0]));

    static ImmutableArray<ShownCounts> Of(string cell, string table) =>
        ShownCounts.Of(new Notebook([new CodeCell(cell, "", [], [new ExecuteResult(new() { ["text/plain"] = table }, [], 1)], 1)], []));
}
