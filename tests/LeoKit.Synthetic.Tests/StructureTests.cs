using LeoKit.Schema;
using LeoKit.Synthetic.Structure;

namespace LeoKit.Synthetic.Tests;

/// <summary>The values of the profile structure: each column keeps its own, and no two have anything to do with each other.</summary>
public sealed class StructureTests(LargeRun teaching, StructureRun structure)
{
    [Fact]
    public void No_two_columns_of_a_view_are_associated_more_than_chance_makes_them() =>
        ChanceOnly.Assert(StandardExtract.Views.SelectMany(view => PairsIn(view, structure.Read(view.Name))));

    [Fact]
    public void Columns_of_two_tables_joined_by_a_key_are_not_associated_either() =>
        ChanceOnly.Assert(JoinedPairs(structure.Read));

    [Fact]
    public void The_same_tests_find_what_the_profile_teaching_plants()
    {
        var within = StandardExtract.Views.SelectMany(view => PairsIn(view, teaching.Read(view.Name))).ToList();
        Assert.True(within.Count(pair => pair.Chance < ChanceOnly.FalseAlarm / within.Count) > within.Count / 4, "The test finds too little where there is much to find.");
        var joined = JoinedPairs(teaching.Read).ToList();
        Assert.True(joined.Count(pair => pair.Chance < ChanceOnly.FalseAlarm / joined.Count) > joined.Count / 2, "The test finds too little across tables.");
    }

    [Fact]
    public void Each_column_has_the_values_of_its_pool_as_often_as_the_pool()
    {
        // A view of one year with one pool a column: the first rows of the same people, which are here the reference people.
        var chances = new List<(string Name, double Chance)>();
        foreach (var view in StandardExtract.Views.Where(view => view.Year is not null))
        {
            var (pool, drawn) = (teaching.Read(view.Name), structure.Read(view.Name));
            foreach (var column in KeptColumns.DrawnIn(view).Keys)
                if (ChanceOfDrawing([.. pool.Values(column.Column.Name).Take(ViewSample.MostRows)], [.. drawn.Values(column.Column.Name)]) is { } chance)
                    chances.Add(($"{view.Name}.{column.Name}", chance));
        }
        ChanceOnly.Assert(chances);
    }

    [Fact]
    public void A_column_is_missing_in_the_years_in_which_it_is_missing_in_the_profile_teaching()
    {
        foreach (var view in StandardExtract.Views.Where(view => view.Year is null && Rows.RowYear.ColumnOf(view) is not null))
        {
            var (mine, theirs) = (structure.Read(view.Name), teaching.Read(view.Name));
            foreach (var column in KeptColumns.DrawnIn(view).Keys)
                Assert.Equal(YearsWith(theirs, view, column), YearsWith(mine, view, column));
        }
    }

    [Fact]
    public void Dates_that_belong_together_are_drawn_from_one_row()
    {
        foreach (var view in StandardExtract.Views)
        {
            var groups = KeptColumns.DrawnIn(view);
            foreach (var end in groups.Keys.Where(column => column.Column.NotBefore is { } name && view.Find(name) is { } start && groups.ContainsKey(start)))
                Assert.Equal(groups[view.Find(end.Column.NotBefore!)!], groups[end]);
        }
    }

    [Fact]
    public void The_profile_says_what_it_is_and_tells_no_truths()
    {
        Assert.False(File.Exists(Path.Combine(structure.Folder, "truth.json")));
        Assert.Contains("\"profile\": \"structure\"", File.ReadAllText(Path.Combine(structure.Folder, "MANIFEST.json")), StringComparison.Ordinal);
        Assert.Contains("no two columns have anything to do with each other", File.ReadAllText(Path.Combine(structure.Folder, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_is_valid() => Assert.Equal([], ExtractValidation.Of(structure.Folder).Rules.SelectMany(rule => rule.Examples.Select(example => $"{rule.Code}: {example}")));

    [Theory]
    [InlineData(1, 1000)]
    [InlineData(3, 16)]
    public void People_of_a_short_run_and_threads_change_nothing(int threads, int chunk)
    {
        using var folder = new TemporaryFolder();
        SyntheticExtract.Write(LargeRun.TeachingOptions with { Profile = Profile.Structure, People = 100 }, folder.Path + "/few",
            new GenerationSettings { Threads = threads, PeoplePerChunk = chunk }, TestContext.Current.CancellationToken);
        foreach (var view in StandardExtract.Views)
        {
            var few = File.ReadAllBytes(Path.Combine(folder.Path, "few", view.File));
            Assert.True(few.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(structure.Folder, view.File)).AsSpan(0, few.Length)), view.Name);
        }
    }

    static IEnumerable<(string Name, double Chance)> PairsIn(View view, Csv csv)
    {
        var groups = KeptColumns.DrawnIn(view);
        var columns = groups.Keys.OrderBy(column => view.Columns.IndexOf(column)).ToList();
        var strata = Strata(view, csv);
        var classed = columns.Select(column => Association.ClassesOf([.. csv.Values(column.Column.Name)], strata)).ToList();
        for (var one = 0; one < columns.Count; one++)
            for (var other = one + 1; other < columns.Count; other++)
                if (groups[columns[one]] != groups[columns[other]]
                    && Association.ChanceOf(classed[one], classed[other]) is { } chance)
                    yield return ($"{view.Name}: {columns[one]} and {columns[other]}", chance);
    }

    /// <summary>Key Stage 4 results of a pupil beside their census record, and pay beside both through the lookups.</summary>
    static IEnumerable<(string Name, double Chance)> JoinedPairs(Func<string, Csv> read)
    {
        var (census, results, earnings) = (read("Spring_Census_2011"), read("KS4Pupil_2002_to_2014"), read("LEO_Earnings"));
        var edukeyOf = PeopleBy(read("LEARNER_AE_ID_TO_EDUKEY_LOOKUP"), "AE_ID", "EDUKEY");
        var personOf = PeopleBy(read("LEARNER_AE_ID_TO_PMR_LOOKUP"), "PUPILMATCHINGREFANONYMOUS", "AE_ID");
        string? Edukey(string reference) => personOf.TryGetValue(reference, out var person) ? edukeyOf.GetValueOrDefault(person) : null;
        var payOf = earnings.Rows.Where(row => row[earnings["TaxYear"]] == "201718").GroupBy(row => row[earnings["Edukey"]]).ToDictionary(rows => rows.Key, rows => rows.First());
        var resultOf = results.Rows.GroupBy(row => row[results["PupilMatchingRefAnonymous"]]).ToDictionary(rows => rows.Key, rows => rows.First());

        return Joined(census, ["Gender", "FSMeligible", "EthnicGroupMajor", "SENprovision"], row => resultOf.GetValueOrDefault(row[census["PupilMatchingRefAnonymous"]]), results, ["FSM", "LEVEL2_EM", "PTSTNEWE", "GENDER"])
            .Concat(Joined(census, ["Gender", "FSMeligible", "EthnicGroupMajor", "SENprovision"], row => Pay(row[census["PupilMatchingRefAnonymous"]]), earnings, ["Earnings", "Num_Employments"]))
            .Concat(Joined(results, ["FSM", "LEVEL2_EM", "PTSTNEWE", "GENDER"], row => Pay(row[results["PupilMatchingRefAnonymous"]]), earnings, ["Earnings", "Num_Employments"]));

        string[]? Pay(string reference) => Edukey(reference) is { } key ? payOf.GetValueOrDefault(key) : null;
    }

    static IEnumerable<(string Name, double Chance)> Joined(Csv left, string[] leftColumns, Func<string[], string[]?> find, Csv right, string[] rightColumns)
    {
        var rows = left.Rows.Select(row => (Left: row, Right: find(row))).Where(pair => pair.Right is not null).ToList();
        foreach (var one in leftColumns)
            foreach (var other in rightColumns)
                if (Association.ChanceOf(InOnePart(rows.Select(row => row.Left[left[one]])), InOnePart(rows.Select(row => row.Right![right[other]]))) is { } chance)
                    yield return ($"{one} and {other}", chance);
    }

    static Association.Classed InOnePart(IEnumerable<string> values)
    {
        var all = values.ToList();
        return Association.ClassesOf(all, [.. all.Select(_ => "")]);
    }

    static Dictionary<string, string> PeopleBy(Csv lookup, string key, string value) =>
        lookup.Rows.GroupBy(row => row[lookup[key]]).ToDictionary(rows => rows.Key, rows => rows.First()[lookup[value]]);

    static string[] Strata(View view, Csv csv) =>
        view.Year is null && Rows.RowYear.ColumnOf(view) is { } year ? [.. csv.Values(year.Name)] : [.. csv.Rows.Select(_ => "")];

    static IEnumerable<string> YearsWith(Csv csv, View view, ViewColumn column) =>
        Strata(view, csv).Zip(csv.Values(column.Column.Name)).GroupBy(row => row.First, row => row.Second)
            .Where(year => year.Count() >= 200 && year.Any(value => value.Length > 0)).Select(year => year.Key).Order(StringComparer.Ordinal);

    static double? ChanceOfDrawing(string[] pool, string[] drawn)
    {
        if (pool.Length < 400 || drawn.Length < 400)
            return null;
        var (classes, count) = Association.Classes([.. pool, .. drawn]);
        var (expected, found) = (new double[count], new double[count]);
        foreach (var one in classes[..pool.Length])
            expected[one] += (double)drawn.Length / pool.Length;
        foreach (var one in classes[pool.Length..])
            found[one]++;
        return count == 1 ? null : ChiSquareTail.Of(expected.Zip(found).Sum(pair => (pair.Second - pair.First) * (pair.Second - pair.First) / pair.First), count - 1);
    }
}
