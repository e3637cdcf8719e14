using LeoKit.Curriculum.Paths;
using LeoKit.Curriculum.Publishing;
using LeoKit.Curriculum.RunSheets;
using LeoKit.Curriculum.Site;
using LeoKit.Notebooks.Decks;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Editions;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Cli;

/// <summary>Turns the faults that a user can mend into a message on the error stream and an exit code; anything else is a bug and keeps its stack trace.</summary>
static class Faults
{
    public static async Task<int> GuardAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped. Nothing that was finished before is lost.");
            return ExitCodes.Cancelled;
        }
        catch (Exception fault) when (fault is UserFault or SiteException or CurriculumSiteException or NotebookFormatException or EditionException or DeckException or RunSheetException or ClassDayException or PublicationException or LeoDataException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fault.Message);
            return ExitCodes.CouldNotRun;
        }
    }
}

/// <summary>Something the user asked for cannot be done; the message says what, where, why and what to do next.</summary>
sealed class UserFault(string code, string message) : Exception($"{code}: {message}");
