namespace LeoKit.Schema.Declared;

/// <summary>Key Stage 1, at the end of Year 2: the levels that make up the average points, and the points since they are published.</summary>
static class KeyStage1Table
{
    static readonly KeyStageForm Form = new("KS1");

    // The form prints two ends of the years of each level; the sheet ends with the first.
    static readonly Years Always = Years.Ending(1998, 2012);

    public static readonly Table Table = new()
    {
        Name = "KS1",
        Accessor = "KeyStage1",
        Title = "Key Stage 1",
        Family = Family.NPD,
        Grain = "one pupil at the end of Key Stage 1",
        ViewRules = [new() { Pattern = "KS1_1998_to_2012", Years = Always, Inferred = true, SeenIn = "continues KS1_1998_to_2019_and_2022 of another share of the National Pupil Database" }],
        MakeColumns = () =>
        [
            Form.Pupil, Form.AcademicYear, Form.Urn, Form.Estab, Form.Gender, Form.BirthYear, Form.BirthMonth,
            Form.Code("READING", KeyStageCodes.KeyStage1Level, "Level in reading.", Always),
            Form.Code("WRITING", KeyStageCodes.KeyStage1Level, "Level in writing.", Always),
            Form.Code("MATHS", KeyStageCodes.KeyStage1Level, "Level in mathematics.", Always),
            Form.Code("SCIENCE", KeyStageCodes.KeyStage1Science, "Level in science, without its parts.", Always),
            Form.WholePoints("READPOINTS", "Points for the level in reading: 15 for 2B, two for a third of a level, six for a level."),
            Form.WholePoints("WRITPOINTS", "Points for the level in writing."),
            Form.WholePoints("MATPOINTS", "Points for the level in mathematics."),
            Form.Points("APS", "Average of the points in reading, writing, mathematics and science.", 2),
        ],
    };
}
