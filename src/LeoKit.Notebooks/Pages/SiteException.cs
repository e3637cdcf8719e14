namespace LeoKit.Notebooks.Pages;

/// <summary>The pages could not be written; the message says what failed, where, why, and what to do next.</summary>
/// <param name="code">A stable code: PG001 a file could not be written, PG002 two pages would have the same file or a name is no file name.</param>
/// <param name="location">The path or the page name in question.</param>
/// <param name="message">The whole message without the code.</param>
/// <param name="innerException">What the file system said; null when it was not asked.</param>
public sealed class SiteException(string code, string location, string message, Exception? innerException = null)
    : Exception($"{code}: {message}", innerException)
{
    /// <summary>The stable code of the error.</summary>
    public string Code { get; } = code;

    /// <summary>The path or the page name in question.</summary>
    public string Location { get; } = location;
}
