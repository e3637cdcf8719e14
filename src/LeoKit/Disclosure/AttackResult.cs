using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;

namespace LeoKit;

/// <summary>What an attacker can work out from published tables.</summary>
/// <param name="Recovered">The cells worked out, in the order of the tables; empty if the attack failed.</param>
[TypeFormatterSource]
public sealed record AttackResult(ImmutableArray<RecoveredCell> Recovered) : IShownAs
{
    const int Shown = 20;

    /// <summary>Whether any cell was worked out.</summary>
    public bool Succeeded => !Recovered.IsEmpty;

    /// <summary>How the attack ended, and who decides.</summary>
    public string Summary => (Recovered.Length switch
    {
        0 => "no hidden cell can be worked out",
        1 => "1 cell can be worked out",
        var many => string.Create(CultureInfo.InvariantCulture, $"{many} cells can be worked out"),
    }) + ". " + SdcRules.CaseByCase;

    object IShownAs.Shown => ToTableView();

    /// <summary>The recovered cells ready to be shown, the first twenty.</summary>
    public TableView ToTableView() => new(["Where", "Row", "Column", "Now known"],
        [.. Recovered.Take(Shown).Select(cell => (ImmutableArray<string>)[cell.Where, cell.Row, cell.Column, cell.Known])])
    {
        Caption = "Attack: " + Summary,
        MoreRows = Math.Max(0, Recovered.Length - Shown),
        NumberColumns = [3],
    };

    /// <summary>The summary and every recovered cell, one a line.</summary>
    public override string ToString() => string.Join('\n', Recovered.Select(cell => cell.ToString()).Prepend(Summary));
}
