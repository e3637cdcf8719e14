using System.Text.RegularExpressions;

namespace LeoKit.Schema;

/// <summary>Reads names of fields as the form writes them, with what they say beside the name.</summary>
static partial class FieldName
{
    // The form shows the prefix of a query in front of some keys, and remarks such as "(previously CVAPMAT)" behind some names.
    [GeneratedRegex(@"^(s\.)?(?<name>.*?)( \([^)]*\))?$", RegexOptions.CultureInvariant)]
    static partial Regex Written { get; }

    [GeneratedRegex(@"^(?<name>([A-Za-z0-9_]|\[term\]|\[yy\])+) (in |for )?(?<years>(up to )?[0-9]{4}/.*?)\.?$", RegexOptions.CultureInvariant)]
    static partial Regex OtherName { get; }

    [GeneratedRegex(@"(^|_)(URN|LAEstab|(Home|Latest)?LA|LEA)_(.*_)?anon$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex School { get; }

    public static string Clean(string written) =>
        written.StartsWith("s.", StringComparison.Ordinal) || written.EndsWith(')') ? Written.Match(written).Groups["name"].Value : written;

    /// <summary>The other name that a note such as <c>SENstage_[term][yy] in 2001/02</c> gives; null if it says something else, or not clearly.</summary>
    public static Renaming? Renaming(string note, Years coverage)
    {
        const string Until = "up to ";
        var match = OtherName.Match(note);
        var years = match.Groups["years"].Value;
        var read = years.StartsWith(Until, StringComparison.Ordinal)
            ? YearsText.Read($"{AcademicYear.EndingIn(coverage.First)} - {years[Until.Length..]}", coverage)
            : YearsText.Read(years, coverage);
        return match.Success && read is not null ? new(read, match.Groups["name"].Value) : null;
    }

    public static KeyRole KeyOf(string name) => name.ToUpperInvariant() switch
    {
        "PUPILMATCHINGREFANONYMOUS" => KeyRole.PupilMatchingReference,
        "EDUKEY" => KeyRole.Edukey,
        "AE_ID" => KeyRole.AeId,
        "RECORDID" => KeyRole.RecordId,
        "EXTERNAL_ID" => KeyRole.FurtherEducationLearner,
        "LEARNING_AIM_ID" or "LEARNAIMREF" => KeyRole.LearningAim,
        "ENTKEY" or "MAIN_ENTERPRISE" => KeyRole.Enterprise,
        // Most names do not end so, and the first regular expression of a program takes its time to start.
        _ => name.EndsWith("_anon", StringComparison.OrdinalIgnoreCase) && School.IsMatch(name) ? KeyRole.School : KeyRole.None,
    };

    public static bool IsCalled(CatalogueField field, string name) =>
        field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
        || field.WrittenName.Equals(name, StringComparison.OrdinalIgnoreCase)
        || IsNameInView(field, name);

    /// <summary>True for a name that a view may bear: <c>FSMeligible_spr11</c> and, before the termly censuses, <c>FSMeligible_04</c>.</summary>
    public static bool IsNameInView(CatalogueField field, string name) =>
        Fits(field.Pattern, name) || field.Renamed.Any(renaming => Fits(renaming.Pattern, name));

    static bool Fits(string pattern, string name) =>
        pattern.Equals(name, StringComparison.OrdinalIgnoreCase)
        || (pattern.Contains('[', StringComparison.Ordinal)
            && name.StartsWith(pattern[..pattern.IndexOf('[', StringComparison.Ordinal)], StringComparison.OrdinalIgnoreCase)
            && Regex.IsMatch(name, $"^{Shape(pattern)}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

    static string Shape(string pattern) => Regex.Escape(pattern)
        .Replace(@"\[term]", "(aut|spr|sum)?", StringComparison.OrdinalIgnoreCase)
        .Replace(@"\[yy]", "[0-9]{2}", StringComparison.OrdinalIgnoreCase);
}
