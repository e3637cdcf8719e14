using System.Numerics;
using DuckDB.NET.Data;
using LeoKit.Frames;

namespace LeoKit.Extracts;

/// <summary>Takes one column of a result, row by row, as the type that a data frame has for it.</summary>
abstract class ResultColumn
{
    public abstract void Add(DuckDBDataReader row);

    public abstract ColumnValues Finish();

    public static ResultColumn For(DuckDBDataReader result, int field)
    {
        var name = result.GetName(field);
        var type = result.GetFieldType(field);
        return Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => new Fill<bool>(field, row => row.GetBoolean(field)),
            TypeCode.SByte => new Fill<int>(field, row => row.GetFieldValue<sbyte>(field)),
            TypeCode.Byte => new Fill<int>(field, row => row.GetByte(field)),
            TypeCode.Int16 => new Fill<int>(field, row => row.GetInt16(field)),
            TypeCode.UInt16 => new Fill<int>(field, row => row.GetFieldValue<ushort>(field)),
            TypeCode.Int32 => new Fill<int>(field, row => row.GetInt32(field)),
            TypeCode.UInt32 => new Fill<long>(field, row => row.GetFieldValue<uint>(field)),
            TypeCode.Int64 => new Fill<long>(field, row => row.GetInt64(field)),
            TypeCode.UInt64 => new Fill<long>(field, row => Fitting(row.GetFieldValue<ulong>(field), name)),
            TypeCode.Single => new Fill<double>(field, row => row.GetFloat(field)),
            TypeCode.Double => new Fill<double>(field, row => row.GetDouble(field)),
            TypeCode.Decimal => new Fill<double>(field, row => (double)row.GetDecimal(field)),
            TypeCode.DateTime => new Fill<DateTime>(field, row => row.GetDateTime(field)),
            TypeCode.String => new Text(field, row => row.GetString(field)),
            _ when type == typeof(DateOnly) => new Fill<DateTime>(field, row => row.GetFieldValue<DateOnly>(field).ToDateTime(TimeOnly.MinValue)),
            _ when type == typeof(BigInteger) => new Fill<long>(field, row => Fitting(row.GetFieldValue<BigInteger>(field), name)),
            _ when type == typeof(Guid) => new Text(field, row => row.GetGuid(field).ToString()),
            _ => throw SqlFault.ResultType(name, result.GetDataTypeName(field)),
        };
    }

    static long Fitting(BigInteger number, string column)
    {
        try
        {
            return (long)number;
        }
        catch (OverflowException fault)
        {
            throw SqlFault.TooLarge(column, fault);
        }
    }

    sealed class Fill<T>(int field, Func<DuckDBDataReader, T> read) : ResultColumn
        where T : struct
    {
        readonly List<T> _values = [];
        readonly List<byte> _present = [];

        public override void Add(DuckDBDataReader row)
        {
            var (index, known) = (_values.Count, !row.IsDBNull(field));
            if ((index & 7) == 0)
                _present.Add(0);
            if (known)
                _present[^1] |= (byte)(1 << (index & 7));
            _values.Add(known ? read(row) : default);
        }

        public override ColumnValues Finish() => new ValueArray<T>([.. _values], PresentRows.Of([.. _present], _values.Count));
    }

    sealed class Text(int field, Func<DuckDBDataReader, string> read) : ResultColumn
    {
        readonly List<string?> _values = [];
        readonly SharedTexts _shared = new();

        public override void Add(DuckDBDataReader row) => _values.Add(row.IsDBNull(field) ? null : _shared.Of(read(row)));

        public override ColumnValues Finish() => TextArray.Of([.. _values]);
    }
}
