using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>Nothing in synthetic data may look as if it identified a real person or home.</summary>
sealed partial class IdentifierLikeRule() : ExtractRule("LEO218", "No value looks like a National Insurance number, a UPN or a postcode", "values")
{
    public override bool IsAlone => true;

    const int ShortestPostcode = 5;

    // What was looked at just now need not be looked at again: codes, schools, a person's rows.
    readonly TextKey[] _harmless = new TextKey[1 << 12];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Read(ViewFile file, CsvReader row)
    {
        for (var field = 0; field < file.Header.Length; field++)
        {
            if (row.IsEmpty(field))
                continue;
            Checked++;
            if (MayIdentify(row.GetSpan(field)) && LikenessIn(row, field) is { } likeness && !IsCode(file.Columns[field]?.Column, row.GetString(field)))
                Report(file.PlaceOf(row, field), $"the value looks like a {likeness}. If it is one, delete the file and tell your data manager; if not, give the column other values.");
        }
    }

    string? LikenessIn(CsvReader row, int field)
    {
        var key = TextKey.Of(row.GetSpan(field));
        ref var known = ref _harmless[key.Hash % _harmless.Length];
        if (!key.IsPart && known == key)
            return null;
        var likeness = LikenessOf(row.GetString(field));
        if (likeness is null)
            known = key;
        return likeness;
    }

    static bool IsCode(Column? column, string value) => column?.Codes?.LabelOf(value) is not null;

    static string? LikenessOf(string text) =>
        NationalInsuranceNumber().IsMatch(text) ? "National Insurance number"
        : UniquePupilNumber().IsMatch(text) ? "unique pupil number (UPN)"
        : Postcode().IsMatch(text) ? "postcode"
        : null;

    // Nearly all values have letters only or digits only, or are one word of a length that none of the three has, and need not be matched.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static bool MayIdentify(ReadOnlySpan<byte> text)
    {
        if (text.Length < ShortestPostcode)
            return false;
        var (hasDigit, hasLetter, isWord) = (false, false, true);
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit((char)letter))
                hasDigit = true;
            else if (char.IsAsciiLetter((char)letter))
                hasLetter = true;
            else
                isWord = false;
        }

        return hasDigit && hasLetter && (!isWord || text.Length is >= ShortestPostcode and <= 7 or 9 or 13);
    }

    [GeneratedRegex(@"\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NationalInsuranceNumber();

    [GeneratedRegex(@"\b[A-HJ-NP-RT-Z]\d{11}[0-9A-Z]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UniquePupilNumber();

    [GeneratedRegex(@"\b(GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();
}
