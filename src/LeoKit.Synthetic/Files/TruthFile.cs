using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.Files;

/// <summary>The planted truths beside the data.</summary>
static class TruthFile
{
    public const string Name = "truth.json";

    public static byte[] Of(SyntheticOptions options) => JsonFile.Bytes(json =>
    {
        json.WriteString("label", "Every value in this file is invented. None describes the real world.");
        json.WriteString("profile", Wording.Of(options.Profile));
        json.WriteStartArray("effects");
        foreach (var truth in Truths.Of(options))
        {
            json.WriteStartObject();
            json.WriteString("id", truth.Id);
            json.WriteString("question", truth.Question);
            json.WriteString("estimand", truth.Estimand);
            json.WriteString("population", truth.Population);
            // Decimal keeps the shortest writing of a difference of two rates.
            json.WriteNumber("value", Math.Round((decimal)truth.Value, 6));
            json.WriteString("unit", truth.Unit);
            json.WriteBoolean("invented", true);
            json.WriteString("howPlanted", truth.HowPlanted);
            json.WriteString("howToRecover", truth.HowToRecover);
            json.WriteString("naiveEstimate", truth.NaiveEstimate);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
