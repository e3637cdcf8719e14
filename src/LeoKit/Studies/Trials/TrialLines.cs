using System.Globalization;
using LeoKit.Files;

namespace LeoKit.Studies;

/// <summary>Trials as lines of a CSV file.</summary>
public static class TrialLines
{
    /// <summary>A header, and a line for each effect of each seed.</summary>
    public static string Of(IEnumerable<Trial> trials) => string.Concat(trials.Select(Line).Prepend("effect,seed,truth,naive,naive_low,naive_high,estimate,standard_error,low,high\n"));

    /// <summary>Writes them to a file, as a whole or not at all.</summary>
    public static void Write(string path, IEnumerable<Trial> trials) => WholeFile.Write(path, Of(trials));

    static string Line(Trial trial)
    {
        var (naive, recommended) = trial.Finding;
        return string.Create(CultureInfo.InvariantCulture,
            $"{trial.Study.Effect},{trial.Seed},{trial.Truth},{naive.Value:F6},{naive.Low:F6},{naive.High:F6},{recommended.Value:F6},{recommended.StandardError:F6},{recommended.Low:F6},{recommended.High:F6}\n");
    }
}
