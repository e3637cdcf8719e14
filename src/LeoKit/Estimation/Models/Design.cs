using System.Collections.Immutable;

namespace LeoKit.Estimation;

/// <summary>The terms of a model as columns, over the complete rows.</summary>
sealed class Design
{
    readonly Dictionary<string, ImmutableArray<DesignPart>> _parts = new(StringComparer.Ordinal);

    public Design(IEnumerable<ModelTerm> terms, int[] rows)
    {
        Rows = rows.Length;
        List<DesignColumn> columns = [];
        foreach (var term in terms)
            columns.AddRange(ColumnsOf(term, rows));
        Columns = [.. columns];
    }

    public int Rows { get; }

    public ImmutableArray<DesignColumn> Columns { get; }

    /// <summary>Numeric terms and factors, each with its parts; interactions are made of these.</summary>
    public IEnumerable<(string Term, ImmutableArray<DesignPart> Parts)> Terms => _parts.Select(term => (term.Key, term.Value));

    /// <summary>The code of the base level of a factor.</summary>
    public Dictionary<string, int> BaseLevels { get; } = new(StringComparer.Ordinal);

    /// <summary>How many rows a column rests on: those in its categories, or all.</summary>
    public int RowsBehind(DesignColumn column)
    {
        ImmutableArray<DesignPart> levels = [.. column.Parts.Where(part => part.Labels is not null)];
        if (levels.IsEmpty)
            return Rows;
        var count = 0;
        for (var row = 0; row < Rows; row++)
            if (levels.All(level => level.At(row) > 0))
                count++;
        return count;
    }

    IEnumerable<DesignColumn> ColumnsOf(ModelTerm term, int[] rows) => term switch
    {
        NumericTerm number => Added(term.Name, [new(term.Name, number.Column.Take(rows), null, 0)]),
        FactorTerm factor => Added(term.Name, LevelsOf(factor, factor.Column.Take(rows))),
        InteractionTerm both => from first in _parts[both.First] from second in _parts[both.Second] select new DesignColumn([first, second]),
        _ => throw new InvalidOperationException($"A term of type {term.GetType().Name} has no columns."),
    };

    IEnumerable<DesignColumn> Added(string name, ImmutableArray<DesignPart> parts)
    {
        _parts.Add(name, parts);
        return parts.Select(part => new DesignColumn([part]));
    }

    ImmutableArray<DesignPart> LevelsOf(FactorTerm factor, LabelColumn present)
    {
        var start = factor.BaseLevel is null ? 0 : present.Levels.IndexOf(factor.BaseLevel);
        if (start < 0)
            throw EstimationFault.NoLevel(factor.Name, factor.BaseLevel!, present.Levels);
        BaseLevels.Add(factor.Name, start);
        return [.. Enumerable.Range(0, present.Levels.Length).Where(level => level != start).Select(level => new DesignPart(factor.Name, null, present, level))];
    }
}
