namespace LeoKit;

/// <summary>Works out cells from two tables that share categories, of the same people or of a group and a part of it.</summary>
sealed class DifferencingAttack
{
    // Bounds only ever shrink; a handful of rounds settles small tables, and stopping early is safe for the attacker's honesty.
    const int Rounds = 5;

    readonly PublishedTable outer;
    readonly PublishedTable inner;
    readonly (int Outer, int Inner)[] shared;
    readonly bool samePeople;
    CellBounds[] outerBounds;
    CellBounds[] innerBounds;
    CellBounds[] difference = [];

    DifferencingAttack(PublishedTable outer, PublishedTable inner, bool samePeople)
    {
        (this.outer, this.inner, this.samePeople) = (outer, inner, samePeople);
        shared = Shared(outer, inner);
        (outerBounds, innerBounds) = (LinearAttack.Bounds(outer), LinearAttack.Bounds(inner));
    }

    public static IEnumerable<RecoveredCell> Run(PublishedTable first, PublishedTable second, TableRelation? told, SdcRules rules)
    {
        if (first.Kind != second.Kind)
            throw new ArgumentException("One table counts people and the other adds up amounts: there is nothing to subtract. Attack two tables of the same kind.");
        var relation = told ?? Guess(first, second);
        var swapped = relation == TableRelation.FirstWithinSecond;
        var attack = new DifferencingAttack(swapped ? second : first, swapped ? first : second, relation == TableRelation.SamePeople);
        attack.Narrow();
        var (outer, inner) = swapped ? ("second table", "first table") : ("first table", "second table");
        return LinearAttack.Recovered(attack.outer, attack.outerBounds, outer, rules)
            .Concat(LinearAttack.Recovered(attack.inner, attack.innerBounds, inner, rules))
            .OrderBy(cell => cell.Where, StringComparer.Ordinal)
            .Concat(attack.SmallDifferences(rules));
    }

    void Narrow()
    {
        for (var round = 0; round < Rounds; round++)
        {
            difference = samePeople ? [.. shared.Select(_ => new CellBounds(0, 0))] : Difference();
            for (var cell = 0; cell < shared.Length; cell++)
            {
                var (at, within) = shared[cell];
                outerBounds[at] = outerBounds[at].And(innerBounds[within].Plus(difference[cell]));
                innerBounds[within] = innerBounds[within].And(outerBounds[at].Minus(difference[cell]));
            }
            outerBounds = CellNetwork.Tighten(outer.Lines, outerBounds) ?? throw Contradiction();
            innerBounds = CellNetwork.Tighten(inner.Lines, innerBounds) ?? throw Contradiction();
        }
    }

    CellBounds[] Difference()
    {
        // A part of a group is never more than the group, unless losses are among the amounts.
        var possible = new CellBounds(outer.MayBeNegative || inner.MayBeNegative ? -CellBounds.None : 0, CellBounds.None);
        CellBounds[] cells = [.. shared.Select(pair => outerBounds[pair.Outer].Minus(innerBounds[pair.Inner]).And(possible))];
        if (cells.Any(cell => cell.IsEmpty))
            throw Contradiction();
        // The people left over make a table too, which adds up if both tables have the same lines.
        return outer.Lines.SameAs(inner.Lines) ? CellNetwork.Tighten(outer.Lines, cells) ?? throw Contradiction() : cells;
    }

    IEnumerable<RecoveredCell> SmallDifferences(SdcRules rules) => outer.Kind == SdcKind.Magnitudes ? [] :
        from cell in Enumerable.Range(0, shared.Length)
        let known = difference[cell]
        where known.Upper > 0 && known.Upper < rules.MinimumCount && rules.IsNarrow(SdcKind.Counts, known.Lower, known.Upper)
        let place = outer.Lines.Places.ElementAt(shared[cell].Outer)
        select new RecoveredCell("difference", outer.Lines.AllRows[place.Row], outer.Lines.AllColumns[place.Column], known.Lower, known.Upper);

    static TableRelation Guess(PublishedTable first, PublishedTable second)
    {
        var (one, other) = (LinearAttack.Bounds(first), LinearAttack.Bounds(second));
        var pairs = Shared(first, second);
        var more = pairs.Any(pair => one[pair.Outer].Lower > other[pair.Inner].Upper);
        var less = pairs.Any(pair => one[pair.Outer].Upper < other[pair.Inner].Lower);
        return (more, less) switch
        {
            (true, true) => throw new ArgumentException("Neither table is a part of the other: the first is larger in some cells and smaller in others, so that subtracting tells nothing of a group."),
            (true, false) => TableRelation.SecondWithinFirst,
            (false, true) => TableRelation.FirstWithinSecond,
            _ => TableRelation.SamePeople,
        };
    }

    static (int Outer, int Inner)[] Shared(PublishedTable outer, PublishedTable inner)
    {
        (int, int)[] pairs =
        [
            .. from place in outer.Lines.Places
               let found = inner.Lines.Find(outer.Lines.AllRows[place.Row], outer.Lines.AllColumns[place.Column])
               where found is not null
               select (outer.Lines.IndexOf(place), inner.Lines.IndexOf(found.Value)),
        ];
        return pairs.Length > 0 ? pairs : throw new ArgumentException(
            $"The tables share no cell. The first has the rows {string.Join(", ", outer.Lines.AllRows)} and the columns {string.Join(", ", outer.Lines.AllColumns)}; the second has the rows {string.Join(", ", inner.Lines.AllRows)} and the columns {string.Join(", ", inner.Lines.AllColumns)}.");
    }

    ArgumentException Contradiction() => new(samePeople
        ? "The tables cannot be of the same people: a cell that both show differs. Say which is part of the other with TableRelation."
        : "One table cannot be a part of the other: some cell of the part is larger than that of the whole. Give the relation as TableRelation, or leave it out to have it found.");
}
