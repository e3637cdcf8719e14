using LeoKit.Display.Values;

namespace LeoKit.Display.Hosts;

/// <summary>Writes a value in one form for a host that knows this type by the names of its members only.</summary>
sealed class HostFormatter(string mimeType)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        using var culture = new InvariantCulture();
        var forms = FormsOf.Value(instance);
        writer.Write(MimeType == "text/html" ? forms.Html : forms.Plain);
        return true;
    }
}
