using System.Collections.Immutable;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation;

/// <summary>The keys that stand in the lookups, with the people that they lead to.</summary>
sealed class LinkIndex : ExtractVisitor
{
    readonly Dictionary<KeyRole, HashSet<(UInt128 Person, UInt128 Key)>> _links = [];
    readonly Dictionary<KeyRole, HashSet<UInt128>> _keys = [];
    (KeyRole Role, int Key, int Person)? _open;

    /// <summary>The links of one kind of key; none if there is no such lookup.</summary>
    public IReadOnlyCollection<(UInt128 Person, UInt128 Key)> Links(KeyRole role) => _links.GetValueOrDefault(role) ?? [];

    /// <summary>True if the lookup of this key was read.</summary>
    public bool Has(KeyRole role) => _links.ContainsKey(role);

    public bool Contains(KeyRole role, UInt128 key) => _keys[role].Contains(key);

    /// <summary>The people who have a key of this kind.</summary>
    public HashSet<UInt128> People(KeyRole role) => [.. Links(role).Select(link => link.Person)];

    public override void Open(ViewFile file)
    {
        _open = null;
        if (file.View?.Table.Family != Family.LINK)
            return;
        var person = file.FieldsWhere(column => column.Key == KeyRole.AeId);
        var key = file.FieldsWhere(column => column.Key is not (KeyRole.None or KeyRole.AeId));
        if (person is not [var personField] || key is not [var keyField])
            return;
        var role = file.Columns[keyField]!.Column.Key;
        _open = (role, keyField, personField);
        _links.TryAdd(role, []);
        _keys.TryAdd(role, []);
    }

    public override void Read(ViewFile file, CsvReader row)
    {
        if (_open is not { } open || row.IsEmpty(open.Key) || row.IsEmpty(open.Person))
            return;
        var key = KeyHash.Of(row.GetSpan(open.Key));
        _links[open.Role].Add((KeyHash.Of(row.GetSpan(open.Person)), key));
        _keys[open.Role].Add(key);
    }
}
