namespace LeoKit.Exercises;

/// <summary>What an exercise asks to be handed in.</summary>
enum ExerciseKind
{
    /// <summary>One letter.</summary>
    Choice,

    /// <summary>A number, a year, a day, or a short text such as a name or an identifier.</summary>
    Value,

    /// <summary>The right things, in any order.</summary>
    Set,

    /// <summary>Given steps in the right order.</summary>
    Order,

    /// <summary>A table.</summary>
    Frame,

    /// <summary>A small function.</summary>
    Function,

    /// <summary>A repaired function.</summary>
    Fix,

    /// <summary>A chart.</summary>
    Chart,

    /// <summary>An estimate with its interval.</summary>
    Estimate,

    /// <summary>A table that is fit to be published.</summary>
    Safe,

    /// <summary>A plan with named parts.</summary>
    Plan,

    /// <summary>A few sentences for a discussion, which nobody marks.</summary>
    Talk,
}
