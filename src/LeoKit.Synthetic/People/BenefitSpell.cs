namespace LeoKit.Synthetic.People;

/// <summary>One claim of one benefit.</summary>
/// <param name="Type">The code of the benefit.</param>
/// <param name="Start">The first day, as a day number.</param>
/// <param name="End">The last day; <see cref="int.MaxValue"/> for a claim that goes on.</param>
readonly record struct BenefitSpell(string Type, int Start, int End)
{
    /// <summary>True for benefits that are paid to people out of work.</summary>
    public bool OutOfWork => Type is "JSA" or "JTA" or "ESA" or "IB" or "PIB" or "IS" or "ICA" or "UAA" or "UBC" or "UCE" or "UDF";
}
