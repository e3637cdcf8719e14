using System.Reflection;
using System.Text.RegularExpressions;
using Plotly.NET;

namespace LeoKit.Display.Charts;

/// <summary>The plotly.js that Plotly.NET carries, so that charts are drawn without a network.</summary>
public static partial class PlotlyScript
{
    static readonly Assembly Plotly = typeof(GenericChart).Assembly;

    /// <summary>The file's own name, with its version.</summary>
    public static string FileName => ScriptName().Match(ResourceName).Value;

    /// <summary>Opens the script, some 3.6 million bytes of UTF-8.</summary>
    public static Stream Open() => Plotly.GetManifestResourceStream(ResourceName)!;

    /// <summary>Opens the licence notices of the script and of what it contains; they have to travel with it.</summary>
    public static Stream OpenLicence() => Plotly.GetManifestResourceStream(ResourceName + ".LICENSE.txt")!;

    static string ResourceName => Plotly.GetManifestResourceNames().Single(name => ScriptName().IsMatch(name));

    [GeneratedRegex(@"plotly-[0-9][0-9A-Za-z.\-]*\.min\.js$")]
    private static partial Regex ScriptName();
}
