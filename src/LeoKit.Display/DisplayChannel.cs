using System.Collections.Immutable;

namespace LeoKit.Display;

/// <summary>Where values shown by <c>display(x)</c> and <c>x.Display()</c> go: to the notebook engine that runs the current cell.</summary>
/// <remarks>The channel flows with the execution context, so threads and tasks started by a cell show their values in that cell.</remarks>
public static class DisplayChannel
{
    static readonly AsyncLocal<Action<ImmutableArray<MimeContent>>?> Current = new();

    /// <summary>Sends what is shown from now on, in this execution context, to <paramref name="receiver"/>; null sends it to the console.</summary>
    public static void Use(Action<ImmutableArray<MimeContent>>? receiver) => Current.Value = receiver;

    /// <summary>Shows a value in all its forms. Without a notebook engine its plain text is written to the console.</summary>
    public static void Show(object? value)
    {
        var contents = Rendering.Of(value);
        if (Current.Value is { } receiver)
            receiver(contents);
        else
            Console.WriteLine(contents.FirstOrDefault(content => content.MimeType == "text/plain")?.Text);
    }
}
