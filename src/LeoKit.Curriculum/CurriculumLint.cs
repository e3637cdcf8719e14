using System.Collections.Immutable;
using LeoKit.Curriculum.Rules;
using LeoKit.Notebooks.Document;

namespace LeoKit.Curriculum;

/// <summary>Holds a notebook against the template of the curriculum.</summary>
public static class CurriculumLint
{
    const string Unreadable = "LEO900";

    /// <summary>Every rule, in the order in which it is checked.</summary>
    public static ImmutableArray<LintRule> Rules { get; } =
    [
        .. MetadataRules.Rules, .. ObjectiveRules.Rules, .. TemplateRules.Rules, .. ExerciseRules.Rules, .. LimitRules.Rules, .. HeadingRules.Rules,
        .. LinkRules.Rules, .. LanguageRules.Rules, .. GeneratedRules.Rules, .. SourceRules.Rules, .. NumberRules.Rules, .. OtherLanguageRules.Rules,
        .. PortabilityRules.Rules,
    ];

    /// <summary>Checks the notebook at <paramref name="path"/>. A file that is not a notebook is a finding, not an exception.</summary>
    public static LintReport Check(string path, CurriculumPlace place)
    {
        try
        {
            return Check(path, NotebookFile.Read(path), place);
        }
        catch (NotebookFormatException fault)
        {
            return new(path, [new(Unreadable, path, null, fault.Message, "A file that is not a notebook cannot be taught from.", "Mend the file first.")], []);
        }
    }

    /// <summary>Checks a notebook.</summary>
    public static LintReport Check(string path, Notebook notebook, CurriculumPlace place)
    {
        var lesson = new LessonNotebook(path, notebook, place);
        var (ready, waiting) = (Rules.Where(rule => Obstacle(rule, lesson) is null), Rules.Where(rule => Obstacle(rule, lesson) is not null));
        return new(path,
            [.. ready.SelectMany(rule => rule.Check(lesson).Select(breach => new Finding(rule.Code, path, breach.Cell, breach.What, rule.Why, breach.Next)))],
            [.. waiting.GroupBy(rule => Obstacle(rule, lesson)).Select(group => $"{string.Join(", ", group.Select(rule => rule.Code))} not checked: {group.Key}.")]);
    }

    static string? Obstacle(LintRule rule, LessonNotebook lesson) => rule.Need switch
    {
        RuleNeed.Kit or RuleNeed.KitAndMetadata when !lesson.Place.IsKit => "the notebook is not one of the kit's own, and these rules need the kit's glossary, sources and exercises",
        RuleNeed.Metadata or RuleNeed.KitAndMetadata when lesson.Metadata is null => "the metadata cannot be read",
        RuleNeed.Snapshot when lesson.Place.SnapshotOf(lesson.Name) is null => "no outputs are approved yet; run verify, read, then accept",
        _ => null,
    };
}
