using LeoKit.Schema;

namespace LeoKit.Synthetic.Files;

/// <summary>The sentences that several files of a data set share.</summary>
static class Wording
{
    public const string Title = "Synthetic data in the structure of the LEO Standard Extract";

    public const string Synthetic =
        "No real person is in these data: every record was drawn by a program from published figures and invented rules. "
        + "They are not the synthetic LEO data set of the Department for Education and do not replace it.";

    /// <summary>What is said wherever a lookup is described that the extract does not have.</summary>
    public const string NotLeo =
        "Not part of LEO: the extract has pseudonyms of schools and nothing about them. This kit made the lookup up, for the synthetic schools of this data set alone.";

    public const string SourceOfNotLeo = "Made up by this kit; not part of LEO";

    /// <summary>What one row of a view is, and whether it is part of LEO.</summary>
    public static string Of(View view) => $"One row is {view.Table.Grain}.{(view.Table.IsPartOfLeo ? "" : $" {NotLeo}")}";

    public static string Of(Profile profile) => CamelCase(profile.ToString());

    /// <summary>What a profile promises, in a sentence or two.</summary>
    public static string About(Profile profile) => profile switch
    {
        Profile.Structure => "Low fidelity: people and their keys are those of the profile teaching with the same seed. Which rows a person has is drawn for each table by itself among people "
            + "born in the same academic year, and every other value by itself from the values of its column, so that no two columns have anything to do with each other, and no two tables more "
            + "than their years. There is nothing to find in these data.",
        _ => "One life course per person, with planted effects whose sizes are invented and stand in `truth.json`.",
    };

    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    public static string Of(Column column)
    {
        var text = column.Description;
        if (column.Unit is { } unit)
            text += $" Unit: {unit}.";
        if (column.Codes is { } codes)
            text += $" Codes: {string.Join("; ", codes.Codes.Select(code => $"{code.Value} {code.Label}"))}.";
        if (!column.Populated.IsNone)
            text += $" Populated {column.Populated}.";
        return text;
    }
}
