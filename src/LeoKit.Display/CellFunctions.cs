using Microsoft.AspNetCore.Html;

namespace LeoKit.Display;

/// <summary>What a notebook cell may call without a prefix: the engine imports these members.</summary>
public static class CellFunctions
{
#pragma warning disable IDE1006 // Notebook authors know this function by its lower-case name.
    /// <summary>Shows <paramref name="value"/> below the cell.</summary>
    public static void display(object? value) => DisplayChannel.Show(value);
#pragma warning restore IDE1006

    /// <summary>Shows <paramref name="value"/> below the cell.</summary>
    public static void Display<T>(this T value) => DisplayChannel.Show(value);

    /// <summary>Html to be shown as it is: as the last line of a cell, or through <c>display(HTML("…"))</c>.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);
}
