using System.Globalization;

namespace LeoKit.Extracts;

/// <summary>Every fault of a query, each with its stable code, its rule and the next step.</summary>
static class SqlFault
{
    static readonly DataPlace Query = new("query");

    public static LeoDataException NoTable(string name, string nearest, int? line, Exception? cause) => new("LEO131",
        $"the data set has no view or table named \"{name}\".", $"The nearest names are {nearest}. The property Views lists all views; a table of several views goes by its own name.", Query with { Line = line }, cause);

    public static LeoDataException NotUnderstood(string reason, int? line, int? position, string? excerpt, Exception cause) => new("LEO132",
        (position is null ? "" : string.Create(CultureInfo.InvariantCulture, $"at character {position}: ")) + reason + (excerpt is null ? "." : $":\n\n{excerpt}\n\n"),
        "Correct the query there.", Query with { Line = line }, cause);

    public static LeoDataException Parameters(int expected, int given) => new("LEO133",
        string.Create(CultureInfo.InvariantCulture, $"the query has {expected} parameters, and {given} values were given."), "Give one value for each ?, or for each of $1, $2 and so on.", Query);

    public static LeoDataException NamedParameter(string name) => new("LEO133",
        $"the parameter {name} has a name.", "Write ?, or $1, $2 and so on, and give the values in that order.", Query);

    public static LeoDataException ParameterType(int place, Type type) => new("LEO134",
        string.Create(CultureInfo.InvariantCulture, $"parameter {place} is a {type.Name}, which the database has no type for."), "Give a number, a text, a date, a flag, an AcademicYear or a TaxYear.", Query);

    public static LeoDataException ResultType(string column, string type) => new("LEO135",
        $"the result's column {column} is of the type {type}, which a data frame cannot hold.", "Select its parts, or write CAST(… AS VARCHAR).", Query with { Column = column });

    public static LeoDataException TooLarge(string column, Exception cause) => new("LEO135",
        $"the result's column {column} holds a whole number of more than 64 bits.", "Write CAST(… AS DOUBLE).", Query with { Column = column }, cause);

    public static LeoDataException TwoColumns(string column) => new("LEO136",
        $"two columns of the result are named {column}.", "Give them names of their own with AS.", Query with { Column = column });

    public static LeoDataException Statements(int found) => new("LEO137",
        found == 0 ? "there is no statement in it." : string.Create(CultureInfo.InvariantCulture, $"there are {found} statements in it."), "Ask one query at a time.", Query);

    public static LeoDataException Options(string reason, Exception cause) => new("LEO138",
        $"the database does not accept the options: {reason}.", "Write the limit of memory as 4GB, and at least one thread.", new("SqlOptions"), cause);

    public static LeoDataException File(DataPlace place, string reason, Exception cause) => new("LEO139",
        $"the file cannot be read by a query: {reason}.", "Load the view by its name, extract[\"…\"], which names every fault more exactly; or check the data set with 'leokit validate'.", place, cause);

    public static LeoDataException ParquetColumn(string file, string column) => new("LEO108",
        "the view has this column, but the Parquet file does not.", "Recreate the file with ToParquet or 'leokit generate'.", new(file) { Column = column });

    public static LeoDataException Parquet(string file, string reason, Exception cause) => new("LEO139",
        $"the Parquet file cannot be read: {reason}.", "Recreate the file with ToParquet or 'leokit generate'.", new(file), cause);
}
