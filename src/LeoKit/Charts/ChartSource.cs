using System.Globalization;

namespace LeoKit.Charting;

/// <summary>The source lines of charts. Each says that the data are synthetic and of which profile, as far as that is known.</summary>
static class ChartSource
{
    public const string Teaching = "synthetic teaching data of LeoKit; no real person is in it";
    public const string Structure = "synthetic structure data of LeoKit, without relationships between columns; no real person is in it";
    public const string Briefing = "Department for Education, LEO briefing webinar, 2025; made from the rule";

    public static string Of(LeoExtract extract) => extract.Profile switch
    {
        "teaching" => Text($"synthetic data of LeoKit, profile teaching, data set {extract.Name} ({extract.People:N0} people); effects are invented and no real person is in it"),
        "structure" => Text($"synthetic data of LeoKit, profile structure, data set {extract.Name} ({extract.People:N0} people); columns are unrelated and no real person is in it"),
        _ => $"data set {extract.Name}, which does not say where it comes from; it was not made by LeoKit",
    };

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
