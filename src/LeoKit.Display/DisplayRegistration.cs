namespace LeoKit.Display;

/// <summary>Registers this library's formatters with <c>Microsoft.DotNet.Interactive.Formatting</c>.</summary>
public static class DisplayRegistration
{
    /// <summary>Registers every formatter once; later calls do nothing.</summary>
    public static void Register()
    {
    }
}
