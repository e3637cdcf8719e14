using LeoKit.Files;

namespace LeoKit.Notebooks.Document;

/// <summary>Reads and writes notebook files, nbformat 4.</summary>
/// <remarks>
/// <para>Nothing is lost between reading and writing: unknown keys and outputs, attachments, key order and the digits of numbers stay.
/// What nobody changed keeps its lines, so changing one cell changes only the lines of that cell.</para>
/// <para>Reading is lenient where Jupyter is: a missing <c>metadata</c> is empty, missing <c>outputs</c> are none, a missing
/// <c>execution_count</c> is null, a missing <c>nbformat_minor</c> is 0, a byte order mark is skipped, and a cell without an id gets one from its
/// position and content. A notebook of format 4.0 to 4.4 becomes 4.5. Writing supplies what was missing. \r\n in a source becomes \n.</para>
/// <para>Everything else that breaks the format is a <see cref="NotebookFormatException"/>:
/// NB001 not readable, NB002 empty, NB003 not JSON, NB004 not an object, NB005 another format version, NB006 a key is missing,
/// NB007 a value of the wrong type, NB008 unknown cell type, NB009 id not allowed, NB010 id used twice, NB011 not writable, NB012 key used twice.</para>
/// </remarks>
public static class NotebookFile
{
    /// <summary>Reads the notebook at <paramref name="path"/>.</summary>
    /// <exception cref="NotebookFormatException">The file is not a notebook that this library reads.</exception>
    public static Notebook Read(string path) => Parse(JsonText.Decode(Bytes(path), new JsonPlace(path)), path);

    /// <summary>Reads a notebook from its JSON text.</summary>
    /// <param name="json">The content of a notebook file.</param>
    /// <param name="fileName">The name to use in error messages.</param>
    /// <exception cref="NotebookFormatException">The text is not a notebook that this library reads.</exception>
    public static Notebook Parse(string json, string fileName) =>
        NotebookJson.Read(JsonText.Parse(json, new JsonPlace(fileName)), fileName);

    /// <summary>The text of the notebook's file: indented by one space, \n line ends, a final newline, no needless escapes.</summary>
    /// <exception cref="NotebookFormatException">A cell id is not allowed or used twice.</exception>
    public static string ToJson(Notebook notebook) => ToJson(notebook, "the notebook to write");

    /// <summary>Writes the notebook to <paramref name="path"/>; when that fails, a file that is there already stays as it was.</summary>
    /// <exception cref="NotebookFormatException">The file cannot be written, or a cell id is not allowed or used twice.</exception>
    public static void Write(string path, Notebook notebook)
    {
        var json = ToJson(notebook, path);
        try
        {
            WholeFile.Write(path, json);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw NotebookFaults.NotWritable(new JsonPlace(path), cause);
        }
    }

    static string ToJson(Notebook notebook, string file) => CanonicalJson.Write(NotebookJson.ToJson(notebook, file));

    static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw NotebookFaults.NotReadable(new JsonPlace(path), "There is no such file.", "Check the name and the folder.", cause);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw NotebookFaults.NotReadable(new JsonPlace(path), $"The file could not be opened: {cause.Message}", "Check that it is a file and that you may read it.", cause);
        }
    }
}
