using System.Text.RegularExpressions;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>Nothing in synthetic data may look as if it identified a real person or home.</summary>
sealed partial class IdentifierLikeRule() : ExtractRule("LEO218", "No value looks like a National Insurance number, a UPN or a postcode", "values")
{
    public override void Read(ViewFile file, CsvReader row)
    {
        for (var field = 0; field < file.Header.Length; field++)
        {
            if (row.IsEmpty(field))
                continue;
            Checked++;
            if (HasLettersAndDigits(row.GetSpan(field)) && LikenessOf(row.GetString(field)) is { } likeness && !IsCode(file.Columns[field]?.Column, row.GetString(field)))
                Report(() => new(file.PlaceOf(row, field), $"the value looks like a {likeness}. If it is one, delete the file and tell your data manager; if not, give the column other values."));
        }
    }

    static bool IsCode(Column? column, string value) => column?.Codes?.LabelOf(value) is not null;

    static string? LikenessOf(string text) =>
        NationalInsuranceNumber().IsMatch(text) ? "National Insurance number"
        : UniquePupilNumber().IsMatch(text) ? "unique pupil number (UPN)"
        : Postcode().IsMatch(text) ? "postcode"
        : null;

    // Nearly all values have letters only or digits only, and need not be matched.
    static bool HasLettersAndDigits(ReadOnlySpan<byte> text)
    {
        bool letter = false, digit = false;
        foreach (var one in text)
        {
            letter |= char.IsAsciiLetter((char)one);
            digit |= char.IsAsciiDigit((char)one);
        }

        return letter && digit;
    }

    [GeneratedRegex(@"\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NationalInsuranceNumber();

    [GeneratedRegex(@"\b[A-HJ-NP-RT-Z]\d{11}[0-9A-Z]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UniquePupilNumber();

    [GeneratedRegex(@"\b(GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();
}
