namespace LeoKit.Tests.Estimation;

/// <summary>240 invented people in 24 schools; R computed what the estimators should say of them.</summary>
static class People
{
    static readonly Dictionary<string, double[]> Data = Fixture.Columns("people.csv");

    public static int[] School { get; } = Whole("school");

    public static int[] Year { get; } = Whole("year");

    public static bool[] Fsm { get; } = [.. Data["fsm"].Select(flag => flag == 1)];

    public static bool[] Work { get; } = [.. Data["work"].Select(flag => flag == 1)];

    public static double[] Points => Data["points"];

    public static double[] Weight => Data["weight"];

    public static int[] Pay { get; } = Whole("pay");

    static int[] Whole(string name) => [.. Data[name].Select(number => (int)number)];
}
