using System.Collections.Immutable;

namespace LeoKit.Display;

/// <summary>Where values shown by <c>display(x)</c> and <c>x.Display()</c> go: to the notebook engine that runs the current cell.</summary>
/// <remarks>The channel flows with the execution context, so threads and tasks started by a cell show their values in that cell.</remarks>
public static class DisplayChannel
{
    static readonly AsyncLocal<IDisplayReceiver?> Current = new();

    /// <summary>Sends what is shown from now on, in this execution context, to <paramref name="receiver"/>; null sends it to the console.</summary>
    public static void Use(IDisplayReceiver? receiver) => Current.Value = receiver;

    /// <summary>Shows a value in all its forms. Without a notebook engine its plain text is written to the console.</summary>
    public static DisplayedValue Show(object? value) => Show(Rendering.Of(value));

    /// <summary>Shows content that is rendered already.</summary>
    public static DisplayedValue Show(ImmutableArray<MimeContent> contents)
    {
        var receiver = Current.Value ?? ConsoleDisplay.Instance;
        return new DisplayedValue(receiver, receiver.Show(contents));
    }

    /// <summary>Removes what the current cell has shown so far.</summary>
    /// <param name="wait">Whether to wait until something new is shown, so that the page does not flicker.</param>
    public static void Clear(bool wait) => Current.Value?.Clear(wait);
}
