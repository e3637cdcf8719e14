using System.Runtime.CompilerServices;

namespace LeoKit.Exercises;

/// <summary>What a right answer is worked out from, made once for each data set: a county takes seconds, and an exercise has many answers to be compared.</summary>
/// <param name="make">Makes it from the data.</param>
sealed class OncePerExtract<T>(Func<LeoExtract, T> make) where T : class
{
    readonly ConditionalWeakTable<LeoExtract, T> _made = [];

    public T Of(LeoExtract extract) => _made.GetValue(extract, key => make(key));
}

/// <summary>Answers that are worked out from data.</summary>
static class OncePerExtract
{
    /// <summary>An answer, worked out when a check first needs it: a check compares with every known misunderstanding, each time that somebody hands in.</summary>
    public static Func<LeoExtract?, object> Answer(Func<LeoExtract, object> answer)
    {
        var once = new OncePerExtract<object>(answer);
        return extract => once.Of(extract!);
    }
}
