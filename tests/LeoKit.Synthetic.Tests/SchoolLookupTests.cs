using System.Text.Json;
using LeoKit.Schema;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Tests;

/// <summary>The lookups that are no part of LEO: they fit the data, follow the published shares, and say everywhere what they are not.</summary>
public sealed class SchoolLookupTests(LargeRun run)
{
    [Fact]
    public void Every_school_of_a_record_is_in_the_lookup_once()
    {
        var schools = run.Read("School_Lookup_Synthetic").Values("URN_anon").ToList();
        var known = schools.ToHashSet();

        Assert.Equal(schools.Count, known.Count);
        foreach (var view in StandardExtract.Views.Where(view => view.Find("URN_anon") is not null))
            Assert.All(run.Read(view.Name).Values("URN_anon").Distinct().Where(urn => urn != ""), urn => Assert.Contains(urn, known));
    }

    [Fact]
    public void Every_provider_of_a_record_is_in_the_lookup()
    {
        var providers = run.Read("Provider_Lookup_Synthetic");
        var numbers = providers.Values("ukprn_anon").ToHashSet();
        var names = providers.Values("XINSTID01_ANON").ToHashSet();
        foreach (var view in StandardExtract.Views)
        {
            if (view.Find("ukprn_anon") is not null)
                Assert.All(run.Read(view.Name).Values("ukprn_anon").Distinct(), number => Assert.Contains(number, numbers));
            if (view.Find("XINSTID01_ANON") is not null)
                Assert.All(run.Read(view.Name).Values("XINSTID01_ANON").Distinct(), name => Assert.Contains(name, names));
        }
    }

    [Fact]
    public void It_says_in_every_description_that_it_is_no_part_of_leo()
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(run.Folder, "datapackage.json")));
        var described = package.RootElement.GetProperty("resources").EnumerateArray().ToDictionary(resource => resource.GetProperty("path").GetString()!, resource => resource.GetProperty("description").GetString()!);
        foreach (var view in StandardExtract.Additions.SelectMany(table => StandardExtract.ViewsOf(table)))
        {
            var csvw = File.ReadAllText(Path.Combine(run.Folder, view.File + "-metadata.json"));
            Assert.StartsWith("NOT_LEO/", view.File, StringComparison.Ordinal);
            Assert.Contains("Not part of LEO", csvw, StringComparison.Ordinal);
            Assert.DoesNotContain(StandardExtract.Source, csvw, StringComparison.Ordinal);
            Assert.Contains("Not part of LEO", described[view.File], StringComparison.Ordinal);
        }
        Assert.Contains("What is not part of LEO", File.ReadAllText(Path.Combine(run.Folder, "README.md")), StringComparison.Ordinal);
    }

    /// <summary>August 2010: 18 % outstanding and 50 % good; August 2018: 75 % of secondary and 87 % of primary schools good or better (LEO dossier §3.9, sources OF18 and OF18M).</summary>
    [Fact]
    public void Inspection_grades_have_the_published_shares()
    {
        Assert.Equal(18.0, Percent(SchoolKind.Primary, school => school.GradeIn(2010) == 1), 2.5);
        Assert.Equal(50, Percent(SchoolKind.Primary, school => school.GradeIn(2010) == 2), 3.5);
        Assert.Equal(75.0, Percent(SchoolKind.Secondary, school => school.GradeIn(2019) <= 2), 3.0);
        Assert.Equal(87, Percent(SchoolKind.Primary, school => school.GradeIn(2019) <= 2), 2.5);
        Assert.Equal(0, Percent(SchoolKind.Independent, school => school.GradeIn(2010) is not null));
    }

    /// <summary>203 academies in May 2010; 46.8 % of secondary schools in September 2012 and 53 % a year later (LEO dossier §3.9, sources RM12 and RM13A).</summary>
    [Theory]
    [InlineData(2010, 6.2, 1.2)]
    [InlineData(2013, 51, 3)]
    [InlineData(2014, 55, 3)]
    public void Academies_grow_as_published(int year, double percent, double tolerance) =>
        Assert.Equal(percent, Percent(SchoolKind.Secondary, school => school.AcademyFrom > 0 && school.AcademyFrom <= year), tolerance);

    [Fact]
    public void The_grade_follows_the_intake_and_not_what_the_school_adds()
    {
        var secondaries = Blocks.Where(school => school.Kind == SchoolKind.Secondary).ToList();
        double Mean(int grade, Func<School, double> of) => secondaries.Where(school => school.GradeIn(2012) == grade).Average(of);

        Assert.True(Mean(1, school => school.Intake) > Mean(2, school => school.Intake) && Mean(2, school => school.Intake) > Mean(3, school => school.Intake) + 0.2);
        Assert.Equal(Mean(2, school => school.Quality), Mean(3, school => school.Quality), 0.35);
    }

    [Fact]
    public void A_lookup_knows_of_no_academy_that_opens_later()
    {
        using var folder = new TemporaryFolder();
        Generate.Data(new() { People = 1, ReferenceDate = new(2010, 8, 31) }, folder.Below("early"));
        var schools = Csv.Read(folder.Below("early"), "School_Lookup_Synthetic");

        Assert.All(schools.Values("AcademyDate").Where(day => day != ""), day => Assert.True(string.CompareOrdinal(day, "2010-08-31") <= 0));
        Assert.All(schools.Rows, row => Assert.Equal(row[schools["AcademyDate"]] != "", row[schools["Type"]] is "SPON" or "CONV"));
        Assert.Equal("2009/2010", Csv.Read(folder.Below("early"), "School_Grades_Synthetic").Values("AcademicYear").Max(StringComparer.Ordinal));
    }

    static IEnumerable<School> Blocks => Enumerable.Range(0, 12).SelectMany(block => new SchoolBlock(7, block).All);

    static double Percent(SchoolKind kind, Func<School, bool> condition)
    {
        var schools = Blocks.Where(school => school.Kind == kind).ToList();
        return 100.0 * schools.Count(condition) / schools.Count;
    }
}
