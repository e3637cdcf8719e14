using System.Collections.Immutable;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A person key of a school, further education or tax record stands in the lookup that leads to the person.</summary>
sealed class ReferenceRule(LinkIndex links) : ExtractRule("LEO213", "Every person key of a record is in its lookup", "values")
{
    ImmutableArray<(int Field, KeyRole Role)> _fields = [];

    public override void Open(ViewFile file) => _fields = file.View is { Table.Family: not Family.LINK }
        ? [.. file.FieldsWhere(column => links.Has(column.Key)).Select(field => (field, file.Columns[field]!.Column.Key))]
        : [];

    public override void Read(ViewFile file, CsvReader row)
    {
        foreach (var (field, role) in _fields)
        {
            if (row.IsEmpty(field))
                continue;
            Checked++;
            if (!links.Contains(role, KeyHash.Of(row.GetSpan(field))))
                Report(() => new(file.PlaceOf(row, field), $"this key is not in {LookupOf(role)}, so the record leads to nobody."));
        }
    }

    static string LookupOf(KeyRole role) =>
        StandardExtract.Tables.First(table => table.Family == Family.LINK && table.Keys.Any(column => column.Key == role)).Name;
}
