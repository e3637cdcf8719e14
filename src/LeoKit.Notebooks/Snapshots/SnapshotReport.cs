using System.Text;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Snapshots;

/// <summary>Says how an approved file and a received text differ, and what to do.</summary>
static class SnapshotReport
{
    public static SnapshotResult Of(SnapshotFolder folder, string name, byte[]? verified, string received)
    {
        if (verified is null)
            return new SnapshotResult(name, SnapshotStatus.Missing,
                $"{name}: nothing is approved yet. Read {folder.ReceivedPath(name)}. {HowToAccept(folder, name)}");
        var (status, fault) = Form(Encoding.UTF8.GetString(verified));
        var difference = UnifiedDiff.Between(Lines(verified), Lines(Encoding.UTF8.GetBytes(received)), folder.ContextLines);
        var message = string.Join('\n', new[] { fault, Difference(folder, name, difference) }.OfType<string>());
        return new SnapshotResult(name, status, $"{name}: {message}\n{HowToAccept(folder, name)}") { FirstDifferentCell = difference?.FirstCell };
    }

    static (SnapshotStatus Status, string? Fault) Form(string verified) =>
        verified.Contains('\r', StringComparison.Ordinal)
            ? (SnapshotStatus.HasCrLf,
                "the approved file has \\r\\n line ends. Add this line to .gitattributes, then check the file out again:\n    *.verified.txt text eol=lf")
        : verified.StartsWith('\uFEFF')
            ? (SnapshotStatus.HasByteOrderMark, "the approved file starts with a byte order mark. Save it as UTF-8 without one.")
        : !verified.EndsWith('\n') || verified.EndsWith("\n\n", StringComparison.Ordinal)
            ? (SnapshotStatus.HasWrongFinalNewline, "the approved file does not end with exactly one newline.")
        : (SnapshotStatus.Mismatched, null);

    static string Difference(SnapshotFolder folder, string name, UnifiedDiff? difference)
    {
        if (difference is null)
            return "Its text is otherwise as received.";
        var shown = difference.Lines.Take(folder.MaximumDiffLines).ToList();
        var more = difference.Lines.Length - shown.Count;
        return string.Join('\n',
        [
            $"the outputs differ from the approved ones, first in {(difference.FirstCell is { } cell ? $"cell {cell}" : "the text before the first cell")}.",
            $"--- {Path.GetFileName(folder.VerifiedPath(name))}",
            $"+++ {Path.GetFileName(folder.ReceivedPath(name))}",
            .. shown,
            .. more > 0 ? [FormattableString.Invariant($"… {more} more lines of differences")] : Array.Empty<string>(),
        ]);
    }

    static string HowToAccept(SnapshotFolder folder, string name) =>
        folder.AcceptCommand is { } command
            ? $"If the received outputs are right, accept them with:\n    {command.Replace("{name}", name, StringComparison.Ordinal)}"
            : $"If the received outputs are right, rename {folder.ReceivedPath(name)} to {Path.GetFileName(folder.VerifiedPath(name))}.";

    static string[] Lines(byte[] content) => Encoding.UTF8.GetString(content).TrimStart('\uFEFF').ToLf().TrimEnd('\n').Split('\n');
}
