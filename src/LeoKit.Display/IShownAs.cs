namespace LeoKit.Display;

/// <summary>A value that a notebook shows in the form of another one: a result as its table, a chart as its picture, words and numbers.</summary>
/// <remarks>Implement it explicitly, so that what is only for display does not stand among the value's own members.</remarks>
public interface IShownAs
{
    /// <summary>What is shown instead, such as a <see cref="TableView"/> or a <see cref="CaptionedChart"/>.</summary>
    object Shown { get; }
}
