namespace LeoKit.Display.Hosts;

/// <summary>.NET Interactive looks for an attribute of this name, in any assembly, to learn how a type is shown. So these types are shown there without a reference to it.</summary>
[AttributeUsage(AttributeTargets.Class)]
sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A type with a parameterless constructor and a method <c>CreateTypeFormatters</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; set; } = [];
}
