using Deedle;
using Microsoft.FSharp.Core;

namespace LeoKit.Display.Values;

/// <summary>Brings the several ways to say "no value" of the libraries in use down to null.</summary>
static class Missing
{
    /// <summary>The value itself, out of any wrapper; null if there is none.</summary>
    public static object? Unwrap(object? value)
    {
        if (value is null or DBNull)
            return null;
        var type = value.GetType();
        if (Generic.Is(type, typeof(OptionalValue<>)))
            return (bool)type.GetProperty("HasValue")!.GetValue(value)! ? Unwrap(type.GetProperty("Value")!.GetValue(value)) : null;
        if (Generic.Is(type, typeof(FSharpOption<>)) || Generic.Is(type, typeof(FSharpValueOption<>)))
            return IsNone(type, value) ? null : Unwrap(type.GetProperty("Value")!.GetValue(value));
        return value;
    }

    /// <summary>An option without a value is null already; a value option is not.</summary>
    static bool IsNone(Type type, object value) => type.IsValueType && (bool)type.GetProperty("IsNone")!.GetValue(value)!;
}
