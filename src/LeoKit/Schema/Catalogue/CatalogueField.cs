using System.Collections.Immutable;
using LeoKit.Display;
using LeoKit.Display.Hosts;

namespace LeoKit.Schema;

/// <summary>One field of the real extract: what the variable request form says, and beside it what is certain enough to compute with.</summary>
/// <remarks>A property named Written… holds the text of the form. The fact beside it is empty where the text is missing, ambiguous or misprinted; it is never guessed.</remarks>
[TypeFormatterSource]
public sealed record CatalogueField : IShownAs
{
    object IShownAs.Shown => new { Table = Table.Name, Name, Pattern, Type = WrittenType, Years = WrittenYears, Terms = WrittenTerms, Codes = Codes is null ? "" : $"{Codes}", Identifiability, Sensitivity, Request };

    /// <summary>The table that lists it.</summary>
    public required CatalogueTable Table { get; init; }

    /// <summary>The part of a table that is several, such as <c>KS4 Exam Table</c>; empty elsewhere.</summary>
    public string Part { get; init; } = "";

    /// <summary>True for the six rows of the sheet CIN that head the fields of a part and are no fields themselves. A search leaves them out.</summary>
    public bool IsHeading => Name == Part;

    /// <summary>The name, without a leading <c>s.</c> and without a remark in brackets.</summary>
    public required string Name { get; init; }

    /// <summary>The name as written, such as <c>s.PupilMatchingRefAnonymous</c>.</summary>
    public required string WrittenName { get; init; }

    /// <summary>The name in a view, with <c>[term]</c> and <c>[yy]</c> where a view writes its term and year: <c>FSMeligible_[term][yy]</c>; the name itself if the form gives no other.</summary>
    public required string Pattern { get; init; }

    /// <summary>What the form adds to the name in a view, line by line: other names, other years.</summary>
    public ImmutableArray<string> PatternNotes { get; init; } = [];

    /// <summary>Names of other years, as far as the notes are clear.</summary>
    public ImmutableArray<Renaming> Renamed
    {
        get
        {
            // Most fields are never asked: opening a data set needs a sixth of them.
            if (field.IsDefault)
                field = [.. PatternNotes.Select(note => FieldName.Renaming(note, Table.Coverage)).OfType<Renaming>()];
            return field;
        }
    }

    /// <summary>What the values are, where the form leaves no doubt; null for a <c>Continuous</c>, which may be a number or a day, and for a <c>Categorical</c> whose codes the form does not list.</summary>
    public ColumnType? Type => TypeText.Read(WrittenType, Codes);

    /// <summary>The type as written: <c>Categorical</c>, <c>varchar(14)</c>.</summary>
    public string WrittenType { get; init; } = "";

    /// <summary>The longest text, where the type says so.</summary>
    public int? MaxLength => TypeText.MaxLength(WrittenType);

    /// <summary>The years in which it holds values, each named by its end; null where that is not certain.</summary>
    public Years? Years => YearsText.Read(WrittenYears, Table.Coverage);

    /// <summary>The years as written: <c>2001/02 -</c>.</summary>
    public string WrittenYears { get; init; } = "";

    /// <summary>The terms whose census has it, in at least some years; empty where the form names none.</summary>
    public ImmutableArray<Term> Terms => YearsText.Terms(WrittenTerms);

    /// <summary>The terms as written, with their years if they differ.</summary>
    public string WrittenTerms { get; init; } = "";

    /// <summary>The smallest and the largest number, where the form states them.</summary>
    public NumberRange? Range => RangeText.Read(WrittenRange);

    /// <summary>The range as written.</summary>
    public string WrittenRange { get; init; } = "";

    /// <summary>The codes, where the form lists them; a code may stand for several, such as <c>1-14</c>, and a list may be only the exceptions.</summary>
    public CodeList? Codes { get; init; }

    /// <summary>Which identifier it carries.</summary>
    public KeyRole Key => FieldName.KeyOf(Name);

    /// <summary>How easily it identifies a person, from 1 (most) to 5 (least); empty if not rated.</summary>
    public string Identifiability { get; init; } = "";

    /// <summary>How sensitive it is, from A (most) to E (least); empty if not rated.</summary>
    public string Sensitivity { get; init; } = "";

    /// <summary><c>by request</c>, <c>default</c>, or empty if the form does not say.</summary>
    public string Request { get; init; } = "";

    /// <summary>The table and the name.</summary>
    public override string ToString() => $"{Table.Name}.{Name}";

    internal int Order { get; init; }
}

/// <summary>The smallest and the largest number that a field may hold.</summary>
/// <param name="Lowest">The smallest.</param>
/// <param name="Highest">The largest.</param>
public readonly record struct NumberRange(decimal Lowest, decimal Highest);
