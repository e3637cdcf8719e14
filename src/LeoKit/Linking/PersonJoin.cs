using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;
using LeoKit.Linking;
using Microsoft.Data.Analysis;

namespace LeoKit;

/// <summary>What joining two views by the person gives: who is matched, and on which side one row meets several. The rows themselves come last.</summary>
[TypeFormatterSource]
public sealed class PersonJoin : IShownAs
{
    readonly ImmutableArray<JoinedPair> _pairs;
    readonly bool[] _leftMatched;

    PersonJoin(LinkedTable left, LinkedTable right, ImmutableArray<JoinedPair> pairs, int[] ofLeft, int[] ofRight)
    {
        (Left, Right, _pairs) = (left, right, pairs);
        _leftMatched = Array.ConvertAll(ofLeft, count => count > 0);
        LeftMatched = ofLeft.Count(count => count > 0);
        RightMatched = ofRight.Count(count => count > 0);
        LeftWithSeveral = ofLeft.Count(count => count > 1);
        RightWithSeveral = ofRight.Count(count => count > 1);
    }

    /// <summary>The rows that are joined to.</summary>
    public LinkedTable Left { get; }

    /// <summary>The rows that are joined.</summary>
    public LinkedTable Right { get; }

    /// <summary>Rows of the left view with at least one of the right.</summary>
    public int LeftMatched { get; }

    /// <summary>Rows of the left view with none of the right, whether their person is not known or is not in the right view.</summary>
    public int LeftUnmatched => Left.Rows - LeftMatched;

    /// <summary>Rows of the right view with at least one of the left.</summary>
    public int RightMatched { get; }

    /// <summary>Rows of the right view with none of the left.</summary>
    public int RightUnmatched => Right.Rows - RightMatched;

    /// <summary>Rows of the left view that meet several of the right, and so stand several times in the joined rows.</summary>
    public int LeftWithSeveral { get; }

    /// <summary>Rows of the right view that meet several of the left.</summary>
    public int RightWithSeveral { get; }

    /// <summary>Rows that the join has: pairs of a left and a right row of the same person.</summary>
    public int JoinedRows => _pairs.Length;

    /// <summary><c>one-to-one</c>, <c>one-to-many</c>, <c>many-to-one</c> or <c>many-to-many</c>, as the rows are.</summary>
    public string Relation => $"{(RightWithSeveral > 0 ? "many" : "one")}-to-{(LeftWithSeveral > 0 ? "many" : "one")}";

    /// <summary>The share of left rows that are matched, from 0 to 1.</summary>
    public double MatchRate => (double)LeftMatched / Left.Rows;

    /// <summary>The share of left rows that are matched, by the groups of a column of the left view. <c>ToDataFrame()</c> makes a table of it.</summary>
    /// <param name="column">The column, by its name in the view or in the form.</param>
    /// <exception cref="KeyNotFoundException">The left view has no such column.</exception>
    public ImmutableArray<MatchRate> MatchRateBy(string column) => LinkGroups.RatesBy(Left.Table[column], row => _leftMatched[row]);

    /// <summary>The joined rows: the person as <c>AE_ID</c>, then the columns of both views; a name that both have is preceded by its view's, as in <c>LEO_Earnings.TaxYear</c>.</summary>
    /// <param name="keepUnmatched">Whether left rows without a right one stand in it, with the right columns missing.</param>
    public DataFrame ToDataFrame(bool keepUnmatched = false) => JoinedFrame.Of(this, keepUnmatched ? WithUnmatched() : _pairs);

    object IShownAs.Shown => ToTableView();

    /// <summary>What the join gives, ready to be shown.</summary>
    public TableView ToTableView() => LinkGroups.Show(ToString(),
        ($"rows of {Left.Table.Name}", Left.Rows), ("matched", LeftMatched), ("not matched", LeftUnmatched), ("matched with several", LeftWithSeveral),
        ($"rows of {Right.Table.Name}", Right.Rows), ("matched", RightMatched), ("not matched", RightUnmatched), ("matched with several", RightWithSeveral),
        ("joined rows", JoinedRows));

    /// <summary>The join in one sentence.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Left.Table.Name} to {Right.Table.Name}, {Relation}: {LeftMatched:N0} of {Left.Rows:N0} rows matched ({MatchRate:P1}), {JoinedRows:N0} joined rows");

    internal static PersonJoin Of(LinkedTable left, LinkedTable right)
    {
        var rightRows = Enumerable.Range(0, right.Rows).SelectMany(row => right.PeopleOf(row) ?? [], (row, person) => (row, person)).ToLookup(pair => pair.person, pair => pair.row);
        var pairs = ImmutableArray.CreateBuilder<JoinedPair>();
        var (ofLeft, ofRight) = (new int[left.Rows], new int[right.Rows]);
        for (var row = 0; row < left.Rows; row++)
        {
            // Two rows of which each leads to the same two people are one pair.
            foreach (var pair in (left.PeopleOf(row) ?? []).SelectMany(person => rightRows[person], (person, other) => new JoinedPair(person, row, other)).DistinctBy(pair => pair.Right))
            {
                pairs.Add(pair);
                ofLeft[row]++;
                ofRight[pair.Right!.Value]++;
            }
        }

        return new(left, right, pairs.ToImmutable(), ofLeft, ofRight);
    }

    ImmutableArray<JoinedPair> WithUnmatched()
    {
        var alone = Enumerable.Range(0, Left.Rows).Where(row => !_leftMatched[row]).Select(row => new JoinedPair(Left.PeopleOf(row)?[0], row, null));
        return [.. _pairs.Concat(alone).OrderBy(pair => pair.Left)];
    }
}
