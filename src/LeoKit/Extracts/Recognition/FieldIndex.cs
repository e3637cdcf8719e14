using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>Finds the fields of the catalogue that a column of a file may be, whatever year and term its name ends in.</summary>
static partial class FieldIndex
{
    static readonly Lazy<FrozenDictionary<string, ImmutableArray<CatalogueField>>> ByKey = new(Build);

    // A name in a view ends in its term and year, before or behind the mark of a pseudonym: URN_anon_spr11, URN_spr11_anon, FSMeligible_04.
    [GeneratedRegex("_(?<term>aut|spr|sum)?(?<year>[0-9]{2})(?=_|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Suffix { get; }

    [GeneratedRegex(@"_?\[term]|_?\[yy]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Place { get; }

    public static ImmutableArray<CatalogueField> Find(string column)
    {
        var name = column.ToUpperInvariant();
        return ByKey.Value.TryGetValue(name, out var exact) ? exact
            : ByKey.Value.GetValueOrDefault(Suffix.Replace(name, ""), []);
    }

    /// <summary>The year, by its end, and the term of a column's suffix; null if there is none.</summary>
    public static (int Year, Term? Term)? SuffixOf(string column)
    {
        if (Suffix.Matches(column) is not [.., var match])
            return null;
        var year = int.Parse(match.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        Term? term = match.Groups["term"].Value.ToUpperInvariant() switch { "AUT" => Term.Autumn, "SPR" => Term.Spring, "SUM" => Term.Summer, _ => null };
        return (year >= 90 ? 1900 + year : 2000 + year, term);
    }

    static FrozenDictionary<string, ImmutableArray<CatalogueField>> Build() => Catalogue.Fields
        .Where(field => !field.IsHeading)
        .SelectMany(field => KeysOf(field).Distinct(StringComparer.Ordinal), (field, key) => (field, key))
        .GroupBy(pair => pair.key, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.field).ToImmutableArray(), StringComparer.Ordinal);

    static IEnumerable<string> KeysOf(CatalogueField field) =>
        new[] { field.Name, field.Pattern }.Concat(field.Renamed.Select(renaming => renaming.Pattern)).Select(name => Place.Replace(name, "").ToUpperInvariant());
}
