using System.Text;

namespace LeoKit.Tests.Extracts.Validation;

/// <summary>Whatever is wrong with the data is counted, and nothing stops the validation.</summary>
public sealed class LenienceTests : IDisposable
{
    readonly BrokenTown town = new();

    public void Dispose() => town.Dispose();

    [Fact]
    public void All_findings_are_counted_and_the_first_are_kept()
    {
        town.WithLines("LEO/LEO_Employment.csv", lines => lines.Select((line, at) => at is > 0 and <= 100 ? line.Replace(",0,", ",no,", StringComparison.Ordinal) : line));
        var report = ExtractValidation.Of(town.Folder, ValidationOptions.Default with { Examples = 2 });

        Assert.InRange(report["LEO207"].Findings, 80, 100);
        Assert.Equal(2, report["LEO207"].Examples.Length);
        var first = report["LEO207"].Examples[0];
        Assert.Equal(("LEO/LEO_Employment.csv", 2, "UncertainStartDate", "no", "a flag is written 1 or 0."), (first.File, first.Line, first.Column, first.Value, first.What));
    }

    [Fact]
    public void Several_faults_in_several_files_are_all_found()
    {
        town.With("LEO/LEO_Earnings.csv", 2, "Earnings", "c").With("NPD/Spring_Census_2011.csv", 2, "Gender_spr11", "");
        File.Delete(town.PathOf("README.md"));

        var report = town.Validate();
        Assert.Equal(["LEO201", "LEO207", "LEO210"], report.Rules.Where(rule => rule.Findings > 0).Select(rule => rule.Code));
        Assert.EndsWith(": 3 findings in 3 of 34 rules.", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_at_random_are_findings_and_never_an_exception()
    {
        var random = new Random(20240);
        foreach (var file in new[] { "LEO/LEO_Employment.csv", "LINK/LEARNER_AE_ID_TO_PMR_LOOKUP.csv", "NPD/Spring_Census_2011.csv", "NPD/plasc_2002.csv-metadata.json", "datapackage.json" })
        {
            var bytes = File.ReadAllBytes(town.PathOf(file));
            for (var change = 0; change < 60; change++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(town.PathOf(file), bytes);
            Assert.Contains(file, ExtractValidation.Of(town.Folder, new() { Examples = 9 })["LEO203"].Examples.Select(finding => finding.File));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("\"")]
    [InlineData("EduKey,StartDate,EndDate,UncertainStartDate,UncertainEndDate\n\"A,2003")]
    [InlineData("\u0000\u0000")]
    [InlineData(",,,,\n,,,,\n")]
    public void A_table_of_nearly_nothing_is_a_finding(string text)
    {
        File.WriteAllText(town.PathOf("LEO/LEO_Employment.csv"), text);
        var report = town.Validate();
        Assert.Contains(report["LEO205"].Examples.Concat(report["LEO206"].Examples), finding => finding.File == "LEO/LEO_Employment.csv");
    }

    [Fact]
    public void Text_in_another_encoding_is_a_finding_in_its_line()
    {
        var lines = town.LinesOf("LEO/LEO_Employment.csv");
        lines[2] = "É" + lines[2][1..];
        File.WriteAllBytes(town.PathOf("LEO/LEO_Employment.csv"), Encoding.Latin1.GetBytes(string.Join('\n', lines) + "\n"));
        Assert.Equal("LEO/LEO_Employment.csv, line 3: the text is not UTF-8.", town.Validate()["LEO205"].Examples[0].ToString());
    }

    [Fact]
    public void Only_a_folder_that_cannot_be_opened_is_an_error() =>
        Assert.Equal("LEO101", Assert.Throws<LeoDataException>(() => ExtractValidation.Of("no/such/folder")).Code);
}
