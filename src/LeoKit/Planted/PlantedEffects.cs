using System.Collections.Immutable;
using System.Text.Json;
using LeoKit.Extracts;

namespace LeoKit.Planted;

/// <summary>Reads the planted effects of a data set from the file that the generator writes beside the data.</summary>
static class PlantedEffects
{
    const string FileName = "truth.json";

    /// <exception cref="LeoDataException">The data set has no such file (LEO104).</exception>
    public static ImmutableArray<PlantedEffect> Of(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            throw DataFault.NoPlantedEffects(FileName);
        using var truth = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. truth.RootElement.GetProperty("effects").EnumerateArray().Select(Effect)];
    }

    static PlantedEffect Effect(JsonElement effect) => new(
        Text(effect, "id"), Text(effect, "question"), Text(effect, "estimand"), Text(effect, "population"), effect.GetProperty("value").GetDouble(), Text(effect, "unit"),
        Text(effect, "howPlanted"), Text(effect, "howToRecover"), Text(effect, "naiveEstimate"));

    static string Text(JsonElement effect, string name) => effect.GetProperty(name).GetString() ?? "";
}
