using System.Globalization;
using Bogus;
using DuckDB.NET.Data;

namespace LeoKit.Benchmarks;

/// <summary>Nine columns like those of the earnings table, each drawn by itself, made by other generators as their users would.</summary>
static class PeerGenerators
{
    const string Header = "person,tax_year,employer,start,end,pay,region,sic,flag";

    public static (long Rows, long Bytes) Bogus(string path, int rows)
    {
        var faker = new Faker { Random = new Randomizer(1) };
        var first = new DateTime(2003, 4, 6, 0, 0, 0, DateTimeKind.Unspecified);
        using (var writer = new StreamWriter(path))
        {
            writer.WriteLine(Header);
            for (var row = 0; row < rows; row++)
            {
                var random = faker.Random;
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"SYNE{random.Int(10_000_000, 99_999_999)},{random.Int(2004, 2021)},{random.Int(100_000, 999_999)},{first.AddDays(random.Int(0, 6000)):yyyy-MM-dd},{first.AddDays(random.Int(0, 6000)):yyyy-MM-dd},{random.Int(0, 90_000)},{random.ArrayElement(Regions)},{random.Int(10, 99)},{random.Int(0, 1)}"));
            }
        }
        return (rows, new FileInfo(path).Length);
    }

    public static (long Rows, long Bytes) DuckDb(string path, int rows)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
            COPY (SELECT 'SYNE' || (10000000 + (random() * 89999999)::INT) AS person, 2004 + (random() * 17)::INT AS tax_year, 100000 + (random() * 899999)::INT AS employer,
                DATE '2003-04-06' + (random() * 6000)::INT AS "start", DATE '2003-04-06' + (random() * 6000)::INT AS "end", (random() * 90000)::INT AS pay,
                ['NE', 'NW', 'YH', 'EM', 'WM', 'EE', 'LN', 'SE', 'SW'][1 + (random() * 8)::INT] AS region, 10 + (random() * 89)::INT AS sic, (random() * 1)::INT AS flag
                FROM range({rows})) TO '{path.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT csv, HEADER)
            """);
        command.ExecuteNonQuery();
        return (rows, new FileInfo(path).Length);
    }

    static readonly string[] Regions = ["NE", "NW", "YH", "EM", "WM", "EE", "LN", "SE", "SW"];
}
