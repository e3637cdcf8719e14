using System.Collections.Immutable;

namespace LeoKit.Display;

/// <summary>What a notebook engine does with shown values.</summary>
public interface IDisplayReceiver
{
    /// <summary>Shows content below the current cell and gives the id by which it can be replaced.</summary>
    string Show(ImmutableArray<MimeContent> contents);

    /// <summary>Replaces what was shown under <paramref name="id"/>, wherever it stands.</summary>
    void Update(string id, ImmutableArray<MimeContent> contents);

    /// <summary>Removes what the current cell has shown so far, at once or when something new is shown.</summary>
    void Clear(bool wait);
}
