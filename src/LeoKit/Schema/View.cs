using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Schema;

/// <summary>A column under the name that one view gives it.</summary>
/// <param name="Column">The column.</param>
/// <param name="Name">Its name in the view, such as <c>FSMeligible_spr11</c>.</param>
public sealed record ViewColumn(Column Column, string Name)
{
    /// <summary>The name in the view.</summary>
    public override string ToString() => Name;
}

/// <summary>One concrete file of the extract: a table, its years and term, and the columns under their real names.</summary>
public sealed class View
{
    // A data set has some 150 views, and most notebooks look at three.
    readonly Lazy<ImmutableArray<ViewColumn>> _columns;

    internal View(Table table, ViewRule rule, int? year)
    {
        Table = table;
        Rule = rule;
        Year = year;
        Years = year is { } only ? Years.Ending(only) : rule.Years;
        Name = rule.Pattern.Replace("[yyyy]", year?.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        _columns = new(Declared);
    }

    View(View like, string name, int? year, ImmutableArray<ViewColumn> columns)
    {
        (Table, Rule, Years) = (like.Table, like.Rule, like.Years);
        (Name, Year, _columns) = (name, year, new(columns));
    }

    /// <summary>The table it belongs to.</summary>
    public Table Table { get; }

    /// <summary>The naming that it follows, with where the name was seen.</summary>
    public ViewRule Rule { get; }

    /// <summary>The name in the secure room, such as <c>Spring_Census_2011</c>.</summary>
    public string Name { get; }

    /// <summary>The one year that it holds, by its end; null if it holds several or none.</summary>
    public int? Year { get; }

    /// <summary>The years that it holds.</summary>
    public Years Years { get; }

    /// <summary>The census term, where there is one.</summary>
    public Term? Term => Rule.Term;

    /// <summary>True if no source shows the name of this view.</summary>
    public bool IsInferred => Rule.Inferred;

    /// <summary>The folder below the data set: the name of the family.</summary>
    public string Folder => Table.Family.ToString();

    /// <summary>The file below the data set, with forward slashes: <c>NPD/Spring_Census_2011.csv</c>.</summary>
    public string File => $"{Folder}/{Name}.csv";

    /// <summary>The columns in the order of the file; only those populated in the years and the term of the view.</summary>
    public ImmutableArray<ViewColumn> Columns => _columns.Value;

    /// <summary>The column by its name in the form or by its name in this view; null if the view does not have it.</summary>
    public ViewColumn? Find(string name) =>
        Columns.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? Columns.FirstOrDefault(column => column.Column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The same rows under other names: of the view, of its columns.</summary>
    internal View As(string name, int? year, ImmutableArray<ViewColumn> columns) => new(this, name, year, columns);

    /// <summary>The view with its columns under their names in the form.</summary>
    internal View WithoutSuffixes() => As(Name, Year, [.. Columns.Select(column => column with { Name = column.Column.Name })]);

    /// <summary>The name of the view.</summary>
    public override string ToString() => Name;

    ImmutableArray<ViewColumn> Declared()
    {
        // The form lists some fields under two names that are one name in a view: the first has it.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from column in Table.Columns
               where Years.IsNone || column.Populated.Overlaps(Years)
               where Rule.Term is not { } term || column.Terms.IsEmpty || column.Terms.Contains(term)
               let name = column.NameIn(Year, Rule.TermToken)
               where taken.Add(name) || column.IsCore
               select new ViewColumn(column, name),
        ];
    }
}
