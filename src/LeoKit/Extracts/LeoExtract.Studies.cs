using System.Collections.Immutable;
using LeoKit.Extracts;
using LeoKit.Studies;

namespace LeoKit;

public sealed partial class LeoExtract
{
    StudyTables? _studies;
    LeoExtract? _noted;

    /// <summary>The tables that studies of pay and attainment begin with, each made once when it is first asked for.</summary>
    /// <remarks>A check of an exercise uses those that the learner has made already.</remarks>
    public StudyTables Studies => _noted?._studies ?? LazyInitializer.EnsureInitialized(ref _studies, () => new(this));

    /// <summary>What was planted in this data set; every value is invented.</summary>
    /// <exception cref="LeoDataException">The data set states none: it was not made with the profile <c>teaching</c> (LEO104).</exception>
    public ImmutableArray<PlantedEffect> PlantedEffects => Planted.PlantedEffects.Of(Folder);

    /// <summary>One planted effect by its name, such as <c>q1-good-school</c>.</summary>
    /// <exception cref="LeoDataException">The data set states none (LEO104), or none of this name (LEO103).</exception>
    public PlantedEffect PlantedEffect(string id) => PlantedEffects.FirstOrDefault(effect => effect.Id == id)
        ?? throw DataFault.BadManifest("truth.json", $"it names no effect \"{id}\"");
}
