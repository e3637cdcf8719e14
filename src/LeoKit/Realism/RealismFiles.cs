using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace LeoKit.Realism;

/// <summary>Reads the files of this folder out of the library.</summary>
static class RealismFiles
{
    public static List<T> Rows<T>(string file, Func<IReaderRow, T> make)
    {
        using var reader = Open(file);
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true });
        var rows = new List<T>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            rows.Add(make(csv));
        return rows;
    }

    /// <summary>The query of a topic: it answers with the columns <c>measure</c>, <c>grp</c>, <c>at</c>, <c>n</c> and <c>value</c>.</summary>
    public static string Query(string topic)
    {
        using var reader = Open($"{topic}.sql");
        return reader.ReadToEnd();
    }

    static StreamReader Open(string file) => new(typeof(RealismFiles).Assembly.GetManifestResourceStream($"LeoKit.Realism/{file}")
        ?? throw new InvalidOperationException($"The library was built without Realism/{file}."));
}
