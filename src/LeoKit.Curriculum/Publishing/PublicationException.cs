namespace LeoKit.Curriculum.Publishing;

/// <summary>What is published cannot be looked at; the message says what, where, why and what to do next.</summary>
public sealed class PublicationException : Exception
{
    PublicationException(string code, string message)
        : base($"{code}: {message}") => Code = code;

    /// <summary>The kind of fault, <c>PUB001</c> and on; it stays the same between versions.</summary>
    public string Code { get; }

    internal static PublicationException NothingPublished(string folder) => new("PUB001", $"nothing is published in {folder}: it has no {PublicationManifest.Name}. Run leokit publish first, or name its folder with --out.");

    internal static PublicationException NoManifest(string path, string reason) => new("PUB002", $"{path} is no list of what is published. {reason} Remove it and publish again.");
}
