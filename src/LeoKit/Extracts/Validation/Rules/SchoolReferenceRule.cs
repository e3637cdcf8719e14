using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A school of a record stands in the synthetic lookup, so that its type and grade can be found.</summary>
sealed class SchoolReferenceRule(SchoolIndex schools) : ExtractRule("LEO221", "Every school of a record is in the synthetic lookup", "values")
{
    int _urn;

    public override void Open(ViewFile file)
    {
        // Beyond the core columns a school is drawn by itself and leads nowhere, which its role says.
        var urn = file.FieldOf("URN_anon");
        _urn = schools.IsKnown && !SchoolIndex.IsLookup(file.View) && urn >= 0 && file.Columns[urn]!.Column.Key == KeyRole.School ? urn : -1;
    }

    public override void Read(ViewFile file, CsvReader row)
    {
        if (_urn < 0 || row.IsEmpty(_urn))
            return;
        Checked++;
        if (!schools.Contains(row.GetSpan(_urn)))
            Report(file.PlaceOf(row, _urn), "this school is not in School_Lookup_Synthetic, so nothing is known of it.");
    }
}
