using System.Globalization;

namespace LeoKit.Synthetic.Rows;

/// <summary>School years as the tables write them, made once.</summary>
static class SchoolYears
{
    static readonly string[] Texts = ["R", .. Enumerable.Range(1, 14).Select(year => year.ToString(CultureInfo.InvariantCulture))];

    /// <summary>A school year as the census codes it: Reception is R.</summary>
    public static string Written(int schoolYear) => Texts[schoolYear];
}
