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

    /// <summary>The script, some 3.6 million characters.</summary>
    public static string Read() => Read(ResourceName);

    /// <summary>The licence notices that belong beside the script.</summary>
    public static string ReadLicence() => Read(ResourceName + ".LICENSE.txt");

    static string ResourceName => Plotly.GetManifestResourceNames().Single(name => ScriptName().IsMatch(name));

    static string Read(string resource)
    {
        using var reader = new StreamReader(Plotly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"plotly-[0-9][0-9A-Za-z.\-]*\.min\.js$")]
    private static partial Regex ScriptName();
}
