using System.Collections.Immutable;
using LeoKit.Schema.Declared;

namespace LeoKit.Schema;

/// <summary>The catalogue of the LEO Standard Extract: its tables, and the views in which the secure room shows them.</summary>
/// <remarks>Names, types, years and codes follow <see cref="Source"/>; every description is this project's own.</remarks>
public static class StandardExtract
{
    /// <summary>Where names, types, years and codes come from.</summary>
    public const string Source =
        "DfE LEO I2SE Variable Request Form v2.3 (20 May 2024), as stored in github.com/Youth-Transitions/resources";

    /// <summary>The version of the real extract that is described.</summary>
    public const string Version = "Iteration 2 (I2SE), variable request form v2.3";

    /// <summary>All tables, by family.</summary>
    public static ImmutableArray<Table> Tables { get; } =
    [
        SchoolCensusTable.Table,
        PupilReferralUnitTable.Table,
        FoundationTable.Table,
        AlternativeProvisionTable.Table,
        KeyStage1Table.Table,
        KeyStage2Tables.Pupil,
        KeyStage2Tables.Exam,
        KeyStage3Tables.Candidate,
        KeyStage3Tables.Result,
        KeyStage4Table.Table,
        KeyStage4ExamTable.Table,
        KeyStage5Tables.Student,
        KeyStage5Tables.Exam,
        ChildrenInNeedTable.Table,
        ChildrenLookedAfterTable.Table,
        AbsenceTable.Table,
        EarlierExclusionsTable.Table,
        ExclusionTables.Exclusions,
        ExclusionTables.PupilsAtSchools,
        ExclusionTables.Pupils,
        SchoolLearningAimsTable.Table,
        YoungPeopleActivityTable.Table,
        AttainmentBy19Tables.Chronological,
        AttainmentBy19Tables.Snapshot,
        FurtherEducationTables.Learners,
        FurtherEducationTables.Aims,
        FurtherEducationTables.ReferenceList,
        HigherEducationTable.Table,
        ApplicationTables.Applicants,
        ApplicationTables.Applications,
        ApplicationTables.Qualifications,
        LinkTables.EducationRecords,
        LinkTables.Edukeys,
        LinkTables.PupilMatchingReferences,
        BenefitTable.Table,
        EmploymentTable.Table,
        EarningsTable.Table,
        BusinessRegisterTable.Table,
        SelfAssessmentTable.Table,
        PandemicTables.JobRetention,
        PandemicTables.SelfEmploymentSupport,
        GeographyTable.Table,
    ];

    /// <summary>All views of all tables, in the order of the tables and then of the years.</summary>
    public static ImmutableArray<View> Views { get; } = [.. Tables.SelectMany(table => table.MakeViews())];

    /// <summary>Tables that are no part of LEO: this kit adds them to its data sets, because some questions need what the extract does not have.</summary>
    public static ImmutableArray<Table> Additions { get; } = [SchoolLookupTables.Schools, SchoolLookupTables.Grades, SchoolLookupTables.Providers];

    /// <summary>The views of a data set of this kit: those of the extract, then those of <see cref="Additions"/>.</summary>
    public static ImmutableArray<View> ViewsWithAdditions { get; } = [.. Views, .. Additions.SelectMany(table => table.MakeViews())];

    static readonly Lazy<Dictionary<string, View>> ByName = new(() => ViewsWithAdditions.ToDictionary(view => view.Name, StringComparer.OrdinalIgnoreCase));

    /// <summary>The table of this name or other name, in any case, additions included; null if there is none.</summary>
    public static Table? Find(string name) =>
        Tables.Concat(Additions).FirstOrDefault(table => table.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
            || table.AlsoKnownAs.Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>The view of this name, in any case, additions included; null if there is none.</summary>
    public static View? FindView(string name) => ByName.Value.GetValueOrDefault(name);

    /// <summary>The view of this name, in any case; an error names the nearest ones if there is none.</summary>
    /// <exception cref="KeyNotFoundException">There is no view of this name; the message offers the nearest.</exception>
    public static View ViewNamed(string name) => FindView(name) ?? throw new KeyNotFoundException(NoSuchView(name));

    /// <summary>All views of a data set with their core columns, or with every field of the form; <see cref="Additions"/> have no other fields.</summary>
    public static ImmutableArray<View> ViewsWith(ColumnChoice columns) => columns == ColumnChoice.All ? FullForm.Views : ViewsWithAdditions;

    /// <summary>The view of this name, in any case, with its core columns or with every field of the form; null if there is none.</summary>
    public static View? FindView(string name, ColumnChoice columns) =>
        columns == ColumnChoice.All ? FullForm.Find(name) : FindView(name);

    /// <summary>The views of one table, in the order of their years.</summary>
    public static ImmutableArray<View> ViewsOf(Table table) => [.. ViewsWithAdditions.Where(view => view.Table.Name == table.Name)];

    /// <summary>The names of tables and views that look most like a text.</summary>
    internal static string NearestTo(string name) =>
        NearestNames.To(name, Tables.Concat(Additions).Select(table => table.Name).Concat(ViewsWithAdditions.Select(view => view.Name)).Distinct(StringComparer.OrdinalIgnoreCase));

    static string NoSuchView(string name)
    {
        var near = ViewsWithAdditions.Select(view => view.Name).OrderByDescending(known => Resemblance(known, name)).ThenBy(known => known, StringComparer.Ordinal).Take(3);
        return $"The extract has no view named '{name}'. The nearest names are {string.Join(", ", near)}. StandardExtract.Views lists all of them.";
    }

    /// <summary>How many pairs of neighbouring letters two names share: enough to offer a name that was meant.</summary>
    static int Resemblance(string known, string asked)
    {
        var pairs = Pairs(known).ToHashSet();
        return Pairs(asked).Count(pairs.Contains);
    }

    static IEnumerable<string> Pairs(string name)
    {
        var lower = name.ToLowerInvariant();
        return Enumerable.Range(0, Math.Max(0, lower.Length - 1)).Select(start => lower.Substring(start, 2));
    }
}
