using System.Globalization;
using System.Text;
using LeoKit.Extracts;
using LeoKit.Schema;

namespace LeoKit.Tests.Extracts;

/// <summary>Files made at random, whose reading is known because it is what they were made of; and files spoilt at random, which may never break the loader.</summary>
public sealed class FuzzTests
{
    static readonly View View = StandardExtract.ViewNamed("Spring_Census_2011");

    [Fact]
    public void What_was_written_is_read_however_it_was_quoted_and_wherever_lines_end()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var rows = Enumerable.Range(0, random.Next(12)).Select(_ => View.Columns.Select(column => Value(column.Column, random)).ToArray()).ToList();
            var lineEnd = (string[])["\n", "\r\n", "\r"] is var ends ? ends[random.Next(3)] : "";
            var text = new StringBuilder(random.Next(2) == 0 ? "\uFEFF" : "").Append(ViewCsv.Header(View.Name)).Append(lineEnd);
            foreach (var row in rows)
                text.AppendJoin(',', row.Select(value => Written(value, random))).Append(lineEnd);
            var bytes = Encoding.UTF8.GetBytes(random.Next(4) == 0 ? text.ToString().TrimEnd('\r', '\n') : text.ToString());

            foreach (var lenient in (bool[])[false, true])
            {
                var loaded = Load(bytes, lenient);
                Assert.Equal((rows.Count, 0), (loaded.Rows, loaded.Rejected));
                for (var column = 0; column < View.Columns.Length; column++)
                    Assert.Equal(rows.Select(row => row[column]), Enumerable.Range(0, loaded.Rows).Select(row => Text(loaded.Columns[column][row])));
            }
        }
    }

    [Fact]
    public void Rows_loaded_and_rejected_add_up_to_the_lines_of_a_spoilt_file()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var bytes = Spoilt(random, quotes: false);
            if (Try(bytes, lenient: true) is not { } loaded)
                continue;
            var lines = Lines(bytes) - 1;
            Assert.True(loaded.Rows + loaded.Rejected == lines, $"seed {seed}: {loaded.Rows} loaded, {loaded.Rejected} rejected, {lines} lines");
            Assert.Equal(loaded.Rejected, loaded.Rejects.Length);
            Assert.All(loaded.Columns, column => Assert.Equal(loaded.Rows, column.Values.Count));
        }
    }

    [Fact]
    public void A_spoilt_file_ends_in_rows_or_in_a_named_fault()
    {
        var (strict, rejecting) = (0, 0);
        for (var seed = 0; seed < 400; seed++)
        {
            var bytes = Spoilt(new Random(seed), quotes: true);
            strict += Try(bytes, lenient: false) is null ? 1 : 0;
            rejecting += Try(bytes, lenient: true) is { Rejected: > 0 } ? 1 : 0;
        }

        // Otherwise the files were not spoilt enough to show anything.
        Assert.True(strict > 100 && rejecting > 100, $"{strict} faults, {rejecting} files with rejects");
    }

    [Fact]
    public void Ranges_read_side_by_side_are_what_is_read_in_order()
    {
        var rows = Enumerable.Range(0, 60_000).Select(row => ViewCsv.Row("LEO_Employment", ("EduKey", $"K{row % 977:000}"), ("StartDate", $"20{row % 20:00}-0{(row % 9) + 1}-11"), ("UncertainEndDate", $"{row % 2}"))).ToArray();
        var bytes = Encoding.UTF8.GetBytes(ViewCsv.File("LEO_Employment", rows));
        var view = StandardExtract.ViewNamed("LEO_Employment");
        var (one, several) = (Load(bytes, false, view, 1), Load(bytes, false, view, 3));

        Assert.Equal(rows.Length, several.Rows);
        Assert.All(one.Columns.Zip(several.Columns), pair => Assert.Equal(pair.First.ToDataFrameColumn().Cast<object?>(), pair.Second.ToDataFrameColumn().Cast<object?>()));
        rows[50_000] = "X";
        rows[30_001] = rows[30_001].Replace("2001-", "2001/", StringComparison.Ordinal).Replace("20", "x0", StringComparison.Ordinal);
        Assert.Equal(30_003, Assert.Throws<LeoDataException>(() => Load(Encoding.UTF8.GetBytes(ViewCsv.File("LEO_Employment", rows)), false, view, 3)).Line);
    }

    static LoadedRows Load(byte[] bytes, bool lenient, View? view = null, int threads = 2)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            return new ViewLoader(view ?? View, "file.csv", new(lenient, true) { Threads = threads }).Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    static LoadedRows? Try(byte[] bytes, bool lenient)
    {
        try
        {
            return Load(bytes, lenient);
        }
        catch (LeoDataException fault)
        {
            Assert.Matches("^LEO1[0-9][0-9]$", fault.Code);
            return null;
        }
    }

    static byte[] Spoilt(Random random, bool quotes)
    {
        var bytes = Encoding.UTF8.GetBytes(ViewCsv.File(View.Name, [.. Enumerable.Range(0, 8).Select(_ => string.Join(',', View.Columns.Select(column => Plain(Value(column.Column, random)))))])).ToList();
        var header = ViewCsv.Header(View.Name).Length + 1;
        byte[] likely = quotes ? [(byte)'"', (byte)',', (byte)'\n', (byte)'\r', 0, 0xC3, (byte)'c', (byte)'"'] : [(byte)',', (byte)'\n', 0, 0xC3, (byte)'c', (byte)'-'];
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var place = random.Next(random.Next(20) == 0 ? 0 : header, bytes.Count);
            switch (random.Next(3))
            {
                case 0: bytes.RemoveAt(place); break;
                case 1: bytes.Insert(place, likely[random.Next(likely.Length)]); break;
                default: bytes[place] = likely[random.Next(likely.Length)]; break;
            }
        }

        return [.. bytes];
    }

    static int Lines(byte[] bytes) => bytes.Count(one => one == '\n') + (bytes[^1] == '\n' ? 0 : 1);

    static string Plain(string? value) => value is null || value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value ?? "" : "A";

    /// <summary>A value of the column's type as the file has it; null for none.</summary>
    static string? Value(Column column, Random random)
    {
        if (!column.Required && random.Next(3) == 0)
            return null;
        return column.Type switch
        {
            ColumnType.Whole => random.Next(int.MinValue, int.MaxValue).ToString(CultureInfo.InvariantCulture),
            ColumnType.Large => random.NextInt64().ToString(CultureInfo.InvariantCulture),
            ColumnType.Number => Math.Round(random.NextDouble() * Math.Pow(10, random.Next(-3, 8)), random.Next(12)).ToString("0.##############", CultureInfo.InvariantCulture),
            ColumnType.Date => new DateOnly(1990, 1, 1).AddDays(random.Next(20_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ColumnType.Flag => random.Next(2) == 0 ? "0" : "1",
            _ when column.Codes is { } codes => codes.Codes.Where(code => code.IsValidIn(2011)).ToList() is var valid ? valid[random.Next(valid.Count)].Value : null,
            _ => string.Concat(Enumerable.Range(0, random.Next(1, Math.Min(9, ((column.MaxLength ?? 16) / 2) + 1))).Select(_ => Letters[random.Next(Letters.Length)])),
        };
    }

    static readonly string[] Letters = ["A", "z", "0", " ", ",", "\"", "\n", "\r", "\r\n", "é", "語", "'", ";", "\t"];

    // A value of more letters than the column may hold would be another fault; two letters for a line end count as two.
    static string Written(string? value, Random random) =>
        value is null ? random.Next(3) == 0 ? "\"\"" : ""
        : value.AsSpan().IndexOfAny(",\"\r\n") >= 0 || random.Next(3) == 0 ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : value;

    static string? Text(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "1" : "0",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => number.ToString("0.##############", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
