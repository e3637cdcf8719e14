using System.Globalization;

namespace LeoKit.Synthetic.Rows;

/// <summary>Academic years as school tables write them.</summary>
static class AcademicYears
{
    const int First = 1990;

    static readonly string[] Texts = [.. Enumerable.Range(First, 40).Select(end => string.Create(CultureInfo.InvariantCulture, $"{end - 1}/{end}"))];

    /// <summary>As 2010/2011, for the year that ends in 2011.</summary>
    public static string Written(int end) => Texts[end - First];
}
