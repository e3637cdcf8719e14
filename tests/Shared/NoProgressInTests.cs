using System.Runtime.CompilerServices;

namespace LeoKit.TestSupport;

/// <summary>Tests check answers by the hundred, also in kernels that they start: none of that belongs into the record of whoever runs them.</summary>
static class NoProgressInTests
{
#pragma warning disable CA2255 // The kit looks for its place once, before the first test.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void TurnOff() => Environment.SetEnvironmentVariable("LEOKIT_PROGRESS", "off");
}
