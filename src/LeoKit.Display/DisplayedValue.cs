using System.Collections.Immutable;

namespace LeoKit.Display;

/// <summary>Something that stands below a cell and can be replaced, as a progress message is.</summary>
public sealed class DisplayedValue
{
    readonly IDisplayReceiver receiver;
    readonly string id;

    internal DisplayedValue(IDisplayReceiver receiver, string id)
    {
        this.receiver = receiver;
        this.id = id;
    }

    /// <summary>Shows <paramref name="value"/> in the place of what was shown before.</summary>
    public void Update(object? value) => Update(Rendering.Of(value));

    /// <summary>Shows content that is rendered already in the place of what was shown before.</summary>
    public void Update(ImmutableArray<MimeContent> contents) => receiver.Update(id, contents);
}
