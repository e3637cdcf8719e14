using LeoKit.Schema;

namespace LeoKit.Synthetic.Tests;

/// <summary>Every field of the form, behind the core columns.</summary>
public sealed class FullFormTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    string Folder => _folder.Below("all");

    [Theory]
    [InlineData(Profile.Teaching)]
    [InlineData(Profile.Structure)]
    public void A_data_set_with_all_columns_is_valid(Profile profile)
    {
        Generate.Data(new() { People = 400, Profile = profile, Columns = ColumnChoice.All }, Folder);
        Assert.Equal([], ExtractValidation.Of(Folder).Rules.SelectMany(rule => rule.Examples.Select(example => $"{rule.Code}: {example}")));
    }

    [Fact]
    public void The_core_columns_stand_first_with_the_values_that_they_always_have()
    {
        Generate.Data(new() { People = 50, Columns = ColumnChoice.All }, Folder);
        Generate.Data(new() { People = 50 }, _folder.Below("core"));
        foreach (var view in StandardExtract.Views)
        {
            var core = File.ReadAllLines(Path.Combine(_folder.Below("core"), view.File));
            var all = File.ReadAllLines(Path.Combine(Folder, view.File));
            Assert.Equal(core, all.Select(line => string.Join(',', line.Split(',').Take(view.Columns.Length))));
        }
    }

    [Fact]
    public void Every_field_of_the_form_stands_in_a_view_that_holds_its_years_and_term() => Assert.All(StandardExtract.Tables, table =>
    {
        var views = StandardExtract.ViewsWith(ColumnChoice.All).Where(view => view.Table.Name == table.Name).ToList();
        var columns = views.SelectMany(view => view.Columns).ToList();
        Assert.Equal([], FieldsOf(table)
            .Where(field => views.Exists(view => Holds(view, field)))
            .Where(field => !columns.Exists(column => column.Column.Name.Equals(field.Name, StringComparison.OrdinalIgnoreCase) || FieldName.IsNameInView(field, column.Name)))
            .Select(field => field.Name));
    });

    [Fact]
    public void Names_of_columns_are_unique_in_every_view() => Assert.All(StandardExtract.ViewsWith(ColumnChoice.All),
        view => Assert.Equal(view.Columns.Length, view.Columns.Select(column => column.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count()));

    [Fact]
    public void The_library_loads_them_with_their_types()
    {
        Generate.Data(new() { People = 60, Tables = ["SC_Pupil"], Columns = ColumnChoice.All }, Folder);
        var census = LeoExtract.Open(Folder).SchoolCensus(2011);

        Assert.Equal(ColumnType.Date, census["EntryDate"].Definition.Type);
        Assert.Equal(ColumnType.Code, census["FirstLanguage"].Definition.Type);
        Assert.False(census["FirstLanguage"].Definition.IsCore);
        Assert.Contains("drawn by itself from its codes", census["FirstLanguage"].Definition.Description, StringComparison.Ordinal);
        Assert.All(census.Values<int>("MonthPartOfAgeAtStartOfAcademicYear").OfType<int>(), month => Assert.InRange(month, 0, 11));
    }

    [Fact]
    public void Drawn_texts_have_consonants_only_or_are_codes_of_the_form()
    {
        Generate.Data(new() { People = 300, Columns = ColumnChoice.All }, Folder);
        foreach (var view in StandardExtract.ViewsWith(ColumnChoice.All))
        {
            var lines = File.ReadAllLines(Path.Combine(Folder, view.File)).Skip(1).Select(line => line.Split(',')).Where(row => row.Length == view.Columns.Length).ToList();
            for (var at = 0; at < view.Columns.Length; at++)
                if (view.Columns[at].Column is { IsCore: false, Type: ColumnType.Text } column && RowYearName(column.Name))
                    Assert.All(lines.Select(row => row[at]).Distinct(), value => Assert.Matches("^(SYN)?[BCDFGHJKLMNPQRST]*$", value));
        }
    }

    public void Dispose() => _folder.Dispose();

    static IEnumerable<CatalogueField> FieldsOf(Table table)
    {
        var own = table.CataloguePart ?? "";
        var sheet = Catalogue.FindTable(table.CatalogueName)!;
        var closer = StandardExtract.Tables.Where(other => Catalogue.FindTable(other.CatalogueName) == sheet).Select(other => other.CataloguePart).OfType<string>()
            .Where(part => part.Length > own.Length).ToList();
        return Catalogue.FieldsOf(sheet)
            .Where(field => !field.IsHeading && IsIn(field, own) && !closer.Exists(part => IsIn(field, part)));
    }

    static bool IsIn(CatalogueField field, string part) => field.Part.StartsWith(part, StringComparison.OrdinalIgnoreCase);

    static bool Holds(View view, CatalogueField field) =>
        (view.Term is not { } term || field.Terms.IsEmpty || field.Terms.Contains(term)) && (view.Years.IsNone || (field.Years ?? view.Years).Overlaps(view.Years));

    // Columns that tell a year are texts of digits.
    static bool RowYearName(string name) => !name.Contains("YEAR", StringComparison.OrdinalIgnoreCase) && !name.Contains("ACADYR", StringComparison.OrdinalIgnoreCase);
}
