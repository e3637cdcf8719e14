using System.Text;

namespace LeoKit.Embedded;

/// <summary>Reads the tables and texts that the library carries inside itself; lines at the head of a table that begin with # say where it comes from.</summary>
static class EmbeddedFile
{
    public static IEnumerable<EmbeddedRow> Rows(string name) => Table(name).Rows();

    public static EmbeddedTable Table(string name) => new(WithoutHead(Bytes(name)));

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    static byte[] WithoutHead(byte[] bytes)
    {
        var start = 0;
        while (bytes[start] == '#')
            start += bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        return bytes[start..];
    }

    static byte[] Bytes(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
