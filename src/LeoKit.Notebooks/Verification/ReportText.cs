using System.Xml;
using System.Xml.Linq;

namespace LeoKit.Notebooks.Verification;

/// <summary>The text of an XML report, the same on every system.</summary>
static class ReportText
{
    public static string Of(XElement root) => $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root.ToString().ReplaceLineEndings("\n")}\n";

    /// <summary>Without characters that XML cannot hold: a notebook may show any.</summary>
    public static string Clean(string text) => string.Concat(text.Select(character => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character) ? character : '\uFFFD'));
}
