using System.Collections.Concurrent;
using System.Collections.Immutable;
using LeoKit.Schema;

namespace LeoKit.Studies;

/// <summary>A data set with the tables that several studies share, each made when first asked for.</summary>
public sealed class StudyTables(LeoExtract extract)
{
    readonly Lazy<ImmutableArray<Pupil>> _pupils = new(() => Pupil.Of(extract));
    readonly Lazy<ImmutableArray<FullYear>> _fullYears = new(() => FullYear.Of(extract));
    readonly ConcurrentDictionary<string, Lazy<Finding>> _findings = new();

    /// <summary>The tables and views that the studies read, by their names: a data set need have no others.</summary>
    public static ImmutableArray<string> Needed { get; } =
    [
        "LEARNER_AE_ID_TO_PMR_LOOKUP", "LEARNER_AE_ID_TO_EDUKEY_LOOKUP", "EDUCATION_RECORDS_LOOKUP",
        .. StandardExtract.ViewsOf(StandardExtract.Find("SC_Pupil")!).Where(view => view.Term == Term.Spring).Select(view => view.Name),
        "PRU_Census", "Exclusions_Table_1", "CIN", "CLA", "KS4_Pupil", "YPMAD_Snapshot_Indicators", "LILR_Aims", "LILR_LARS", "HESA",
        "LEO_Earnings", "LEO_Employment", "LEO_Geography", "School_Lookup_Synthetic", "School_Grades_Synthetic",
    ];

    /// <summary>The data set.</summary>
    public LeoExtract Extract => extract;

    /// <summary>Pupils of state schools at the end of Key Stage 4, 2003/04 to 2020/21.</summary>
    public ImmutableArray<Pupil> Pupils => _pupils.Value;

    /// <summary>Tax years of work on every day.</summary>
    public ImmutableArray<FullYear> FullYears => _fullYears.Value;

    /// <summary>What the study of an effect finds in these tables, worked out once.</summary>
    internal Finding FindingOf(string effect) => _findings.GetOrAdd(effect, id => new(() => AllStudies.Of(id).Estimate(this))).Value;
}
