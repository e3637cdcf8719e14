using System.Collections.Immutable;

namespace LeoKit.Notebooks.Decks;

/// <summary>A deck that is ready to be shown.</summary>
/// <param name="Deck">The deck with its places still open.</param>
/// <param name="Markdown">Its text.</param>
/// <param name="Pictures">The pictures that it names.</param>
public sealed record FilledDeck(Deck Deck, string Markdown, ImmutableArray<DeckPicture> Pictures);
