using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A further education record leads to a person who has a key in school or tax records too.</summary>
sealed class PersonLinkRule(LinkIndex links) : ExtractRule("LEO214", "Every AE_ID of a further education record has a school or tax key", "values")
{
    HashSet<UInt128> _people = [];
    int _field = -1;

    public override void Open(ViewFile file)
    {
        _field = file.View?.Table.Name == Lookup && links.Has(KeyRole.PupilMatchingReference) && links.Has(KeyRole.Edukey) ? file.FieldOf("AE_ID") : -1;
        if (_field >= 0)
            _people = [.. links.People(KeyRole.PupilMatchingReference), .. links.People(KeyRole.Edukey)];
    }

    public override void Read(ViewFile file, CsvReader row)
    {
        if (_field < 0 || row.IsEmpty(_field))
            return;
        Checked++;
        if (!_people.Contains(KeyHash.Of(row.GetSpan(_field))))
            Report(file.PlaceOf(row, _field), "neither lookup of school and tax keys has this person.");
    }

    public override void Close(ViewFile file) => _people = [];

    const string Lookup = "EDUCATION_RECORDS_LOOKUP";
}
