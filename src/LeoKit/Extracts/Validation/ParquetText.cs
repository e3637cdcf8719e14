using System.Text;
using DuckDB.NET.Data;

namespace LeoKit.Extracts.Validation;

/// <summary>
/// A Parquet file as the CSV text of the same rows, made while it is read, so that every rule looks at it as at a CSV file and memory does not grow with the file.
/// A value keeps what the file holds: text that stands where a number belongs stays text. The line of a finding is the row of the file plus one.
/// </summary>
sealed class ParquetText : Stream
{
    const int EnoughText = 1 << 16;

    readonly DuckDBCommand _command;
    readonly DuckDBDataReader _rows;
    readonly MemoryStream _text = new();
    readonly StringBuilder _line = new();
    int _given;

    ParquetText(DuckDBCommand command, DuckDBDataReader rows)
    {
        (_command, _rows) = (command, rows);
        Add(_rows.GetName);
    }

    /// <param name="connection">The database that reads it, one file after the other.</param>
    /// <param name="path">The file.</param>
    /// <param name="inFolders">Whether a folder of its path is a column, such as <c>TaxYear=201819</c>.</param>
    /// <exception cref="DuckDBException">It is not a Parquet file, or cannot be read.</exception>
    public static ParquetText Open(DuckDBConnection connection, string path, bool inFolders)
    {
        var from = $"read_parquet({SqlDatabase.Quoted(path)}, hive_partitioning = {(inFolders ? "true" : "false")}, hive_types_autocast = false)";
        var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", Columns(connection, from))} FROM {from}";
        command.UseStreamingMode = true;
        return new(command, command.ExecuteReader());
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        if (_given == _text.Length)
            Refill();
        var taken = _text.GetBuffer().AsSpan(_given, Math.Min(buffer.Length, (int)_text.Length - _given));
        taken.CopyTo(buffer);
        _given += taken.Length;
        return taken.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _rows.Dispose();
            _command.Dispose();
        }

        base.Dispose(disposing);
    }

    void Refill()
    {
        _text.SetLength(0);
        _given = 0;
        while (_text.Length < EnoughText && _rows.Read())
            Add(field => _rows.IsDBNull(field) ? "" : _rows.GetString(field));
    }

    void Add(Func<int, string> value)
    {
        _line.Clear();
        for (var field = 0; field < _rows.FieldCount; field++)
        {
            if (field > 0)
                _line.Append(',');
            var text = value(field);
            if (text.AsSpan().IndexOfAny("\",\r\n") < 0)
                _line.Append(text);
            else
                _line.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        _text.Write(Encoding.UTF8.GetBytes(_line.Append('\n').ToString()));
    }

    /// <summary>Each column as text; a flag as the digit that a CSV file has for it.</summary>
    static IEnumerable<string> Columns(DuckDBConnection connection, string from)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {from} LIMIT 0";
        using var result = command.ExecuteReader();
        return [.. Enumerable.Range(0, result.FieldCount).Select(field =>
        {
            var name = SqlSources.Name(result.GetName(field));
            var value = result.GetDataTypeName(field).Equals("BOOLEAN", StringComparison.OrdinalIgnoreCase) ? $"CAST({name} AS INTEGER)" : name;
            return $"CAST({value} AS VARCHAR) AS {name}";
        })];
    }
}
