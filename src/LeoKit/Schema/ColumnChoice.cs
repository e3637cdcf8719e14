namespace LeoKit.Schema;

/// <summary>How many columns the views of a data set have.</summary>
public enum ColumnChoice
{
    /// <summary>The columns that a researcher asks for first: those that <see cref="StandardExtract"/> declares.</summary>
    Core,

    /// <summary>Every field that the form lists for a table and the years of a view: the core columns, and behind them the others in the order of the form.</summary>
    All,
}
