using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Schema;

/// <summary>A set of academic or tax years, each named by the calendar year in which it ends: 2011 is 2010/11.</summary>
/// <remarks>The views of the secure room name years by their end, so that <c>Spring_Census_2011</c> belongs to 2010/11.</remarks>
public sealed class Years
{
    /// <summary>No year: for tables such as lookups that have no time.</summary>
    public static Years None { get; } = new([]);

    readonly ImmutableArray<Run> _runs;

    Years(ImmutableArray<Run> runs) => _runs = runs;

    /// <summary>All years from <paramref name="first"/> to <paramref name="last"/>, both named by their end.</summary>
    /// <exception cref="ArgumentException">The last year is before the first.</exception>
    public static Years Ending(int first, int last) =>
        last >= first ? new([new(first, last)]) : throw new ArgumentException($"The years end before they begin: {first} to {last}.", nameof(last));

    /// <summary>One year, named by its end.</summary>
    public static Years Ending(int only) => Ending(only, only);

    /// <summary>These years, in any order and more than once: neighbours are joined.</summary>
    public static Years Of(IEnumerable<int> years)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        foreach (var year in years.Distinct().Order())
        {
            if (runs.Count > 0 && runs[^1].Last == year - 1)
                runs[^1] = runs[^1] with { Last = year };
            else
                runs.Add(new(year, year));
        }

        return new(runs.ToImmutable());
    }

    /// <summary>These years and, after a gap, later ones.</summary>
    public Years And(int first, int last) => new(_runs.Add(new(first, last)));

    /// <summary>True where there is no year at all.</summary>
    public bool IsNone => _runs.IsEmpty;

    /// <summary>The first year; not defined for <see cref="None"/>.</summary>
    public int First => _runs[0].First;

    /// <summary>The last year; not defined for <see cref="None"/>.</summary>
    public int Last => _runs[^1].Last;

    /// <summary>Every year in order.</summary>
    public IEnumerable<int> Each
    {
        get
        {
            foreach (var run in _runs)
                for (var year = run.First; year <= run.Last; year++)
                    yield return year;
        }
    }

    /// <summary>True if the year is one of these.</summary>
    public bool Contains(int year)
    {
        foreach (var run in _runs)
            if (run.First <= year && year <= run.Last)
                return true;
        return false;
    }

    /// <summary>True if any year is in both.</summary>
    public bool Overlaps(Years other) => _runs.Any(a => other._runs.Any(b => a.First <= b.Last && b.First <= a.Last));

    /// <summary>As people write it: <c>2005/06–2020/21</c>.</summary>
    public override string ToString() =>
        IsNone ? "no years" : string.Join(", ", _runs.Select(run => run.First == run.Last ? Label(run.First) : $"{Label(run.First)}–{Label(run.Last)}"));

    // A class, because every start of the kit goes through these: lists of a value type of its own would be compiled only then.
    sealed record Run(int First, int Last);

    static string Label(int end) => string.Create(CultureInfo.InvariantCulture, $"{end - 1}/{end % 100:00}");
}
