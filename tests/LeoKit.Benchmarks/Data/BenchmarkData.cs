using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LeoKit.Schema;

namespace LeoKit.Benchmarks;

/// <summary>A data set of one view and as many rows as wanted, in a temporary folder: values of the right type and nothing else. No row depends on chance.</summary>
sealed class BenchmarkData : IDisposable
{
    const int CensusColumns = 40;

    BenchmarkData(View view, int rows, int? columns = null)
    {
        View = view;
        Rows = rows;
        Columns = columns is { } first ? view.Columns[..first] : view.Columns;
        Folder = Directory.CreateTempSubdirectory().FullName;
        File = Path.Combine(Folder, view.File);
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        using (var text = new StreamWriter(File, false, new UTF8Encoding(false), 1 << 20))
            Write(text);
        // A view with fewer columns than its own is no data set of this kit: it is recognised by its first line.
        if (columns is null)
            System.IO.File.WriteAllText(Path.Combine(Folder, "MANIFEST.json"),
                $$"""{"profile": "structure", "people": {{rows}}, "seed": 1, "columns": "core", "files": [{"path": "{{view.File}}", "rows": {{rows}}, "sha256": ""}]}""");
    }

    public View View { get; }

    public ImmutableArray<ViewColumn> Columns { get; }

    public int Rows { get; }

    public string Folder { get; }

    public string File { get; }

    /// <summary>Pay by person and tax year.</summary>
    public static BenchmarkData Earnings(int rows) => new(StandardExtract.ViewNamed("LEO_Earnings"), rows);

    /// <summary>A census with the first forty fields of the form.</summary>
    public static BenchmarkData Census(int rows) => new(StandardExtract.FindView("Spring_Census_2011", ColumnChoice.All)!, rows, CensusColumns);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    void Write(TextWriter text)
    {
        text.Write(string.Join(',', Columns.Select(column => column.Name)) + "\n");
        var columns = Columns.Select((column, index) => (column.Column, Salt: Mix((ulong)index + 1), Codes: CodesOf(column.Column))).ToArray();
        for (var row = 0; row < Rows; row++)
        {
            for (var index = 0; index < columns.Length; index++)
            {
                if (index > 0)
                    text.Write(',');
                WriteValue(text, columns[index].Column, columns[index].Codes, row, Mix((ulong)row ^ columns[index].Salt));
            }

            text.Write('\n');
        }
    }

    string[] CodesOf(Column column) => [.. (column.Codes?.Codes ?? []).Where(code => View.Year is not { } year || code.IsValidIn(year)).Select(code => code.Value)];

    static void WriteValue(TextWriter text, Column column, string[] codes, int row, ulong chance)
    {
        if (!column.Required && chance % 11 == 0)
            return;
        switch (column.Type)
        {
            case ColumnType.Whole when column.Name == "TaxYear":
                var year = 2004 + (row % 17);
                text.Write(string.Create(CultureInfo.InvariantCulture, $"{year}{(year + 1) % 100:00}"));
                break;
            // An age, or its months.
            case ColumnType.Whole when column.Name.Contains("Age", StringComparison.Ordinal):
                text.Write(chance % 12);
                break;
            case ColumnType.Whole:
                text.Write((chance >> 40) % 60_000);
                break;
            case ColumnType.Large:
                text.Write(chance >> 12);
                break;
            case ColumnType.Number:
                text.Write(string.Create(CultureInfo.InvariantCulture, $"0.{(chance >> 40) % 1000:000}"));
                break;
            case ColumnType.Date:
                text.Write(string.Create(CultureInfo.InvariantCulture, $"{1990 + (chance % 30)}-{1 + (chance >> 8) % 12:00}-{1 + (chance >> 16) % 28:00}"));
                break;
            case ColumnType.Flag:
                text.Write(chance % 2);
                break;
            case ColumnType.Code when codes.Length > 0:
                text.Write(codes[(int)(chance % (ulong)codes.Length)]);
                break;
            // A person has as many rows as tax years, one after the other.
            case ColumnType.Text when column.Key is KeyRole.Edukey or KeyRole.PupilMatchingReference:
                text.Write(string.Create(CultureInfo.InvariantCulture, $"SYN{Mix((ulong)(row / 17)) % 100_000_000_000:00000000000}"));
                break;
            default:
                text.Write(string.Create(CultureInfo.InvariantCulture, $"T{chance % 500:000}"));
                break;
        }
    }

    static ulong Mix(ulong number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }
}
