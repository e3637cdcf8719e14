namespace LeoKit;

/// <summary>The exact bounds of every cell of a two-way table, given bounds of some and that rows and columns add up to their totals.</summary>
/// <remarks>
/// A two-way table with totals is a network: each row and each column is a node, each cell an arc that carries its value, and a sum that
/// holds is a node where as much comes in as goes out. The largest and smallest value of a cell is then a largest flow, so that no general
/// linear programme is needed and whole numbers stay whole. A line without a total holds nothing together: all such lines are one open node.
/// </remarks>
sealed class CellNetwork
{
    readonly List<Arc> arcs = [];
    readonly List<int>[] touching;
    readonly int open;

    CellNetwork(TableLines lines, IReadOnlyList<CellBounds> cells)
    {
        open = lines.AllRows.Length + lines.AllColumns.Length;
        touching = [.. Enumerable.Range(0, open + 3).Select(_ => new List<int>())];
        foreach (var place in lines.Places)
        {
            var row = lines.Columns.Length > 1 ? place.Row : open;
            var column = lines.Rows.Length > 1 ? lines.AllRows.Length + place.Column : open;
            // A total stands on the other side of the equation, so its arc runs back; a grand total does so twice.
            var back = lines.IsTotalRow(place) != lines.IsTotalColumn(place);
            var bounds = cells[lines.IndexOf(place)];
            Add(back ? column : row, back ? row : column, bounds.Lower, bounds.Upper);
        }
    }

    /// <summary>The bounds of all cells in the order of the table; null if no table at all fits the bounds given.</summary>
    public static CellBounds[]? Tighten(TableLines lines, IReadOnlyList<CellBounds> cells)
    {
        if (cells.Any(cell => cell.IsEmpty))
            return null;
        var network = new CellNetwork(lines, cells);
        return network.FindAnyTable() ? [.. cells.Select((_, cell) => network.BoundsOf(cell))] : null;
    }

    bool FindAnyTable()
    {
        var (source, sink) = (open + 1, open + 2);
        var excess = new decimal[open + 3];
        foreach (var arc in arcs)
        {
            excess[arc.To] += arc.Flow;
            excess[arc.From] -= arc.Flow;
        }
        var cellArcs = arcs.Count;
        for (var node = 0; node <= open; node++)
        {
            if (excess[node] > 0)
                Add(source, node, 0, excess[node]);
            else if (excess[node] < 0)
                Add(node, sink, 0, -excess[node]);
        }
        var needed = excess.Where(amount => amount > 0).Sum();
        var found = Push(source, sink, needed, without: -1) == needed;
        foreach (var nodes in touching)
            nodes.RemoveAll(arc => arc >= cellArcs);
        arcs.RemoveRange(cellArcs, arcs.Count - cellArcs);
        return found;
    }

    CellBounds BoundsOf(int cell)
    {
        var arc = arcs[cell];
        if (arc.From == arc.To || arc.Lower == arc.Upper)
            return new(arc.Lower, arc.Upper);
        arc.Flow += Push(arc.To, arc.From, arc.Upper - arc.Flow, cell);
        var most = arc.Flow;
        arc.Flow -= Push(arc.From, arc.To, arc.Flow - arc.Lower, cell);
        return new(arc.Flow, most);
    }

    /// <summary>Sends as much as fits, up to a limit, along shortest paths that leave one arc alone; says how much.</summary>
    decimal Push(int from, int to, decimal limit, int without)
    {
        var sent = 0m;
        while (sent < limit && ShortestPath(from, to, without) is { } path)
        {
            var amount = path.Aggregate(limit - sent, (room, step) => Math.Min(room, Room(step.Arc, step.Forward)));
            foreach (var (arc, forward) in path)
                arcs[arc].Flow += forward ? amount : -amount;
            sent += amount;
        }
        return sent;
    }

    List<(int Arc, bool Forward)>? ShortestPath(int from, int to, int without)
    {
        var cameBy = new (int Arc, bool Forward)?[touching.Length];
        var queue = new Queue<int>([from]);
        while (queue.TryDequeue(out var node) && node != to)
        {
            foreach (var arc in touching[node])
            {
                var forward = arcs[arc].From == node;
                var next = forward ? arcs[arc].To : arcs[arc].From;
                if (arc == without || next == from || cameBy[next] is not null || Room(arc, forward) <= 0)
                    continue;
                cameBy[next] = (arc, forward);
                queue.Enqueue(next);
            }
        }
        if (cameBy[to] is null)
            return null;
        var path = new List<(int Arc, bool Forward)>();
        for (var node = to; node != from; node = path[^1].Forward ? arcs[path[^1].Arc].From : arcs[path[^1].Arc].To)
            path.Add(cameBy[node]!.Value);
        return path;
    }

    decimal Room(int arc, bool forward) => forward ? arcs[arc].Upper - arcs[arc].Flow : arcs[arc].Flow - arcs[arc].Lower;

    void Add(int from, int to, decimal lower, decimal upper)
    {
        touching[from].Add(arcs.Count);
        if (from != to)
            touching[to].Add(arcs.Count);
        arcs.Add(new(from, to, lower, upper));
    }

    sealed class Arc(int from, int to, decimal lower, decimal upper)
    {
        public int From { get; } = from;

        public int To { get; } = to;

        public decimal Lower { get; } = lower;

        public decimal Upper { get; } = upper;

        public decimal Flow { get; set; } = lower;
    }
}
