using System.Collections.Immutable;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>Takes a file for the table whose fields its first line names.</summary>
static class Recognition
{
    /// <summary>What a file is, with the view that its first line makes; no view if too few of its columns are fields of one table.</summary>
    /// <param name="path">The file from the folder on, with forward slashes.</param>
    /// <param name="firstLine">The names in its first line.</param>
    public static (RecognisedFile File, View? View) Of(string path, ImmutableArray<string> firstLine)
    {
        // A name that stands there twice is a fault when the file is loaded; here it counts once.
        ImmutableArray<string> header = [.. firstLine.Distinct(StringComparer.Ordinal)];
        var found = header.ToDictionary(name => name, FieldIndex.Find, StringComparer.Ordinal);
        var best = found.Values.SelectMany(fields => fields.Select(field => field.Table).Distinct()).GroupBy(table => table)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => CoreOf(group.Key, header, found) is null).ThenBy(group => group.Key.FieldCount).ThenBy(group => group.Key.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        // A single name, such as that of a key, is in many tables; half of the names must fit, and all of a short table.
        if (best is null || best.Count() * 2 < header.Length || best.Count() < Math.Min(3, best.Key.FieldCount))
            return (new(path, null, null, null, best?.Count() ?? 0, header, []), null);

        var table = best.Key;
        var fields = header.ToDictionary(name => name, name => found[name].FirstOrDefault(field => field.Table == table), StringComparer.Ordinal);
        var suffix = header.Where(name => fields[name]?.Pattern.Contains('[', StringComparison.Ordinal) is true).Select(FieldIndex.SuffixOf).OfType<(int Year, Term? Term)>()
            .GroupBy(pair => pair).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        var named = fields.Values.OfType<CatalogueField>().Select(field => field.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var absent = Catalogue.FieldsOf(table).Where(field => !field.IsHeading && !named.Contains(field.Name)
            && (suffix is not { } of || field.Years?.Contains(of.Year) is not false) && (suffix?.Term is not { } term || field.Terms.IsEmpty || field.Terms.Contains(term)));
        var file = new RecognisedFile(path, CoreOf(table, header, found)?.Name ?? table.Name, suffix?.Year, suffix?.Term, best.Count(), [.. header.Where(name => fields[name] is null)],
            [.. absent.Select(field => field.Name).Distinct(StringComparer.OrdinalIgnoreCase)]);
        return (file, ViewOf(file, table, CoreOf(table, header, found), header, fields));
    }

    /// <summary>The table that this kit declares of a sheet; of several, the one that has most of the names.</summary>
    static Table? CoreOf(CatalogueTable table, ImmutableArray<string> header, Dictionary<string, ImmutableArray<CatalogueField>> found) => StandardExtract.Tables
        .Where(core => Catalogue.FindTable(core.CatalogueName) == table)
        .Select(core => (core, Names: header.Count(name => found[name].Any(field => field.Table == table && core.Find(field.Name) is not null))))
        .Where(core => core.Names > 0).OrderByDescending(core => core.Names).Select(core => core.core).FirstOrDefault();

    static View ViewOf(RecognisedFile file, CatalogueTable table, Table? core, ImmutableArray<string> header, Dictionary<string, CatalogueField?> fields)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var rule = new ViewRule { Pattern = Path.GetFileNameWithoutExtension(file.Path), Term = file.Term, SeenIn = "the name of the file" };
        var columns = header.Select(name => ColumnOf(name, fields[name], core, taken)).ToImmutableArray();
        return new View(
            new()
            {
                Name = core?.Name ?? table.Name,
                Title = table.Title,
                Family = table.Family,
                Grain = table.InferredGrain,
                ViewRules = [rule],
                MakeColumns = () => columns,
            },
            rule, null).As(rule.Pattern, file.Year, [.. columns.Zip(header, (column, name) => new ViewColumn(column, name))]);
    }

    // Types are those that are certain: of a core column, or of the form; all else is text.
    static Column ColumnOf(string name, CatalogueField? field, Table? core, HashSet<string> taken)
    {
        var column = field is null ? null : core?.Find(field.Name);
        var form = field is not null && taken.Add(field.Name) ? field.Name : name;
        return column is not null
            ? column with { Name = form, Required = false }
            : new()
            {
                Name = form,
                Type = field?.Type ?? ColumnType.Text,
                Codes = field?.Codes,
                Key = field?.Key ?? KeyRole.None,
                Description = field is null ? "A column that the form does not list." : $"The field {field.Name} of the form.",
            };
    }
}
