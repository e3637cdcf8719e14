using LeoKit.Cli.Progress;
using LeoKit.Curriculum.Publishing;
using LeoKit.Curriculum.Site.Lessons;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Editions;
using LeoKit.Notebooks.Running;
using Spectre.Console;

namespace LeoKit.Cli.Commands;

/// <summary>Runs editions with solutions before anything is published.</summary>
static class SolutionRuns
{
    /// <summary>Their runs. They take place as deep in the folder as the editions will lie, so that what they name by <c>../</c> is found.</summary>
    public static async Task<IReadOnlyList<NotebookRun>> OfAsync(IEnumerable<SiteLesson> lessons, CurriculumPublication publication, string folder, RunnerOptions options, CancellationToken cancellation)
    {
        var place = Path.Combine(folder, ".publishing", NotebookEdition.Name(EditionKind.Solution));
        try
        {
            var paths = new List<string>();
            foreach (var lesson in lessons)
            {
                paths.Add(Path.Combine(place, lesson.Name + ".ipynb"));
                NotebookFile.Write(paths[^1], publication.Edition(lesson, EditionKind.Solution));
            }

            return await RunView.RunAsync(paths, options, AnsiConsole.Console, cancellation);
        }
        finally
        {
            if (Directory.Exists(Path.GetDirectoryName(place)!))
                Directory.Delete(Path.GetDirectoryName(place)!, recursive: true);
        }
    }
}
