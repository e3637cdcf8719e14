using System.Collections;
using System.Collections.Immutable;
using System.Dynamic;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Data.Analysis;

namespace LeoKit.Display.Values;

/// <summary>Takes a value apart into its named parts.</summary>
static class Fields
{
    /// <summary>The parts of a record, an anonymous value, a tuple, a pair, a group or a row; empty for a value without parts.</summary>
    public static ImmutableArray<Field> Of(object value) => value switch
    {
        DataFrameRow row => [.. row.GetValues().Select(cell => new Field(cell.Key, cell.Value))],
        DictionaryEntry entry => [new("Key", entry.Key), new("Value", entry.Value)],
        IDynamicMetaObjectProvider and IDictionary<string, object?> members => [.. members.Select(member => new Field(member.Key, member.Value))],
        ITuple tuple => [.. Enumerable.Range(0, tuple.Length).Select(i => new Field($"Item{i + 1}", tuple[i]))],
        _ when Generic.Closes(value.GetType(), typeof(IGrouping<,>)) => [new("Key", Property(value, "Key")), new("Items", Sample.Of((IEnumerable)value, Sample.MostItems))],
        IEnumerable or string => [],
        _ when Generic.Is(value.GetType(), typeof(KeyValuePair<,>)) => [new("Key", Property(value, "Key")), new("Value", Property(value, "Value"))],
        _ when ScalarText.AmongOthers(value) is not null => [],
        _ => OfMembers(value),
    };

    /// <summary>Whether a value is a pair, a group or a row, whose type says nothing of interest.</summary>
    public static bool IsPairOrRow(object value) =>
        value is DataFrameRow or DictionaryEntry || Generic.Is(value.GetType(), typeof(KeyValuePair<,>)) || Generic.Closes(value.GetType(), typeof(IGrouping<,>));

    static ImmutableArray<Field> OfMembers(object value)
    {
        var type = value.GetType();
        const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance;
        var properties = type.GetProperties(Visible)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && IsReadable(property.PropertyType));
        var fields = type.GetFields(Visible).Where(field => IsReadable(field.FieldType));
        return
        [
            .. properties.Concat<MemberInfo>(fields)
                .OrderBy(member => Ancestors(member.DeclaringType!))
                .ThenBy(member => member.MetadataToken)
                .DistinctBy(member => member.Name)
                .Select(member => new Field(member.Name, Read(member, value))),
        ];
    }

    static bool IsReadable(Type type) => !type.IsByRef && !type.IsByRefLike && !type.IsPointer;

    /// <summary>What a base type declares comes before what its heirs add.</summary>
    static int Ancestors(Type type) => type.BaseType is { } parent ? 1 + Ancestors(parent) : 0;

    static object? Property(object value, string name) => Read(value.GetType().GetProperty(name) ?? GroupKey(value), value);

    /// <summary>A type may offer its key only through the interface of groups.</summary>
    static PropertyInfo GroupKey(object value) =>
        value.GetType().GetInterfaces().First(type => Generic.Is(type, typeof(IGrouping<,>))).GetProperty("Key")!;

    static object? Read(MemberInfo member, object value)
    {
        try
        {
            return member is PropertyInfo property ? property.GetValue(value) : ((FieldInfo)member).GetValue(value);
        }
        catch (Exception exception)
        {
            var cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            return new Thrown(Thrown.By(cause));
        }
    }
}
