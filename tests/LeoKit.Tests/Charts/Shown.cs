using LeoKit.Display;

namespace LeoKit.Tests.Charting;

/// <summary>A chart as a notebook shows it.</summary>
static class Shown
{
    public static string Figure(LeoChart chart) => Form(chart, "application/vnd.plotly.v1+json");

    public static string Plain(object value) => Form(value, "text/plain");

    public static string Html(object value) => Form(value, "text/html");

    static string Form(object value, string mimeType) => Rendering.Of(value).Single(form => form.MimeType == mimeType).Text;
}
