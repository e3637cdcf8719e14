using Microsoft.DotNet.Interactive.Formatting;

namespace LeoKit.Display.Values;

/// <summary>Formatters that a notebook registered itself: they win over ours wherever the value stands.</summary>
static class CustomForms
{
    public static string? Html(object value) => Of(value, "text/html");

    public static string? Plain(object value) => Of(value, "text/plain");

    static string? Of(object value, string mimeType)
    {
        var preferred = Formatter.GetPreferredFormatterFor(value.GetType(), mimeType);
        var isOwn = preferred is ValueFormatter || !Formatter.RegisteredFormatters(includeDefaults: false)
            .Any(formatter => formatter is not ValueFormatter && formatter.Type == preferred.Type && formatter.MimeType == mimeType);
        return isOwn ? null : Written(value, mimeType);
    }

    /// <summary>A mistake in a notebook's own formatter is shown where its text would have stood.</summary>
    static string Written(object value, string mimeType)
    {
        try
        {
            return Cleaned.Of(value.ToDisplayString(mimeType));
        }
        catch (Exception exception)
        {
            var text = $"{Thrown.By(exception)} in the formatter registered for {TypeName.Short(value.GetType())}";
            return mimeType == "text/html" ? HtmlText.Encode(text) : text;
        }
    }
}
