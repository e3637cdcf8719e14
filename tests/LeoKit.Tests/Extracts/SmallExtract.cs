using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LeoKit.Tests.Extracts;

/// <summary>A data set of one file, in a temporary folder that is removed at the end of the test.</summary>
sealed class SmallExtract : IDisposable
{
    public const string Employment = "LEO/LEO_Employment.csv";
    public const string EmploymentHeader = "EduKey,StartDate,EndDate,UncertainStartDate,UncertainEndDate\n";
    public const string Earnings = "LEO/LEO_Earnings.csv";

    SmallExtract() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public static SmallExtract With(string file, string csv) => With(file, Encoding.UTF8.GetBytes(csv));

    public static SmallExtract With(string file, byte[] csv)
    {
        var extract = new SmallExtract();
        var path = Path.Combine(extract.Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, csv);
        return extract.WithManifest(string.Create(CultureInfo.InvariantCulture, $$"""
            {"profile": "teaching", "people": 2, "seed": 1, "files": [{"path": "{{file}}", "rows": 1, "sha256": "{{Convert.ToHexStringLower(SHA256.HashData(csv))}}"}, {"path": "README.md", "sha256": ""}]}
            """));
    }

    public static SmallExtract Empty() => new();

    public SmallExtract WithManifest(string json)
    {
        File.WriteAllText(Path.Combine(Folder, "MANIFEST.json"), json);
        return this;
    }

    public LeoExtract Open() => LeoExtract.Open(Folder);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
