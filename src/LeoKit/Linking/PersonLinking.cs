using LeoKit.Linking;
using LeoKit.Schema;

namespace LeoKit;

/// <summary>The three routes to the person, <c>AE_ID</c>: from each key that tables carry, through its lookup (LEO dossier §1.3).</summary>
public static class PersonLinking
{
    /// <summary>Links rows with <c>PupilMatchingRefAnonymous</c>, those of school, university and UCAS, to people. Nothing is joined yet: the result tells what the link gives.</summary>
    /// <param name="extract">The data set with the lookup <c>LEARNER_AE_ID_TO_PMR_LOOKUP</c>.</param>
    /// <param name="table">A view with the key.</param>
    /// <exception cref="LeoDataException">The view has no such key (LEO141), or a file breaks a rule.</exception>
    public static LinkedTable LinkPupils(this LeoExtract extract, ExtractTable table)
    {
        ArgumentNullException.ThrowIfNull(extract);
        ArgumentNullException.ThrowIfNull(table);
        return LinkedTable.Of(table, LinkFault.KeyOf(table, KeyRole.PupilMatchingReference, "PupilMatchingRefAnonymous"), extract.PmrLookup(), KeyRole.PupilMatchingReference);
    }

    /// <summary>Links rows with <c>RECORDID</c>, those of further education, to people.</summary>
    /// <inheritdoc cref="LinkPupils"/>
    public static LinkedTable LinkRecords(this LeoExtract extract, ExtractTable table)
    {
        ArgumentNullException.ThrowIfNull(extract);
        ArgumentNullException.ThrowIfNull(table);
        return LinkedTable.Of(table, LinkFault.KeyOf(table, KeyRole.RecordId, "RECORDID"), extract.RecordLookup(), KeyRole.RecordId);
    }

    /// <summary>Links rows with <c>EDUKEY</c>, those of tax, employment and benefits, to people.</summary>
    /// <inheritdoc cref="LinkPupils"/>
    public static LinkedTable LinkEdukeys(this LeoExtract extract, ExtractTable table)
    {
        ArgumentNullException.ThrowIfNull(extract);
        ArgumentNullException.ThrowIfNull(table);
        return LinkedTable.Of(table, LinkFault.KeyOf(table, KeyRole.Edukey, "EDUKEY"), extract.EdukeyLookup(), KeyRole.Edukey);
    }
}
