using System.Collections.Immutable;
using LeoKit.Curriculum.Metadata;
using LeoKit.Feasibility;
using LeoKit.Notebooks.Document;
using LeoKit.Studies;

namespace LeoKit.Curriculum.Questions;

/// <summary>The fourteen sample questions and the five of the research priorities.</summary>
public static class QuestionList
{
    const string PriorityNotebook = "18";

    /// <summary>All nineteen, with what the notebooks of a folder say of themselves.</summary>
    /// <exception cref="NotebookFormatException">A notebook of the folder cannot be read.</exception>
    public static ImmutableArray<QuestionLine> Of(CurriculumPlace place) =>
        [.. Briefing.SampleQuestions.Select(question => OfSample(question, place)), .. Briefing.PriorityQuestions.Zip(QuestionNeed.Priorities, OfPriority)];

    static QuestionLine OfSample(SampleQuestion question, CurriculumPlace place)
    {
        var number = FormattableString.Invariant($"{question.Notebook}");
        var lab = place.PathOf(number) is { } path ? LessonMetadataReader.Read(NotebookFile.Read(path).Metadata).Metadata : null;
        var status = lab is null ? "no lab yet" : place.SnapshotOf($"{lab.Id}-{lab.Slug}") is null ? "lab, outputs not approved yet" : "lab, with an invented effect to recover";
        return new(question.Id, question.Question, number, lab?.Tables ?? [], AllStudies.Of(question.PlantedEffect).Design, status);
    }

    static QuestionLine OfPriority(BriefingStatement question, QuestionNeed need)
    {
        var cohorts = need.Cohorts;
        return new(
            question.Id,
            question.Text,
            PriorityNotebook,
            [.. need.Pieces.Select(piece => FormattableString.Invariant($"{piece.Table} at {piece.Age}"))],
            FormattableString.Invariant($"To be planned: the years are held for the {cohorts.Length} cohorts that finished Key Stage 4 from {cohorts[0]} to {cohorts[^1]}."),
            need.NotRecorded == "" ? need.Verdict : $"{need.Verdict}: not recorded is {need.NotRecorded}");
    }
}
