using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;
using LeoKit.Files;
using LeoKit.Requests;
using LeoKit.Schema;

namespace LeoKit;

/// <summary>
/// The variable request worksheet: which fields of which tables and years a notebook has read, and why. It prepares for the form that goes with an application
/// for the real data, and is not that form.
/// </summary>
/// <example><code>
/// town.VariableRequest()
///     .Why("LEO_Earnings", "pay is the outcome")
///     .Why("SC_Pupil", "FSMeligible", "compares pupils with and without free school meals")
///     .Write("my-request")
/// </code></example>
[TypeFormatterSource]
public sealed record VariableRequest : IShownAs
{
    internal VariableRequest(ImmutableArray<RequestedField> fields) => Fields = fields;

    /// <summary>One line for each field, in the order of the form.</summary>
    public ImmutableArray<RequestedField> Fields { get; private init; }

    /// <summary>Tables that this kit made up: the real extract does not have them, so that a study needs another source.</summary>
    public ImmutableArray<string> MadeUp { get; internal init; } = [];

    /// <summary>How many queries could not be read, so that fields of theirs may be missing.</summary>
    public int UnreadQueries { get; internal init; }

    /// <summary>Gives the reason for every field of a table that has none of its own yet.</summary>
    /// <param name="table">The table, by its name here or in the form.</param>
    /// <param name="why">The reason.</param>
    /// <exception cref="KeyNotFoundException">No field of this table was read; the message lists the tables that were.</exception>
    public VariableRequest Why(string table, string why) =>
        Changed(table, null, field => field.Why.Length > 0 ? field : field with { Why = Text(why) });

    /// <summary>Gives the reason for one field.</summary>
    /// <param name="table">The table, by its name here or in the form.</param>
    /// <param name="field">The field by its name in the form.</param>
    /// <param name="why">The reason.</param>
    /// <exception cref="KeyNotFoundException">This field was not read; the message lists those that were.</exception>
    public VariableRequest Why(string table, string field, string why) => Changed(table, field, line => line with { Why = Text(why) });

    /// <summary>Asks for fewer years of a table than were read: only those that the study needs.</summary>
    /// <param name="table">The table, by its name here or in the form.</param>
    /// <param name="first">The first year, by its end.</param>
    /// <param name="last">The last year, by its end.</param>
    /// <exception cref="KeyNotFoundException">No field of this table was read; the message lists the tables that were.</exception>
    public VariableRequest ForYears(string table, int first, int last) =>
        Changed(table, null, field => field with { Years = Years.Of(field.Years.Each.Where(year => first <= year && year <= last)) });

    /// <summary>The worksheet as CSV (RFC 4180), below a few lines that begin with # and say what it is.</summary>
    public string ToCsv() => RequestCsv.Of(this);

    /// <summary>The worksheet as a page that needs no network and no script.</summary>
    public string ToHtml() => RequestPage.Of(this);

    /// <summary>Writes <c>variable-request.csv</c> and <c>variable-request.html</c>, each whole or not at all.</summary>
    /// <param name="folder">The folder; it is made if it is not there.</param>
    /// <returns>This worksheet.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public VariableRequest Write(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        WholeFile.Write(Path.Combine(folder, "variable-request.csv"), ToCsv());
        WholeFile.Write(Path.Combine(folder, "variable-request.html"), ToHtml());
        return this;
    }

    object IShownAs.Shown => ToTableView();

    /// <summary>The lines ready to be shown, the first twenty.</summary>
    public TableView ToTableView()
    {
        const int shown = 20;
        return new(["Table", "Field", "Years", "Why", "Rated sensitive"], [.. Fields.Take(shown).Select(field => (ImmutableArray<string>)
            [field.Table, field.Field, Shown(field.Years.IsNone ? "" : $"{field.Years}"), Shown(field.Why), field.IsSensitive ? $"yes ({field.Sensitivity}{field.Identifiability})" : "no"])])
        {
            Caption = $"{this} {RequestText.WhatItIs}",
            MoreRows = Math.Max(0, Fields.Length - shown),
        };
    }

    /// <summary>How many fields of how many tables, how many are rated sensitive, and how many have no reason yet.</summary>
    public override string ToString()
    {
        var (sensitive, without) = (Fields.Count(field => field.IsSensitive), Fields.Count(field => field.Why.Length == 0));
        return string.Create(CultureInfo.InvariantCulture,
            $"{Counted(Fields.Length, "field")} of {Counted(Fields.Select(field => field.Table).Distinct().Count(), "table")}, {sensitive} rated sensitive, {without} without a reason yet.");
    }

    VariableRequest Changed(string table, string? field, Func<RequestedField, RequestedField> change)
    {
        var name = StandardExtract.Find(table)?.CatalogueName ?? Catalogue.FindTable(table)?.Name ?? table;
        bool IsMeant(RequestedField line) => line.Table.Equals(name, StringComparison.OrdinalIgnoreCase) && (field is null || line.Field.Equals(field, StringComparison.OrdinalIgnoreCase));
        if (Fields.Any(IsMeant))
            return this with { Fields = [.. Fields.Select(line => IsMeant(line) ? change(line) : line)] };
        var near = Fields.Where(line => line.Table.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(line => line.Field).ToList();
        throw new KeyNotFoundException(near.Count > 0
            ? $"The field {field} of {name} was not read. Fields of {name} that were: {string.Join(", ", near)}."
            : $"No field of {table} was read. Tables that were: {string.Join(", ", Fields.Select(line => line.Table).Distinct().DefaultIfEmpty("none"))}.");
    }

    static string Text(string why) => (why ?? "").Trim();

    static string Shown(string text) => text.Length == 0 ? TableView.Missing : text;

    static string Counted(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
