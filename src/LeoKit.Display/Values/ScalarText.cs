using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeoKit.Display.Values;

/// <summary>The text of a single value. It never depends on the culture of the machine.</summary>
static class ScalarText
{
    static readonly JsonSerializerOptions IndentedJson = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The exact text of a value that stands alone: a number can be read back without loss.</summary>
    public static string? Alone(object value) => value switch
    {
        double.NegativeZero or float.NegativeZero => "0",
        JsonNode json => json.ToJsonString(IndentedJson),
        JsonDocument json => JsonSerializer.Serialize(json.RootElement, IndentedJson),
        JsonElement json => JsonSerializer.Serialize(json, IndentedJson),
        _ => TextOf(value),
    };

    /// <summary>The text of a value among others. Digits that only show how binary numbers are stored are left out, and so is the hour of a plain date.</summary>
    public static string? AmongOthers(object value) => value switch
    {
        double.NegativeZero or float.NegativeZero => "0",
        double number => number.ToString("G15", CultureInfo.InvariantCulture),
        float number => number.ToString("G7", CultureInfo.InvariantCulture),
        DateTime { Kind: DateTimeKind.Unspecified, TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        JsonNode json => json.ToJsonString(),
        JsonDocument json => JsonSerializer.Serialize(json.RootElement),
        JsonElement json => JsonSerializer.Serialize(json),
        _ => TextOf(value),
    };

    public static bool IsNumber(object? value) => value
        is sbyte or byte or short or ushort or int or uint or long or ulong or nint or nuint or Int128 or UInt128
        or Half or float or double or decimal or BigInteger;

    static string? TextOf(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + (time.Kind == DateTimeKind.Utc ? "Z" : ""),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        Type type => TypeName.Of(type),
        Delegate function => TypeName.Of(function.GetType()),
        Task or ValueTask => $"{TypeName.Of(value.GetType())}: write await before it to see its result",
        Thrown thrown => thrown.Text,
        _ when !HasOwnText(value.GetType()) => null,
        _ => OwnText(value),
    };

    static string OwnText(object value)
    {
        try
        {
            return (value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value.ToString()) ?? "";
        }
        catch (Exception exception)
        {
            return Thrown.By(exception);
        }
    }

    /// <summary>Whether the author of a type wrote a text for it; the texts that the compiler writes for records and anonymous types do not count.</summary>
    static bool HasOwnText(Type type)
    {
        var method = type.GetMethod(nameof(ToString), Type.EmptyTypes);
        return method is not null
            && method.DeclaringType != typeof(object)
            && method.DeclaringType != typeof(ValueType)
            && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
            && !TypeName.IsAnonymous(type);
    }
}
