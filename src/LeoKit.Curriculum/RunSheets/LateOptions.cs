using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LeoKit.Curriculum.Metadata;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>What a notebook may leave out, and the minutes that this saves.</summary>
/// <remarks>
/// Nobody types how long a part takes. An exercise that has a part of the clock to itself saves that part; other exercises share the minutes for exercises evenly,
/// and ideas those for teaching.
/// </remarks>
/// <param name="script">The clock, and what the instructor cells say to leave out.</param>
/// <param name="metadata">The minutes of the notebook.</param>
/// <param name="exercises">The letters of its exercises, in their order.</param>
/// <param name="ideas">How many ideas it teaches.</param>
sealed partial class LateOptions(InstructorScript script, LessonMetadata metadata, ImmutableArray<string> exercises, int ideas)
{
    /// <summary>Fewer exercises than this are all kept, unless the instructor cell names one.</summary>
    const int WorthThinning = 3;

    /// <summary>Those that the instructor cells name, then the last exercise if they name another.</summary>
    public ImmutableArray<LateOption> All()
    {
        var named = script.Late.SelectMany(Parts).Select(Option).ToImmutableArray();
        var last = exercises.LastOrDefault();
        return last is null || exercises.Length < WorthThinning || named.Any(option => LettersIn(option.Text).Contains(last))
            ? named
            : named.Add(Option($"give {last} as homework") with { IsUnnamed = true });
    }

    /// <summary>Two things that are to be dropped are two options.</summary>
    static IEnumerable<string> Parts(string sentence)
    {
        var verb = "";
        foreach (var part in And.Split(sentence.TrimEnd('.')))
        {
            verb = Verb.Match(part) is { Success: true } found ? found.Value.ToLowerInvariant() : verb;
            yield return Verb.IsMatch(part) || verb.Length == 0 ? char.ToLowerInvariant(part[0]) + part[1..] : verb + part;
        }
    }

    LateOption Option(string text) => (LeavesOut.IsMatch(text), LettersIn(text).ToList()) switch
    {
        (false, _) => new(metadata.Id, text, null),
        (true, []) => new(metadata.Id, text, Share(metadata.MinutesTeach, ideas)),
        (true, [var letter]) when PartOf(letter) is var part and >= 0 => IsAlone(letter, part)
            ? new(metadata.Id, text, script.Clock[part].To - script.Clock[part].From) { Part = part, IsWholePart = true }
            : new(metadata.Id, text, Share(metadata.MinutesExercise, exercises.Length)) { Part = part },
        (true, var letters) => new(metadata.Id, text, letters.Count * Share(metadata.MinutesExercise, exercises.Length)),
    };

    static int Share(int minutes, int parts) => minutes / Math.Max(1, parts);

    IEnumerable<string> LettersIn(string text) => Letter.Matches(text).Select(match => match.Value).Where(exercises.Contains).Distinct(StringComparer.Ordinal);

    /// <summary>The last part of the clock that names the exercise; -1 if none does.</summary>
    int PartOf(string letter) => script.Clock.ToList().FindLastIndex(part => LettersIn(TextOf(part)).Contains(letter));

    /// <summary>Whether a part begins with the exercise and names nothing else that is done in it.</summary>
    bool IsAlone(string letter, int part) =>
        TextOf(script.Clock[part]) is var text && text.StartsWith(letter, StringComparison.Ordinal) && !text.Contains(" and ", StringComparison.Ordinal) && LettersIn(text).Count() == 1;

    static string TextOf(ClockPart part) => string.Join(' ', part.Notes.Select(note => note.Text));

    /// <summary>Only what is dropped is taken apart: S4 and S6 that are shown belong together.</summary>
    [GeneratedRegex("(?<=^[Dd]rop .*) and ")]
    static partial Regex And { get; }

    [GeneratedRegex("^(drop|give|leave|show|let) ", RegexOptions.IgnoreCase)]
    static partial Regex Verb { get; }

    [GeneratedRegex("^(drop|give|leave) ")]
    static partial Regex LeavesOut { get; }

    [GeneratedRegex(@"(?<![\p{L}\d`])[A-Z](?![\p{L}\d`])")]
    static partial Regex Letter { get; }
}
