using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using LeoKit.Frames;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>Makes records of rows, by the names of their parts.</summary>
static class RecordReader<T>
{
    public static IReadOnlyList<T> Read(string table, int rows, ImmutableArray<string> columns, Func<string, ColumnValues?> find)
    {
        var row = Expression.Parameter(typeof(int));
        var constructor = typeof(T).GetConstructors().MaxBy(candidate => candidate.GetParameters().Length);
        Expression record = constructor?.GetParameters() is { Length: > 0 } parameters
            ? Expression.New(constructor, parameters.Select(parameter => Value(parameter.Name!, parameter.ParameterType)))
            : Expression.MemberInit(Expression.New(typeof(T)), typeof(T).GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(property => property.SetMethod is { IsPublic: true })
                .Select(property => Expression.Bind(property, Value(property.Name, property.PropertyType))));
        var make = Expression.Lambda<Func<int, T>>(record, row).Compile();

        var records = new T[rows];
        for (var index = 0; index < rows; index++)
            records[index] = make(index);
        return records;

        Expression Value(string name, Type type)
        {
            var values = find(name) ?? throw DataFault.NoRecordColumn(table, name, NearestNames.To(name, columns));
            return RecordValue.Of(values, type, row, table, name);
        }
    }
}
