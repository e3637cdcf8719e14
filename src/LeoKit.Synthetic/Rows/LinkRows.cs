using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One line of a lookup: the hub and one of the keys that hang off it.</summary>
readonly record struct Link(long AeId, string? Key, int RecordId);

/// <summary>The rows of the three lookups.</summary>
sealed class LinkRows(Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<Link>> Cells = new()
    {
        ["AE_ID"] = (csv, in link) => csv.Whole(link.AeId),
        ["EDUKEY"] = (csv, in link) => csv.Text(link.Key),
        ["PUPILMATCHINGREFANONYMOUS"] = (csv, in link) => csv.Text(link.Key),
        ["RECORDID"] = (csv, in link) => csv.Whole(link.RecordId),
    };

    readonly ViewRows<Link> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly Func<PersonKeys, IEnumerable<Link>> _links = table.Find("RECORDID") is not null
        ? keys => keys.RecordLinks.Select(link => new Link(link.AeId, null, link.RecordId))
        : table.Find("EDUKEY") is not null
            ? keys => keys.EdukeyLinks.Select(link => new Link(link.AeId, link.Key, 0))
            : keys => keys.PupilLinks.Select(link => new Link(link.AeId, link.Key, 0));

    public void Add(LifeCourse person) => Add(person.Keys);

    public void Add(PersonKeys keys)
    {
        foreach (var link in _links(keys))
            _rows.Add(link);
    }
}
