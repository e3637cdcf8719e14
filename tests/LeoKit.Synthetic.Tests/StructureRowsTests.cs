using System.Globalization;
using System.Text;
using LeoKit.Schema;
using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Structure;

namespace LeoKit.Synthetic.Tests;

/// <summary>The rows of the profile structure: the same people with the same keys, but which rows they have is borrowed from others, for each group of tables by itself.</summary>
public sealed class StructureRowsTests(LargeRun teaching, StructureRun structure)
{
    // One table of each group that has rows for some people and none for others.
    static readonly string[] Tables =
        ["LEO_Employment", "LEO_Benefit", "LEO_Self_Assessment", "LEO_CJRS", "KS5_Student", "KS2_Pupil", "CLA", "CIN", "Exclusions_Table_2", "PRU_Census", "Alt_Provision", "NCCIS", "UCAS_Applicants", "HESA"];

    [Fact]
    public void People_have_the_keys_that_they_have_in_the_profile_teaching()
    {
        foreach (var lookup in (string[])["LEARNER_AE_ID_TO_PMR_LOOKUP", "LEARNER_AE_ID_TO_EDUKEY_LOOKUP"])
            Assert.Equal(teaching.Read(lookup).Rows, structure.Read(lookup).Rows);
    }

    [Fact]
    public void What_names_no_person_is_that_of_the_profile_teaching_in_its_kept_columns()
    {
        foreach (var view in StandardExtract.Views.Where(view => LentTogether.GroupOf(view.Table) is null))
        {
            var (mine, theirs) = (structure.Read(view.Name), teaching.Read(view.Name));
            foreach (var column in view.Columns.Except(KeptColumns.DrawnIn(view).Keys))
                Assert.True(theirs.Values(column.Column.Name).SequenceEqual(mine.Values(column.Column.Name)), $"{view.Name}.{column.Name} is not kept.");
        }
    }

    [Fact]
    public void Each_view_has_about_as_many_rows_as_in_the_profile_teaching()
    {
        foreach (var view in StandardExtract.Views.Where(view => LentTogether.GroupOf(view.Table) is not null && view.Table.Keys.Any()))
        {
            var key = view.Table.Keys[0].Name;
            var perPerson = teaching.Read(view.Name).Values(key).CountBy(value => value).Select(count => (double)count.Value).ToList();
            // Rows of a person come together: their number varies as the sum of the squares. Five standard deviations, for the sample that lends and the one that borrows.
            var tolerance = 5 * Math.Sqrt(2 * perPerson.Sum(count => count * count));
            Assert.InRange(structure.Read(view.Name).Rows.Length, perPerson.Sum() - tolerance, perPerson.Sum() + tolerance);
        }
    }

    [Fact]
    public void Having_rows_in_one_table_says_nothing_of_having_rows_in_another() => ChanceOnly.Assert(PairsOfTables(structure.Read));

    [Fact]
    public void The_same_test_finds_it_in_the_profile_teaching()
    {
        var pairs = PairsOfTables(teaching.Read).ToList();
        Assert.True(pairs.Count(pair => pair.Chance < ChanceOnly.FalseAlarm / pairs.Count) > pairs.Count / 4, "The test finds too little where there is much to find.");
    }

    [Fact]
    public void A_person_borrows_from_somebody_of_the_same_cohort()
    {
        foreach (var person in Owned(structure.Read("KS4Pupil_2002_to_2014"), "ACADYR"))
            Assert.Equal(Background.FirstCohort + (int)(person.Number % Background.Cohorts) + 16, int.Parse(person.Value[..4], CultureInfo.InvariantCulture) + 1);
    }

    [Fact]
    public void Tables_that_refer_to_each_other_borrow_from_the_same_person()
    {
        var learners = StandardExtract.ViewsOf(StandardExtract.Find("LILR_Learners")!).SelectMany(view => structure.Read(view.Name).Values("external_id")).ToHashSet();
        var aims = StandardExtract.ViewsOf(StandardExtract.Find("LILR_Aims")!).SelectMany(view => structure.Read(view.Name).Values("external_id")).ToHashSet();
        Assert.Subset(learners, aims);
        var applicants = structure.Read("UCAS_Applicants").Values("unique_id_cycle").ToHashSet();
        Assert.Subset(applicants, structure.Read("UCAS_Applications").Values("unique_id_cycle").ToHashSet());
    }

    /// <summary>For each pair of tables, how likely chance alone would tie having rows in the one to having rows in the other, among people of one cohort with one key of each kind.</summary>
    static IEnumerable<(string Name, double Chance)> PairsOfTables(Func<string, Csv> read)
    {
        var options = LargeRun.TeachingOptions;
        var people = Enumerable.Range(0, options.People).Where(person => KeyFaults.Of(options, Background.Of(options, person)) is { PupilReferences: 1, Edukeys: 1 }).ToList();
        string[] cohorts = [.. people.Select(person => $"{person % Background.Cohorts}")];
        var having = Tables.Select(table =>
        {
            var owners = StandardExtract.ViewsOf(StandardExtract.Find(table)!).SelectMany(view => read(view.Name).Rows).Select(OwnerOf).OfType<long>().ToHashSet();
            return (table, Has: Association.ClassesOf([.. people.Select(person => owners.Contains(person) ? "rows" : "")], cohorts));
        }).ToList();
        for (var one = 0; one < having.Count; one++)
            for (var other = one + 1; other < having.Count; other++)
                if (Association.ChanceOf(having[one].Has, having[other].Has) is { } chance)
                    yield return ($"{having[one].table} and {having[other].table}", chance);
    }

    static IEnumerable<(long Number, string Value)> Owned(Csv csv, string column) => csv.Rows.Select(row => (OwnerOf(row)!.Value, row[csv[column]]));

    /// <summary>Whose a row is, read back from its keys.</summary>
    static long? OwnerOf(string[] row) => row.SelectMany(cell => (IdentifierKind[])[Identifiers.PupilReferences, Identifiers.Edukeys], (cell, kind) => kind.Read(LargeRun.TeachingOptions.Seed, Encoding.UTF8.GetBytes(cell)) / kind.Each)
        .FirstOrDefault(person => person is not null);
}
