namespace LeoKit.Schema.Declared;

/// <summary>What local authorities record young people of 16 to 19 to be doing.</summary>
/// <remarks>
/// Core columns: who, when, the activity with its start, and the flags of needs, because the lessons on routes and on gap years need no more.
/// The real view has a record for every month; this kit writes October and March of each academic year.
/// </remarks>
static class YoungPeopleActivityTable
{
    static readonly FormTable Form = FormTable.Named("NCCIS");

    static readonly CodeList Activity = CodeList.Of("Current_Activity_Code",
        ("110", "Registered at a school, below the leaving age"), ("120", "Educated at home, below the leaving age"), ("130", "Custodial sentence, below the leaving age"),
        ("140", "Not registered, below the leaving age"), ("150", "Not known, below the leaving age"),
        ("210", "Full-time education: school sixth form"), ("220", "Full-time education: sixth-form college"), ("230", "Full-time education: further education"),
        ("240", "Full-time education: higher education"), ("250", "Part-time education"), ("260", "Gap year"), ("270", "Full-time education: other"),
        ("280", "Special post-16 institution"), ("290", "Custodial institution"),
        ("310", "Apprenticeship"), ("320", "Full-time employment with study"), ("330", "Employment without training"), ("340", "Employment with other training"),
        ("350", "Temporary employment"), ("360", "Part-time employment"), ("380", "Self-employment"), ("381", "Self-employment with study"),
        ("410", "Funded work-based learning"), ("430", "Other training"), ("440", "Training through the Work Programme"), ("450", "Traineeship"), ("460", "Supported internship"),
        ("530", "Re-engagement provision"), ("540", "Working not for reward"), ("550", "Working not for reward, with part-time study"),
        ("610", "Not yet ready for work or learning"), ("615", "Start date agreed, other"), ("616", "Start date agreed, counts as participation"),
        ("619", "Seeking education, employment or training"), ("620", "Young carer"), ("630", "Teenage parent"), ("640", "Illness"), ("650", "Pregnancy"),
        ("660", "Religious grounds"), ("670", "Unlikely to be economically active"), ("680", "Other reason not to take part"),
        ("710", "Custody, young adult"), ("720", "Refugee or asylum seeker"),
        ("810", "Not known"), ("820", "Cannot be contacted"), ("830", "Refused to say"));

    public static readonly Table Table = new()
    {
        Name = "NCCIS",
        Accessor = "YoungPeopleActivity",
        Title = "Activity of young people as local authorities record it",
        Family = Family.NPD,
        Grain = "one young person in one month (this kit has October and March only)",
        ViewRules = [new() { Pattern = "nccis_2011_to_2021", Years = Form.Years, SeenIn = "FFT's published scripts for the extract" }],
        MakeColumns = () =>
        [
            Form.Column("PupilMatchingRefAnonymous", "The young person, as a pseudonym.") with { Required = true, MaxLength = 18 },
            Form.Column("ACADYR", "The academic year, as 2010/2011.", ColumnType.Text) with { Structural = true, Required = true, MaxLength = 9 },
            Form.Column("MonthNo", "The calendar month of the record, 1 to 12: 10 is October although the academic year begins in September.", ColumnType.Whole) with { Structural = true, Required = true, Unit = "month" },
            Form.Column("Gender", "Male or female, as the authority recorded it.") with { MaxLength = 1 },
            Form.Column("Ethnic_Code", "Ethnic group, in the detailed codes of schools.") with { MaxLength = 4 },
            Form.Column("LDD_Flag", "Y with a learning difficulty or disability.") with { MaxLength = 1 },
            Form.Column("SEND_flag", "Y with a plan or statement for special educational needs.", ColumnType.Code) with { MaxLength = 1, Codes = CodeList.Of("SEND_flag", ("Y", "Yes"), ("N", "No")) },
            Form.Column("Cohort_status", "Why the authority keeps the record.") with { MaxLength = 1 },
            Form.Column("Lead_LEA_Code_anon", "The local authority that keeps the record, as a pseudonym.", ColumnType.Text) with { MaxLength = 12 },
            Form.Column("Current_Activity_Code", "What the young person is doing.", ColumnType.Code) with { Required = true, MaxLength = 3, Codes = Activity },
            Form.Column("Current_Activity_Start_Date", "The day on which that began.", ColumnType.Date),
            Form.Column("NEET_Start_Date", "The day since which the young person has been without education, employment or training.", ColumnType.Date),
            Form.Column("CurrencyLapsed", "Y if the authority's knowledge is out of date.", ColumnType.Code) with { MaxLength = 1, Codes = CodeList.Of("CurrencyLapsed", ("Y", "Yes"), ("N", "No")) },
            Form.Column("Expected_course_end_date", "The day on which the course is expected to end.", ColumnType.Date) with { Planned = true, NotBefore = "Current_Activity_Start_Date" },
        ],
    };
}
