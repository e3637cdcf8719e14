using LeoKit.Display;
using LeoKit.Display.Hosts;

namespace LeoKit.Realism;

/// <summary>A published figure beside the same figure in a data set.</summary>
/// <param name="Published">The published figure.</param>
/// <param name="Synthetic">The figure in the data set; null if the data set has too few people for it, or no such group.</param>
/// <param name="People">How many people, or records, stand behind <paramref name="Synthetic"/>.</param>
[TypeFormatterSource]
public sealed record ComparedFigure(PublishedFigure Published, double? Synthetic, long People) : IShownAs
{
    object IShownAs.Shown => new { Published.Measure, Published.Group, Published.At, Published = Published.Value, Synthetic, Published.Unit, People, Agrees, Published.Source };

    /// <summary>Figures over fewer people than this say more about chance than about the generator, and are not judged.</summary>
    public const int FewestPeople = 50;

    /// <summary>Percentages may differ by this many points.</summary>
    public const double Points = 2;

    /// <summary>Any figure may differ by this share of the published one.</summary>
    public const double Share = 0.10;

    /// <summary>The synthetic figure less the published one, in the unit of the figure.</summary>
    public double? Gap => Synthetic - Published.Value;

    /// <summary>True if the gap is within a tenth of the published figure or, for a percentage, within two points; null if there is nothing to judge.</summary>
    public bool? Agrees => Gap is not { } gap ? null
        : Math.Abs(gap) <= Share * Math.Abs(Published.Value) || (Published.Unit == "%" && Math.Abs(gap) <= Points);
}
