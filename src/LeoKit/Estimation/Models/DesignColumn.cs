using System.Collections.Immutable;

namespace LeoKit.Estimation;

/// <summary>One factor of a product: a number, or 1 in one level of a factor and 0 elsewhere.</summary>
/// <param name="Term">The term that it comes from.</param>
/// <param name="Numbers">The numbers; null for a level.</param>
/// <param name="Labels">The categories; null for numbers.</param>
/// <param name="Level">The code of the level.</param>
sealed record DesignPart(string Term, double[]? Numbers, LabelColumn? Labels, int Level)
{
    public string Name => Labels is null ? Term : $"{Term} {Labels.Levels[Level]}";

    public double At(int row) => Numbers is not null ? Numbers[row] : Labels!.Codes[row] == Level ? 1 : 0;
}

/// <summary>One column of a model: a product of one or two parts.</summary>
sealed record DesignColumn(ImmutableArray<DesignPart> Parts)
{
    public string Name => string.Join(" × ", Parts.Select(part => part.Name));

    public double At(int row)
    {
        var product = 1.0;
        foreach (var part in Parts)
            product *= part.At(row);
        return product;
    }

    /// <summary>By how much the column changes as a numeric term grows by one, at the margin.</summary>
    public double SlopeAt(int row, string term)
    {
        var slope = 0.0;
        for (var at = 0; at < Parts.Length; at++)
            if (Parts[at].Term == term)
                slope += Parts.Length == 1 ? 1 : Parts[1 - at].At(row);
        return slope;
    }

    /// <summary>The value that the column would have if a factor were at one of its levels.</summary>
    public double IfAt(int row, string factor, int level)
    {
        var product = 1.0;
        foreach (var part in Parts)
            product *= part.Term != factor ? part.At(row) : part.Level == level ? 1 : 0;
        return product;
    }

    public double[] Values(int rows)
    {
        var values = new double[rows];
        for (var row = 0; row < rows; row++)
            values[row] = At(row);
        return values;
    }
}
