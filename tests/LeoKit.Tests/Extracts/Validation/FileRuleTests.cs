using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace LeoKit.Tests.Extracts.Validation;

/// <summary>Manifest, text, headers and descriptions: each copy is broken in one place, and one rule says where.</summary>
public sealed class FileRuleTests : IDisposable
{
    const string Earnings = "LEO/LEO_Earnings.csv";
    const string Employment = "LEO/LEO_Employment.csv";

    readonly BrokenTown town = new();

    public void Dispose() => town.Dispose();

    [Fact]
    public void A_listed_file_that_is_missing()
    {
        File.Delete(town.PathOf(Earnings));
        Assert.Equal(["LEO/LEO_Earnings.csv: the manifest lists this file, but it is not there."], town.FindingsOf("LEO201"));
        Assert.Equal(RuleStatus.NotChecked, town.Validate()["LEO241"].Status);
    }

    [Fact]
    public void A_missing_lookup_leaves_references_unchecked_instead_of_all_wrong()
    {
        File.Delete(town.PathOf("LINK/LEARNER_AE_ID_TO_PMR_LOOKUP.csv"));
        File.Delete(town.PathOf("LINK/LEARNER_AE_ID_TO_EDUKEY_LOOKUP.csv"));
        File.Delete(town.PathOf("LINK/EDUCATION_RECORDS_LOOKUP.csv"));
        var report = town.Validate();
        Assert.Equal((RuleStatus.NotChecked, 0), (report["LEO213"].Status, report["LEO213"].Findings));
        Assert.Equal((RuleStatus.NotChecked, 0), (report["LEO214"].Status, report["LEO214"].Findings));
    }

    [Fact]
    public void A_listed_path_that_leaves_the_folder_is_not_followed()
    {
        town.WithJson("MANIFEST.json", manifest => manifest["files"]!.AsArray().Add(new JsonObject { ["path"] = "../secret.txt", ["bytes"] = 1, ["sha256"] = "" }));
        Assert.Equal(["MANIFEST.json, value \"../secret.txt\": the manifest lists a path that is empty or leaves the data set."], town.FindingsOf("LEO201"));
    }

    [Fact]
    public void A_file_listed_twice()
    {
        town.WithJson("MANIFEST.json", manifest => manifest["files"]!.AsArray().Add(manifest["files"]![0]!.DeepClone()));
        Assert.Equal(["MANIFEST.json, value \"HESA/hesa_2005.csv\": the manifest lists this file more than once."], town.FindingsOf("LEO201"));
    }

    [Fact]
    public void An_unlisted_file()
    {
        File.WriteAllText(town.PathOf("NPD/notes.txt"), "mine");
        File.WriteAllText(town.PathOf(".hidden"), "of the system");
        Assert.Equal(["NPD/notes.txt: the manifest does not list this file, so nothing can be said about it. Remove it, or recreate the data set."], town.FindingsOf("LEO202"));
    }

    [Fact]
    public void A_file_of_another_length()
    {
        var length = new FileInfo(town.PathOf("README.md")).Length;
        File.AppendAllText(town.PathOf("README.md"), "!");
        Assert.Equal([string.Create(CultureInfo.InvariantCulture, $"README.md: the file has {length + 1:N0} bytes, the manifest lists {length:N0}.")], town.FindingsOf("LEO203"));
    }

    [Fact]
    public void A_file_of_the_same_length_with_other_bytes()
    {
        var bytes = File.ReadAllBytes(town.PathOf("README.md"));
        var listed = Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];
        bytes[0] = (byte)'!';
        File.WriteAllBytes(town.PathOf("README.md"), bytes);
        var finding = Assert.Single(town.FindingsOf("LEO203"));
        Assert.Matches($"^README.md: the SHA-256 is [0-9a-f]{{8}}…, the manifest lists {listed}…\\.$", finding);
    }

    [Fact]
    public void A_table_with_another_number_of_rows()
    {
        var rows = File.ReadAllLines(town.PathOf("HESA/hesa_2005.csv")).Length - 1;
        town.WithJson("MANIFEST.json", manifest => manifest["files"]![0]!["rows"] = rows + 1);
        Assert.Equal([string.Create(CultureInfo.InvariantCulture, $"HESA/hesa_2005.csv: the file has {rows:N0} rows, the manifest lists {rows + 1:N0}.")], town.FindingsOf("LEO204"));
    }

    [Theory]
    [InlineData("SYNEDRMTNBRSBK,2003-06-16,2003-07-20,0", "LEO/LEO_Employment.csv, line 2: the row has 4 fields, the first line names 5 columns.")]
    [InlineData("SYNEDRMTNBRSBK,2003-06-16,2003-07-20,0,0,0", "LEO/LEO_Employment.csv, line 2: the row has 6 fields, the first line names 5 columns.")]
    [InlineData("", "LEO/LEO_Employment.csv, line 2: the line is empty, or has a single field.")]
    [InlineData("SYNE\"RMTNBRSBK,2003-06-16,2003-07-20,0,0", "LEO/LEO_Employment.csv, line 2, value \"SYNE\"RMTNBRSBK,2003-06-16,2003-07-20,0,0\": a quote stands within a value, where it neither opens nor closes it.")]
    [InlineData("SYNE\0RMTNBRSBK,2003-06-16,2003-07-20,0,0", "LEO/LEO_Employment.csv, line 2: there is a NUL byte in the text, so the file is damaged or not a CSV file in UTF-8.")]
    public void A_row_that_cannot_be_taken_apart(string row, string finding)
    {
        town.WithLines(Employment, lines => [lines[0], row, .. lines[2..]]);
        Assert.Equal([finding], town.FindingsOf("LEO205"));
    }

    [Fact]
    public void A_column_with_another_name_is_reported_once_and_not_by_its_descriptions()
    {
        town.WithLines(Earnings, lines => lines.Select((line, at) => at == 0 ? line.Replace("Num_Sections", "Sections", StringComparison.Ordinal) : line));
        Assert.Equal(
        [
            "LEO/LEO_Earnings.csv, line 1, column Sections: the view LEO_Earnings has no such column.",
            "LEO/LEO_Earnings.csv, line 1, column Num_Sections: the view LEO_Earnings has this column, but the first line does not name it.",
        ], town.FindingsOf("LEO206"));
    }

    [Fact]
    public void A_column_that_stands_there_twice()
    {
        town.WithLines(Earnings, lines => lines.Select((line, at) => line + (at == 0 ? ",TaxYear" : ",1")));
        Assert.Equal(["LEO/LEO_Earnings.csv, line 1, column TaxYear: the first line names this column more than once."], town.FindingsOf("LEO206"));
    }

    [Fact]
    public void Columns_that_stand_in_another_order_than_CSVW_says()
    {
        town.WithJson(Earnings + "-metadata.json", csvw =>
        {
            var columns = csvw["tableSchema"]!["columns"]!.AsArray();
            (columns[1]!["name"], columns[2]!["name"]) = ("Earnings", "TaxYear");
        });
        Assert.Equal(["LEO/LEO_Earnings.csv-metadata.json: column 2 of the table is TaxYear, the description says Earnings."], town.FindingsOf("LEO219"));
    }

    [Fact]
    public void A_description_of_another_file()
    {
        town.WithJson(Earnings + "-metadata.json", csvw => csvw["url"] = "LEO_Employment.csv");
        Assert.Equal(["LEO/LEO_Earnings.csv-metadata.json, column url, value \"LEO_Employment.csv\": the file stands beside LEO_Earnings.csv, and must describe it."], town.FindingsOf("LEO219"));
    }

    [Fact]
    public void A_data_package_with_a_column_less()
    {
        town.WithJson("datapackage.json", package => Fields(package).RemoveAt(4));
        Assert.Equal(["datapackage.json, value \"LEO/LEO_Employment.csv\": column 5 of the table is UncertainEndDate, the description says no column."], town.FindingsOf("LEO220"));
    }

    [Fact]
    public void A_data_package_with_another_length()
    {
        town.WithJson("datapackage.json", package => Resource(package)["bytes"] = 1);
        Assert.Equal(["datapackage.json, value \"LEO/LEO_Employment.csv\": length or hash of this table differ from those in the manifest."], town.FindingsOf("LEO220"));
    }

    [Fact]
    public void A_data_package_without_a_table()
    {
        town.WithJson("datapackage.json", package => package["resources"]!.AsArray().Remove(Resource(package)));
        Assert.Equal(["datapackage.json, value \"LEO/LEO_Employment.csv\": the manifest lists this table, but the data package does not describe it."], town.FindingsOf("LEO220"));
    }

    static JsonNode Resource(JsonNode package) => package["resources"]!.AsArray().Single(resource => (string)resource!["path"]! == Employment)!;

    static JsonArray Fields(JsonNode package) => Resource(package)["schema"]!["fields"]!.AsArray();
}
