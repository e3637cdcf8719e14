using System.Collections.Immutable;
using LeoKit.Display.Values;

namespace LeoKit.Display;

/// <summary>Turns any value into the forms that a notebook shows.</summary>
public static class Rendering
{
    /// <summary>All forms of <paramref name="value"/>: always <c>text/html</c> and <c>text/plain</c>, charts also <c>application/vnd.plotly.v1+json</c>.</summary>
    /// <remarks>A formatter that the notebook registered with <c>Formatter.Register</c> wins over the built-in form of its type.</remarks>
    public static ImmutableArray<MimeContent> Of(object? value)
    {
        using var culture = new InvariantCulture();
        var (html, plain) = value is null ? (null, null) : (CustomForms.Html(value), CustomForms.Plain(value));
        if (html is not null && plain is not null)
            return [new("text/html", html), new("text/plain", plain)];
        var forms = FormsOf.Value(value);
        ImmutableArray<MimeContent> both = [new("text/html", html ?? forms.Html), new("text/plain", plain ?? forms.Plain)];
        return forms.Figure is { } figure && html is null ? [.. both, new("application/vnd.plotly.v1+json", figure)] : both;
    }
}
