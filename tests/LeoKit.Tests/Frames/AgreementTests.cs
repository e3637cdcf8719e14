using System.Globalization;
using Deedle;
using LeoKit.Tests.Extracts;
using Microsoft.Data.Analysis;

namespace LeoKit.Tests.Frames;

/// <summary>The four ways to ask a table agree on random rows with missing values, ties and groups without values. Means of a data frame are its sums by its counts: its own means are wrong with missing values.</summary>
public sealed class AgreementTests
{
    const string View = "LEO_Earnings";

    sealed record Row(string Edukey, int TaxYear, int Earnings, int? Num_Employments, string? Main_Section);

    [Fact]
    public void Counts_sums_means_and_smallest_values_by_group()
    {
        for (var seed = 0; seed < 25; seed++)
        {
            using var small = RandomTable(seed, 40);
            var table = small.Open().Earnings();
            var linq = table.Rows<Row>().Where(row => row.Main_Section is not null).GroupBy(row => row.Main_Section!, StringComparer.Ordinal)
                .Select(group => new Summary(group.Key, group.Count(), group.Count(row => row.Num_Employments is not null), group.Sum(row => (long)(row.Num_Employments ?? 0)), group.Average(row => row.Num_Employments), group.Min(row => row.Num_Employments)))
                .OrderBy(group => group.Key, StringComparer.Ordinal).ToList();

            Assert.Equal(linq, Sql(small.Open()));
            Assert.Equal(linq, FromDeedle(table.ToFrame()));
            Assert.Equal(linq, FromDataFrame(table.ToDataFrame()));
        }
    }

    [Fact]
    public void Rows_that_are_kept_and_their_order_with_ties()
    {
        for (var seed = 0; seed < 25; seed++)
        {
            using var small = RandomTable(seed, 30);
            var table = small.Open().Earnings();
            var linq = table.Rows<Row>().Where(row => row.Num_Employments > 1).OrderByDescending(row => row.Earnings).ThenBy(row => row.Edukey, StringComparer.Ordinal).Select(row => row.Edukey).ToList();
            var sql = small.Open().SqlColumns($"SELECT Edukey FROM {View} WHERE Num_Employments > ? ORDER BY Earnings DESC, Edukey", 1).Texts("Edukey");
            var frame = table.ToFrame();
            var deedle = frame.Rows.Observations.Where(row => row.Value.TryGetAs<int>("Num_Employments") is { HasValue: true, Value: > 1 })
                .OrderByDescending(row => row.Value.GetAs<int>("Earnings")).ThenBy(row => row.Value.GetAs<string>("Edukey"), StringComparer.Ordinal).Select(row => row.Value.GetAs<string>("Edukey"));
            var data = table.ToDataFrame();
            var filtered = data.Filter(data["Num_Employments"].ElementwiseGreaterThan(1));

            Assert.Equal(linq, sql);
            Assert.Equal(linq, deedle);
            Assert.Equal(linq.Order(StringComparer.Ordinal), filtered["Edukey"].Cast<string>().Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_missing_value_is_missing_in_each_and_matches_nothing()
    {
        using var small = RandomTable(3, 60);
        var table = small.Open().Earnings();
        var missing = table.Rows<Row>().Count(row => row.Main_Section is null);
        Assert.NotEqual(0, missing);
        Assert.Equal(missing, table["Main_Section"].Missing);
        Assert.Equal(missing, table.ToDataFrame()["Main_Section"].NullCount);
        Assert.Equal(missing, table.Rows - table.ToFrame().GetColumn<string>("Main_Section").ValueCount);
        Assert.Equal([missing], small.Open().SqlColumns($"SELECT count(*) AS n FROM {View} WHERE Main_Section IS NULL").Wholes("n"));
        Assert.Equal([0], small.Open().SqlColumns($"SELECT count(*) AS n FROM {View} AS a JOIN {View} AS b ON a.Main_Section = b.Main_Section WHERE a.Main_Section IS NULL").Wholes("n"));
    }

    sealed record Summary(string Key, int Rows, int Known, long Sum, double? Mean, int? Least);

    static IEnumerable<Summary> Sql(LeoExtract extract) => extract.SqlColumns($"""
        SELECT Main_Section AS Key, count(*) AS Rows, count(Num_Employments) AS Known, coalesce(sum(Num_Employments), 0) AS Sum, avg(Num_Employments) AS Mean, min(Num_Employments) AS Least
        FROM {View} WHERE Main_Section IS NOT NULL GROUP BY Main_Section ORDER BY Main_Section
        """).Rows<SqlSummary>().Select(row => new Summary(row.Key, (int)row.Rows, (int)row.Known, row.Sum, row.Mean, row.Least));

    sealed record SqlSummary(string Key, long Rows, long Known, long Sum, double? Mean, int? Least);

    static IEnumerable<Summary> FromDeedle(Frame<int, string> frame)
    {
        var sections = frame.GetColumn<string>("Main_Section");
        var numbers = frame.GetColumn<int>("Num_Employments");
        return sections.Observations.GroupBy(row => row.Value, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
        {
            var values = numbers.GetItems(group.Select(row => row.Key)).DropMissing();
            return new Summary(group.Key, group.Count(), values.ValueCount, values.Values.Sum(value => (long)value), values.ValueCount == 0 ? null : values.Mean(), values.ValueCount == 0 ? null : values.Values.Min());
        });
    }

    static IEnumerable<Summary> FromDataFrame(DataFrame data)
    {
        var known = data.Filter(data["Main_Section"].ElementwiseIsNotNull());
        if (known.Rows.Count == 0)
            return [];
        var (sums, counts, rows) = (known.GroupBy("Main_Section").Sum("Num_Employments"), known.GroupBy("Main_Section").Count("Num_Employments"), known.GroupBy("Main_Section").Count("Edukey"));
        // The smallest value of a data frame's groups is 0 where one is missing, so that rows without a value are left out first.
        var least = known.Filter(known["Num_Employments"].ElementwiseIsNotNull());
        var leastOf = least.Rows.Count == 0 ? [] : least.GroupBy("Main_Section").Min("Num_Employments").Rows.ToDictionary(row => (string)row[0], row => Convert.ToInt32(row[1], CultureInfo.InvariantCulture));
        return Enumerable.Range(0, (int)rows.Rows.Count).Select(row =>
        {
            var (key, sum, count) = ((string)rows[row, 0], Convert.ToInt64(sums[row, 1] ?? 0, CultureInfo.InvariantCulture), Convert.ToInt32(counts[row, 1], CultureInfo.InvariantCulture));
            return new Summary(key, Convert.ToInt32(rows[row, 1], CultureInfo.InvariantCulture), count, sum, count == 0 ? null : (double)sum / count, leastOf.TryGetValue(key, out var smallest) ? smallest : null);
        }).OrderBy(group => group.Key, StringComparer.Ordinal);
    }

    static SmallExtract RandomTable(int seed, int most)
    {
        var random = new Random(seed);
        string[] sections = ["A", "G", "P", "Q"];
        var rows = Enumerable.Range(0, random.Next(most)).Select(row =>
        {
            var section = random.Next(5) == 0 ? "" : sections[random.Next(sections.Length)];
            // Section Q never has a number: a group without values.
            var number = section == "Q" || random.Next(3) == 0 ? "" : $"{random.Next(1, 4)}";
            return ViewCsv.Row(View, ("Edukey", $"K{row:00}"), ("TaxYear", "201819"), ("Earnings", $"{random.Next(5) * 1000}"), ("Num_Employments", number), ("Main_Section", section));
        });
        return SmallExtract.With(ViewCsv.PathOf(View), ViewCsv.File(View, [.. rows]));
    }
}
