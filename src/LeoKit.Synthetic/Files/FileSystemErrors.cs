namespace LeoKit.Synthetic.Files;

/// <summary>Says in plain words what the file system refused.</summary>
static class FileSystemErrors
{
    // "No space left" as the runtime reports it: the numbers of Linux, of macOS and of Windows.
    static readonly int[] NoSpace = [28, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    public static SyntheticException Explain(string folder, Exception error) => NoSpace.Contains(error.HResult) || error.Message.Contains("No space left on device", StringComparison.Ordinal)
        ? new(SyntheticException.DiskFull, folder,
            $"The disk became full while '{folder}' was written. Nothing there has changed, and the part that was written is removed. "
            + "Make room, or ask for fewer people, and run again.", error)
        : new(SyntheticException.NotWritable, folder,
            $"The data could not be written to '{folder}': {error.Message} Nothing there has changed. "
            + "Give a folder that you may write to, or close the program that holds it, and run again.", error);
}
