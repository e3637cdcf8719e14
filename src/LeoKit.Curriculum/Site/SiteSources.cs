using System.Collections.Immutable;
using LeoKit.Curriculum.RunSheets;
using LeoKit.Curriculum.Site.Lessons;
using LeoKit.Notebooks.Decks;
using LeoKit.Notebooks.Pages;
using LeoKit.Realism;

namespace LeoKit.Curriculum.Site;

/// <summary>What a site is made from.</summary>
/// <param name="Place">Where the notebooks stand.</param>
/// <param name="Lessons">The notebooks with their outputs, in order.</param>
/// <param name="Options">The name of the site, and what every page of it says.</param>
public sealed record SiteSources(CurriculumPlace Place, ImmutableArray<SiteLesson> Lessons, SiteOptions Options)
{
    /// <summary>The decks of slides, filled from the notebooks.</summary>
    public ImmutableArray<FilledDeck> Decks { get; init; } = [];

    /// <summary>The run-sheets of the notebooks.</summary>
    public ImmutableArray<RunSheet> Sheets { get; init; } = [];

    /// <summary>Where the decks may stand as HTML, PDF or PowerPoint; null for nowhere.</summary>
    public string? BuiltDecks { get; init; }

    /// <summary>How a data set compares with published figures; null to leave that out.</summary>
    public RealismReport? Realism { get; init; }

    /// <summary>That data set, as people call it.</summary>
    public string RealismDataSet { get; init; } = "";

    /// <summary>The lesson with a number; null if there is none.</summary>
    public SiteLesson? Lesson(string number) => Lessons.FirstOrDefault(lesson => lesson.Number == number);
}
