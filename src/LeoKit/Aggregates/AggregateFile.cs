using System.Globalization;
using System.Text;
using LeoKit.Files;

namespace LeoKit;

/// <summary>
/// One aggregate output in the form that the Department for Education's statistics service takes: a data file with one row a cell, and beside it the
/// <c>.meta.csv</c> that says what is a filter and what an indicator.
/// </summary>
/// <remarks>
/// Columns of both files follow the department's open data standards for Explore Education Statistics (analysts' guide, read 24 November 2026). Only a
/// <see cref="PublishedTable"/> can be written, so that what <see cref="Sdc"/> has hidden stays hidden; a hidden cell is <c>c</c>.
/// </remarks>
public sealed record AggregateFile
{
    static readonly string[] DataStart = ["time_period", "time_identifier", "geographic_level", "country_code", "country_name"];

    const string MetaHeader = "col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column";

    readonly string _period;
    readonly string _identifier;

    AggregateFile(string period, string identifier, PublishedTable table, AggregateFilter rows, string indicator, string label) =>
        (_period, _identifier, Table, Rows, Indicator, Label) = (period, identifier, table, rows, indicator, label);

    /// <summary>The output about an academic year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="table">What <see cref="Sdc.Suppress"/> or <see cref="Sdc.Round"/> made.</param>
    /// <param name="rows">What the rows of the table are.</param>
    /// <param name="indicator">The name of the indicator in the file: lower case letters, digits and underscores.</param>
    /// <param name="label">What the indicator is for people, such as <c>Pupils</c>; the file adds that it is synthetic.</param>
    public static AggregateFile Of(AcademicYear year, PublishedTable table, AggregateFilter rows, string indicator, string label) =>
        new(Period(year.Start), "Academic year", table, rows, indicator, label);

    /// <inheritdoc cref="Of(AcademicYear, PublishedTable, AggregateFilter, string, string)"/>
    public static AggregateFile Of(TaxYear year, PublishedTable table, AggregateFilter rows, string indicator, string label) =>
        new(Period(year.Start), "Tax year", table, rows, indicator, label);

    /// <summary>The table that is written.</summary>
    public PublishedTable Table { get; }

    /// <summary>What its rows are.</summary>
    public AggregateFilter Rows { get; init; }

    /// <summary>What its columns are; null for a table with one column.</summary>
    public AggregateFilter? Columns { get; init; }

    /// <summary>The name of the indicator in the file: lower case letters, digits and underscores.</summary>
    public string Indicator { get; init; }

    /// <summary>What the indicator is for people, such as <c>Pupils</c>; the file adds that it is synthetic.</summary>
    public string Label { get; init; }

    /// <summary>The unit as the service knows it: empty for a number, <c>%</c> or <c>£</c>.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Decimal places shown.</summary>
    public int DecimalPlaces { get; init; }

    /// <summary>The data file, lines ended by \n.</summary>
    /// <exception cref="ArgumentException">A name is not made of lower case letters, digits and underscores, or the table has several columns and <see cref="Columns"/> is missing.</exception>
    public string ToCsv()
    {
        Check();
        var text = new StringBuilder().AppendJoin(',', [.. DataStart, .. FilterNames(), Indicator]).Append('\n');
        foreach (var row in Table.Lines.AllRows)
            foreach (var column in Columns is null ? Table.Columns : Table.Lines.AllColumns)
            {
                string[] groups = Columns is { } columns ? [Rows.GroupOf(row), columns.GroupOf(column)] : [Rows.GroupOf(row)];
                text.AppendJoin(',', ((string[])[_period, _identifier, "National", "E92000001", "England", .. groups, Value(Table[row, column])]).Select(CsvCell.Of)).Append('\n');
            }
        return text.ToString();
    }

    /// <summary>The metadata file, lines ended by \n.</summary>
    /// <exception cref="ArgumentException">As for <see cref="ToCsv"/>.</exception>
    public string ToMetaCsv()
    {
        Check();
        var text = new StringBuilder(MetaHeader).Append('\n');
        foreach (var filter in Filters())
            text.Append(CultureInfo.InvariantCulture, $"{filter.Column},Filter,{CsvCell.Of(filter.Label)},,,,,\n");
        return text.Append(CultureInfo.InvariantCulture, $"{Indicator},Indicator,{CsvCell.Of(Label + " (synthetic data)")},,{Unit},{DecimalPlaces},,\n").ToString();
    }

    /// <summary>Writes <c>NAME.csv</c> and <c>NAME.meta.csv</c>, each whole or not at all.</summary>
    /// <param name="folder">The folder; made if it is missing.</param>
    /// <param name="name">The name without an ending; <c>synthetic-</c> is put before it.</param>
    /// <returns>The path of the data file.</returns>
    public string Write(string folder, string name)
    {
        var path = Path.Combine(folder, $"synthetic-{name}.csv");
        WholeFile.Write(path, ToCsv());
        WholeFile.Write(Path.ChangeExtension(path, ".meta.csv"), ToMetaCsv());
        return path;
    }

    IEnumerable<AggregateFilter> Filters() => Columns is null ? [Rows] : [Rows, Columns];

    IEnumerable<string> FilterNames() => Filters().Select(filter => filter.Column);

    void Check()
    {
        if (Columns is null && Table.Columns.Length > 1)
            throw new ArgumentException($"The table has the columns {string.Join(", ", Table.Columns)}. Say what they are with Columns = AggregateFilter.Of(…), or write a table of one column.");
        string[] names = [.. FilterNames(), Indicator];
        if (names.FirstOrDefault(name => !AggregateNames.IsValid(name)) is { } bad)
            throw new ArgumentException($"'{bad}' is no name of a column: use lower case letters, digits and underscores, such as '{AggregateNames.Of(bad)}'.");
        if (names.Concat(DataStart).GroupBy(name => name).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"Two columns are called '{twice.Key}'. Give one of them another name.");
    }

    string Value(PublishedCell cell) => cell.Value is { } value ? value.ToString("F" + DecimalPlaces.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : PublishedTable.Mark;

    static string Period(int start) => string.Create(CultureInfo.InvariantCulture, $"{start:0000}{WrittenYear.ShortEnd(start)}");
}
