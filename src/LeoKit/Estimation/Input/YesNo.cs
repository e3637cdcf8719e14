namespace LeoKit.Estimation;

/// <summary>Columns that must hold 0 and 1, and both of them.</summary>
static class YesNo
{
    public static void Check(string name, double[] values)
    {
        double[] found = [.. values.Distinct().Order()];
        if (found is not [0, 1])
            throw EstimationFault.NotYesOrNo(name, string.Join(", ", found.Take(4).Select(value => LabelColumn.Text(value))) + (found.Length > 4 ? ", …" : " only"));
    }
}
