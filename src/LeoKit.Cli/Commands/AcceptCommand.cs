using System.CommandLine;
using LeoKit.Cli.Places;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit accept</c>: approves what the last verification received.</summary>
static class AcceptCommand
{
    public static Command Create()
    {
        var command = new Command("accept", "Approves the outputs that the last verify or test run received. Read them first.")
        {
            SharedOptions.Paths, SnapshotPlaces.Option,
        };
        command.SetAction((parsed, _) => Faults.GuardAsync(() => Task.FromResult(Accept(
            parsed.GetValue(SharedOptions.Paths)!, parsed.GetValue(SnapshotPlaces.Option)))));
        return command;
    }

    static int Accept(string[] given, string? snapshots)
    {
        var accepted = 0;
        foreach (var path in NotebookPaths.Find(given))
            if (SnapshotPlaces.Of(path, snapshots).Accept(Path.GetFileNameWithoutExtension(path)))
            {
                Console.WriteLine($"accepted: {path}");
                accepted++;
            }

        if (accepted == 0)
            Console.WriteLine("Nothing to accept: no received output is waiting. Run verify first.");
        return ExitCodes.Good;
    }
}
