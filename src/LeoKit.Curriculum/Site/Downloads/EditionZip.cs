using System.IO.Compression;
using System.Text;
using LeoKit.Curriculum.Editions;
using LeoKit.Curriculum.Site.Lessons;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Editions;

namespace LeoKit.Curriculum.Site.Downloads;

/// <summary>One edition of all notebooks as a zip, the same bytes for the same notebooks.</summary>
static class EditionZip
{
    /// <summary>The first day that a zip can hold: a day of today would change the bytes.</summary>
    static readonly DateTimeOffset Fixed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static SiteFile Of(IEnumerable<SiteLesson> lessons, EditionKind kind, string notebooks)
    {
        var name = NotebookEdition.Name(kind);
        // It is to lie beside the notebooks: there, what they name by ../ is found as before.
        var folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(notebooks))!, name);
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, $"{name}/README.txt", About(name));
            foreach (var lesson in lessons)
            {
                var edition = new NotebookEdition(lesson.Solutions, notebooks, folder) { Remarks = ExerciseRemarks.Of };
                Add(zip, $"{name}/{lesson.Name}.ipynb", NotebookFile.ToJson(edition.Of(lesson.Source, kind)));
            }
        }

        return new($"downloads/{name}.zip", content.ToArray());
    }

    static void Add(ZipArchive zip, string path, string text)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Fixed;
        // A plain file that its owner may write and all may read, on whatever system the zip is made.
        entry.ExternalAttributes = 0b1000_000_110_100_100 << 16;
        using var target = entry.Open();
        target.Write(Encoding.UTF8.GetBytes(text));
    }

    static string About(string edition) => $"""
        LeoKit, {edition} edition of the notebooks.

        The data are synthetic: no real person is in them, and effects are invented.
        Unpack this folder beside notebooks/ in the kit's own folder; the notebooks find library and data from there.

        """.ReplaceLineEndings("\n");
}
