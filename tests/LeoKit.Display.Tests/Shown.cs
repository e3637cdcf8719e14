using System.Globalization;
using LeoKit.Display;
using Xunit.Sdk;
using Xunit.v3;

// The formatting library keeps its registrations, and .NET its current culture, for the whole process.
[assembly: Parallelization(Mode = ParallelMode.None)]

/// <summary>What a notebook would show.</summary>
static class Shown
{
    static Shown() => DisplayRegistration.Register();

    public static string Html(object? value) => Form(value, "text/html");

    public static string Plain(object? value) => Form(value, "text/plain");

    /// <summary>A form as a host asks for it that knows only the formatting library.</summary>
    public static string InOtherHost(object value, string mimeType) => Microsoft.DotNet.Interactive.Formatting.Formatter.ToDisplayString(value, mimeType);

    public static T In<T>(string culture, Func<T> show)
    {
        var previous = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return show();
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    static string Form(object? value, string mimeType) => Rendering.Of(value).Single(content => content.MimeType == mimeType).Text;
}
