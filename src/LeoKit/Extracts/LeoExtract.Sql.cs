using LeoKit.Extracts;
using Microsoft.Data.Analysis;

namespace LeoKit;

public sealed partial class LeoExtract
{
    readonly Lazy<SqlDatabase> _database;

    /// <summary>The answer to a query in SQL, as a new data frame. The query names views by their real names; a table of several views, such as <c>SC_Pupil</c>, stacks all that are here, with columns by their names in the form and the year of the view as <c>EndYear</c>.</summary>
    /// <remarks>
    /// Types are those of the schema: codes are text, flags are <c>true</c> or <c>false</c>, dates are dates, a missing value is missing. A sum of whole numbers is a whole number of 64 bits.
    /// Rows come in the order that <c>ORDER BY</c> gives; without it no order is promised. Files are read for each query and may be larger than memory. A query checks the files less
    /// than loading a view does: it rounds 1.6 to 2 in a column of whole numbers, and does not look at codes.
    /// </remarks>
    /// <param name="query">One statement in the SQL of DuckDB, with <c>?</c> or <c>$1</c> where a value goes.</param>
    /// <param name="parameters">The values: numbers, texts, dates, flags, and academic or tax years, which become what the tables write, <c>2010/2011</c> and <c>201011</c>.</param>
    /// <exception cref="LeoDataException">The data set has no such table (LEO131), the query is not understood (LEO132), its parameters do not fit (LEO133, LEO134) or its result does not (LEO135, LEO136), it is not one statement (LEO137), or a file breaks a rule (LEO104–LEO110, LEO139).</exception>
    /// <example><code>
    /// town.Sql("SELECT TaxYear, median(Earnings) AS MedianPay FROM LEO_Earnings WHERE TaxYear >= ? GROUP BY TaxYear ORDER BY TaxYear", new TaxYear(2014))
    /// </code></example>
    public DataFrame Sql(string query, params object?[] parameters) => SqlColumns(query, parameters).ToDataFrame();

    /// <summary>As <see cref="Sql"/>, as columns that can be read as plain arrays.</summary>
    /// <inheritdoc cref="Sql"/>
    public SqlResult SqlColumns(string query, params object?[] parameters)
    {
        ArgumentNullException.ThrowIfNull(query);
        // A single null after the query arrives as no array at all, and means one missing value.
        var values = parameters ?? [null];
        var result = _database.Value.Query(query, values);
        _record?.Note(query, values);
        return result;
    }

    /// <summary>The same data set with another limit of memory or number of threads for its queries.</summary>
    public LeoExtract With(SqlOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(_contents, Mode, _tables, options, _record);
    }
}
