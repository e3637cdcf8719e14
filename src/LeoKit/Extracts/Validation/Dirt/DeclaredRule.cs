namespace LeoKit.Extracts.Validation.Dirt;

/// <summary>A defect that is there on purpose comes as often as the manifest declares, give or take chance.</summary>
sealed class DeclaredRule(string code, string words, string unit, string[] rates, Func<Share> measure) : ExtractRule(code, words, unit)
{
    /// <summary>Other rates that can make the same trace, so that more of it may be found.</summary>
    public string[] Also { get; init; } = [];

    /// <summary>Not every fault that is drawn can be made, so that fewer may be found.</summary>
    public bool AtMost { get; init; }

    /// <summary>The defect shows in values, which the profile <c>structure</c> draws by themselves: what belongs together is apart there.</summary>
    public bool InValues { get; init; }

    protected override RuleStatus Status => base.Status == RuleStatus.Good ? RuleStatus.Declared : base.Status;

    public override void End(DataFolder data)
    {
        if (rates.Concat(Also).Any(rate => !data.Dirt.ContainsKey(rate)))
        {
            Note = $"the manifest declares no rate {string.Join(" or ", rates.Concat(Also).Where(rate => !data.Dirt.ContainsKey(rate)))}";
            return;
        }

        if (InValues && data.Profile == "structure")
        {
            Note = "not to be seen in the profile structure, which draws these values by themselves";
            return;
        }

        var share = measure();
        Checked = share.Of;
        var low = AtMost ? 0 : rates.Min(rate => data.Dirt[rate]);
        var high = rates.Max(rate => data.Dirt[rate]) + Also.Sum(rate => data.Dirt[rate]);
        var declared = AtMost ? $"at most {Share.Percent(high)}" : low == high ? Share.Percent(low) : $"{Share.Percent(low)} to {Share.Percent(high)}";
        Note = share.Of == 0 ? null : $"{share}; manifest {declared}";
        if (share.Of > 0 && (share.Found > Bound(share.Of, high, 1) || share.Found < Bound(share.Of, low, -1)))
            Report(new(ExtractManifest.FileName) { Column = string.Join(", ", rates), Value = Share.Percent(share.Value) }, $"{share} were found, but the manifest declares {declared}.");
    }

    // Four standard deviations, a twentieth of the rate for overlaps between faults, and a few for small numbers; a rate of 0 allows none.
    static double Bound(long of, double rate, int sign)
    {
        var expected = of * rate;
        return rate == 0 ? 0 : expected + (sign * ((4 * Math.Sqrt(expected * Math.Max(0, 1 - rate))) + (0.05 * expected) + 3));
    }
}
