using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LeoKit.Curriculum.Metadata;

/// <summary>Metadata as they were read, or what keeps them from being read.</summary>
sealed record MetadataReading(LessonMetadata? Metadata, ImmutableArray<string> Problems);

/// <summary>Reads <c>metadata.leo</c>; every problem is told, not only the first.</summary>
static class LessonMetadataReader
{
    public static MetadataReading Read(JsonObject metadata)
    {
        if (metadata["leo"] is not JsonObject leo)
            return new(null, ["The notebook has no `leo` object in its metadata."]);
        var fields = new Fields(leo);
        var read = new LessonMetadata(
            fields.Text("id", "^[0-9]{2}$", "two digits"), fields.Text("slug", "^[a-z0-9]+(-[a-z0-9]+)*$", "lower-case words with hyphens"),
            fields.Whole("module", 0, 9), fields.Whole("minutesTeach", 5, 60), fields.Whole("minutesExercise", 5, 60),
            fields.Text("profile", "^(teaching|structure|both)$", "teaching, structure or both"),
            fields.Texts("tables"), fields.Texts("needs"), fields.Texts("terms"), Objectives(leo, fields), fields.Texts("sources"), fields.Day("reviewed"));
        fields.Texts("seed");
        fields.Text("lang", "^[a-z]{2}$", "a language code such as en");
        return fields.Problems.Count == 0 ? new(read, []) : new(null, [.. fields.Problems]);
    }

    static ImmutableArray<LessonObjective> Objectives(JsonObject leo, Fields fields)
    {
        if (leo["objectives"] is not JsonArray objectives)
        {
            fields.Problems.Add("`objectives` is missing or not a list.");
            return [];
        }

        return [.. objectives.Select((node, index) => Objective(node, index, fields.Problems))];
    }

    static LessonObjective Objective(JsonNode? node, int index, List<string> problems)
    {
        var fields = new Fields(node as JsonObject ?? []);
        var objective = new LessonObjective(fields.Text("id", @"^[0-9]{2}\.[0-9]$", "such as 03.1"), fields.Text("text", @"\S", "a phrase"), fields.Texts("checks"));
        problems.AddRange(fields.Problems.Select(problem => string.Create(CultureInfo.InvariantCulture, $"objective {index + 1}: {problem}")));
        return objective;
    }

    /// <summary>The keys of one object, and the problems met so far.</summary>
    sealed class Fields(JsonObject json)
    {
        public List<string> Problems { get; } = [];

        public string Text(string key, string pattern, string form)
        {
            var text = json[key] is JsonValue value && value.TryGetValue<string>(out var given) ? given : null;
            if (text is null || !Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant))
                Problems.Add($"`{key}` is {(text is null ? "missing or not a text" : $"\"{text}\"")}; it must be {form}.");
            return text ?? "";
        }

        public int Whole(string key, int least, int most)
        {
            var number = json[key] is JsonValue value && value.TryGetValue<int>(out var given) ? given : (int?)null;
            if (number is null || number < least || number > most)
                Problems.Add(string.Create(CultureInfo.InvariantCulture, $"`{key}` is {(number is null ? "missing or not a whole number" : $"{number}")}; it must be {least} to {most}."));
            return number ?? 0;
        }

        public ImmutableArray<string> Texts(string key)
        {
            if (json[key] is JsonArray list && list.All(item => item is JsonValue value && value.TryGetValue<string>(out _)))
                return [.. list.Select(item => item!.GetValue<string>())];
            Problems.Add($"`{key}` is missing or not a list of texts.");
            return [];
        }

        public DateOnly Day(string key) =>
            DateOnly.TryParseExact(Text(key, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "a day such as 2026-11-24"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default;
    }
}
