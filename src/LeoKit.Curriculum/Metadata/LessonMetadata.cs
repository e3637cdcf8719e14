using System.Collections.Immutable;

namespace LeoKit.Curriculum.Metadata;

/// <summary>What a notebook says about itself, in <c>metadata.leo</c>.</summary>
/// <param name="Id">Its number, such as <c>03</c>.</param>
/// <param name="Slug">The words of its file name.</param>
/// <param name="Module">The module, 0 to 7.</param>
/// <param name="MinutesTeach">Planned minutes of reading or teaching.</param>
/// <param name="MinutesExercise">Planned minutes of exercises.</param>
/// <param name="Profile"><c>teaching</c>, <c>structure</c> or <c>both</c>.</param>
/// <param name="Tables">The tables that it uses, as the card names them.</param>
/// <param name="Needs">The numbers of the notebooks that it builds on.</param>
/// <param name="Terms">New terms, by their names in the glossary.</param>
/// <param name="Objectives">What a learner can do afterwards.</param>
/// <param name="Sources">The keys of its sources.</param>
/// <param name="Reviewed">The day of the last review.</param>
public sealed record LessonMetadata(
    string Id, string Slug, int Module, int MinutesTeach, int MinutesExercise, string Profile,
    ImmutableArray<string> Tables, ImmutableArray<string> Needs, ImmutableArray<string> Terms,
    ImmutableArray<LessonObjective> Objectives, ImmutableArray<string> Sources, DateOnly Reviewed)
{
    /// <summary>The exercises that the objectives name.</summary>
    public IEnumerable<string> Checks => Objectives.SelectMany(objective => objective.Checks);
}

/// <summary>What a learner can do afterwards, and the exercises that show it.</summary>
/// <param name="Id">Such as <c>03.1</c>.</param>
/// <param name="Text">A phrase that begins with a verb.</param>
/// <param name="Checks">The ids of its exercises.</param>
public sealed record LessonObjective(string Id, string Text, ImmutableArray<string> Checks);
