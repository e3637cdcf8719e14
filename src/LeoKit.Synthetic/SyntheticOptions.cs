using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Schema;

namespace LeoKit.Synthetic;

/// <summary>What to generate. The same options give the same bytes everywhere.</summary>
public sealed record SyntheticOptions
{
    /// <summary>The most people for whom identifiers stay unique.</summary>
    public const int MostPeople = 60_000_000;

    static readonly DateOnly FirstReferenceDate = new(2004, 4, 5);
    static readonly DateOnly LastReferenceDate = new(2021, 8, 31);

    /// <summary>How many people; they are the first people of any larger run.</summary>
    public int People { get; init; } = 1200;

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 2024;

    /// <summary>How faithful the relations between columns are.</summary>
    public Profile Profile { get; init; } = Profile.Teaching;

    /// <summary>The last day that the extract knows of; nothing later is in it.</summary>
    public DateOnly ReferenceDate { get; init; } = LastReferenceDate;

    /// <summary>How often each fault is put in.</summary>
    public DirtRates Dirt { get; init; } = DirtRates.Standard;

    /// <summary>The tables or views to write, by any of their names; all if empty. A table left out changes no other.</summary>
    public ImmutableArray<string> Tables { get; init; } = [];

    /// <summary>The core columns, or every field of the form.</summary>
    public ColumnChoice Columns { get; init; } = ColumnChoice.Core;

    /// <summary>How the views are written.</summary>
    public FileFormat Format { get; init; } = FileFormat.Csv;

    internal void Check()
    {
        if (People is < 1 or > MostPeople)
            throw Wrong(nameof(People), string.Create(CultureInfo.InvariantCulture, $"{People}"),
                string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {MostPeople}"));
        CheckName(nameof(Profile), Profile);
        CheckName(nameof(Columns), Columns);
        CheckName(nameof(Format), Format);
        if (ReferenceDate < FirstReferenceDate || ReferenceDate > LastReferenceDate)
            throw Wrong(nameof(ReferenceDate), ReferenceDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"a day from {FirstReferenceDate:yyyy-MM-dd} to {LastReferenceDate:yyyy-MM-dd}"));
        foreach (var (name, value) in Dirt.Each)
            if (!(value is >= 0 and <= 1))
                throw Wrong($"{nameof(Dirt)}.{name}", value.ToString(CultureInfo.InvariantCulture), "a probability from 0 to 1");
        ChosenViews.Of(this);
    }

    static void CheckName<T>(string option, T value) where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
            throw Wrong(option, value.ToString(), string.Join(" or ", Enum.GetNames<T>()));
    }

    internal static SyntheticException Wrong(string option, string given, string wanted) =>
        new(SyntheticException.BadOption, option, $"{option} is {given}, but must be {wanted}. Nothing was written. Give another value.");
}
