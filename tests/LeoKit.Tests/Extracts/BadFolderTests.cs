namespace LeoKit.Tests.Extracts;

public sealed class BadFolderTests
{
    [Fact]
    public void A_missing_folder_is_named()
    {
        var fault = Assert.Throws<LeoDataException>(() => LeoExtract.Open("no/such/folder"));
        Assert.Equal(
            $"LEO101: no/such/folder: there is no such folder. The path is looked up from {Directory.GetCurrentDirectory()}. Check it, or create the data set with 'leokit generate'.",
            fault.Message);
    }

    [Fact]
    public void A_folder_without_any_data_is_not_a_data_set()
    {
        using var small = SmallExtract.Empty();
        Assert.Equal(
            $"LEO102: {small.Folder}: the folder has neither a MANIFEST.json nor a file in CSV or Parquet. Open the folder that holds the data, such as datasets/town.",
            Assert.Throws<LeoDataException>(small.Open).Message);
    }

    [Theory]
    [InlineData("{\"profile\": \"teaching\",\n \"people\": }", "LEO103: MANIFEST.json, line 2: the manifest cannot be read: it is not valid JSON. Restore the file, or recreate the data set with 'leokit generate'.")]
    [InlineData("", "LEO103: MANIFEST.json, line 1: the manifest cannot be read: it is not valid JSON. Restore the file, or recreate the data set with 'leokit generate'.")]
    [InlineData("{\"profile\": \"teaching\", \"people\": 1200, \"files\": []}", "LEO103: MANIFEST.json: the manifest cannot be read: an entry is missing or of another kind. Restore the file, or recreate the data set with 'leokit generate'.")]
    [InlineData("{\"profile\": \"teaching\", \"people\": \"many\", \"seed\": 1, \"files\": []}", "LEO103: MANIFEST.json: the manifest cannot be read: an entry is missing or of another kind. Restore the file, or recreate the data set with 'leokit generate'.")]
    [InlineData("[]", "LEO103: MANIFEST.json: the manifest cannot be read: an entry is missing or of another kind. Restore the file, or recreate the data set with 'leokit generate'.")]
    [InlineData("{\"profile\": null, \"people\": 1, \"seed\": 1, \"files\": []}", "LEO103: MANIFEST.json: the manifest cannot be read: an entry is missing or of another kind. Restore the file, or recreate the data set with 'leokit generate'.")]
    public void A_damaged_manifest_says_where(string json, string message)
    {
        using var small = SmallExtract.Empty().WithManifest(json);
        Assert.Equal(message, Assert.Throws<LeoDataException>(small.Open).Message);
    }

    [Fact]
    public void A_file_that_the_manifest_lists_and_the_folder_lacks_is_named()
    {
        using var small = SmallExtract.With(SmallExtract.Employment, SmallExtract.EmploymentHeader);
        File.Delete(Path.Combine(small.Folder, SmallExtract.Employment));
        Assert.Equal(
            "LEO104: LEO/LEO_Employment.csv: the manifest lists this file, but it is not there. Restore the file, or recreate the data set with 'leokit generate'.",
            Assert.Throws<LeoDataException>(() => small.Open().Employment()).Message);
    }

    [Fact]
    public void A_path_that_leaves_the_data_set_is_not_followed()
    {
        using var small = SmallExtract.Empty().WithManifest("""{"profile": "teaching", "people": 1, "seed": 1, "files": [{"path": "../LEO_Employment.csv", "rows": 1, "sha256": ""}]}""");
        Assert.Equal("LEO103", Assert.Throws<LeoDataException>(small.Open).Code);
    }

    [Fact]
    public void An_unknown_view_offers_the_nearest()
    {
        Assert.Equal("LEO106: town: the data set has no view named \"Spring_Census_2O11\". The nearest names are Spring_Census_2011, Spring_Census_2010, Spring_Census_2012. The property Views lists all of them.",
            Assert.Throws<LeoDataException>(() => Town.Data["Spring_Census_2O11"]).Message);
        Assert.Equal("LEO106", Assert.Throws<LeoDataException>(() => Town.Data[""]).Code);
    }

    [Fact]
    public void A_year_without_a_census_is_named()
    {
        Assert.StartsWith("LEO106: town: the data set has no view named \"SC_Pupil, spring 1999\".", Assert.Throws<LeoDataException>(() => Town.Data.SchoolCensus(1999)).Message, StringComparison.Ordinal);
        Assert.StartsWith("LEO106: town: the data set has no view named \"KS4_Pupil, 1990\".", Assert.Throws<LeoDataException>(() => Town.Data.KeyStage4(1990)).Message, StringComparison.Ordinal);
    }
}
