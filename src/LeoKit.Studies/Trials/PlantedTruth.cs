using System.Collections.Immutable;
using System.Text.Json;

namespace LeoKit.Studies;

/// <summary>The planted values of a data set.</summary>
public static class PlantedTruth
{
    /// <summary>The file that states them.</summary>
    public const string FileName = "truth.json";

    /// <summary>The value of each effect by its id.</summary>
    /// <param name="folder">The folder of a data set of the profile <c>teaching</c>.</param>
    /// <exception cref="FileNotFoundException">The folder has no <c>truth.json</c>; the message says why that may be.</exception>
    public static ImmutableDictionary<string, double> Of(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            throw new FileNotFoundException($"{folder} has no {FileName}: only data sets of the profile teaching have planted effects. Make one with 'leokit generate --profile teaching --out {folder}'.", path);
        using var truth = JsonDocument.Parse(File.ReadAllBytes(path));
        return truth.RootElement.GetProperty("effects").EnumerateArray().ToImmutableDictionary(effect => effect.GetProperty("id").GetString()!, effect => effect.GetProperty("value").GetDouble());
    }
}
