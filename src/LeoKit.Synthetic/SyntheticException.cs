namespace LeoKit.Synthetic;

/// <summary>Data could not be generated; the message says what, where, why and what to do next.</summary>
public sealed class SyntheticException : IOException
{
    /// <summary>An option has a value that cannot be used.</summary>
    public const string BadOption = "SYN001";

    /// <summary>The folder holds files that are not a data set of this kit.</summary>
    public const string ForeignFolder = "SYN002";

    /// <summary>The folder or disk does not let itself be written.</summary>
    public const string NotWritable = "SYN003";

    /// <summary>The disk is full.</summary>
    public const string DiskFull = "SYN004";

    /// <summary>Another run is writing to the same folder.</summary>
    public const string Busy = "SYN005";

    internal SyntheticException(string code, string where, string message, Exception? inner = null)
        : base($"{code}: {message}", inner) => (Code, Where) = (code, where);

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The folder, file or option concerned.</summary>
    public string Where { get; }
}
