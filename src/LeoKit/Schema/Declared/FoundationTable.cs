namespace LeoKit.Schema.Declared;

/// <summary>The early years foundation stage profile, at the end of Reception: seven of its scales, which make a good level of development, and the totals of its parts.</summary>
/// <remarks>A good level of development is 78 points in all and 6 on each of these seven scales; the table does not state it, so that users work it out.</remarks>
static class FoundationTable
{
    static readonly KeyStageForm Form = new("EYFSP");

    public static readonly Table Table = new()
    {
        Name = "EYFSP",
        Accessor = "FoundationStageProfile",
        Title = "Early years foundation stage profile",
        Family = Family.NPD,
        Grain = "one child at the end of Reception",
        ViewRules = [new() { Pattern = "EYFSP_2003_to_2010", Years = Years.Ending(2003, 2010), Inferred = true, SeenIn = "continues EYFSP_2008_to_2019 of another share of the National Pupil Database" }],
        MakeColumns = () =>
        [
            Form.Pupil, Form.AcademicYear, Form.Urn, Form.Estab, Form.Gender, Form.BirthYear, Form.BirthMonth,
            Scale("PSE_AS1", "Dispositions and attitudes"), Scale("PSE_AS2", "Social development"), Scale("PSE_AS3", "Emotional development"),
            Scale("CLL_AS1", "Language for communication and thinking"), Scale("CLL_AS2", "Linking sounds and letters"),
            // The form prints the first year of this scale as 2003/2003.
            Scale("CLL_AS3", "Reading", Years.Ending(2003, 2010)), Scale("CLL_AS4", "Writing"),
            Total("PSE_TOTAL", "Personal, social and emotional development: the sum of its three scales."),
            Total("CLL_TOTAL", "Communication, language and literacy: the sum of its four scales."),
            Total("PSRN_TOTAL", "Problem solving, reasoning and numeracy: the sum of its three scales."),
            Total("EYFSP_TOTAL", "The sum of all thirteen scales, 0 to 117."),
        ],
    };

    static Column Scale(string name, string scale, Years? years = null) => Form.Whole(name, $"{scale}, 0 to 9 points.", years) with { Unit = "points" };

    static Column Total(string name, string description) => Form.Whole(name, description) with { Unit = "points" };
}
