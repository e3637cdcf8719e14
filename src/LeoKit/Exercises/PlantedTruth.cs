using System.Text.Json;
using LeoKit.Extracts;

namespace LeoKit.Exercises;

/// <summary>The planted effects of a data set, from the file that the generator writes beside the data.</summary>
static class PlantedTruth
{
    const string FileName = "truth.json";

    /// <summary>The size of a planted effect, in the unit that the file states.</summary>
    /// <exception cref="LeoDataException">The data set has no such file (LEO104), or it does not name the effect (LEO103).</exception>
    public static double Of(LeoExtract extract, string effect)
    {
        var path = Path.Combine(extract.Folder, FileName);
        if (!File.Exists(path))
            throw DataFault.NoFile(FileName);
        using var truths = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var known in truths.RootElement.GetProperty("effects").EnumerateArray())
            if (known.GetProperty("id").ValueEquals(effect))
                return known.GetProperty("value").GetDouble();
        throw DataFault.BadManifest(FileName, $"it names no effect \"{effect}\"");
    }
}
