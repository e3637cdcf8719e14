using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;
using LeoKit.Extracts;
using LeoKit.Requests;
using LeoKit.Schema;

namespace LeoKit;

/// <summary>A data set in the structure of the LEO Standard Extract: open the folder, then ask for views by their real names.</summary>
/// <example><code>
/// var town = LeoExtract.Open("../datasets/town").Introduce();
/// var census = town["Spring_Census_2011"].ToDataFrame();
/// </code></example>
[TypeFormatterSource]
public sealed partial class LeoExtract : IShownAs
{
    // A view is read once and never changes, so that it can be kept for as long as the data set is open.
    readonly ConcurrentDictionary<string, Lazy<ExtractTable>> _tables;
    readonly ExtractContents _contents;

    LeoExtract(ExtractContents contents, LoadMode mode, ConcurrentDictionary<string, Lazy<ExtractTable>> tables, SqlOptions sql, UseRecord? record)
    {
        _contents = contents;
        _tables = tables;
        _record = record;
        _unnoted = new(() => new(contents, mode, tables, sql, null) { _noted = this });
        _database = new(() => new(new(contents.Folder, contents.Views), sql));
        Mode = mode;
        Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(contents.Folder));
    }

    /// <summary>The name of the data set: that of its folder.</summary>
    public string Name { get; }

    /// <summary>What happens to rows that break a rule.</summary>
    public LoadMode Mode { get; }

    /// <summary><c>teaching</c>, with planted effects, or <c>structure</c>, without relationships between columns; <c>unknown</c> for a folder without a manifest.</summary>
    public string Profile => _contents.Manifest?.Profile ?? "unknown";

    /// <summary>The core columns of each view, or every field of the form.</summary>
    public ColumnChoice Columns => _contents.Manifest?.Columns ?? ColumnChoice.Core;

    /// <summary>How many synthetic people are in it; 0 for a folder without a manifest, which does not say.</summary>
    public int People => _contents.Manifest?.People ?? 0;

    /// <summary>The seed of the generator; 0 for a folder without a manifest.</summary>
    public ulong Seed => _contents.Manifest?.Seed ?? 0;

    /// <summary>The tables' files with their rows and checksums, as far as a manifest tells them.</summary>
    public ImmutableArray<ExtractFile> Files => _contents.Files;

    internal string Folder => _contents.Folder;

    /// <summary>The names of the views in it.</summary>
    public ImmutableArray<string> Views => [.. _contents.Views.Select(view => view.Name)];

    /// <summary>What each file of a folder without a manifest was taken for, with the columns that are unknown or absent; empty for a data set of this kit. <c>ToDataFrame()</c> makes a table of it.</summary>
    public ImmutableArray<RecognisedFile> Recognised => _contents.Recognised;

    /// <summary>The beginning of the manifest's checksum: two copies with the same one are the same data.</summary>
    public string ShortHash => _contents.Sha256.Value[..8];

    /// <summary>Opens the data set in <paramref name="folder"/>; its views are read when they are asked for.</summary>
    /// <param name="folder">The folder with the file <c>MANIFEST.json</c>; without that file, each CSV file in the folder is recognised by its first line.</param>
    /// <param name="mode">What happens to rows that break a rule: in strict mode, the default, loading stops.</param>
    /// <exception cref="LeoDataException">There is no such folder (LEO101), no file in it (LEO102), or the manifest cannot be read (LEO103).</exception>
    public static LeoExtract Open(string folder, LoadMode mode = LoadMode.Strict)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return new(ExtractContents.Of(folder), mode, new(StringComparer.Ordinal), new(), new());
    }

    /// <summary>A view by its real name, in any case: <c>town["LEO_Earnings"]</c>.</summary>
    /// <exception cref="LeoDataException">There is no such view, or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable this[string view]
    {
        get
        {
            var source = _contents.Views.FirstOrDefault(known => known.Name.Equals(view, StringComparison.OrdinalIgnoreCase))
                ?? throw DataFault.NoView(view, NearestNames.To(view, Views), Name);
            return Noted(Loaded(source), [source]);
        }
    }

    ExtractTable Loaded(ViewSource source) => _tables.GetOrAdd(source.Name, _ => new(() => Load(source))).Value;

    /// <summary>The table with a note of each column that is read from it.</summary>
    ExtractTable Noted(ExtractTable table, IEnumerable<ViewSource> sources) => _record is null
        ? table
        : _record.Tables.GetOrAdd(table.Name, _ => table.NotedIn(_record, [.. sources.Select(source => source.View).OfType<View>()]));

    /// <summary>Writes three lines to the console, so that every notebook says which data it shows and that no real person is in them.</summary>
    /// <returns>This extract.</returns>
    public LeoExtract Introduce()
    {
        Console.WriteLine($"LeoKit {typeof(LeoExtract).Assembly.GetName().Version!.ToString(3)}");
        Console.WriteLine($"Data set: {this}");
        Console.WriteLine(_contents.Manifest is null ? WithoutManifest : $"{Synthetic} Not DfE's synthetic LEO.");
        return this;
    }

    object IShownAs.Shown => ToTableView();

    /// <summary>The tables with their views and size, ready to be shown.</summary>
    public TableView ToTableView() => new(
        ["Table", "Family", "Views", "Rows"],
        [.. _contents.Views.GroupBy(view => view.View?.Table.Name ?? view.Name).Select(RowOf)])
    {
        Caption = $"{this}. {(_contents.Manifest is null ? WithoutManifest : Synthetic)}",
        NumberColumns = [3],
    };

    /// <summary>The data set in one line: name, profile, people and the beginning of its manifest's checksum.</summary>
    public override string ToString() => _contents.Manifest is null
        ? string.Create(CultureInfo.InvariantCulture, $"{Name}, without manifest, {Files.Length:N0} files, {ShortHash}")
        : string.Create(CultureInfo.InvariantCulture, $"{Name}, {Profile} profile, {People:N0} people, manifest {ShortHash}");

    const string Synthetic = "Synthetic data: no real person is in it.";

    const string WithoutManifest = "The folder has no manifest, so this kit cannot say what the data are.";

    ImmutableArray<string> RowOf(IGrouping<string, ViewSource> table)
    {
        var views = table.OrderBy(source => source.View?.Years is { IsNone: false } years ? years.First : 0).ToList();
        var named = views.Count == 1 ? views[0].Name : string.Create(CultureInfo.InvariantCulture, $"{views.Count}, {views[0].Name} to {views[^1].Name}");
        var rows = _contents.Manifest is null ? TableView.Missing : views.Sum(view => view.Files.Sum(file => file.Rows)).ToString("N0", CultureInfo.InvariantCulture);
        return [table.Key, views[0].View is { } view ? view.Folder : views[0].Files[0].Path.Split('/')[0], named, rows];
    }
}
