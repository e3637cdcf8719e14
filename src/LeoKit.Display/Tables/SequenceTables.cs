using System.Collections;
using System.Collections.Immutable;
using LeoKit.Display.Values;

namespace LeoKit.Display.Tables;

/// <summary>Tables of sequences whose items have named parts: a column for each part.</summary>
static class SequenceTables
{
    /// <summary>The table of a sequence; items without parts stand in one column.</summary>
    public static TableView Of(IEnumerable sequence, TableOptions options)
    {
        var sample = Sample.Of(sequence, options.MaxRows);
        return TryOf(sample, options) ?? WithRest(TableOfValues.Of(["Value"], [.. sample.Items.Select(item => ImmutableArray.Create(item))]), sample, options);
    }

    /// <summary>The table of the items read; null if they do not all have the same named parts.</summary>
    public static TableView? TryOf(Sample sample, TableOptions options)
    {
        var items = sample.Items.Select(Missing.Unwrap).ToImmutableArray();
        if (items.FirstOrDefault(item => item is not null) is not { } first || PartsOf(first) is not { Length: > 0 } parts)
            return null;
        var names = parts.Select(part => part.Name).ToImmutableArray();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<object?>>(items.Length);
        foreach (var item in items)
        {
            var fields = item is null ? [.. names.Select(name => new Field(name, null))] : PartsOf(item);
            if (!fields.Select(field => field.Name).SequenceEqual(names))
                return null;
            rows.Add([.. fields.Take(options.MaxColumns).Select(field => field.Value)]);
        }

        return WithRest(TableOfValues.Of([.. names.Take(options.MaxColumns)], rows.ToImmutable()), sample, options) with
        {
            FirstColumnNamesRows = Fields.IsPairOrRow(first) && names[0] == "Key",
            MoreColumns = Math.Max(0, names.Length - options.MaxColumns),
        };
    }

    /// <summary>An item that the notebook formats itself is left whole.</summary>
    static ImmutableArray<Field> PartsOf(object item) =>
        item is IShownAs shown && CustomForms.Plain(item) is null ? PartsOf(shown.Shown)
        : item is IShownInLists listed && CustomForms.Plain(item) is null ? Fields.Of(listed.Parts)
        : item is TableView or CaptionedChart or Plotly.NET.GenericChart or Microsoft.Data.Analysis.DataFrame or Microsoft.Data.Analysis.DataFrameColumn
            or Deedle.IFrame or Microsoft.AspNetCore.Html.IHtmlContent or Exception || DeedleTables.IsSeries(item) || CustomForms.Plain(item) is not null
            ? []
            : Fields.Of(item);

    static TableView WithRest(TableView table, Sample sample, TableOptions options) => table with
    {
        Caption = options.Caption,
        MoreRows = sample.MoreCount ?? 0,
        Remark = sample.MoreCount is null ? sample.More : null,
    };
}
