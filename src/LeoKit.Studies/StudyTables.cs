using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>A data set with the tables that several studies share, each made when first asked for.</summary>
public sealed class StudyTables(LeoExtract extract)
{
    readonly Lazy<ImmutableArray<Pupil>> _pupils = new(() => Pupil.Of(extract));
    readonly Lazy<ImmutableArray<FullYear>> _fullYears = new(() => FullYear.Of(extract));

    /// <summary>The data set.</summary>
    public LeoExtract Extract => extract;

    /// <summary>Pupils of state schools at the end of Key Stage 4, 2003/04 to 2020/21.</summary>
    public ImmutableArray<Pupil> Pupils => _pupils.Value;

    /// <summary>Tax years of work on every day.</summary>
    public ImmutableArray<FullYear> FullYears => _fullYears.Value;
}
