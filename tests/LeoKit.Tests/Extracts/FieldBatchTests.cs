using System.Text;
using CsvHelper;
using LeoKit.Extracts;

namespace LeoKit.Tests.Extracts;

public sealed class FieldBatchTests
{
    static readonly CsvReaderOptions Options = ExtractCsv.Options with { TrackLineNumbers = false };

    [Fact]
    public void Fields_are_read_column_by_column_where_they_stand_in_the_piece()
    {
        var piece = Encoding.UTF8.GetBytes("A,1,\nB,,x\n");
        var batch = new FieldBatch(3);
        batch.Begin(40);

        using var csv = CsvReader.Create(piece, Options);
        while (csv.Read())
            Assert.True(batch.TryAdd(csv, piece));

        Assert.Equal((40, 2), (batch.FirstRow, batch.Rows));
        Assert.Equal(["A", "B", "1", "", "", "x"], from field in Enumerable.Range(0, 3) from row in Enumerable.Range(0, 2) select Encoding.UTF8.GetString(batch.Text(piece, row, field)));
    }

    [Theory]
    [InlineData("A,1\n")]
    [InlineData("A,1,2,3\n")]
    public void A_row_with_fewer_or_more_fields_is_refused(string line)
    {
        var piece = Encoding.UTF8.GetBytes(line);
        using var csv = CsvReader.Create(piece, Options);
        csv.Read();

        Assert.False(new FieldBatch(3).TryAdd(csv, piece));
    }

    [Fact]
    public void A_field_that_stands_elsewhere_is_refused()
    {
        var quoted = Encoding.UTF8.GetBytes("\"say \"\"A\"\"\",1,2\n");
        using var csv = CsvReader.Create(quoted, Options);
        csv.Read();

        Assert.False(new FieldBatch(3).TryAdd(csv, quoted));
    }

    // A batch holds 256 rows: the first row, the edges of batches, and the last of the file.
    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(699)]
    public void A_fault_in_any_batch_is_told_with_its_own_line(int faulty)
    {
        var rows = Enumerable.Range(0, 700).Select(row => row == faulty ? "A,2011-01-20,soon,0,1\n" : "A,2011-01-20,2011-02-01,0,1\n");
        using var extract = SmallExtract.With(SmallExtract.Employment, SmallExtract.EmploymentHeader + string.Concat(rows));

        var fault = Assert.Throws<LeoDataException>(() => extract.Open().Employment());

        Assert.Equal($"LEO/LEO_Employment.csv, line {faulty + 2}, column EndDate, value \"soon\": a date is written as 2011-01-20. Correct the file, or recreate the data set with 'leokit generate'.", fault.Message[(fault.Message.IndexOf("LEO/", StringComparison.Ordinal))..]);
    }

    [Fact]
    public void Every_row_of_every_batch_is_loaded()
    {
        var rows = Enumerable.Range(0, 700).Select(row => FormattableString.Invariant($"P{row},2011-01-20,2011-02-01,{row % 2},1\n"));
        using var extract = SmallExtract.With(SmallExtract.Employment, SmallExtract.EmploymentHeader + string.Concat(rows));

        var spells = extract.Open().Employment();

        Assert.Equal(Enumerable.Range(0, 700).Select(row => FormattableString.Invariant($"P{row}")), spells.Texts("EduKey"));
        Assert.Equal(350, spells.Values<bool>("UncertainStartDate").Count(flag => flag == true));
    }
}
