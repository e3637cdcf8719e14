using LeoKit.Display;

namespace LeoKit.Tests.Planted;

public sealed class PlantedEffectTests
{
    [Fact]
    public void An_effect_is_found_by_its_name_and_shows_that_it_is_invented()
    {
        var effect = Town.Data.PlantedEffect("q1-good-school");

        Assert.Equal("0.015 log points", $"{effect}");
        Assert.Contains("invented", Rendering.Of(effect).Single(form => form.MimeType == "text/plain").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_name_is_refused()
    {
        var fault = Assert.Throws<LeoDataException>(() => Town.Data.PlantedEffect("q1"));

        Assert.Equal("LEO103", fault.Code);
        Assert.Contains("it names no effect \"q1\"", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Structure_data_have_none()
    {
        var fault = Assert.Throws<LeoDataException>(() => Town.Structure.PlantedEffects);

        Assert.Equal("LEO104", fault.Code);
        Assert.Contains("only data sets of the profile teaching have planted effects", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_of_studies_are_made_once_also_for_the_checks_of_exercises()
    {
        var town = LeoExtract.Open(Repository.PathOf("datasets/town"));
        var studies = town.Studies;

        Assert.Same(studies, town.Studies);
        Assert.Same(studies, town.Unnoted.Studies);
    }
}
