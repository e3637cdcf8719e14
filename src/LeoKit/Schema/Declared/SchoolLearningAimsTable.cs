namespace LeoKit.Schema.Declared;

/// <summary>What students of school sixth forms study, with the grades that were matched to it.</summary>
/// <remarks>Core columns: student, aim, dates, status and grade, so that a school sixth form can be put beside a college in the further education records.</remarks>
static class SchoolLearningAimsTable
{
    static readonly FormTable Form = FormTable.Named("PLAMS");

    static readonly CodeList Status = CodeList.Of("LearningAimStatus",
        ("1", "Continuing"), ("2", "Completed"), ("3", "Withdrawn"), ("4", "Transferred"));

    static readonly CodeList Pass = CodeList.Of("GradePassFail", ("P", "Pass"), ("F", "Fail"));

    public static readonly Table Table = new()
    {
        Name = "PLAMS",
        Accessor = "SchoolLearningAims",
        Title = "Post-16 learning aims in schools",
        Family = Family.NPD,
        Grain = "one learning aim of one student in one academic year",
        ViewRules = [new() { Pattern = "PLAMS_Amended_[yyyy]", Years = Form.Years, SeenIn = "FFT's published scripts for the extract" }],
        MakeColumns = () =>
        [
            Form.Column("PupilMatchingRefAnonymous", "The student, as a pseudonym.") with { Required = true, MaxLength = 18 },
            Form.Column("ACADYR", "The academic year, as 2010/2011.", ColumnType.Text) with { Structural = true, Required = true, MaxLength = 9 },
            Form.Column("LAEstab_anon", "The school by authority and establishment, as a pseudonym.", ColumnType.Text) with { MaxLength = 12 },
            Form.Column("OnRoll", "Whether the student is on the school's roll, or the record comes from results only.") with { MaxLength = 1 },
            Form.Column("NCYear", "The National Curriculum year that the student is taught in.", ColumnType.Whole) with { Required = true },
            Form.Column("Gender", "Male or female.") with { MaxLength = 1 },
            Form.Column("YearOfBirth", "Calendar year of birth.", ColumnType.Whole) with { Unit = "year" },
            Form.Column("QAN", "The qualification: the aim as the reference list of further education knows it, to 2014/15.", ColumnType.Text) with { MaxLength = 8 },
            Form.Column("QN", "The qualification, from 2015/16.") with { MaxLength = 8 },
            Form.Column("Qual_Lev_Ref", "The level of the qualification, 0 to 7.", ColumnType.Whole),
            Form.Column("Qual_Type_Ref", "The type of the qualification, in the codes of further education.", ColumnType.Text) with { MaxLength = 4 },
            Form.Column("LearningStartDate", "The first day.", ColumnType.Date) with { Required = true },
            Form.Column("LearningPlannedEndDate", "The planned last day.", ColumnType.Date) with { Planned = true, NotBefore = "LearningStartDate" },
            Form.Column("LearningActualEndDate", "The last day; empty while the aim continues.", ColumnType.Date) with { NotBefore = "LearningStartDate" },
            Form.Column("LearningAimStatus", "Whether the aim continues, is completed or was given up.", ColumnType.Code) with { MaxLength = 1, Codes = Status },
            Form.Column("CoreAim", "1 for the main aim of the study programme.", ColumnType.Flag),
            Form.Column("Grade_AAT", "The grade, to 2008/09; empty without a matched result.", ColumnType.Text) with { MaxLength = 5 },
            Form.Column("Grade_ATT", "The grade, from 2009/10; empty without a matched result.", ColumnType.Text) with { MaxLength = 5 },
            Form.Column("GradePassFail", "Whether that grade is a pass.") with { MaxLength = 1, Codes = Pass },
        ],
    };
}
