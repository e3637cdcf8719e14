using LeoKit.Schema;

namespace LeoKit.Linking;

/// <summary>Faults of linking, each with its stable code.</summary>
static class LinkFault
{
    /// <summary>The column of a view that carries a key.</summary>
    public static ExtractColumn KeyOf(ExtractTable table, KeyRole role, string name) =>
        table.Columns.FirstOrDefault(column => column.Definition.Key == role)
        ?? throw new LeoDataException("LEO141", $"the view has no {name}, so its rows cannot be linked by it.", NextStep(table), new(table.Name));

    static string NextStep(ExtractTable table) => table.Columns.Select(column => column.Definition.Key).FirstOrDefault(role => role is KeyRole.PupilMatchingReference or KeyRole.RecordId or KeyRole.Edukey) switch
    {
        KeyRole.PupilMatchingReference => "It has a pupil matching reference: use LinkPupils.",
        KeyRole.RecordId => "It has a record of further education: use LinkRecords.",
        KeyRole.Edukey => "It has a key of tax records: use LinkEdukeys.",
        _ => "It has no key of a person.",
    };
}
