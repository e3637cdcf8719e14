namespace LeoKit.Display.Values;

/// <summary>Questions about generic types whose type arguments do not matter.</summary>
static class Generic
{
    /// <summary>Whether a type is a given generic type, such as a pair of anything.</summary>
    public static bool Is(Type type, Type open) => type.IsGenericType && type.GetGenericTypeDefinition() == open;

    /// <summary>Whether a type is, derives from or implements a given generic type.</summary>
    public static bool Closes(Type type, Type open) => Closing(type, open) is not null;

    /// <summary>The type with its arguments filled in that <paramref name="type"/> is, derives from or implements.</summary>
    public static Type? Closing(Type type, Type open)
    {
        for (var ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (Is(ancestor, open))
                return ancestor;
        }

        return open.IsInterface ? type.GetInterfaces().FirstOrDefault(candidate => Is(candidate, open)) : null;
    }
}
