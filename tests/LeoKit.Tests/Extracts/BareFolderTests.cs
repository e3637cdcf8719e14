using LeoKit.Display;
using LeoKit.Schema;

namespace LeoKit.Tests.Extracts;

/// <summary>A folder without a manifest: each file is known by its first line, and nothing is renamed.</summary>
public sealed class BareFolderTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void A_file_of_any_name_is_known_by_its_columns()
    {
        File.Copy(Repository.PathOf("datasets/town/NPD/Spring_Census_2011.csv"), Path.Combine(_folder, "pupils.csv"));
        File.Copy(Repository.PathOf("datasets/town/LEO/LEO_Earnings.csv"), Path.Combine(_folder, "pay.csv"));
        File.Copy(Repository.PathOf("datasets/town/LINK/LEARNER_AE_ID_TO_PMR_LOOKUP.csv"), Path.Combine(_folder, "link.csv"));
        var bare = LeoExtract.Open(_folder);

        Assert.Equal(["link", "pay", "pupils"], bare.Views);
        Assert.Equal([("LEARNER_AE_ID_TO_PMR_LOOKUP", null, null), ("LEO_Earnings", null, null), ("SC_Pupil", 2011, Term.Spring)],
            bare.Recognised.Select(file => (file.Table, file.Year, file.Term)));
        var (census, town) = (bare.SchoolCensus(Term.Spring, 2011), Town.Data.SchoolCensus(2011));
        Assert.Equal("pupils", census.Name);
        Assert.Equal(town.Columns.Select(column => (column.Name, column.Definition.Type)), census.Columns.Select(column => (column.Name, column.Definition.Type)));
        Assert.Equal(town.Values<bool>("FSMeligible"), census.Values<bool>("FSMeligible"));
        Assert.Equal(Town.Data.Earnings().Rows, bare.Earnings().Rows);
        Assert.Equal(Town.Data.PmrLookup().Rows, bare.PmrLookup().Rows);
        Assert.Equal([Town.Data.Earnings().Rows], bare.SqlColumns("SELECT count(*) AS n FROM pay").Wholes("n"));
    }

    [Fact]
    public void Unknown_columns_are_told_and_loaded_as_text_and_absent_fields_are_told()
    {
        Write("2011.csv", "PupilMatchingRefAnonymous_spr11,FSMeligible_spr11,NCyearActual_spr11,Shoe_size,YearOfBirth_spr11,OnRoll_spr11,EVERFSM_ALL_spr11\nA,1,X,007,1996,1,0\n");
        var bare = LeoExtract.Open(_folder);
        var file = bare.Recognised.Single();

        Assert.Equal(["Shoe_size"], file.Unknown);
        Assert.Contains("EthnicGroupMinor", file.Absent);
        Assert.DoesNotContain("FSMeligible", file.Absent);
        Assert.Equal($"2011.csv: SC_Pupil, spring 2011, 6 columns known, 1 unknown, {file.Absent.Length} fields absent", file.ToString());
        Assert.Equal(["Shoe_size: SC_Pupil has no such field; it is loaded as text."], bare["2011"].Warnings);
        Assert.Equal(["007"], bare["2011"].Texts("Shoe_size"));
        Assert.Equal([true], bare["2011"].Values<bool>("FSMeligible"));
        // The code is not in the list of the form; data that this kit did not make are not refused for it.
        Assert.Equal(["X"], bare["2011"].Texts("NCyearActual"));
    }

    [Fact]
    public void A_file_that_is_no_table_of_the_extract_is_named()
    {
        Write("list.csv", "Name,Colour,Shape\nA,red,round\n");
        var bare = LeoExtract.Open(_folder);

        Assert.Equal("list.csv: not a table of the extract", bare.Recognised.Single().ToString());
        Assert.StartsWith("LEO121: list.csv: its first line is not that of any table of the extract; the nearest is ", Assert.Throws<LeoDataException>(() => bare["list"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_data_are_is_not_claimed()
    {
        Write("pay.csv", ViewCsv.File("LEO_Earnings"));
        var plain = Rendering.Of(LeoExtract.Open(_folder)).Single(form => form.MimeType == "text/plain").Text;
        Assert.Contains("The folder has no manifest, so this kit cannot say what the data are.", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("Synthetic", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_data_of_this_kit_have_rules_to_be_validated_by()
    {
        Write("pay.csv", ViewCsv.File("LEO_Earnings"));
        Assert.StartsWith("LEO102: ", Assert.Throws<LeoDataException>(() => ExtractValidation.Of(LeoExtract.Open(_folder))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
