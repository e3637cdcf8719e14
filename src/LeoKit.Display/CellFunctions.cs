using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;

namespace LeoKit.Display;

/// <summary>What a notebook cell may call without a prefix: the engine imports these members.</summary>
public static class CellFunctions
{
#pragma warning disable IDE1006 // Notebook authors know this function by its lower-case name.
    /// <summary>Shows <paramref name="value"/> below the cell.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="mimeTypes">The forms to show, such as <c>text/plain</c>; none for all.</param>
    /// <returns>What stands below the cell now, to be replaced by its <see cref="DisplayedValue.Update(object?)"/>.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => DisplayChannel.Show(FormsOf(value, mimeTypes));
#pragma warning restore IDE1006

    /// <summary>Shows <paramref name="value"/> below the cell.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="mimeTypes">The forms to show, such as <c>text/plain</c>; none for all.</param>
    /// <returns>What stands below the cell now, to be replaced by its <see cref="DisplayedValue.Update(object?)"/>.</returns>
    public static DisplayedValue Display<T>(this T value, params string[] mimeTypes) => DisplayChannel.Show(FormsOf(value, mimeTypes));

    /// <summary>Shows text as content of a mime type: <c>"# Title".DisplayAs("text/markdown")</c>.</summary>
    /// <returns>What stands below the cell now, to be replaced by its <see cref="DisplayedValue.Update(object?)"/>.</returns>
    public static DisplayedValue DisplayAs(this string content, string mimeType) =>
        DisplayChannel.Show(mimeType is "text/plain" or "text/html"
            ? [new MimeContent(mimeType, content)]
            : [new MimeContent(mimeType, content), new MimeContent("text/plain", content)]);

    /// <summary>Html to be shown as it is: as the last line of a cell, or through <c>display(HTML("…"))</c>.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Removes what the cell has shown so far.</summary>
    /// <param name="wait">Whether to wait until something new is shown, so that the page does not flicker.</param>
    public static void ClearOutput(bool wait = false) => DisplayChannel.Clear(wait);

    static ImmutableArray<MimeContent> FormsOf(object? value, string[] mimeTypes)
    {
        var forms = Rendering.Of(value);
        return mimeTypes.Length == 0 || !forms.Any(form => mimeTypes.Contains(form.MimeType))
            ? forms
            : [.. forms.Where(form => mimeTypes.Contains(form.MimeType))];
    }
}
