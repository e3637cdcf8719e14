using System.Text.RegularExpressions;
using LeoKit.Notebooks.Document;

namespace LeoKit.Curriculum.Rules;

/// <summary>A check in a notebook.</summary>
readonly record struct CheckCall(string Cell, string Exercise);

/// <summary>Finds the checks of a notebook.</summary>
static partial class CheckCalls
{
    public static IEnumerable<CheckCall> Of(LessonNotebook lesson) => lesson.Code.SelectMany(In);

    public static IEnumerable<CheckCall> In(Cell cell) => cell is CodeCell ? Call.Matches(cell.Source).Select(call => new CheckCall(cell.Id, call.Groups["id"].Value)) : [];

    [GeneratedRegex("""(?<![\w.])Check\("(?<id>[^"]+)"\s*,""")]
    static partial Regex Call { get; }
}
