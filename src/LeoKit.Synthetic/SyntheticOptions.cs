using System.Globalization;

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

    internal void Check()
    {
        if (People is < 1 or > MostPeople)
            throw Wrong(nameof(People), string.Create(CultureInfo.InvariantCulture, $"{People}"),
                string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {MostPeople}"));
        if (!Enum.IsDefined(Profile))
            throw Wrong(nameof(Profile), Profile.ToString(), string.Join(" or ", Enum.GetNames<Profile>()));
        if (ReferenceDate < FirstReferenceDate || ReferenceDate > LastReferenceDate)
            throw Wrong(nameof(ReferenceDate), ReferenceDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"a day from {FirstReferenceDate:yyyy-MM-dd} to {LastReferenceDate:yyyy-MM-dd}"));
        foreach (var (name, value) in Dirt.Each)
            if (!(value is >= 0 and <= 1))
                throw Wrong($"{nameof(Dirt)}.{name}", value.ToString(CultureInfo.InvariantCulture), "a probability from 0 to 1");
    }

    internal static SyntheticException Wrong(string option, string given, string wanted) =>
        new(SyntheticException.BadOption, option, $"{option} is {given}, but must be {wanted}. Nothing was written. Give another value.");
}
