namespace LeoKit.Display;

/// <summary>A value that a notebook shows in the form of another one: a result as its table, a chart as its picture, words and numbers.</summary>
/// <remarks>Implement it explicitly, so that what is only for display does not stand among the value's own members.</remarks>
public interface IShownAs
{
    /// <summary>What is shown instead: a <see cref="TableView"/>, of which twenty rows are shown with every column that it was given, a <see cref="CaptionedChart"/>, or an anonymous value of the parts that matter, which are then the columns of a list of such values.</summary>
    object Shown { get; }
}
