using System.Collections.Immutable;

namespace LeoKit.Display;

/// <summary>Shows values where no notebook engine is: as plain text on the console, where nothing can be taken back.</summary>
sealed class ConsoleDisplay : IDisplayReceiver
{
    public static ConsoleDisplay Instance { get; } = new();

    public string Show(ImmutableArray<MimeContent> contents)
    {
        Console.WriteLine((contents.FirstOrDefault(content => content.MimeType == "text/plain") ?? contents.FirstOrDefault())?.Text);
        return "";
    }

    public void Update(string id, ImmutableArray<MimeContent> contents) => Show(contents);

    public void Clear(bool wait)
    {
        // What is on a console stays there.
    }
}
