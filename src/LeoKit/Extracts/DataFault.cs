using System.Globalization;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>Every fault that the loader reports, each with its stable code, its rule and the next step.</summary>
static class DataFault
{
    const string Recreate = "Correct the file, or recreate the data set with 'leokit generate'.";
    const string Export = "Export the file again, or recreate the data set with 'leokit generate'.";

    public static LeoDataException NoFolder(string folder) => new("LEO101",
        "there is no such folder.",
        $"The path is looked up from {Directory.GetCurrentDirectory()}. Check it, or create the data set with 'leokit generate'.", new(folder));

    public static LeoDataException NoManifest(string folder) => new("LEO102",
        $"the folder has neither a {ExtractManifest.FileName} nor a file in CSV or Parquet.",
        "Open the folder that holds the data, such as datasets/town.", new(folder));

    public static LeoDataException NotOfThisKit(string folder) => new("LEO102",
        $"the folder has no {ExtractManifest.FileName}, so it is not a data set of this kit and has no rules to be checked by.",
        "Open it with LoadMode.Lenient and look at Recognised, Warnings and Rejects.", new(folder));

    public static LeoDataException BadManifest(string file, string reason, int? line = null, Exception? cause = null) => new("LEO103",
        $"the manifest cannot be read: {reason}.", "Restore the file, or recreate the data set with 'leokit generate'.", new(file) { Line = line }, cause);

    public static LeoDataException NoFile(string file) => new("LEO104",
        "the manifest lists this file, but it is not there.", "Restore the file, or recreate the data set with 'leokit generate'.", new(file));

    public static LeoDataException NoPlantedEffects(string file) => new("LEO104",
        "the data set has no such file: only data sets of the profile teaching have planted effects.", "Make one with 'leokit generate --profile teaching --out DIR'.", new(file));

    public static LeoDataException Unreadable(string file, Exception cause) => new("LEO105",
        $"the file cannot be opened: {cause.Message}", "Close other programs that use it, and check that you may read it.", new(file), cause);

    public static LeoDataException NoView(string name, string nearest, string dataSet) => new("LEO106",
        $"the data set has no view named \"{name}\".", $"The nearest names are {nearest}. The property Views lists all of them.", new(dataSet));

    public static LeoDataException Empty(string file) => new("LEO107",
        "the file is empty; its first line must name the columns.", Export, new(file) { Line = 1 });

    public static LeoDataException MissingColumn(string file, string column, string view) => new("LEO108",
        $"the view {view} has this column, but the first line does not name it.", Recreate, new(file) { Line = 1, Column = column });

    public static LeoDataException UnknownColumn(string file, string column, string view, string? meant) => new("LEO109",
        $"the view {view} has no such column{(meant is null ? "" : $"; its name there is {meant}")}.", Recreate, new(file) { Line = 1, Column = column });

    public static LeoDataException DuplicateColumn(string file, string column) => new("LEO110",
        "the first line names this column more than once.", Recreate, new(file) { Line = 1, Column = column });

    public static LeoDataException OtherValue(DataPlace place, string rule) => new("LEO111", rule + ".", Recreate, place);

    public static LeoDataException OtherCode(DataPlace place, CodeList codes, int? year)
    {
        var inUse = codes.Codes.Where(code => year is not { } only || code.IsValidIn(only)).Select(code => code.Value);
        var when = codes.LabelOf(place.Value!) is null || year is null ? "" : string.Create(CultureInfo.InvariantCulture, $" in {AcademicYear.EndingIn(year.Value)}");
        return new("LEO112", $"this is not a code of the list {codes.Name}{when}, which has {string.Join(", ", inUse)}.", Recreate, place);
    }

    public static LeoDataException NoValue(DataPlace place) => new("LEO113", "every row must have a value here.", Recreate, place);

    public static LeoDataException Ragged(string file, int line, int fields, int columns) => new("LEO114",
        fields == 1
            ? "the line is empty, or has a single field."
            : string.Create(CultureInfo.InvariantCulture, $"the row has {fields} fields, the first line names {columns} columns."),
        fields > columns ? "A value with a comma must stand in quotes." : Recreate, new(file) { Line = line });

    public static LeoDataException OpenQuote(string file, int line) => new("LEO115",
        "a quote opens in this row and never closes, so everything after it would be one value.", "Close the quote; a quote within a value is written twice.", new(file) { Line = line });

    public static LeoDataException StrayQuote(string file, int line, string row) => new("LEO116",
        "a quote stands within a value, where it neither opens nor closes it.", "Put the whole value in quotes, and write a quote within it twice.", new(file) { Line = line, Value = row });

    public static LeoDataException NotUtf8(string file, int line) => new("LEO117",
        "the text is not UTF-8.", "Save the file with the encoding UTF-8.", new(file) { Line = line });

    public static LeoDataException NulByte(string file, int line) => new("LEO118",
        "there is a NUL byte in the text, so the file is damaged or not a CSV file in UTF-8.", Export, new(file) { Line = line });

    public static LeoDataException Suppressed(DataPlace place, string meaning) => new("LEO119",
        $"this is not a number: it stands for {meaning} in published tables.", "Open the data set with LoadMode.Lenient to load it as missing, or correct the file.", place);

    public static LeoDataException TooLarge(string file) => new("LEO120",
        "the file is larger than two gigabytes, too large to be loaded as a table.", "Query it with extract.Sql, which reads a file of any size.", new(file));

    public static LeoDataException NotRecognised(string file, string nearest) => new("LEO121",
        $"its first line is not that of any table of the extract; the nearest is {nearest}.", "Check that the file belongs to the extract. The property Recognised lists what each file was taken for.", new(file));

    public static LeoDataException NoManifestTable(string table, string dataSet) => new("LEO106",
        $"the data set has no view of the table {table}.", "The property Views lists the views that it has.", new(dataSet));

    public static LeoDataException MissingInRecord(string table, int row, string column, string type) => new("LEO122",
        string.Create(CultureInfo.InvariantCulture, $"row {row + 1} has no value here, but the record's {type} must have one."), $"Declare it as {type}?.", new(table) { Column = column });

    public static LeoDataException NoRecordColumn(string table, string property, string nearest) => new("LEO123",
        $"there is no column for the record's {property}.", $"The nearest names are {nearest}.", new(table));

    public static LeoDataException RecordType(string table, string column, string type, string holds) => new("LEO124",
        $"the column holds {holds}, which a {type} cannot hold.", "Declare another type in the record.", new(table) { Column = column });

    /// <summary>No fault but a warning: the file can be read, and is another than the manifest says.</summary>
    public static string OtherFile(ExtractFile file, int rows) => string.Create(CultureInfo.InvariantCulture,
        $"{file.Path} is not the file that the manifest lists: its checksum differs, and it has {rows:N0} rows where {file.Rows:N0} are listed.");

    public static LeoDataException NotEmpty(string folder) => new("LEO125",
        "the folder is there already and is not empty.", "Name a new folder.", new(folder));
}
