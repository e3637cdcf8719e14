using System.Collections;
using System.Collections.Immutable;

namespace LeoKit.Exercises;

/// <summary>
/// The twelve kinds of exercise. Each makes an <see cref="Exercise"/>, which then is told what its right answer shows, what goes wrong, and three hints;
/// README.md in this folder has an example of each. A function of the extract in place of a value is computed from the data.
/// </summary>
static partial class Ask
{
    /// <summary>CHOICE: one letter. Every other letter needs a <c>Wrong</c> with its own message.</summary>
    public static Exercise Choice(string id, string letter) => new(id, ExerciseKind.Choice, new ChoiceChecker(), _ => letter);

    /// <summary>VALUE: a number.</summary>
    /// <param name="id">Notebook and letter, such as <c>04.C</c>.</param>
    /// <param name="asked">What is asked for, as in "Hand in … as a number".</param>
    /// <param name="right">The number, computed from the data.</param>
    /// <param name="tolerance">How far it may differ.</param>
    public static Exercise Value(string id, string asked, Func<LeoExtract, double> right, double tolerance = 0) =>
        OfData(id, ExerciseKind.Value, new ValueChecker { Asked = asked, Tolerance = tolerance }, extract => right(extract));

    /// <inheritdoc cref="Value(string, string, Func{LeoExtract, double}, double)"/>
    public static Exercise Value(string id, string asked, double right, double tolerance = 0) =>
        new(id, ExerciseKind.Value, new ValueChecker { Asked = asked, Tolerance = tolerance }, _ => right);

    /// <summary>VALUE: an academic year.</summary>
    public static Exercise Year(string id, AcademicYear right) => new(id, ExerciseKind.Value, new YearChecker(), _ => right);

    /// <summary>VALUE: a tax year.</summary>
    public static Exercise Year(string id, TaxYear right) => new(id, ExerciseKind.Value, new YearChecker { Tax = true }, _ => right);

    /// <summary>VALUE: a day.</summary>
    public static Exercise Date(string id, DateOnly right) => new(id, ExerciseKind.Value, new DateChecker(), _ => right);

    /// <summary>VALUE: a short text: an identifier, a code, the name of a column.</summary>
    public static Exercise Text(string id, string asked, string right) => new(id, ExerciseKind.Value, new TextChecker { Asked = asked }, _ => right);

    /// <summary>VALUE: a short text that is found in the data.</summary>
    public static Exercise Text(string id, string asked, Func<LeoExtract, string> right) =>
        OfData(id, ExerciseKind.Value, new TextChecker { Asked = asked }, right);

    /// <summary>SET: the right things, in any order: texts, pairs, or things with a name such as tables and columns.</summary>
    /// <param name="id">Notebook and letter.</param>
    /// <param name="example">How to hand in an answer, as code.</param>
    /// <param name="right">The things.</param>
    /// <param name="nameOf">The name of an item, if it is none of the usual; null for what is no item at all.</param>
    public static Exercise Set(string id, string example, IEnumerable right, Func<object, string?>? nameOf = null) =>
        new(id, ExerciseKind.Set, SetChecker(example, nameOf), _ => right);

    /// <inheritdoc cref="Set(string, string, IEnumerable, Func{object, string}?)"/>
    public static Exercise Set(string id, string example, Func<LeoExtract, IEnumerable> right, Func<object, string?>? nameOf = null) =>
        OfData(id, ExerciseKind.Set, SetChecker(example, nameOf), right);

    /// <summary>ORDER: the given steps in the right order.</summary>
    public static Exercise Order(string id, params string[] steps) => new(id, ExerciseKind.Order, new OrderChecker(), _ => steps);

    /// <summary>FRAME: a table. The order of rows and columns is free.</summary>
    /// <param name="id">Notebook and letter.</param>
    /// <param name="keys">The columns that together name a row.</param>
    /// <param name="right">The table, as either kind of data frame.</param>
    /// <param name="tolerance">How far a number may differ: 0.051 lets a rate be rounded to one decimal.</param>
    public static Exercise Frame(string id, string[] keys, Func<LeoExtract, object> right, double tolerance = 0) =>
        OfData(id, ExerciseKind.Frame, new FrameChecker { Keys = [.. keys], Tolerance = tolerance }, right);

    /// <summary>CHART: a chart made with a verb of <see cref="Charts"/>.</summary>
    /// <param name="id">Notebook and letter.</param>
    /// <param name="right">The chart.</param>
    /// <param name="finding">Words of which a title that states the finding has at least one, such as <c>less</c> and <c>fewer</c>.</param>
    /// <param name="tolerance">How far a number may differ.</param>
    public static Exercise Chart(string id, Func<LeoExtract, LeoChart> right, string[] finding, double tolerance = 0.051) =>
        OfData(id, ExerciseKind.Chart, new ChartChecker { Finding = [.. finding], Tolerance = tolerance }, right);

    /// <summary>EST: an effect with its interval, held against the planted one.</summary>
    /// <param name="id">Notebook and letter.</param>
    /// <param name="asked">What is estimated, with its unit.</param>
    /// <param name="recommended">The estimate by the recommended method: an <c>Estimate</c>, a result that holds one, or value, low and high.</param>
    /// <param name="truth">The id of the effect in <c>truth.json</c>.</param>
    /// <param name="within">How far from it an estimate may lie, because of chance.</param>
    /// <param name="named">Which estimate counts in a result that holds several.</param>
    public static Exercise Estimate(string id, string asked, Func<LeoExtract, object> recommended, string truth, double within, string? named = null) =>
        Estimate(id, asked, recommended, extract => extract.PlantedEffect(truth).Value, within, named);

    /// <summary>EST: as above, with a truth that is computed, such as an effect at one age.</summary>
    public static Exercise Estimate(string id, string asked, Func<LeoExtract, object> recommended, Func<LeoExtract, double> truth, double within, string? named = null) =>
        OfData(id, ExerciseKind.Estimate, new EstimateChecker { Asked = asked, Truth = extract => truth(extract!), Within = within, Named = named }, recommended);

    /// <summary>SAFE: a table that is fit to be published. The right answer is what the kit's own suppression makes of it.</summary>
    /// <param name="id">Notebook and letter.</param>
    /// <param name="behind">The table before anything is hidden.</param>
    /// <param name="rules">The rules; those of ACRO if left out.</param>
    public static Exercise Safe(string id, Func<LeoExtract, SdcTable> behind, SdcRules? rules = null) =>
        Safe(id, new OncePerExtract<SdcTable>(behind), rules);

    /// <summary>PLAN: a record with named parts.</summary>
    /// <param name="id">Notebook and letter.</param>
    /// <param name="example">A plan that passes: a record, an anonymous object or a dictionary.</param>
    /// <param name="parts">The parts that it must have.</param>
    /// <param name="rules">What must hold between them.</param>
    public static Exercise Plan(string id, object example, ImmutableArray<PlanPart> parts, params PlanRule[] rules) =>
        new(id, ExerciseKind.Plan, new PlanChecker { Parts = parts, Rules = [.. rules] }, _ => example);

    /// <summary>TALK: a few sentences, which nobody marks. A <c>Wrong</c> is a phrase here, wherever it stands.</summary>
    /// <param name="id">Notebook and letter.</param>
    /// <param name="possible">One possible answer.</param>
    /// <param name="criteria">What a good answer does: three sentences.</param>
    public static Exercise Talk(string id, string possible, params string[] criteria) =>
        new Exercise(id, ExerciseKind.Talk, new TalkChecker { Criteria = [.. criteria] }, _ => possible).Shows("handed in");

    static Exercise Safe(string id, OncePerExtract<SdcTable> behind, SdcRules? rules) =>
        OfData(id, ExerciseKind.Safe, new SafeChecker { Behind = extract => behind.Of(extract!), Rules = rules ?? SdcRules.Default }, extract => Sdc.Suppress(behind.Of(extract), rules));

    static SetChecker SetChecker(string example, Func<object, string?>? nameOf) =>
        nameOf is null ? new() { Example = example } : new() { Example = example, NameOf = nameOf };

    static Exercise OfData(string id, ExerciseKind kind, Checker checker, Func<LeoExtract, object> right) =>
        new(id, kind, checker, OncePerExtract.Answer(right)) { NeedsExtract = true };
}
