using System.Globalization;
using LeoKit.Extracts;
using LeoKit.Schema;

namespace LeoKit;

public sealed partial class LeoExtract
{
    /// <summary>All views of a table one below the other, the oldest first, with columns by their names in the form; a column that a year does not have is missing there.</summary>
    /// <remarks>Where each view holds one year, the columns <c>EndYear</c> and, for censuses, <c>Term</c> tell the view of a row, as in <see cref="Sql"/>.</remarks>
    /// <param name="table">The name of the table, such as <c>SC_Pupil</c>.</param>
    /// <exception cref="LeoDataException">The data set has no view of it (LEO106), or a file breaks a rule.</exception>
    public ExtractTable AllYears(string table)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(table);
        var sources = _contents.Views.Where(source => source.View is { } view && (view.Table.Name.Equals(table, StringComparison.OrdinalIgnoreCase) || view.Table.AlsoKnownAs.Contains(table, StringComparer.OrdinalIgnoreCase))).ToList();
        return sources.Count > 0
            ? Noted(_tables.GetOrAdd($"all of {sources[0].View!.Table.Name}", _ => new(() => StackedViews.Of([.. sources.Select(Loaded)]))).Value, sources)
            : throw DataFault.NoManifestTable(table, Name);
    }

    // A file of a folder without a manifest may have any name; what it was taken for is what counts.
    ExtractTable OnlyViewOf(string table) =>
        Views.Contains(table, StringComparer.OrdinalIgnoreCase) ? this[table]
        : _contents.Views.FirstOrDefault(source => source.View?.Table.Name == table) is { } source ? this[source.Name]
        : this[table];

    ExtractTable ViewOf(string table, int endYear, Term? term = null)
    {
        if (_contents.Views.FirstOrDefault(source => source.View is { } view && view.Table.Name == table && Holds(view, endYear) && (term is null || view.Term == term)) is { } held)
            return YearRows.Of(this[held.Name], endYear);
        var view = StandardExtract.ViewsOf(StandardExtract.Find(table)!).FirstOrDefault(view => view.Years.Contains(endYear) && (term is null || view.Term == term))?.Name
            ?? string.Create(CultureInfo.InvariantCulture, $"{table}, {(term is null ? "" : $"{term.ToString()!.ToLowerInvariant()} ")}{endYear}");
        throw DataFault.NoView(view, NearestNames.To(view, Views), Name);
    }

    static bool Holds(View view, int endYear) => view.Year is { } only ? only == endYear : view.Years.Contains(endYear);

    ExtractTable Load(ViewSource source)
    {
        var file = source.Files[0];
        var view = source.View ?? throw (_contents.Recognised.Any(known => known.Path == file.Path)
            ? DataFault.NotRecognised(file.Path, NearestNames.To(source.Name, Catalogue.Tables.Select(table => table.Name)))
            : DataFault.NoView(source.Name, NearestNames.To(source.Name, StandardExtract.Views.Select(known => known.Name)), "the schema of the LEO Standard Extract"));
        if (source.IsParquet)
            return ParquetTable.Of(view, _database.Value.Query($"SELECT * FROM {SqlSources.Name(source.Name)}", []));

        var path = Path.Combine(Folder, file.Path);
        var hash = file.Sha256.Length > 0 ? Task.Run(() => FileHash.Of(path)) : null;
        var loaded = new ViewLoader(view, file.Path, new(Mode == LoadMode.Lenient, _contents.Manifest is not null)).Load(path);
        var unknown = _contents.Recognised.FirstOrDefault(known => known.Path == file.Path)?.Unknown ?? [];
        return new(view, loaded with
        {
            Warnings =
            [
                .. loaded.Warnings,
                .. unknown.Select(column => $"{column}: {view.Table.Name} has no such field; it is loaded as text."),
                .. hash is null || string.Equals(hash.Result, file.Sha256, StringComparison.OrdinalIgnoreCase) ? [] : (string[])[DataFault.OtherFile(file, loaded.Rows)],
            ],
        });
    }
}
