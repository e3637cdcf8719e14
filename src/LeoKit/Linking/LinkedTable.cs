using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;
using LeoKit.Linking;
using LeoKit.Schema;

namespace LeoKit;

/// <summary>The rows of a view with the people behind them, and what the link gives: how many rows have a person, and where a key has several.</summary>
[TypeFormatterSource]
public sealed class LinkedTable : IShownAs
{
    readonly long[]?[] _people;

    LinkedTable(ExtractTable table, string key, long[]?[] people)
    {
        Table = table;
        Key = key;
        _people = people;
    }

    /// <summary>The view.</summary>
    public ExtractTable Table { get; }

    /// <summary>The column of the view that is linked by.</summary>
    public string Key { get; }

    /// <summary>Rows of the view.</summary>
    public int Rows => _people.Length;

    /// <summary>Rows whose key is missing.</summary>
    public required int WithoutKey { get; init; }

    /// <summary>Rows with a key that leads to at least one person.</summary>
    public required int Matched { get; init; }

    /// <summary>Rows with a key that leads to nobody.</summary>
    public int Unmatched => Rows - WithoutKey - Matched;

    /// <summary>Different keys in the view.</summary>
    public required int Keys { get; init; }

    /// <summary>Keys that lead to several people: their rows would be counted for each of them.</summary>
    public required int KeysOfSeveralPeople { get; init; }

    /// <summary>Different people behind the rows.</summary>
    public required int People { get; init; }

    /// <summary>People with several of the view's keys: their rows stand under each.</summary>
    public required int PeopleOfSeveralKeys { get; init; }

    /// <summary>The share of rows that lead to a person, from 0 to 1; not a number for a view without rows.</summary>
    public double MatchRate => (double)Matched / Rows;

    /// <summary>The share of rows that lead to a person, by the groups of a column of the view: linkage error that differs between groups is bias. <c>ToDataFrame()</c> makes a table of it.</summary>
    /// <param name="column">The column, by its name in the view or in the form.</param>
    /// <exception cref="KeyNotFoundException">The view has no such column.</exception>
    public ImmutableArray<MatchRate> MatchRateBy(string column) => LinkGroups.RatesBy(Table[column], row => _people[row] is not null);

    /// <summary>What joining these rows to others by the person gives: look at it before taking the rows from it.</summary>
    /// <param name="other">The rows to join.</param>
    public PersonJoin To(LinkedTable other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return PersonJoin.Of(this, other);
    }

    object IShownAs.Shown => ToTableView();

    /// <summary>What the link gives, ready to be shown.</summary>
    public TableView ToTableView() => LinkGroups.Show(ToString(),
        ("rows", Rows), ("rows linked to a person", Matched), ("rows whose key leads to nobody", Unmatched), ("rows without a key", WithoutKey),
        ("different keys", Keys), ("keys of several people", KeysOfSeveralPeople), ("different people", People), ("people with several keys", PeopleOfSeveralKeys));

    /// <summary>The link in one sentence.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Table.Name} by {Key}: {Matched:N0} of {Rows:N0} rows ({MatchRate:P1}) lead to {People:N0} people");

    internal long[]? PeopleOf(int row) => _people[row];

    internal static LinkedTable Of(ExtractTable table, ExtractColumn key, ExtractTable lookup, KeyRole role)
    {
        var lookupKey = LinkFault.KeyOf(lookup, role, key.Name);
        var hub = lookup.Values<long>("AE_ID");
        var peopleOf = Enumerable.Range(0, lookup.Rows).Where(row => lookupKey[row] is not null && hub[row] is not null)
            .GroupBy(row => lookupKey[row]!, row => hub[row]!.Value).ToDictionary(group => group.Key, group => group.Distinct().Order().ToArray());
        var people = new long[]?[table.Rows];
        var keys = new Dictionary<object, long[]?>();
        var withoutKey = 0;
        for (var row = 0; row < table.Rows; row++)
        {
            if (key[row] is not { } value)
            {
                withoutKey++;
                continue;
            }

            if (!keys.TryGetValue(value, out var found))
                keys.Add(value, found = peopleOf.GetValueOrDefault(value));
            people[row] = found;
        }

        var keysOfPerson = keys.Values.OfType<long[]>().SelectMany(all => all).CountBy(person => person).ToList();
        return new(table, key.Name, people)
        {
            WithoutKey = withoutKey,
            Matched = people.Count(found => found is not null),
            Keys = keys.Count,
            KeysOfSeveralPeople = keys.Values.Count(found => found is { Length: > 1 }),
            People = keysOfPerson.Count,
            PeopleOfSeveralKeys = keysOfPerson.Count(person => person.Value > 1),
        };
    }
}
