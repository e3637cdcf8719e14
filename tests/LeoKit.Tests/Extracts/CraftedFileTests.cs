using LeoKit.Schema;

namespace LeoKit.Tests.Extracts;

/// <summary>The crafted bad files, in both modes.</summary>
public sealed class CraftedFileTests
{
    public static TheoryData<string> Names => [.. CraftedFiles.All.Select(file => file.Name)];

    [Fact]
    public void There_are_at_least_sixty_each_with_a_name_of_its_own()
    {
        Assert.True(CraftedFiles.All.Count() >= 60, $"There are {CraftedFiles.All.Count()}.");
        Assert.Distinct(CraftedFiles.All.Select(file => file.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Strict_loading_stops_at_the_fault_and_says_where(string name)
    {
        var bad = CraftedFiles.All.Single(file => file.Name == name);
        using var small = SmallExtract.With(ViewCsv.PathOf(bad.View), bad.Bytes);
        var fault = Assert.Throws<LeoDataException>(() => small.Open()[bad.View]);

        Assert.Equal((bad.Code, bad.Line, ColumnIn(bad)), (fault.Code, fault.Line, fault.Column));
        Assert.Equal(ViewCsv.PathOf(bad.View), fault.File);
        Assert.NotEmpty(fault.NextStep);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lenient_loading_accounts_for_every_row(string name)
    {
        var bad = CraftedFiles.All.Single(file => file.Name == name);
        using var small = SmallExtract.With(ViewCsv.PathOf(bad.View), bad.Bytes);
        var extract = LeoExtract.Open(small.Folder, LoadMode.Lenient);
        if (bad.Loaded < 0)
        {
            Assert.Contains(Assert.Throws<LeoDataException>(() => extract[bad.View]).Code, new[] { bad.Code, "LEO108" });
            return;
        }

        var table = extract[bad.View];
        Assert.Equal((bad.Loaded, bad.Rejected), (table.Rows, table.Rejected));
        Assert.All(table.Columns, column => Assert.Equal(bad.Loaded, column.Values.Count));
        Assert.Equal(bad.Rejected == 0 ? [] : [(bad.Code, bad.Line, ColumnIn(bad))], table.Rejects.Select(reject => (reject.Code, (int?)reject.Line, reject.Column)));
        if (bad.Rejected == 0)
            Assert.Contains(table.Warnings, warning => warning.StartsWith($"{ColumnIn(bad)}: ", StringComparison.Ordinal));
    }

    static string? ColumnIn(CraftedFile bad) =>
        bad.Line == 1 || bad.Column is null ? bad.Column : StandardExtract.ViewNamed(bad.View).Find(bad.Column)!.Name;
}
