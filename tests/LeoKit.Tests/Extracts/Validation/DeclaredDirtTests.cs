namespace LeoKit.Tests.Extracts.Validation;

/// <summary>Defects on purpose become faults where the manifest does not declare them.</summary>
public sealed class DeclaredDirtTests : IDisposable
{
    readonly BrokenTown town = new();

    public void Dispose() => town.Dispose();

    [Theory]
    [InlineData("LEO231", "twoPupilReferences, twoPupilReferencesFsm", "at most 0 %")]
    [InlineData("LEO233", "unmatched, unmatchedMinority, unmatchedLateArrival", "0 %")]
    [InlineData("LEO234", "splitPerson", "0 %")]
    [InlineData("LEO235", "falseLink", "at most 0 %")]
    [InlineData("LEO236", "educatedElsewhere", "0 %")]
    [InlineData("LEO237", "duplicateCensus", "0 %")]
    [InlineData("LEO238", "offRoll", "0 %")]
    [InlineData("LEO239", "uncertainStart", "at most 0 %")]
    [InlineData("LEO240", "uncertainEnd", "at most 0 %")]
    [InlineData("LEO241", "negativePay", "0 %")]
    public void A_defect_that_the_manifest_denies(string code, string rates, string declared)
    {
        town.WithJson("MANIFEST.json", manifest =>
        {
            foreach (var rate in rates.Split(", "))
                manifest["dirt"]![rate] = 0;
        });
        var finding = Assert.Single(town.FindingsOf(code));
        Assert.StartsWith($"MANIFEST.json, column {rates}, value \"", finding, StringComparison.Ordinal);
        Assert.EndsWith($" % were found, but the manifest declares {declared}.", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_EDUKEYs_also_come_from_false_links()
    {
        town.WithJson("MANIFEST.json", manifest => (manifest["dirt"]!["twoEdukeys"], manifest["dirt"]!["twoEdukeysMinority"], manifest["dirt"]!["falseLink"]) = (0, 0, 0.001));
        Assert.Equal(["MANIFEST.json, column twoEdukeys, twoEdukeysMinority, value \"1.16 %\": 13 of 1,121, 1.16 % were found, but the manifest declares 0 % to 0.1 %."], town.FindingsOf("LEO232"));
    }

    [Fact]
    public void A_defect_that_is_rarer_than_declared()
    {
        town.WithJson("MANIFEST.json", manifest => manifest["dirt"]!["educatedElsewhere"] = 0.2);
        Assert.Equal(["MANIFEST.json, column educatedElsewhere, value \"4.41 %\": 53 of 1,203, 4.41 % were found, but the manifest declares 20 %."], town.FindingsOf("LEO236"));
    }

    [Fact]
    public void A_rate_that_is_not_declared_is_not_checked()
    {
        town.WithJson("MANIFEST.json", manifest => manifest["dirt"]!.AsObject().Remove("offRoll"));
        var report = town.Validate();
        Assert.True(report.IsValid);
        Assert.Equal((RuleStatus.NotChecked, "the manifest declares no rate offRoll"), (report["LEO238"].Status, report["LEO238"].Note));
    }
}
