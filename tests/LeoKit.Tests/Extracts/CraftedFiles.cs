using System.Text;

namespace LeoKit.Tests.Extracts;

/// <summary>A bad file: what is in it, the fault that strict loading stops at, and what lenient loading makes of it.</summary>
/// <param name="Name">What is wrong, in a few words.</param>
/// <param name="View">The view that it should be.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Code">The code of the fault.</param>
/// <param name="Line">The line.</param>
/// <param name="Column">The column by its name in the form; null for a fault of the row.</param>
/// <param name="Loaded">Rows that lenient loading loads; -1 if it stops, too.</param>
/// <param name="Rejected">Rows that it leaves out.</param>
sealed record CraftedFile(string Name, string View, byte[] Bytes, string Code, int Line, string? Column, int Loaded, int Rejected)
{
    public override string ToString() => Name;
}

/// <summary>The bad files, each with one fault; rows before and behind it are good.</summary>
static class CraftedFiles
{
    const string Spells = "LEO_Employment";
    const string Pay = "LEO_Earnings";
    const string Census = "Spring_Census_2011";
    const string Hub = "LEARNER_AE_ID_TO_PMR_LOOKUP";
    const int Stops = -1;

    public static IEnumerable<CraftedFile> All =>
    [
        // The first line.
        First("an empty file", "", "LEO107"),
        First("a byte order mark and nothing else", [0xEF, 0xBB, 0xBF], "LEO107"),
        First("an empty first line", "\n" + ViewCsv.Row(Spells) + "\n", "LEO109", ""),
        First("no first line", ViewCsv.Row(Spells) + "\n", "LEO109", "A"),
        First("semicolons for commas", ViewCsv.File(Spells, ViewCsv.Row(Spells)).Replace(',', ';'), "LEO109", ViewCsv.Header(Spells).Replace(',', ';')),
        First("tabs for commas", ViewCsv.File(Spells, ViewCsv.Row(Spells)).Replace(',', '\t'), "LEO109", ViewCsv.Header(Spells).Replace(',', '\t')),
        Header("a column too few at the end", header => header[..header.LastIndexOf(',')], row => row[..row.LastIndexOf(',')], "LEO108", "UncertainEndDate", 1),
        Header("a column too few at the beginning", header => header["EduKey,".Length..], row => row["A,".Length..], "LEO108", "EduKey", 1),
        Header("a column too many", header => header + ",Pay", row => row + ",1", "LEO109", "Pay", 1),
        Header("a name in another case", header => header.Replace("EduKey", "EDUKEY", StringComparison.Ordinal), row => row, "LEO109", "EDUKEY", 1),
        Header("a space behind a name", header => header.Replace("EduKey", "EduKey ", StringComparison.Ordinal), row => row, "LEO109", "EduKey ", 1),
        Header("the suffix of another year", header => header + ",StartDate_spr11", row => row + ",", "LEO109", "StartDate_spr11", 1),
        First("a name that stands there twice", ViewCsv.Header(Spells) + ",EduKey\n", "LEO110", "EduKey"),
        First("a quote that never closes in the first line", "\"" + ViewCsv.File(Spells, ViewCsv.Row(Spells)), "LEO115"),
        First("a quote within a name", "Edu\"Key,StartDate\n", "LEO116"),
        First("JSON", "{\"a\": 1}\n", "LEO116"),
        First("text in Latin-1 in the first line", Encoding.Latin1.GetBytes("EduKéy,StartDate\n"), "LEO117"),
        First("UTF-16, little end first", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(ViewCsv.File(Spells, ViewCsv.Row(Spells)))], "LEO118"),
        First("UTF-16, big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(ViewCsv.File(Spells, ViewCsv.Row(Spells)))], "LEO118"),
        First("a ZIP archive", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x00, 0x00], "LEO118"),

        // The shape of a row.
        Row("a field too few", Spells, row => row[..row.LastIndexOf(',')], "LEO114"),
        Row("a field too many", Spells, row => row + ",1", "LEO114"),
        Row("a comma at the end", Spells, row => row + ",", "LEO114"),
        Row("a comma in a value without quotes", Spells, row => row.Replace("A,", "A,B,", StringComparison.Ordinal), "LEO114"),
        Row("an empty line", Spells, _ => "", "LEO114"),
        Row("a line of spaces", Spells, _ => "   ", "LEO114"),
        Row("a remark", Spells, _ => "# exported on Monday", "LEO114"),
        Row("a line of commas", Spells, row => new(',', row.Count(letter => letter == ',')), "LEO113", "EduKey"),
        Row("a quote within a value", Spells, row => row.Replace("A,", "A\"B,", StringComparison.Ordinal), "LEO116"),
        Row("text behind a closing quote", Spells, row => row.Replace("A,", "\"A\"B,", StringComparison.Ordinal), "LEO116"),
        Row("a quote escaped by a backslash", Spells, row => row.Replace("A,", "\"A\\\"B\",", StringComparison.Ordinal), "LEO116"),
        Row("a quote that never closes", Spells, row => "\"" + row, "LEO115"),
        Row("a quote that opens the last value and never closes", Spells, row => row[..^1] + "\"0", "LEO115"),

        // The bytes of a row.
        Bytes("text in Latin-1", Encoding.Latin1.GetBytes("É"), "LEO117"),
        Bytes("text in Windows-1252", [0x93, 0x41, 0x94], "LEO117"),
        Bytes("half a character", [0xC3], "LEO117"),
        Bytes("a character written too long", [0xC0, 0x80], "LEO117"),
        Bytes("half a pair of UTF-16 in UTF-8", [0xED, 0xA0, 0x80], "LEO117"),
        Bytes("a NUL byte", [0x41, 0x00], "LEO118"),

        // Numbers.
        .. new[]
        {
            ("decimals in a whole number", "1.5"), ("a whole number with decimals of nothing", "1.0"), ("commas in a number", "\"12,000\""), ("a pound sign", "£5"), ("a space before a number", " 1"),
            ("a space behind a number", "1 "), ("an exponent", "1e3"), ("a hexadecimal number", "0x10"), ("Arabic digits", "٣"), ("a doubled minus", "--1"), ("a sign alone", "+"), ("a number in brackets", "(5)"),
            ("a number too large for 32 bits", "2147483648"), ("a number too small for 32 bits", "-2147483649"), ("not a number", "NaN"), ("a word for missing", "NULL"), ("a dot for missing", "."),
            ("a spreadsheet's error", "#N/A"), ("a marker in capitals", "C"), ("another marker", "x"), ("a quoted space", "\" \""),
        }.Select(bad => Value(bad.Item1, Pay, "Earnings", bad.Item2, "LEO111")),
        Value("a number too large for 64 bits", Hub, "AE_ID", "9223372036854775808", "LEO111"),
        Value("decimals in a key", Hub, "AE_ID", "1.0", "LEO111"),
        Value("a comma for a decimal point", Census, "IDACI_S", "\"0,5\"", "LEO111"),
        Value("two decimal points", Census, "IDACI_S", "0.1.2", "LEO111"),
        Value("infinity", Census, "IDACI_S", "Infinity", "LEO111"),
        Value("a number with an exponent", Census, "IDACI_S", "1E5", "LEO111"),
        Suppressed("a suppressed whole number", Pay, "Earnings", "c"),
        Suppressed("a number that does not apply", Pay, "Num_Employments", "z"),
        Suppressed("a number that rounds to nothing", Pay, "Section_Earnings", "low"),
        Suppressed("a suppressed number with decimals", Census, "IDACI_S", "c"),

        // Dates and flags.
        .. new[]
        {
            ("a British date", "20/01/2011"), ("a date without marks", "20110120"), ("a date with a time", "2011-01-20T00:00:00"), ("a day that there is not", "2011-02-30"), ("a leap day of no leap year", "2011-02-29"),
            ("a thirteenth month", "2011-13-01"), ("a date without zeros", "2011-1-2"), ("the year nought", "0000-01-01"), ("a spreadsheet's day", "40563"), ("a dash that is no minus", "2011–01–20"),
        }.Select(bad => Value(bad.Item1, Spells, "StartDate", bad.Item2, "LEO111")),
        .. new[] { ("a word for yes", "Y"), ("a flag in words", "true"), ("a flag of 2", "2"), ("a flag with a zero before", "01"), ("a negative flag", "-1") }
            .Select(bad => Value(bad.Item1, Spells, "UncertainStartDate", bad.Item2, "LEO111")),

        // Texts, codes and what must be there.
        Value("a key that is too long", Spells, "EduKey", "ABCDEFGHIJKLMNO", "LEO111"),
        Value("a key of too many letters that are not ASCII", Spells, "EduKey", "ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ", "LEO111"),
        Value("a code that is not in the list", Pay, "Main_Section", "Z", "LEO112"),
        Value("a code in another case", Pay, "Main_Section", "a", "LEO112"),
        Value("a code with a space behind it", Census, "EthnicGroupMajor", "CHI ", "LEO112"),
        Value("a code that is too long", Pay, "Main_Section", "AB", "LEO111"),
        Value("a code of another year", Census, "SENprovision", "K", "LEO112"),
        Value("nothing where there must be a key", Spells, "EduKey", "", "LEO113"),
        Value("empty quotes where there must be a date", Spells, "EndDate", "\"\"", "LEO113"),

        // Where the fault is, in files of other systems.
        new("a fault in lines that end in CR LF", Spells, Text(ViewCsv.File(Spells, ViewCsv.Row(Spells), Bad).ReplaceLineEndings("\r\n")), "LEO111", 3, "StartDate", 1, 1),
        new("a fault in lines that end in CR", Spells, Text(ViewCsv.File(Spells, ViewCsv.Row(Spells), Bad).ReplaceLineEndings("\r")), "LEO111", 3, "StartDate", 1, 1),
        new("a fault behind a value of three lines", Spells, Text(ViewCsv.File(Spells, ViewCsv.Row(Spells, ("EduKey", "\"A\nB\nC\"")), Bad)), "LEO111", 5, "StartDate", 1, 1),
        new("a fault in a last line without an end", Spells, Text(ViewCsv.File(Spells, ViewCsv.Row(Spells), Bad).TrimEnd('\n')), "LEO111", 3, "StartDate", 1, 1),
        new("a fault behind a byte order mark", Spells, [.. Encoding.UTF8.Preamble, .. Text(ViewCsv.File(Spells, Bad))], "LEO111", 2, "StartDate", 0, 1),
    ];

    static string Bad => ViewCsv.Row(Spells, ("StartDate", "soon"));

    static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    static CraftedFile First(string name, string text, string code, string? column = null) => First(name, Text(text), code, column);

    static CraftedFile First(string name, byte[] bytes, string code, string? column = null) => new(name, Spells, bytes, code, 1, column, Stops, 0);

    // Lenient loading tells a column more or less, and goes on.
    static CraftedFile Header(string name, Func<string, string> header, Func<string, string> row, string code, string column, int loaded) =>
        new(name, Spells, Text($"{header(ViewCsv.Header(Spells))}\n{row(ViewCsv.Row(Spells))}\n"), code, 1, column, loaded, 0);

    static CraftedFile Row(string name, string view, Func<string, string> spoil, string code, string? column = null) =>
        new(name, view, Text(ViewCsv.File(view, ViewCsv.Row(view), spoil(ViewCsv.Row(view)), ViewCsv.Row(view))), code, 3, column, 2, 1);

    static CraftedFile Bytes(string name, byte[] key, string code) =>
        new(name, Spells, [.. Text(ViewCsv.File(Spells, ViewCsv.Row(Spells))), .. key, .. Text(ViewCsv.Row(Spells)[1..] + "\n" + ViewCsv.Row(Spells) + "\n")], code, 3, null, 2, 1);

    static CraftedFile Value(string name, string view, string column, string written, string code) =>
        new(name, view, Text(ViewCsv.File(view, ViewCsv.Row(view), ViewCsv.Row(view, (column, written)), ViewCsv.Row(view))), code, 3, column, 2, 1);

    static CraftedFile Suppressed(string name, string view, string column, string marker) => Value(name, view, column, marker, "LEO119") with { Loaded = 3, Rejected = 0 };
}
