using System.Collections.Immutable;
using LeoKit.Exercises;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Pages;

namespace Curriculum.Tests.Editions;

/// <summary>Looks for secrets of a lesson in what its learners get: the file, and the page that is made of it.</summary>
static class LeakSearch
{
    /// <summary>What learners can read and should not, one line each; empty if all is well.</summary>
    public static ImmutableArray<string> In(SolvedLesson lesson, IReadOnlyList<Exercise> exercises, Notebook learner) =>
        In(lesson, exercises, learner, NotebookPage.Render(new PageSource("lesson", learner, PageOutcome.Ended), [], new SiteOptions()));

    /// <summary>The same with a page that is given.</summary>
    public static ImmutableArray<string> In(SolvedLesson lesson, IReadOnlyList<Exercise> exercises, Notebook learner, string page)
    {
        var file = Surface.OfFile(learner).ToList();
        var pages = Surface.OfPage(page).ToList();
        var secrets = Secrets.Of(lesson, exercises).Distinct().ToList();
        return
        [
            .. Secrets.InSight(lesson).Select(gap => $"{gap}: the whole answer stands in the cell itself or in code before it"),
            .. from secret in secrets from surface in file where !secret.MayStandIn.Contains(surface.Place) && surface.CountOf(secret.Text) > 0 select Found(secret, surface),
            .. from secret in secrets
               let allowed = file.Where(surface => secret.MayStandIn.Contains(surface.Place)).Sum(surface => surface.CountOf(secret.Text))
               from surface in pages
               where surface.CountOf(secret.Text) > allowed
               select Found(secret, surface),
        ];
    }

    static string Found(Secret secret, Surface surface) => $"{surface.Place}: {secret.What}: {secret.Text}";
}
