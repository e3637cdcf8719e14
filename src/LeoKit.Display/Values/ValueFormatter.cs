using Microsoft.DotNet.Interactive.Formatting;

namespace LeoKit.Display.Values;

/// <summary>Our formatter for every type that the notebook registers none for.</summary>
sealed class ValueFormatter(string mimeType) : ITypeFormatter
{
    public string MimeType { get; } = mimeType;

    public Type Type => typeof(object);

    public bool Format(object instance, FormatContext context)
    {
        using var culture = new InvariantCulture();
        var forms = FormsOf.Value(instance);
        context.Writer.Write(MimeType == "text/html" ? forms.Html : forms.Plain);
        return true;
    }
}
