using LeoKit.Schema;

namespace LeoKit.Requests;

/// <summary>What stands on top of a worksheet: what it is, what it prepares for, and where that is said.</summary>
static class RequestText
{
    public const string Title = "Variable request worksheet";

    public const string WhatItIs = "A worksheet for learning, not an application.";

    // LEO dossier §4.4, sources VRF, GW24, UKSA; the titles stand in datasets/reference/sources.csv.
    public static string PreparesFor =>
        $"It prepares for the variable request form of the Department for Education ({StandardExtract.Source}), which goes with an application to use the LEO Standard Extract "
        + "in the Secure Research Service: project application, this form, and an ethics self-assessment or approval, which DfE, HMRC and DWP and the Research Accreditation Panel review "
        + "(GOV.UK, Apply to access the Longitudinal Education Outcomes (LEO) dataset, 2024). Look for the current version of the form before you apply.";

    public const string Minimisation =
        "Ask for the fewest fields and years that answer your question, and give each a reason. Fields were noted while a notebook ran on synthetic data: a table that was read as a whole lists every field of it, so take out what the study does not need.";

    public const string Ratings =
        "The form rates how easily a field identifies a person, from 1 (most) to 5 (least), and how sensitive it is, from A (most) to E (least). A to C and 1 to 3 are flagged here; where to draw that line is this kit's choice.";

    public static string MadeUp(IEnumerable<string> tables) =>
        $"Made up by this kit and not part of LEO: {string.Join(", ", tables)}. A study on real data needs another source for them.";

    public static string Unread(int queries) => queries == 1
        ? "One query could not be read: fields of it may be missing here."
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{queries} queries could not be read: fields of theirs may be missing here.");
}
