using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeoKit.Exercises;

/// <summary>
/// What a learner has done, kept in one small file: exercise by exercise, <c>not yet</c> or <c>correct</c>, and nothing else. A file that cannot be read is set
/// aside, and one that cannot be written is told of: nothing here ever stops a cell.
/// </summary>
/// <param name="path">The file; null where progress is not kept.</param>
sealed class ProgressFile(string? path)
{
    /// <summary>Raised when the meaning of the file changes; a file of a later version is left alone.</summary>
    const int Version = 1;

    const int Patience = 200;

    static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The file of this user, or of whoever the host names.</summary>
    public static ProgressFile OfThisUser { get; } = new(ProgressPlace.Of(Environment.GetEnvironmentVariable));

    public bool IsKept => path is not null;

    /// <summary>Keeps how far an exercise is. An exercise that was once correct stays so; a gap leaves no trace.</summary>
    /// <returns>A word about the file, if it needs one.</returns>
    public string? Keep(string exercise, ExerciseState state)
    {
        if (path is null || state == ExerciseState.NotTried)
            return null;
        try
        {
            return Read().States.GetValueOrDefault(exercise) >= state ? null : Add(path, exercise, state);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or System.Security.SecurityException)
        {
            return $"(Your progress could not be kept: {fault.Message})";
        }
    }

    /// <summary>How far each exercise is; those that were never tried are not in it.</summary>
    public ProgressRecord Read()
    {
        try
        {
            return path is null || !File.Exists(path) ? ProgressRecord.Empty : Parse(File.ReadAllText(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return ProgressRecord.Empty with { Fault = fault.Message };
        }
    }

    string? Add(string file, string exercise, ExerciseState state)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        using var alone = Lock(file + ".lock");
        var record = Read();
        if (record.IsLater)
            return "(Your progress is kept by a later version of the kit, so this one leaves it alone.)";
        var aside = record.Fault is null ? null : SetAside(file);
        Write(file, record.States.SetItem(exercise, state));
        return aside is null ? null : $"(The record of your progress could not be read. It was kept as {aside}, and a new one begins.)";
    }

    // Two processes that note something at the same time take turns, so that neither loses what the other wrote.
    static FileStream Lock(string file)
    {
        for (var look = 1; ; look++)
            try
            {
                return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (look < Patience && File.Exists(file))
            {
                Thread.Sleep(BetweenLooks);
            }
    }

    static string SetAside(string file)
    {
        var free = Enumerable.Range(1, Patience).Select(number => string.Create(CultureInfo.InvariantCulture, $"{file}.unreadable-{number}")).First(name => !File.Exists(name));
        File.Move(file, free);
        return Path.GetFileName(free);
    }

    static void Write(string file, ImmutableSortedDictionary<string, ExerciseState> states)
    {
        var root = new JsonObject
        {
            ["leokitProgress"] = Version,
            ["exercises"] = new JsonObject(states.Select(state => KeyValuePair.Create(state.Key, (JsonNode?)(state.Value == ExerciseState.Correct ? "correct" : "not yet")))),
        };
        Files.WholeFile.Write(file, root.ToJsonString(Readable) + "\n");
    }

    static ProgressRecord Parse(string text)
    {
        try
        {
            var root = JsonNode.Parse(text)!.AsObject();
            if (root["leokitProgress"]!.GetValue<int>() > Version)
                return ProgressRecord.Empty with { IsLater = true };
            return ProgressRecord.Empty with
            {
                States = root["exercises"]!.AsObject().ToImmutableSortedDictionary(
                    state => state.Key, state => state.Value!.GetValue<string>() == "correct" ? ExerciseState.Correct : ExerciseState.NotYet, StringComparer.Ordinal),
            };
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NullReferenceException or FormatException or ArgumentException)
        {
            return ProgressRecord.Empty with { Fault = "it is not a record of progress" };
        }
    }
}
