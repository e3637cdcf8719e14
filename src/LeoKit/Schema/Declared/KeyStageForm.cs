namespace LeoKit.Schema.Declared;

/// <summary>The columns that the tables of the key stages share: one wording for the pupil, the year and the school, and the types that the form leaves open.</summary>
sealed class KeyStageForm(string table, string part = "")
{
    readonly FormTable _form = FormTable.Named(table, part);

    public Column Pupil =>
        _form.Column("PupilMatchingRefAnonymous", "The pupil, as a pseudonym.", ColumnType.Text) with { MaxLength = 18, Required = true };

    public Column AcademicYear =>
        _form.Column("ACADYR", "The academic year of the results, as 2010/2011.", ColumnType.Text) with { MaxLength = 9, Required = true, Structural = true };

    public Column Urn => School("URN_anon", "The school, as a pseudonym.");

    public Column Estab => School("LAESTAB_anon", "The school by authority and establishment, as a pseudonym.");

    public Column Authority => School("LA_anon", "The local authority of the school, as a pseudonym.");

    public Column Gender => _form.Column("GENDER", "Male or female.") with { MaxLength = 1, Codes = CodeLists.Gender, Required = true };

    public Column BirthYear => Whole("YEAROFBIRTH", "Calendar year of birth.") with { Unit = "year", Required = true };

    public Column BirthMonth => Whole("MONTHOFBIRTH", "Calendar month of birth, 1 to 12.") with { Unit = "month", Required = true };

    public Column Flag(string name, string description) => _form.Column(name, description, ColumnType.Flag);

    public Column Whole(string name, string description, Years? years = null) => _form.Column(name, description, ColumnType.Whole, years);

    public Column Points(string name, string description, int decimals = 1) =>
        _form.Column(name, description, ColumnType.Number) with { Decimals = decimals, Unit = "points" };

    public Column WholePoints(string name, string description) => Whole(name, description) with { Unit = "points" };

    public Column Number(string name, string description, int decimals) =>
        _form.Column(name, description, ColumnType.Number) with { Decimals = decimals };

    public Column Code(string name, CodeList codes, string description, Years? years = null) =>
        _form.Column(name, description, ColumnType.Code, years) with { Codes = codes, MaxLength = codes.Codes.Max(code => code.Value.Length) };

    Column School(string name, string description) => _form.Column(name, description, ColumnType.Text) with { MaxLength = 12, Required = true };
}
