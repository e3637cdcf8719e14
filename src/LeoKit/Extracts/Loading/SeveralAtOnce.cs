namespace LeoKit.Extracts;

/// <summary>Does something for each of a few numbered parts, several at a time.</summary>
static class SeveralAtOnce
{
    /// <param name="parts">How many parts there are, from 0.</param>
    /// <param name="act">What is done for a part.</param>
    /// <exception cref="AggregateException">What went wrong with the parts, when all have ended.</exception>
    public static void Do(int parts, Action<int> act)
    {
        // As a parallel loop over the numbers it would be compiled by each program that loads a table: actions are compiled ahead.
        var actions = new Action[parts];
        for (var index = 0; index < parts; index++)
        {
            var part = index;
            actions[part] = () => act(part);
        }

        Parallel.Invoke(actions);
    }
}
