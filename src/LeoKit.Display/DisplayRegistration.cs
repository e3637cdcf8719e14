using LeoKit.Display.Charts;
using LeoKit.Display.Hosts;
using LeoKit.Display.Values;
using Microsoft.DotNet.Interactive.Formatting;

namespace LeoKit.Display;

/// <summary>Registers this library's formatters with <c>Microsoft.DotNet.Interactive.Formatting</c>.</summary>
public static class DisplayRegistration
{
    const string FormattingLibrary = "Microsoft.DotNet.Interactive.Formatting";

    static readonly Lock Registering = new();

    /// <summary>Registers every formatter once, and sets what every chart starts from as soon as Plotly.NET is loaded; later calls do nothing, unless the notebook has reset the formatting library since.</summary>
    /// <remarks>The formatters stand for all objects, so whatever a notebook registers for a type of its own wins.</remarks>
    public static void Register()
    {
        RegisterFormatters();
        ChartDefaults.ApplyOnceLoaded();
    }

    /// <summary>The same as soon as the formatting library is loaded, or now if it is: a program that shows nothing does not wait for it to start.</summary>
    /// <param name="own">Registers the caller's own formatters, once, after these.</param>
    public static void RegisterOnceLoaded(Action own)
    {
        new AwaitedLibrary(FormattingLibrary, () =>
        {
            RegisterFormatters();
            own();
        }).StartOnceLoaded();
        ChartDefaults.ApplyOnceLoaded();
    }

    /// <summary>The same for a host that has loaded Plotly.NET for its cells: what every chart starts from waits for the first cell or library that was compiled against it, or for <see cref="StartCharts"/>.</summary>
    public static void RegisterForCells()
    {
        RegisterFormatters();
        ChartDefaults.ApplyOnceUsed();
    }

    /// <summary>Sets what every chart starts from, once: a host that has time for it does not let the first chart wait.</summary>
    public static void StartCharts() => ChartDefaults.ApplyOnceLoaded();

    static void RegisterFormatters()
    {
        lock (Registering)
        {
            if (Formatter.RegisteredFormatters(includeDefaults: false).Any(formatter => formatter is ValueFormatter))
                return;
            Formatter.Register(new ValueFormatter("text/html"));
            Formatter.Register(new ValueFormatter("text/plain"));
        }
    }
}
