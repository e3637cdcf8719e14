using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace LeoKit.Display.Values;

/// <summary>Types as C# writes them.</summary>
static partial class TypeName
{
    public static string Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying) + "?";
        if (type.IsArray)
            return ArrayName(type);
        if (type.IsByRef || type.IsPointer)
            return Of(type.GetElementType()!) + (type.IsByRef ? "&" : "*");
        if (IsAnonymous(type))
            return "anonymous type";
        return Keyword(type) ?? (IsValueTuple(type) ? $"({Arguments(type.GetGenericArguments())})" : NestedName(type));
    }

    /// <summary>The compiler's name of an anonymous type holds its place in the notebook, so it is never shown.</summary>
    public static bool IsAnonymous(Type type) =>
        type.Name.Contains("AnonymousType", StringComparison.Ordinal) && type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    /// <summary>The dimensions of an array of arrays are written from the outside in.</summary>
    static string ArrayName(Type type)
    {
        var brackets = "";
        for (; type.IsArray; type = type.GetElementType()!)
            brackets += $"[{new string(',', type.GetArrayRank() - 1)}]";
        return Of(type) + brackets;
    }

    static string NestedName(Type type)
    {
        var owners = new List<Type>();
        for (var owner = type; owner is not null && !IsSubmission(owner); owner = owner.IsGenericParameter ? null : owner.DeclaringType)
            owners.Insert(0, owner);
        var all = type.GetGenericArguments();
        var used = 0;
        var name = "";
        foreach (var part in owners)
        {
            var own = all[used..Math.Max(used, part.GetGenericArguments().Length)];
            used += own.Length;
            name += (name.Length > 0 ? "." : "") + Arity().Replace(part.Name, "") + (own.Length > 0 && !part.IsGenericParameter ? $"<{Arguments(own)}>" : "");
        }

        return name;
    }

    static string Arguments(Type[] types) => string.Join(", ", types.Select(Of));

    /// <summary>A cell's own types are nested in a class that the script compiler makes and numbers.</summary>
    static bool IsSubmission(Type type) => type.Name.StartsWith("Submission#", StringComparison.Ordinal);

    static bool IsValueTuple(Type type) =>
        type is { IsGenericType: true, IsGenericTypeDefinition: false } && type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal) && type.GetGenericArguments().Length > 1;

    static string? Keyword(Type type)
    {
        if (type.IsEnum)
            return null;
        return Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => "bool",
            TypeCode.Byte => "byte",
            TypeCode.SByte => "sbyte",
            TypeCode.Char => "char",
            TypeCode.Decimal => "decimal",
            TypeCode.Double => "double",
            TypeCode.Single => "float",
            TypeCode.Int16 => "short",
            TypeCode.Int32 => "int",
            TypeCode.Int64 => "long",
            TypeCode.UInt16 => "ushort",
            TypeCode.UInt32 => "uint",
            TypeCode.UInt64 => "ulong",
            TypeCode.String => "string",
            _ when type == typeof(object) => "object",
            _ when type == typeof(void) => "void",
            _ => null,
        };
    }

    [GeneratedRegex(@"`\d+$")]
    private static partial Regex Arity();
}
