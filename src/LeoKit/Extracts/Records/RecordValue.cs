using System.Linq.Expressions;
using LeoKit.Frames;

namespace LeoKit.Extracts;

/// <summary>The value of a column in a row, as the type that a record declares for it.</summary>
static class RecordValue
{
    public static Expression Of(ColumnValues values, Type type, ParameterExpression row, string table, string column)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        var read = Reader(values, plain) ?? throw DataFault.RecordType(table, column, plain.Name, HeldBy(values));
        var value = Expression.Invoke(Expression.Constant(read), row);
        if (type == typeof(string))
            return value;
        if (plain != type)
            return Expression.Convert(value, type);
        var present = values is TextArray texts ? (row => texts[row] is not null) : (Func<int, bool>)(row => values.At(row) is not null);
        return values.Missing == 0
            ? Expression.Property(value, "Value")
            : Expression.Condition(Expression.Invoke(Expression.Constant(present), row), Expression.Property(value, "Value"),
                Expression.Throw(Expression.Invoke(Expression.Constant((Func<int, Exception>)(row => DataFault.MissingInRecord(table, row, column, plain.Name))), row), type));
    }

    static Delegate? Reader(ColumnValues values, Type type) => values switch
    {
        TextArray texts when type == typeof(string) => (Func<int, string?>)(row => texts[row]),
        TextArray texts when type == typeof(AcademicYear) => (Func<int, AcademicYear?>)(row => texts[row] is { } text ? AcademicYear.Parse(text) : null),
        TextArray texts when type == typeof(TaxYear) => (Func<int, TaxYear?>)(row => texts[row] is { } text ? TaxYear.Parse(text) : null),
        ValueArray<bool> flags when type == typeof(bool) => (Func<int, bool?>)(row => flags[row]),
        ValueArray<DateTime> days when type == typeof(DateTime) => (Func<int, DateTime?>)(row => days[row]),
        ValueArray<DateTime> days when type == typeof(DateOnly) => (Func<int, DateOnly?>)(row => days[row] is { } day ? DateOnly.FromDateTime(day) : null),
        ValueArray<int> whole when type == typeof(TaxYear) => (Func<int, TaxYear?>)(row => whole[row] is { } code ? TaxYear.FromCode(code) : null),
        ValueArray<int> whole when type == typeof(int) => (Func<int, int?>)(row => whole[row]),
        ValueArray<int> whole when type == typeof(long) => (Func<int, long?>)(row => whole[row]),
        ValueArray<int> whole when type == typeof(double) => (Func<int, double?>)(row => whole[row]),
        ValueArray<int> whole when type == typeof(decimal) => (Func<int, decimal?>)(row => whole[row]),
        ValueArray<long> large when type == typeof(long) => (Func<int, long?>)(row => large[row]),
        ValueArray<long> large when type == typeof(double) => (Func<int, double?>)(row => large[row]),
        ValueArray<long> large when type == typeof(decimal) => (Func<int, decimal?>)(row => large[row]),
        ValueArray<double> numbers when type == typeof(double) => (Func<int, double?>)(row => numbers[row]),
        ValueArray<double> numbers when type == typeof(decimal) => (Func<int, decimal?>)(row => numbers[row] is { } number ? (decimal)number : null),
        _ => null,
    };

    static string HeldBy(ColumnValues values) => values switch
    {
        TextArray => "texts",
        ValueArray<bool> => "flags",
        ValueArray<DateTime> => "dates",
        ValueArray<double> => "numbers with decimals",
        ValueArray<long> => "whole numbers of 64 bits",
        _ => "whole numbers",
    };
}
