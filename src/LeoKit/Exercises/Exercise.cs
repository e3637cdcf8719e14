using System.Collections.Immutable;

namespace LeoKit.Exercises;

/// <summary>One exercise of a notebook: its right answer, what goes wrong with it, and three steps of help. Made with <see cref="Ask"/>.</summary>
/// <param name="Id">Notebook and letter, such as <c>07.A</c>.</param>
/// <param name="Kind">What is handed in.</param>
/// <param name="Checker">Compares an answer with the right one.</param>
/// <param name="Right">The right answer, as a learner would hand it in; computed from the data or the rule where there is one.</param>
sealed record Exercise(string Id, ExerciseKind Kind, Checker Checker, Func<LeoExtract?, object> Right)
{
    /// <summary>What a right answer shows, in one sentence.</summary>
    public string Insight { get; private init; } = "";

    public ImmutableArray<Misconception> Misconceptions { get; private init; } = [];

    /// <summary>Where to look, which tool, almost the line.</summary>
    public ImmutableArray<string> Hints { get; private init; } = [];

    /// <summary>The faulty answer that stands in the notebook, for an exercise that starts from one: handing it in unchanged is no attempt.</summary>
    public Misconception? Start { get; private init; }

    /// <summary>Whether the right answer is computed from the data, so that the check needs the extract.</summary>
    public bool NeedsExtract { get; init; }

    /// <summary>The data that the notebook opens.</summary>
    public LessonData Data { get; private init; }

    /// <summary>The notebook: the part of <see cref="Id"/> before the full stop.</summary>
    public string Notebook => Id.Split('.')[0];

    /// <summary>Says what a right answer shows.</summary>
    public Exercise Shows(string insight) => this with { Insight = insight };

    /// <summary>Adds a known misunderstanding: the answer that it leads to, as a learner would hand it in, and what to say to it.</summary>
    public Exercise Wrong(object answer, string message) => Wrong(new Misconception(_ => answer, message));

    /// <summary>Adds a known misunderstanding whose answer is computed from the data.</summary>
    public Exercise Wrong(Func<LeoExtract, object> answer, string message) =>
        Wrong(new Misconception(OncePerExtract.Answer(answer), message)) with { NeedsExtract = true };

    /// <summary>Gives the faulty answer that stands in the notebook, and what is wrong with what comes out of it.</summary>
    public Exercise StartsFrom(object answer, string symptom) => this with { Start = new(_ => answer, symptom) };

    /// <summary>Gives the faulty answer that stands in the notebook, computed from the data.</summary>
    public Exercise StartsFrom(Func<LeoExtract, object> answer, string symptom) =>
        this with { Start = new(OncePerExtract.Answer(answer), symptom), NeedsExtract = true };

    /// <summary>Gives the three hints.</summary>
    public Exercise Help(string whereToLook, string whichTool, string almostTheLine) => this with { Hints = [whereToLook, whichTool, almostTheLine] };

    /// <summary>Names the data that the notebook opens, if they are not the town's.</summary>
    public Exercise On(LessonData data) => this with { Data = data };

    Exercise Wrong(Misconception misconception) => this with { Misconceptions = Misconceptions.Add(misconception) };
}
