using System.Text.RegularExpressions;
using LeoKit.Notebooks.Magics;

namespace LeoKit.Notebooks.Packages;

/// <summary>Turns what a failed restore said into a sentence on what to do.</summary>
static partial class PackageFault
{
    public static MagicException From(PackageSet set, string said)
    {
        var error = Error().Match(said);
        var (code, text) = error.Success ? (error.Groups["code"].Value, error.Groups["text"].Value.Trim()) : ("", said.Trim().Split('\n')[0]);
        return new(code switch
        {
            "NU1301" or "NU1801" =>
                $"PKG001: {set} could not be fetched, because a package source does not answer: {text} Check the network, or reference a library that is on this computer: #r \"path/to/Library.dll\".",
            "NU1101" or "NU1102" or "NU1103" =>
                $"PKG002: there is no such package: {text} Check the name and the version, or add the source that has it: #i \"nuget: ADDRESS\".",
            "NU1202" => $"PKG003: a package does not fit this version of .NET: {text} Choose another version.",
            _ => $"PKG004: {set} could not be restored: {text}",
        });
    }

    [GeneratedRegex(@"error (?<code>NU\d{4}|MSB\d{4}|NETSDK\d{4})\s*: (?<text>[^\r\n\[]*)")]
    private static partial Regex Error();
}
