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
        return Keyword(type) ?? (IsValueTuple(type) ? $"({Arguments(type.GetGenericArguments())})" : string.Join(".", Parts(type)));
    }

    /// <summary>The name alone, without the types around it, as a record calls itself.</summary>
    public static string Short(Type type) => type.IsNested && !type.IsArray && !IsAnonymous(type) ? Parts(type).Last() : Of(type);

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

    /// <summary>The names of the types around this one, and its own. Each has the type arguments that it declares, although .NET keeps them all with the innermost.</summary>
    static IEnumerable<string> Parts(Type type)
    {
        var arguments = type.GetGenericArguments();
        var used = 0;
        foreach (var part in Owners(type).Reverse())
        {
            var own = part.IsGenericParameter ? [] : arguments[used..Math.Max(used, part.GetGenericArguments().Length)];
            used += own.Length;
            yield return Arity().Replace(part.Name, "") + (own.Length > 0 ? $"<{Arguments(own)}>" : "");
        }
    }

    static IEnumerable<Type> Owners(Type type)
    {
        for (var owner = type; owner is not null && !IsSubmission(owner); owner = owner.IsGenericParameter ? null : owner.DeclaringType)
            yield return owner;
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
