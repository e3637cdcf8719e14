using System.Globalization;

namespace LeoKit.Synthetic.Rows;

/// <summary>Years as the tables write them, made once.</summary>
static class YearTexts
{
    const int First = 1990;

    static readonly string[] Academic = [.. Enumerable.Range(First, 40).Select(SchoolCensusRows.AcademicYear)];

    static readonly string[] School = ["R", .. Enumerable.Range(1, 14).Select(year => year.ToString(CultureInfo.InvariantCulture))];

    /// <summary>An academic year by its end, as 2010/2011.</summary>
    public static string AcademicYear(int end) => Academic[end - First];

    /// <summary>A school year as the census codes it: Reception is R.</summary>
    public static string SchoolYear(int schoolYear) => School[schoolYear];
}
