using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Generation;
using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Rows;

namespace LeoKit.Synthetic.Structure;

/// <summary>Makes the rows of people who borrow them, one view after the other, so that the values of a view stay at hand while they are drawn.</summary>
sealed class BorrowedLives : IRowMaker
{
    /// <summary>Enough that the values of each view are drawn many times while they are near the processor.</summary>
    public const int PeoplePerChunk = 8192;

    readonly SyntheticOptions _options;
    readonly Lenders _lenders;
    readonly Schools _schools;
    readonly PersonInHand _person = new();
    readonly Dictionary<string, CsvFile> _rows;
    readonly CsvFile[] _ungrouped;
    readonly BorrowedGroup[] _groups;
    readonly ITableRows[] _places;
    readonly LinkRows[] _links;
    KeyFaults[] _keys = [];

    /// <param name="options">Whose rows.</param>
    /// <param name="plans">The views that are wanted.</param>
    /// <param name="reference">Who lends, and what.</param>
    public BorrowedLives(SyntheticOptions options, IReadOnlyList<ViewPlan> plans, Reference reference)
    {
        (_options, _lenders, _schools) = (options, reference.Lenders, new(options.Seed));
        var spare = new SpareBuffer();
        _rows = plans.ToDictionary(plan => plan.View.Name, plan => new CsvFile(plan, _person) { Spare = spare }, StringComparer.Ordinal);
        _groups = [.. plans.Where(plan => LentTogether.GroupOf(plan.View.Table) is not null).GroupBy(plan => LentTogether.GroupOf(plan.View.Table)!).Select(group => new BorrowedGroup(
            LendingGroup.Of(options.Seed, group.Key),
            reference.Lent[group.Key],
            [.. group.Select(plan => new BorrowedRows(plan, RowsOf(plan.View), options.Seed))]))];
        var others = plans.Select(plan => plan.View.Table).Where(table => LentTogether.GroupOf(table) is null).Select(table => table.Name).ToHashSet(StringComparer.Ordinal);
        _ungrouped = [.. plans.Where(plan => others.Contains(plan.View.Table.Name)).Select(plan => RowsOf(plan.View))];
        var opened = TableRows.Open(options, table => others.Contains(table.Name), RowsOf);
        _links = [.. opened.OfType<LinkRows>()];
        _places = [.. opened.Where(table => table is not LinkRows)];
    }

    public void Make(long first, long end, Action<CsvFile> take, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        AddKeysAndPlaces(first, end);
        foreach (var rows in _ungrouped)
            take(rows);
        foreach (var group in _groups)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var person = first; person < end; person++)
                if (_lenders.For(person, _keys[person - first], group.Group) is { } lender)
                    group.Borrow(person, lender);
            group.Write(first, _keys, take);
        }
    }

    void AddKeysAndPlaces(long first, long end)
    {
        if (_keys.Length < end - first)
            _keys = new KeyFaults[end - first];
        for (var person = first; person < end; person++)
        {
            _person.Number = person;
            var background = Background.Of(_options, person);
            var keys = _keys[person - first] = KeyFaults.Of(_options, background);
            if (_links.Length > 0)
                AddLinks(PersonKeys.Of(_options, background, keys, records: 0));
            if (_places.Length == 0 || person % Schools.PeoplePerBlock != 0)
                continue;
            var life = LifeCourse.Of(_options, _schools, person);
            foreach (var place in _places)
                place.Add(life);
        }
    }

    CsvFile RowsOf(View view) => _rows[view.Name];

    void AddLinks(PersonKeys keys)
    {
        foreach (var link in _links)
            link.Add(keys);
    }
}
