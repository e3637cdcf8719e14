namespace LeoKit.Synthetic.People;

/// <summary>How many schools have each inspection grade, and which.</summary>
static class InspectionGrades
{
    const double IntakeWeight = 0.65;
    const double ChanceWeight = 1 - IntakeWeight;

    /// <summary>
    /// Shares of outstanding, good and inadequate among all state schools in August 2010 and 2018, and the two phases of 2018, follow LEO dossier §3.9
    /// (sources OF18, OF18M); how the phases differed in 2010, and all shares before it, are invented.
    /// </summary>
    static readonly (double Outstanding, double Good, double Inadequate)[] Primaries = [(0.14, 0.48, 0.03), (0.175, 0.515, 0.017), (0.195, 0.675, 0.03)];

    static readonly (double Outstanding, double Good, double Inadequate)[] Secondaries = [(0.15, 0.41, 0.06), (0.20, 0.44, 0.05), (0.22, 0.53, 0.07)];

    /// <summary>The rank of a school among those of its phase, from 0 to 1: two parts intake, one part chance, no part of what the school adds.</summary>
    public static double Standing(double intake, double chance)
    {
        // The share of schools below a weighted sum of two uniform numbers: two parabolas and a line between.
        var sum = (IntakeWeight * intake) + (ChanceWeight * chance);
        const double corner = 2 * IntakeWeight * ChanceWeight;
        return sum < ChanceWeight ? sum * sum / corner
            : sum > IntakeWeight ? 1 - ((1 - sum) * (1 - sum) / corner)
            : (sum - (ChanceWeight / 2)) / IntakeWeight;
    }

    /// <summary>The grade of a school that is inspected in a year; a grade is about two years old when it is counted.</summary>
    public static int At(SchoolKind kind, int inspected, double standing)
    {
        var knots = kind == SchoolKind.Secondary ? Secondaries : Primaries;
        var year = Math.Clamp(inspected + 2, 2002, 2018);
        var (from, to, part) = year < 2010 ? (knots[0], knots[1], (year - 2002) / 8.0) : (knots[1], knots[2], (year - 2010) / 8.0);
        double Between(double early, double late) => early + (part * (late - early));
        var outstanding = Between(from.Outstanding, to.Outstanding);
        return standing > 1 - outstanding ? 1
            : standing > 1 - outstanding - Between(from.Good, to.Good) ? 2
            : standing > Between(from.Inadequate, to.Inadequate) ? 3 : 4;
    }
}
