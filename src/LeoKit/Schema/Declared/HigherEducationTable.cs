namespace LeoKit.Schema.Declared;

/// <summary>Students of higher education: a record for each academic year of each course.</summary>
/// <remarks>
/// Core columns: who and where, course and its years, subject, result, and what students bring with them, for the lessons on degrees, subjects and gap years.
/// The form lists no codes for this table: those used here are the public ones of the Higher Education Statistics Agency (HESA).
/// </remarks>
static class HigherEducationTable
{
    static readonly FormTable Form = FormTable.Named("HESA");

    /// <summary>The last year with subjects of the Joint Academic Coding System; 2019/20 has the new subject codes and their hierarchy.</summary>
    static readonly Years Jacs = Years.Ending(2008, 2019);

    public static readonly Table Table = new()
    {
        Name = "HESA",
        Accessor = "HigherEducation",
        Title = "Higher education students",
        Family = Family.HESA,
        Grain = "one student on one course in one academic year",
        ViewRules = [new() { Pattern = "hesa_[yyyy]", Years = Form.Years, SeenIn = "FFT's published scripts for the extract" }],
        MakeColumns = () =>
        [
            Form.Column("PUPILMATCHINGREFANONYMOUS", "The student, as a pseudonym.", ColumnType.Text) with { Required = true, MaxLength = 18 },
            Text("INSTID_ANON", "The provider, as a pseudonym, to 2006/07.", 12),
            Text("XINSTID01_ANON", "The provider, as a pseudonym, from 2007/08.", 12),
            Code("XINSTG01", "The region of the provider.", 1, HigherEducationCodes.Region),
            Code("XPSR01", "1 in the standard registration population.", 1, HigherEducationCodes.Flag),
            Code("XPQUAL01", "1 if a qualification was obtained in the year.", 1, HigherEducationCodes.Flag),
            Form.Column("YEARPRG", "The year of the course that the student is in.", ColumnType.Whole) with { Required = true },
            Form.Column("COMDATE", "The first day of the course.", ColumnType.Date) with { Required = true },
            Form.Column("DATELEFT", "The last day, to 2006/07; empty while the course continues.", ColumnType.Date) with { NotBefore = "COMDATE" },
            Form.Column("ENDDATE", "The last day, from 2007/08; empty while the course continues.", ColumnType.Date) with { NotBefore = "COMDATE" },
            Code("XLEV301", "Level of study: postgraduate or undergraduate.", 1, HigherEducationCodes.Level3),
            Code("XLEV501", "Level of study: research, taught postgraduate, first degree.", 1, HigherEducationCodes.Level5),
            Text("XQOBTN01", "The qualification obtained: H00 a degree with honours, M00 a master's degree; empty without one.", 3) with { Required = false },
            Code("XCLASS01", "The class of the degree; A if there is none to give.", 1, HigherEducationCodes.Class),
            Text("SBJQA1", "The subject, to 2006/07: a code of the Joint Academic Coding System.", 4),
            Text("XJACS01_1", "The first subject, 2007/08 to 2018/19: a code of the Joint Academic Coding System.", 4) with { Populated = Jacs },
            Form.Column("XFPE01_1", "The share of the year spent on the first subject.", ColumnType.Number) with { Decimals = 2, Unit = "proportion" },
            Text("XCAH01_1", "The first subject in 2019/20, first level of the Common Aggregation Hierarchy.", 5),
            Text("XCAH02_1", "The first subject in 2019/20, second level of the Common Aggregation Hierarchy.", 8),
            Code("GENDER", "Male or female, to 2011/12.", 1, HigherEducationCodes.Gender),
            Code("SEXID", "Sex, from 2012/13.", 1, HigherEducationCodes.Sex),
            Form.Column("XETHNIC01", "Ethnic group, in the codes of higher education.", ColumnType.Code) with { MaxLength = 2, Codes = HigherEducationCodes.Ethnicity, Required = true },
            Code("CARELEAVER", "Whether the student was in care.", 2, HigherEducationCodes.CareLeaver),
            Form.Column("XAGEA01", "Age in whole years on 31 August before the academic year.", ColumnType.Whole) with { Required = true, Unit = "years" },
            Form.Column("XTARIFF", "Points of the entry tariff, 2011/12 to 2016/17; empty if not known.", ColumnType.Whole) with { Unit = "points" },
            Code("SEC", "Socio-economic class of the higher-earning parent; 9 if not classified.", 1, HigherEducationCodes.SocioEconomicClass),
            Code("PARED", "Whether a parent has a higher education qualification.", 1, HigherEducationCodes.ParentalEducation),
            Form.Column("RSNEND", "Why the course ended; empty while it continues.", ColumnType.Code) with { MaxLength = 2, Codes = HigherEducationCodes.ReasonForEnding },
            Form.Column("STULOAD", "How much of a full-time year the student takes.", ColumnType.Number) with { Decimals = 1, Unit = "per cent", Required = true },
        ],
    };

    static Column Text(string name, string description, int length) =>
        Form.Column(name, description, ColumnType.Text) with { MaxLength = length, Required = true };

    static Column Code(string name, string description, int length, CodeList codes) =>
        Form.Column(name, description, ColumnType.Code) with { MaxLength = length, Codes = codes, Required = true };
}
