namespace LeoKit.Display;

/// <summary>A value that says all of itself in one line when it stands alone, and whose lists are tables of chosen parts: a spell, an estimate.</summary>
/// <remarks>Implement it explicitly, so that what is only for display does not stand among the value's own members.</remarks>
public interface IShownInLists
{
    /// <summary>An anonymous value of the parts that are the columns of a list.</summary>
    object Parts { get; }
}
