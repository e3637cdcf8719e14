namespace LeoKit.Extracts;

/// <summary>What published tables of the Department for Education write where a number cannot be shown.</summary>
static class SuppressionMarker
{
    /// <summary>What the marker stands for (LEO dossier §2, source EES-M2); null if the text is none.</summary>
    public static string? MeaningOf(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("c"u8) ? "a suppressed number"
        : text.SequenceEqual("z"u8) ? "a number that does not apply"
        : text.SequenceEqual("low"u8) ? "a number that rounds to nothing"
        : null;
}
