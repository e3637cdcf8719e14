using LeoKit.Display;
using LeoKit.Display.Hosts;

namespace LeoKit;

/// <summary>An effect that the generator put into a data set, as its file <c>truth.json</c> states it. It is invented and says nothing about the real world.</summary>
/// <param name="Id">Its name, such as <c>q1-good-school</c>.</param>
/// <param name="Question">The question that it answers in these data.</param>
/// <param name="Estimand">What is compared with what.</param>
/// <param name="Population">Among whom.</param>
/// <param name="Value">How large it is.</param>
/// <param name="Unit">The unit of the value.</param>
/// <param name="HowPlanted">How the generator put it in.</param>
/// <param name="HowToRecover">A design that finds it.</param>
/// <param name="NaiveEstimate">Which tempting comparison misleads, and in which direction.</param>
[TypeFormatterSource]
public sealed record PlantedEffect(string Id, string Question, string Estimand, string Population, double Value, string Unit, string HowPlanted, string HowToRecover, string NaiveEstimate) : IShownAs
{
    object IShownAs.Shown => new TableView(["Part", "Planted effect"],
    [
        ["question", Question],
        ["compared", Estimand],
        ["among", Population],
        ["value (invented)", $"{this}"],
        ["a tempting comparison", NaiveEstimate],
    ])
    {
        Caption = $"Planted effect {Id}: invented for teaching, no finding about real people",
        FirstColumnNamesRows = true,
    };

    /// <summary>Its value and unit.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value} {Unit}");
}
