using LeoKit.Requests;

namespace LeoKit;

public sealed partial class LeoExtract
{
    readonly UseRecord? _record;

    /// <summary>What has been read of this data set so far, as a worksheet for the form that requests variables of the real one: fields of tables, of <c>Rows&lt;T&gt;()</c>, of data frames and of queries.</summary>
    /// <remarks>
    /// A table of which no field was read is left out; one that was turned into a data frame as a whole is listed with every field: <c>Only("EDUKEY", "Earnings")</c> takes what is needed.
    /// What a check of an exercise reads does not count. A query is planned by the database, which tells the fields that it needs.
    /// </remarks>
    public VariableRequest VariableRequest()
    {
        var planned = PlannedUse.Of(_record?.Queries ?? [], new(_contents.Folder, _contents.Views));
        var used = (_record?.Columns ?? []).Concat(planned.Columns).Distinct().ToList();
        return new(RequestLines.Of(used)) { MadeUp = RequestLines.MadeUp(used), UnreadQueries = planned.Unplanned };
    }

    /// <summary>The same data set, whose reading is not noted.</summary>
    internal LeoExtract Unnoted => _unnoted.Value;

    readonly Lazy<LeoExtract> _unnoted;
}
