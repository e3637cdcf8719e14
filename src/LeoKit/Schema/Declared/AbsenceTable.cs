namespace LeoKit.Schema.Declared;

/// <summary>Absence from school: sessions (half days) missed, term by term.</summary>
/// <remarks>
/// Of the 215 fields, those that a study of attendance needs: the sessions of each term, the sums of the year, the marks of persistent absence and the
/// sessions missed through exclusion, which tie the table to those of exclusions. Who a pupil is stands in the census of the same year, so that it is not repeated here
/// but for free school meals; overall absence in a term is the sum of its two parts. 2019/20 was not shared, and has no view.
/// </remarks>
static class AbsenceTable
{
    static readonly FormTable Form = FormTable.Named("Absence");

    static readonly Years ThreeTerms = Years.Ending(2006, 2012);
    static readonly Years HalfTerms = Years.Ending(2013, 2021);

    public static readonly Table Table = new()
    {
        Name = "Absence",
        Accessor = "Absence",
        Title = "Absence from school",
        Family = Family.NPD,
        Grain = "one pupil at one school in one academic year",
        ViewRules =
        [
            new() { Pattern = "Absence_[yyyy]_3term", Years = Years.Ending(2006, 2019), SeenIn = "FFT's published scripts for the extract" },
            new() { Pattern = "Absence_[yyyy]_3term", Years = Years.Ending(2021), Inferred = true, SeenIn = "continues Absence_2006_3term to Absence_2019_3term" },
        ],
        MakeColumns = () =>
        [
            Form.Column("PupilMatchingRefAnonymous", "The pupil, as a pseudonym.") with { MaxLength = 18, Required = true },
            Form.Column("AcademicYear", "The academic year, as 2010/2011.", ColumnType.Text) with { MaxLength = 9, Structural = true, Required = true },
            Form.Column("MainRecord", "1 for the record to keep of a pupil who has several in the year.") with { Structural = true, Required = true },
            // The form writes the suffix before "_anon", the published scripts after it; a name that ran is preferred.
            Form.Column("LAEstab_anon", "The school by authority and establishment, as a pseudonym.", ColumnType.Text) with { Pattern = "LAEstab_anon_ab[yy]", MaxLength = 12, Required = true },
            Form.Column("NCyearActual", "The National Curriculum year that the pupil is taught in.") with { MaxLength = 2, Codes = CodeLists.NationalCurriculumYear, Required = true },
            // The other names that the form notes are of years before this table begins.
            Form.Column("FSMeligible", "1 if eligible for free school meals.") with { Renamed = [], Required = true },

            .. TermColumns("Autumn", "the autumn term"),
            .. TermColumns("Spring", "the spring term"),
            .. TermColumns("Summer", "the first half of the summer term"),
            Sessions("SessionsPossible_Summer6th", "Sessions that the pupil could attend in the second half of the summer term."),
            Sessions("AuthorisedAbsence_Summer6th", "Sessions missed with leave in the second half of the summer term."),
            Sessions("UnauthorisedAbsence_Summer6th", "Sessions missed without leave in the second half of the summer term."),

            Sessions("SessionsPossible_3Term", "Sessions that the pupil could attend from autumn to the first half of summer.", ThreeTerms),
            Sessions("OverallAbsence_3Term", "Sessions missed from autumn to the first half of summer.", ThreeTerms),
            Mark("PersistentAbsentee_3Term", "1 if a fifth or more of the sessions from autumn to the first half of summer were missed.", ThreeTerms),
            Mark("PersistentAbsentee15_3Term", "The same with 15 per cent."),
            Sessions("SessionsPossible_5HalfTerms", "Sessions that the pupil could attend in the first five half terms.", HalfTerms),
            Sessions("OverallAbsence_5HalfTerms", "Sessions missed in the first five half terms.", HalfTerms),
            Mark("PersistentAbsentee_5HalfTerms", "1 if 15 per cent or more of the sessions of the first five half terms were missed."),
            Sessions("SessionsPossible_6HalfTerms", "Sessions that the pupil could attend in the whole year.", HalfTerms),
            Sessions("OverallAbsence_6HalfTerms", "Sessions missed in the whole year.", HalfTerms),
            Mark("PA10_exact_6HalfTerms", "1 if a tenth or more of the pupil's own sessions of the year were missed."),
            Mark("PA10_threshold_6HalfTerms", "1 if as many sessions were missed as are a tenth of a usual year."),
        ],
    };

    static Column[] TermColumns(string term, string inWords) =>
    [
        Sessions($"SessionsPossible_{term}", $"Sessions that the pupil could attend in {inWords}."),
        Sessions($"AuthorisedAbsence_{term}", $"Sessions missed with leave in {inWords}."),
        Sessions($"UnauthorisedAbsence_{term}", $"Sessions missed without leave in {inWords}."),
        Sessions($"TermlyReasonE_{term}", $"Sessions missed in {inWords} because the pupil was excluded and no other place was arranged; part of the absence with leave."),
    ];

    static Column Sessions(string name, string description, Years? years = null) =>
        Form.Column(name, description, ColumnType.Whole, years) with { Unit = "sessions" };

    static Column Mark(string name, string description, Years? years = null) => Form.Column(name, description, ColumnType.Flag, years);
}
