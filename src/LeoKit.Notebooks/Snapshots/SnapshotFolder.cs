using System.Collections.Immutable;
using System.Text;
using LeoKit.Files;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Snapshots;

/// <summary>A folder of approved outputs, after the conventions of Verify: <c>name.verified.txt</c> is approved, <c>name.received.txt</c> is what a run gave instead.</summary>
/// <param name="Path">The folder. A name may hold / for folders below it.</param>
public sealed record SnapshotFolder(string Path)
{
    const string VerifiedEnding = ".verified.txt";
    const string ReceivedEnding = ".received.txt";

    /// <summary>The command that accepts received outputs, shown in messages; <c>{name}</c> in it stands for the snapshot's name. Null: messages say which file to rename.</summary>
    public string? AcceptCommand { get; init; }

    /// <summary>Equal lines to show around a difference.</summary>
    public int ContextLines { get; init; } = 3;

    /// <summary>Lines of a diff to show in a message.</summary>
    public int MaximumDiffLines { get; init; } = 80;

    /// <summary>The file with the approved text.</summary>
    public string VerifiedPath(string name) => FileOf(name, VerifiedEnding);

    /// <summary>The file with the text that was not approved.</summary>
    public string ReceivedPath(string name) => FileOf(name, ReceivedEnding);

    /// <summary>Compares a text with the approved one. The received file is written when they differ, and removed when they do not.</summary>
    /// <remarks>The approved text may declare a tolerance beside a number: <c>0.1334{±0.001}</c>, or <c>25{±4%}</c>.</remarks>
    public SnapshotResult Compare(string name, string text)
    {
        var verified = File.Exists(VerifiedPath(name)) ? File.ReadAllBytes(VerifiedPath(name)) : null;
        var whole = text.ToLf().TrimEnd('\n') + "\n";
        var received = verified is null ? whole : Tolerances.Applied(Encoding.UTF8.GetString(verified), whole);
        if (verified.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(received)) && verified is not null)
        {
            File.Delete(ReceivedPath(name));
            return new SnapshotResult(name, SnapshotStatus.Matched, "") { Cells = [.. CellComparison.Between(received, received)] };
        }
        var trouble = WriteReceived(name, received);
        var result = SnapshotReport.Of(this, name, verified, received) with
        {
            Cells = [.. CellComparison.Between(verified is null ? "" : Encoding.UTF8.GetString(verified).ToLf(), received)],
        };
        return trouble is null ? result : result with { Message = $"{result.Message}\n{trouble}" };
    }

    /// <summary>Makes the received text the approved one; false when there is none.</summary>
    public bool Accept(string name)
    {
        if (!File.Exists(ReceivedPath(name)))
            return false;
        File.Move(ReceivedPath(name), VerifiedPath(name), overwrite: true);
        return true;
    }

    /// <summary>Approved snapshots whose name is not among <paramref name="names"/>, by name.</summary>
    public ImmutableArray<OrphanSnapshot> Orphans(IEnumerable<string> names) =>
        [.. NamesWith(VerifiedEnding).Except(names, StringComparer.Ordinal).Select(name => new OrphanSnapshot(name, VerifiedPath(name)))];

    /// <summary>The names of all texts that wait to be accepted, in order.</summary>
    public ImmutableArray<string> Received() => [.. NamesWith(ReceivedEnding)];

    IEnumerable<string> NamesWith(string ending) =>
        !Directory.Exists(Path)
            ? []
            : Directory.EnumerateFiles(Path, "*" + ending, SearchOption.AllDirectories)
                .Select(file => System.IO.Path.GetRelativePath(Path, file)[..^ending.Length].Replace('\\', '/'))
                .Order(StringComparer.Ordinal);

    string FileOf(string name, string ending) =>
        name.Split('/').All(part => part is not ("" or "." or "..") && part.IndexOfAny(['\\', ':']) < 0)
            ? System.IO.Path.Combine(Path, name + ending)
            : throw new ArgumentException($"\"{name}\" is not a name for a snapshot: use a file name, with / for folders below {Path}.", nameof(name));

    string? WriteReceived(string name, string received)
    {
        try
        {
            WholeFile.Write(ReceivedPath(name), received);
            return null;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return $"{ReceivedPath(name)} could not be written: {cause.Message}";
        }
    }
}
