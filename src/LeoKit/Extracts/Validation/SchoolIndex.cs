using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation;

/// <summary>The schools of the synthetic lookup, which is no part of LEO; read before everything that names a school.</summary>
sealed class SchoolIndex : ExtractVisitor
{
    readonly HashSet<UInt128> _schools = [];
    int _urn;

    /// <summary>True if the lookup was read.</summary>
    public bool IsKnown { get; private set; }

    public static bool IsLookup(View? view) => view?.Table.Name == "School_Lookup_Synthetic";

    public bool Contains(ReadOnlySpan<byte> urn) => _schools.Contains(KeyHash.Of(urn));

    public override void Open(ViewFile file)
    {
        _urn = IsLookup(file.View) ? file.FieldOf("URN_anon") : -1;
        IsKnown |= _urn >= 0;
    }

    public override void Read(ViewFile file, CsvReader row)
    {
        if (_urn >= 0 && !row.IsEmpty(_urn))
            _schools.Add(KeyHash.Of(row.GetSpan(_urn)));
    }
}
