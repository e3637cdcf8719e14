namespace LeoKit.Schema;

/// <summary>What the values of a column are; loader, generator and metadata all read it here.</summary>
public enum ColumnType
{
    /// <summary>Free text or an identifier.</summary>
    Text,

    /// <summary>A short text taken from a code list.</summary>
    Code,

    /// <summary>A whole number that fits 32 bits.</summary>
    Whole,

    /// <summary>A whole number that needs 64 bits.</summary>
    Large,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>A day, written <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>Yes or no, written 1 or 0.</summary>
    Flag,
}
