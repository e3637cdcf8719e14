using System.Security.Cryptography;
using System.Text.Json;
using LeoKit.Schema;

namespace LeoKit.Synthetic.Tests;

public sealed class DescriptionTests(LargeRun run)
{
    [Fact]
    public void The_manifest_lists_every_other_file_with_its_hash_length_and_rows()
    {
        using var manifest = Json("MANIFEST.json");
        var listed = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();
        var present = Directory.EnumerateFiles(run.Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(run.Folder, file).Replace('\\', '/'))
            .Where(file => file != "MANIFEST.json")
            .Order(StringComparer.Ordinal);

        Assert.Equal(present, listed.Select(file => file.GetProperty("path").GetString()));
        foreach (var file in listed)
        {
            var bytes = File.ReadAllBytes(Path.Combine(run.Folder, file.GetProperty("path").GetString()!));
            Assert.Equal(bytes.Length, file.GetProperty("bytes").GetInt64());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.GetProperty("sha256").GetString());
            if (file.TryGetProperty("rows", out var rows))
                Assert.Equal(bytes.Count(value => value == '\n') - 1, rows.GetInt64());
        }
    }

    [Fact]
    public void The_manifest_says_from_what_the_data_were_made_and_what_they_are_not()
    {
        using var manifest = Json("MANIFEST.json");
        var root = manifest.RootElement;

        Assert.Equal((20_000, 7, "teaching", "2021-08-31"),
            (root.GetProperty("people").GetInt32(), root.GetProperty("seed").GetInt32(), root.GetProperty("profile").GetString(), root.GetProperty("referenceDate").GetString()));
        Assert.Equal(SyntheticExtract.GeneratorVersion(Profile.Teaching), root.GetProperty("generatorVersion").GetString());
        Assert.Contains("No real person is in these data", root.GetProperty("statement").GetString(), StringComparison.Ordinal);
        Assert.Contains("not the synthetic LEO data set of the Department for Education", root.GetProperty("statement").GetString(), StringComparison.Ordinal);
        Assert.Equal(0.04, root.GetProperty("dirt").GetProperty("unmatched").GetDouble());
    }

    [Fact]
    public void Csvw_and_data_package_describe_exactly_the_header_of_each_file()
    {
        using var package = Json("datapackage.json");
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToDictionary(resource => resource.GetProperty("path").GetString()!);

        Assert.Equal(StandardExtract.ViewsWithAdditions.Length, resources.Count);
        foreach (var view in StandardExtract.ViewsWithAdditions)
        {
            using var csvw = Json(view.File + "-metadata.json");
            var header = run.Read(view.Name).Header;
            Assert.Equal(view.Name + ".csv", csvw.RootElement.GetProperty("url").GetString());
            Assert.Equal(header, csvw.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("name").GetString()));
            Assert.Equal(header, resources[view.File].GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()));
        }
    }

    [Fact]
    public void Types_codes_and_duties_reach_both_descriptions()
    {
        using var package = Json("datapackage.json");
        using var csvw = Json("NPD/Spring_Census_2011.csv-metadata.json");
        var gender = csvw.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Single(column => column.GetProperty("name").GetString() == "Gender_spr11");
        var field = package.RootElement.GetProperty("resources").EnumerateArray().Single(resource => resource.GetProperty("name").GetString() == "spring_census_2011")
            .GetProperty("schema").GetProperty("fields").EnumerateArray().Single(candidate => candidate.GetProperty("name").GetString() == "Gender_spr11");

        Assert.Equal("F|M", gender.GetProperty("datatype").GetProperty("format").GetString());
        Assert.True(gender.GetProperty("required").GetBoolean());
        Assert.Equal(["F", "M"], field.GetProperty("constraints").GetProperty("enum").EnumerateArray().Select(code => code.GetString()));
    }

    [Fact]
    public void Json_has_unix_line_ends_and_two_spaces()
    {
        var text = File.ReadAllText(Path.Combine(run.Folder, "truth.json"));
        Assert.StartsWith("{\n  \"label\": ", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    JsonDocument Json(string file) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(run.Folder, file)));
}
