namespace LeoKit.Schema.Declared;

/// <summary>Declares core columns by their name in the form, so that type, length, years, codes, key and name in a view are stated once: in the catalogue.</summary>
/// <remarks>The form says no more than a name and its years for many fields: what it leaves open is given here, and what it has wrong is mended with <c>with</c> beside a comment.</remarks>
sealed class FormTable
{
    readonly CatalogueTable _table;
    readonly string? _part;

    FormTable(CatalogueTable table, string? part) => (_table, _part) = (table, part);

    /// <param name="table">The name of the table in the catalogue.</param>
    /// <param name="part">How the part begins that is meant, for a sheet that is several tables.</param>
    public static FormTable Named(string table, string? part = null) =>
        new(Catalogue.FindTable(table) ?? throw new ArgumentException($"The catalogue has no table '{table}'.", nameof(table)), part);

    /// <summary>The years of the whole sheet.</summary>
    public Years Years => _table.Coverage;

    /// <summary>One column of the form.</summary>
    /// <param name="name">Its name in the form.</param>
    /// <param name="description">What it is, in this project's own words.</param>
    /// <param name="type">Its type, where the form leaves it open.</param>
    /// <param name="years">Its years, where the form leaves them open; the years of the sheet if neither says.</param>
    public Column Column(string name, string description, ColumnType? type = null, Years? years = null)
    {
        var field = Field(name);
        var kind = type ?? field.Type
            ?? throw new ArgumentException($"The form does not decide the type of {_table.Name}.{name} ('{field.WrittenType}'): declare it.", nameof(type));
        return new()
        {
            Name = field.Name,
            Type = kind,
            Pattern = field.Pattern,
            Renamed = field.Renamed,
            MaxLength = kind is ColumnType.Text or ColumnType.Code ? field.MaxLength : null,
            Codes = kind == ColumnType.Code ? field.Codes : null,
            Populated = years ?? field.Years ?? _table.Coverage,
            Terms = field.Terms,
            Key = field.Key,
            Description = description,
        };
    }

    // Nearly all are declared by their plain name; only the others are looked for by every name that a view may give them.
    CatalogueField Field(string name) =>
        CatalogueFile.FieldsOf(_table.Name).FirstOrDefault(field => field.Name.Equals(name, StringComparison.Ordinal) && IsInPart(field))
        ?? Catalogue.FindAll(_table.Name, name).FirstOrDefault(IsInPart)
        ?? throw new ArgumentException($"The form has no field '{name}' in {_table.Name} {_part}.", nameof(name));

    bool IsInPart(CatalogueField field) => _part is null || field.Part.StartsWith(_part, StringComparison.OrdinalIgnoreCase);
}
