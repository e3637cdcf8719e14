using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Extracts;
using LeoKit.Schema;

namespace LeoKit;

/// <summary>A data set in the structure of the LEO Standard Extract: open the folder, then ask for views by their real names.</summary>
/// <example><code>
/// var town = LeoExtract.Open("../datasets/town").Introduce();
/// var census = town["Spring_Census_2011"].ToDataFrame();
/// </code></example>
public sealed partial class LeoExtract
{
    // A view is read once and never changes, so that it can be kept for as long as the data set is open.
    readonly ConcurrentDictionary<string, Lazy<ExtractTable>> _tables;
    readonly ImmutableArray<ViewSource> _views;
    readonly string _folder;
    readonly ExtractManifest _manifest;

    LeoExtract(string folder, ExtractManifest manifest, ConcurrentDictionary<string, Lazy<ExtractTable>> tables, SqlOptions sql)
    {
        _folder = folder;
        _manifest = manifest;
        _tables = tables;
        _views = ViewSource.Of(manifest.Files, manifest.Columns);
        _database = new(() => new(new(folder, _views), sql));
        Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
    }

    /// <summary>The name of the data set: that of its folder.</summary>
    public string Name { get; }

    /// <summary><c>teaching</c>, with planted effects, or <c>structure</c>, without relationships between columns.</summary>
    public string Profile => _manifest.Profile;

    /// <summary>The core columns of each view, or every field of the form.</summary>
    public ColumnChoice Columns => _manifest.Columns;

    /// <summary>How many synthetic people are in it.</summary>
    public int People => _manifest.People;

    /// <summary>The seed of the generator.</summary>
    public ulong Seed => _manifest.Seed;

    /// <summary>The tables' files with their rows and checksums.</summary>
    public ImmutableArray<ExtractFile> Files => _manifest.Files;

    internal string Folder => _folder;

    /// <summary>The names of the views in it.</summary>
    public ImmutableArray<string> Views => [.. _views.Select(view => view.Name)];

    /// <summary>The beginning of the manifest's checksum: two copies with the same one are the same data.</summary>
    public string ShortHash => _manifest.Sha256[..8];

    /// <summary>Opens the data set in <paramref name="folder"/>; its views are read when they are asked for.</summary>
    /// <param name="folder">The folder with the file <c>MANIFEST.json</c>.</param>
    /// <exception cref="LeoDataException">There is no such folder (LEO101), no manifest in it (LEO102), or the manifest cannot be read (LEO103).</exception>
    public static LeoExtract Open(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return new(Path.GetFullPath(folder), ExtractManifest.Read(folder), new(StringComparer.Ordinal), new());
    }

    /// <summary>A view by its real name, in any case: <c>town["LEO_Earnings"]</c>.</summary>
    /// <exception cref="LeoDataException">There is no such view, or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable this[string view]
    {
        get
        {
            var file = Files.FirstOrDefault(known => known.View.Equals(view, StringComparison.OrdinalIgnoreCase))
                ?? throw DataFault.NoView(view, NearestNames.To(view, Views), Name);
            return _tables.GetOrAdd(file.View, _ => new(() => Load(file))).Value;
        }
    }

    /// <summary>The school census of a year, named by its end: <c>SchoolCensus(2011)</c> is January 2011, in the academic year 2010/11.</summary>
    public ExtractTable SchoolCensus(int endYear, Term term = Term.Spring) =>
        ViewOf("SC_Pupil", endYear, view => view.Term == term, $"{term.ToString().ToLowerInvariant()} census of {endYear.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The Key Stage 4 pupil table that holds a year, named by its end. The view holds many years; <c>ACADYR</c> tells them apart.</summary>
    public ExtractTable KeyStage4(int endYear) =>
        ViewOf("KS4_Pupil", endYear, _ => true, $"KS4 pupil table with {endYear.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Pay by person and tax year.</summary>
    public ExtractTable Earnings() => this["LEO_Earnings"];

    /// <summary>Employment spells.</summary>
    public ExtractTable Employment() => this["LEO_Employment"];

    /// <summary>The link from the person hub, <c>AE_ID</c>, to the key of tax and benefit records.</summary>
    public ExtractTable EdukeyLookup() => this["LEARNER_AE_ID_TO_EDUKEY_LOOKUP"];

    /// <summary>The link from the person hub, <c>AE_ID</c>, to the pupil matching reference.</summary>
    public ExtractTable PmrLookup() => this["LEARNER_AE_ID_TO_PMR_LOOKUP"];

    /// <summary>The link from further education records to the person hub, <c>AE_ID</c>.</summary>
    public ExtractTable RecordLookup() => this["EDUCATION_RECORDS_LOOKUP"];

    /// <summary>Writes three lines to the console, so that every notebook says which data it shows and that no real person is in them.</summary>
    /// <returns>This extract.</returns>
    public LeoExtract Introduce()
    {
        Console.WriteLine($"LeoKit {typeof(LeoExtract).Assembly.GetName().Version!.ToString(3)}");
        Console.WriteLine($"Data set: {this}");
        Console.WriteLine("Synthetic data: no real person is in it. Not DfE's synthetic LEO.");
        return this;
    }

    /// <summary>The tables with their views and size, ready to be shown.</summary>
    public TableView ToTableView() => new(
        ["Table", "Family", "Views", "Rows"],
        [.. Files.GroupBy(file => StandardExtract.FindView(file.View)?.Table.Name ?? file.View).Select(RowOf)])
    {
        Caption = $"{this}. Synthetic data: no real person is in it.",
        NumberColumns = [3],
    };

    /// <summary>The data set in one line: name, profile, people and the beginning of its manifest's checksum.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}, {Profile} profile, {People:N0} people, manifest {ShortHash}");

    static ImmutableArray<string> RowOf(IGrouping<string, ExtractFile> table)
    {
        var files = table.OrderBy(file => StandardExtract.FindView(file.View)?.Years is { IsNone: false } years ? years.First : 0).ToList();
        var views = files.Count == 1 ? files[0].View : string.Create(CultureInfo.InvariantCulture, $"{files.Count}, {files[0].View} to {files[^1].View}");
        return [table.Key, files[0].Path.Split('/')[0], views, files.Sum(file => file.Rows).ToString("N0", CultureInfo.InvariantCulture)];
    }

    ExtractTable ViewOf(string table, int endYear, Func<View, bool> wanted, string asked)
    {
        var view = StandardExtract.ViewsOf(StandardExtract.Find(table)!).FirstOrDefault(view => view.Years.Contains(endYear) && wanted(view))?.Name;
        return view is not null && Views.Contains(view) ? this[view] : throw DataFault.NoView(view ?? asked, NearestNames.To(view ?? asked, Views), Name);
    }

    ExtractTable Load(ExtractFile file)
    {
        var view = StandardExtract.FindView(file.View, Columns) ?? throw DataFault.NoView(file.View, NearestNames.To(file.View, StandardExtract.Views.Select(known => known.Name)), "the schema of the LEO Standard Extract");
        var bytes = FileBytes.Read(Path.Combine(_folder, file.Path), file.Path);
        var columns = ViewReader.Read(view, file.Path, bytes, out var rows);
        var same = string.Equals(bytes.Sha256, file.Sha256, StringComparison.OrdinalIgnoreCase);
        return new(view, rows, columns, same ? [] :
        [
            string.Create(CultureInfo.InvariantCulture, $"{file.Path} is not the file that the manifest lists: its checksum differs, and it has {rows:N0} rows where {file.Rows:N0} are listed."),
        ]);
    }
}
