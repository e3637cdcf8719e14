using System.Text.RegularExpressions;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>Nothing in synthetic data may look as if it identified a real person or home.</summary>
sealed partial class IdentifierLikeRule() : ExtractRule("LEO218", "No value looks like a National Insurance number, a UPN or a postcode", "values")
{
    public override bool IsAlone => true;

    // What was looked at just now need not be looked at again: codes, schools, a person's rows.
    readonly TextKey[] _harmless = new TextKey[1 << 12];

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

    // A postcode has five characters at least. Nearly all values are shorter, or have letters only or digits only, and need not be matched.
    static bool MayIdentify(ReadOnlySpan<byte> text) =>
        text.Length >= 5 && text.ContainsAnyInRange((byte)'0', (byte)'9') && (text.ContainsAnyInRange((byte)'A', (byte)'Z') || text.ContainsAnyInRange((byte)'a', (byte)'z'));

    [GeneratedRegex(@"\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NationalInsuranceNumber();

    [GeneratedRegex(@"\b[A-HJ-NP-RT-Z]\d{11}[0-9A-Z]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UniquePupilNumber();

    [GeneratedRegex(@"\b(GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();
}
