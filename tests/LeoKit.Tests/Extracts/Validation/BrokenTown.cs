using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace LeoKit.Tests.Extracts.Validation;

/// <summary>A copy of the shipped town in a temporary folder, to be broken in one place.</summary>
sealed class BrokenTown : IDisposable
{
    public BrokenTown() : this(Repository.PathOf("datasets/town"))
    {
    }

    /// <summary>A copy of another data set.</summary>
    public BrokenTown(string town)
    {
        foreach (var file in Directory.EnumerateFiles(town, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.GetRelativePath(town, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("leokit-town-").FullName;

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string[] LinesOf(string file) => File.ReadAllText(PathOf(file)).TrimEnd('\n').Split('\n');

    /// <summary>Changes lines of a table, and makes manifest and data package agree with what stands there now.</summary>
    public BrokenTown WithLines(string file, Func<string[], IEnumerable<string>> change)
    {
        File.WriteAllText(PathOf(file), string.Join('\n', change(LinesOf(file))) + "\n");
        return Sealed(file);
    }

    /// <summary>Puts a value into a column of a line, counted from 1 as in messages.</summary>
    public BrokenTown With(string file, int line, string column, string value) => WithLines(file, lines =>
    {
        var cells = lines[line - 1].Split(',');
        cells[Array.IndexOf(lines[0].Split(','), column)] = value;
        lines[line - 1] = string.Join(',', cells);
        return lines;
    });

    /// <summary>Changes a JSON file; the manifest agrees with it afterwards.</summary>
    public BrokenTown WithJson(string file, Action<JsonNode> change)
    {
        var json = JsonNode.Parse(File.ReadAllText(PathOf(file)))!;
        change(json);
        File.WriteAllText(PathOf(file), json.ToJsonString());
        return file == "MANIFEST.json" ? this : Sealed(file);
    }

    public ValidationReport Validate() => ExtractValidation.Of(Folder);

    /// <summary>The findings, of which all belong to one rule.</summary>
    public string[] FindingsOf(string code)
    {
        var report = Validate();
        Assert.Equal([code], report.Rules.Where(rule => rule.Findings > 0).Select(rule => rule.Code));
        Assert.Equal(RuleStatus.Fault, report[code].Status);
        Assert.False(report.IsValid);
        return [.. report[code].Examples.Select(example => example.ToString())];
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    BrokenTown Sealed(string file)
    {
        var bytes = File.ReadAllBytes(PathOf(file));
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (file.EndsWith(".csv", StringComparison.Ordinal))
            WithJson("datapackage.json", package => Seal(package["resources"]!.AsArray(), "hash", "sha256:" + sha256));
        return WithJson("MANIFEST.json", manifest => Seal(manifest["files"]!.AsArray(), "sha256", sha256));

        void Seal(JsonArray entries, string hashName, string hash)
        {
            var entry = entries.Single(entry => (string)entry!["path"]! == file)!;
            entry["bytes"] = bytes.Length;
            entry[hashName] = hash;
            if (entry["rows"] is not null)
                entry["rows"] = Encoding.UTF8.GetString(bytes).Count(letter => letter == '\n') - 1;
        }
    }
}
