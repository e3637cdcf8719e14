namespace LeoKit.Synthetic.People;

/// <summary>A child protection plan, both days included, as day numbers.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="Category">What the child was to be protected from, as the table codes it.</param>
/// <param name="Previous">How many plans the child had before.</param>
readonly record struct ProtectionPlan(int Start, int End, string Category, int Previous);

/// <summary>A referral to children's social care and the time in need that follows it, as day numbers.</summary>
/// <param name="Start">The day of the referral.</param>
/// <param name="End">The day the case closes.</param>
/// <param name="Need">The main need found, as the table codes it.</param>
/// <param name="Source">Who made the referral, as the table codes it.</param>
/// <param name="NoAction">True if nothing followed: the child was not in need.</param>
/// <param name="Plan">The plan that followed; null for none.</param>
readonly record struct Referral(int Start, int End, string Need, string Source, bool NoAction, ProtectionPlan? Plan);
