using System.Globalization;

namespace LeoKit.Estimation;

/// <summary>Every fault that an estimator reports, each with its stable code and the next step.</summary>
static class EstimationFault
{
    public static EstimationException OtherLength(string column, int rows, string first, int expected) => new("LEO501",
        Text($"the column '{column}' has {rows:N0} values, '{first}' has {expected:N0}."), "Every column needs one value a row, in the same order; a missing value is null.");

    public static EstimationException NotANumber(string column, Type type) => new("LEO502",
        $"the column '{column}' holds {type.Name}, which is not a number.", "Give numbers or flags; categories belong in Factor.");

    public static EstimationException Infinite(string column, int row) => new("LEO503",
        Text($"the column '{column}' has an infinite value in row {row} (from 0)."), "Look for a division by zero or the logarithm of zero, and make such values missing.");

    public static EstimationException NoTerm(string name, IEnumerable<string> known) => new("LEO504",
        $"the model has no term '{name}'. It has: {List(known)}.", "Add both terms with On or Factor before their Interaction.");

    public static EstimationException NameTwice(string name) => new("LEO505", $"the model has a term '{name}' already.", "Give each term a name of its own.");

    public static EstimationException NoLevel(string factor, string level, IEnumerable<string> known) => new("LEO506",
        $"the factor '{factor}' has no level '{level}' in the rows used. It has: {List(known)}.", "Name one of these as the base level.");

    public static EstimationException NotYesOrNo(string column, string found) => new("LEO507",
        $"the column '{column}' must hold 0 and 1, or false and true, and each of them; it holds {found}.", "Recode it, and look at which rows are left after missing values.");

    public static EstimationException NotTwoGroups(string column, IEnumerable<string> found) => new("LEO508",
        $"the column '{column}' must have two groups; it has {List(found)}.", "Keep the rows of the two groups to be compared.");

    public static EstimationException TooFewRows(int rows, int parameters) => new("LEO509",
        Text($"{rows:N0} complete rows cannot carry {parameters:N0} parameters."), "Drop terms, join rare categories, or look at which rows a missing value takes away.");

    public static EstimationException Separated(IEnumerable<string> terms) => new("LEO510",
        $"the outcome is separated: in some rows {List(terms)} foretells it without fail, so that no finite coefficient fits best.",
        "Join that category with another, or drop the term or its rows, and say so.");

    public static EstimationException BadLevel(double level) => new("LEO511",
        Text($"an interval of level {level} does not exist."), "Give a share between 0 and 1, such as 0.95.");

    public static EstimationException NegativeWeight(string column, int row) => new("LEO512",
        Text($"the weight '{column}' is below 0 in row {row} (from 0)."), "Weights are 0 or more.");

    public static EstimationException OneCluster(string column) => new("LEO513",
        $"the column '{column}' has fewer than two clusters in the rows used.", "Errors clustered by it cannot be estimated: choose a finer grouping, or Errors(StandardErrors.HC1).");

    public static EstimationException NothingLeft(string what) => new("LEO514", $"no row is left: {what}.", "Look at the missing values of each column.");

    public static EstimationException BadShare(double share) => new("LEO515", Text($"{share} is not a quantile."), "A quantile is given as a share from 0 to 1, such as 0.5 for the median.");

    public static EstimationException NoComparison(string what) => new("LEO516", what, "Widen the comparison group or the window of years.");

    public static EstimationException NotStarted(string missing) => new("LEO517", $"{missing} is not given.", $"Call {missing} before the last step.");

    public static EstimationException ChangedTreatment(string unit) => new("LEO518",
        $"the unit '{unit}' has more than one year of first treatment.", "Give each row of a unit the same year, or null if the unit is never treated.");

    public static EstimationException NoStatistic(string what) => new("LEO519", what, "Let the statistic return a number for every resample, or NaN where there is none.");

    public static EstimationException NoMatch(string what) => new("LEO520", what, "Use fewer or coarser columns, or a wider caliper.");

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    static string List(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'").DefaultIfEmpty("none"));
}
