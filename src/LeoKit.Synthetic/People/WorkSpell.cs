namespace LeoKit.Synthetic.People;

/// <summary>A stretch of days, both ends included, as day numbers.</summary>
readonly record struct WorkSpell(int Start, int End)
{
    /// <summary>How many days of the spell lie between two days, both included.</summary>
    public int DaysWithin(int from, int to) => Math.Max(0, Math.Min(End, to) - Math.Max(Start, from) + 1);
}
