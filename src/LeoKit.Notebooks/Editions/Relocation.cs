using System.Text.RegularExpressions;

namespace LeoKit.Notebooks.Editions;

/// <summary>A move of notebooks to another folder: what they name by <c>../</c> is found from there too.</summary>
sealed partial class Relocation(string from, string to)
{
    readonly string _prefix = Path.GetRelativePath(Path.GetFullPath(to), Path.GetFullPath(Path.Combine(from, ".."))).Replace('\\', '/') + "/";

    public string Of(string source) => Upwards.Replace(source, _prefix);

    /// <summary>In a text of code or as the target of a link.</summary>
    [GeneratedRegex("(?<=[\"(])\\.\\./")]
    static partial Regex Upwards { get; }
}
