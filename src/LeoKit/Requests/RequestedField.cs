using LeoKit.Schema;

namespace LeoKit;

/// <summary>A line of the worksheet: one field of one table, with the years and the reason.</summary>
/// <param name="Table">The table as the variable request form names its sheet, such as <c>SC_Pupil</c>.</param>
/// <param name="Field">The name in the form, such as <c>FSMeligible</c>.</param>
/// <param name="Years">The years that were read: academic years, or tax years in the tables of the family LEO; none for lookups.</param>
/// <param name="Why">What the study needs it for; empty until somebody says so.</param>
public sealed record RequestedField(string Table, string Field, Years Years, string Why)
{
    /// <summary>The sheet of the form, with its years: <c>SC_Pupil_01-02_to_20-21</c>.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>How easily it identifies a person, as the form rates it: from 1 (most) to 5 (least); empty if it does not.</summary>
    public string Identifiability { get; init; } = "";

    /// <summary>How sensitive it is, as the form rates it: from A (most) to E (least); empty if it does not.</summary>
    public string Sensitivity { get; init; } = "";

    /// <summary><c>by request</c>, <c>default</c>, or empty if the form does not say.</summary>
    public string Request { get; init; } = "";

    /// <summary>Whether the form rates it A to C for sensitivity or 1 to 3 for identifiability. Where to draw that line is this kit's choice; the ratings are the form's.</summary>
    public bool IsSensitive => Sensitivity is "A" or "B" or "C" || Identifiability is "1" or "2" or "3";

    /// <summary>Table, field and years in one line.</summary>
    public override string ToString() => $"{Table}.{Field}{(Years.IsNone ? "" : $", {Years}")}";
}
