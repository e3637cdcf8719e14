using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace LeoKit.Exercises;

/// <summary>A plan that was handed in: any record, anonymous object or dictionary, by the names of its parts.</summary>
sealed class PlanAnswer
{
    readonly ImmutableDictionary<string, object?> parts;

    PlanAnswer(IEnumerable<KeyValuePair<string, object?>> parts) => this.parts = parts.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Names => parts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The plan; null if the answer has no named parts.</summary>
    public static PlanAnswer? Read(object answer) => answer switch
    {
        IReadOnlyDictionary<string, object?> named => new(named.DistinctBy(part => part.Key, StringComparer.OrdinalIgnoreCase)),
        IReadOnlyDictionary<string, string> named => new(named.DistinctBy(part => part.Key, StringComparer.OrdinalIgnoreCase).Select(part => KeyValuePair.Create(part.Key, (object?)part.Value))),
        string or IEnumerable or Delegate or IFormattable or Type or bool or char => null,
        _ when answer.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(part => part.GetIndexParameters().Length == 0).ToList() is { Count: > 0 } properties =>
            new(properties.DistinctBy(part => part.Name, StringComparer.OrdinalIgnoreCase).Select(part => KeyValuePair.Create(part.Name, part.GetValue(answer)))),
        _ => null,
    };

    public bool Has(string part) => parts.ContainsKey(part);

    public bool IsGap(string part) => parts.GetValueOrDefault(part) is var value && Answer.IsUntried(value);

    /// <summary>A part as text; a list is joined by semicolons, a missing part is empty.</summary>
    public string Text(string part) => string.Join("; ", Items(part));

    /// <summary>A part as a list of texts; a single value is a list of one.</summary>
    public ImmutableArray<string> Items(string part) => parts.GetValueOrDefault(part) switch
    {
        null or IGap => [],
        string text => string.IsNullOrWhiteSpace(text) ? [] : [text.Trim()],
        IEnumerable list => [.. (Answer.Items(list) ?? []).OfType<object>().Select(Written)],
        var value => [Written(value)],
    };

    /// <summary>A part as a number; a year counts by its start. Null if it is neither.</summary>
    public double? Number(string part) => parts.GetValueOrDefault(part) switch
    {
        IYear year => year.Start,
        string text when double.TryParse(text, CultureInfo.InvariantCulture, out var number) => number,
        string text when AcademicYear.TryParse(text, out var year) => year.Start,
        string or bool or char => null,
        var value => PlainValue.Of(value) as double?,
    };

    static string Written(object value) => string.Create(CultureInfo.InvariantCulture, $"{value}");
}
