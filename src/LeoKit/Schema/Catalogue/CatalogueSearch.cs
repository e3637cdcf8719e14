using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LeoKit.Schema;

/// <summary>Ranks fields by how well they fit a text; equal ones keep the order of the form, so that a search has one answer.</summary>
sealed class CatalogueSearch
{
    readonly ImmutableArray<Entry> _entries;

    public CatalogueSearch(ImmutableArray<CatalogueField> fields)
    {
        var tables = fields.Select(field => field.Table).Distinct().ToDictionary(table => table, TableWords);
        _entries = [.. fields.Where(field => !field.IsHeading).Select(field => new Entry(field, tables[field.Table]))];
    }

    public IEnumerable<CatalogueField> Find(string text)
    {
        var words = WordsOf.Text(text);
        if (words.Length == 0)
            return [];
        var query = new Query(text.Trim(), words, string.Concat(words), Meanings(words, phrase => phrase > 1), Meanings(words, phrase => phrase == 1));
        return _entries
            .Select(entry => (entry.Field, Rank: RankOf(entry, query)))
            .Where(found => found.Rank is not null)
            .OrderBy(found => found.Rank)
            .ThenBy(found => found.Field.Order)
            .Select(found => found.Field);
    }

    /// <summary>The kind of the fit and, within one kind, its place; null if the field does not fit.</summary>
    /// <remarks>A phrase of several words that people use is clearer than names that happen to hold those words; a single word is not.</remarks>
    static (int Kind, int Place)? RankOf(Entry entry, Query query)
    {
        if (entry.JoinedName == query.Joined || FieldName.IsCalled(entry.Field, query.Text))
            return (0, 0);
        if (query.Words.Length == 1 && entry.JoinedName.StartsWith(query.Joined, StringComparison.Ordinal))
            return (1, entry.JoinedName.Length);
        if (PlaceAmong(query.Phrases, entry) is { } phrase)
            return (2, phrase);
        if (query.Words.All(entry.NameWords.Contains))
            return (3, 0);
        if (PlaceAmong(query.Synonyms, entry) is { } synonym)
            return (4, synonym);
        if (query.Words.All(entry.IsInName))
            return (5, 0);
        return query.Words.All(entry.IsAnywhere) ? (6, query.Words.Count(word => !entry.LabelWords.Contains(word))) : null;
    }

    /// <summary>The place of the best meaning that fits; the table that bears its name comes before others.</summary>
    static int? PlaceAmong(ImmutableArray<Meaning> meanings, Entry entry) => meanings
        .Select((meaning, place) => Fits(entry, meaning) ? (2 * place) + (entry.JoinedTable == meaning.Name ? 0 : 1) : (int?)null)
        .Min();

    static bool Fits(Entry entry, Meaning meaning) =>
        (entry.JoinedName == meaning.Name || entry.NameWords.Contains(meaning.Name)) && meaning.Rest.All(word => entry.IsAnywhere(word));

    /// <summary>The names that the phrases among the words stand for, and the words that are left.</summary>
    static ImmutableArray<Meaning> Meanings(string[] words, Predicate<int> length) =>
    [
        .. from synonym in Synonym.All
           let fits = synonym.Phrases.Select(phrase => phrase.Split(' ')).Where(phrase => length(phrase.Length)).Select(phrase => Without(words, phrase)).OfType<string[]>().MinBy(rest => rest.Length)
           where fits is not null
           from name in synonym.Names
           select new Meaning(WordsOf.Joined(name), fits),
    ];

    /// <summary>The words without the phrase, or null if it is not among them.</summary>
    static string[]? Without(string[] words, string[] phrase)
    {
        for (var start = 0; start + phrase.Length <= words.Length; start++)
            if (words.AsSpan(start, phrase.Length).SequenceEqual(phrase))
                return [.. words[..start], .. words[(start + phrase.Length)..]];
        return null;
    }

    static FrozenSet<string> TableWords(CatalogueTable table) =>
        WordsOf.Name($"{table.Name} {string.Join(' ', table.AlsoKnownAs)} {table.Title}");

    sealed record Query(string Text, string[] Words, string Joined, ImmutableArray<Meaning> Phrases, ImmutableArray<Meaning> Synonyms);

    sealed record Meaning(string Name, string[] Rest);

    sealed class Entry(CatalogueField field, FrozenSet<string> tableWords)
    {
        public CatalogueField Field { get; } = field;

        public string JoinedName { get; } = WordsOf.Joined(field.Name);

        public string JoinedTable { get; } = WordsOf.Joined(field.Table.Name);

        public FrozenSet<string> NameWords { get; } = WordsOf.Name($"{field.Name} {field.Pattern}");

        public FrozenSet<string> LabelWords { get; } = (field.Codes?.Codes ?? []).SelectMany(code => WordsOf.Text(code.Label)).ToFrozenSet(StringComparer.Ordinal);

        // Two letters stand inside too many names to say anything.
        public bool IsInName(string word) =>
            NameWords.Contains(word) || (word.Length > 2 && NameWords.Any(known => known.Contains(word, StringComparison.Ordinal)));

        public bool IsAnywhere(string word) => IsInName(word) || LabelWords.Contains(word) || tableWords.Contains(word);
    }
}
