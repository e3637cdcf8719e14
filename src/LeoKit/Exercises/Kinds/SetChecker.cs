using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using LeoKit.Schema;

namespace LeoKit.Exercises;

/// <summary>SET: the right things, in any order.</summary>
sealed class SetChecker : Checker<SetChecker.Names>
{
    /// <summary>The name of an item as it is compared; null if the item is of another kind.</summary>
    public Func<object, string?> NameOf { get; init; } = Named;

    /// <summary>An example of how to hand in the answer, as code.</summary>
    public required string Example { get; init; }

    protected override Names? Read(object answer, out Verdict? fault)
    {
        fault = null;
        if (answer is string || answer is not IEnumerable sequence || Answer.Items(sequence) is not { } items)
        {
            fault = Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. Hand in a list, such as {Example}.");
            return null;
        }

        var names = new Names(new(StringComparer.OrdinalIgnoreCase));
        foreach (var item in items)
        {
            if (item is IGap)
                return null;
            if (item is not null && NameOf(item)?.Trim() is { Length: > 0 } name)
                names.Items.Add(name);
            else
            {
                fault = Verdict.OtherKind($"The list has an item that is not understood: {PlainValue.Text(item)}. Write the items as in {Example}.");
                return null;
            }
        }

        return names;
    }

    protected override bool Same(Names left, Names right) => left.Items.SetEquals(right.Items);

    protected override Verdict Explain(Names answer, Target target)
    {
        var reference = target.Right;
        var extra = answer.Items.Except(reference.Items, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToList();
        var missing = reference.Items.Except(answer.Items, StringComparer.OrdinalIgnoreCase).Count();
        var found = reference.Items.Count - missing;
        var sentences = new List<string>();
        if (found > 0)
            sentences.Add(string.Create(CultureInfo.InvariantCulture, $"{found} of {reference.Items.Count} found."));
        if (missing > 0)
            sentences.Add(string.Create(CultureInfo.InvariantCulture, $"{missing} {(missing == 1 ? "is" : "are")} missing."));
        if (extra.Count > 0)
            sentences.Add($"Does not belong: {string.Join("; ", extra.Take(3).Select(PlainValue.Short))}{(extra.Count > 3 ? " and more" : "")}.");
        return Verdict.OtherContent(string.Join(' ', sentences));
    }

    /// <summary>Texts, pairs such as a source and what it supplies, and things that have a name: tables, views, columns, years, numbers.</summary>
    static string? Named(object item) => item switch
    {
        string text => text,
        KeyValuePair<string, string> pair => $"{pair.Key}: {pair.Value}",
        ITuple { Length: 2 } pair => $"{pair[0]}: {pair[1]}",
        Table or View or ViewColumn or Column or CatalogueField or IYear or Enum => $"{item}",
        int number => number.ToString(CultureInfo.InvariantCulture),
        char letter => letter.ToString(),
        _ => null,
    };

    /// <summary>The names of the items, compared without regard to case.</summary>
    internal sealed record Names(HashSet<string> Items);
}
