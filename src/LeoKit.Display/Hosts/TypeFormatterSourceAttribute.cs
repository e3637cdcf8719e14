namespace LeoKit.Display.Hosts;

/// <summary>.NET Interactive looks for an attribute of this name, in any assembly, to learn how a type is shown. So the types that carry it are shown there without a reference to it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class TypeFormatterSourceAttribute : Attribute
{
    /// <summary>A type with a parameterless constructor and a method <c>CreateTypeFormatters</c>: the formatters of this library.</summary>
    public Type FormatterSourceType { get; } = typeof(FormatterSource);

    /// <summary>The forms that a host asks for.</summary>
    public string[] PreferredMimeTypes { get; } = ["text/html", "text/plain"];
}
