namespace LeoKit;

/// <summary>Where a definition comes from.</summary>
/// <param name="Title">The publication.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">When it was published, or which version it is.</param>
/// <param name="Place">Where to find it.</param>
public sealed record DefinitionSource(string Title, string Publisher, string Date, string Place)
{
    internal static DefinitionSource HigherEducation2016 { get; } = new(
        "Employment and earnings outcomes of higher education graduates (SFR 36/2016)", "Department for Education", "August 2016",
        "documents.pub/document/employment-and-earnings-outcomes-of-higher-education-employment-and-earnings.html");

    internal static DefinitionSource Post16 { get; } = new(
        "Post-16 education and labour market activities, pathways and outcomes (LEO)", "Department for Education", "27 May 2021",
        "gov.uk/government/publications/post-16-education-and-labour-market-activities-pathways-and-outcomes-leo");

    internal static DefinitionSource GraduateOutcomes2026 { get; } = new(
        "LEO graduate and postgraduate outcomes: methodology", "Department for Education", "25 June 2026",
        "explore-education-statistics.service.gov.uk/methodology/leo-graduate-and-postgraduate-outcomes");

    internal static DefinitionSource FftScripts { get; } = new(
        "Youth Transitions resources: scripts for LEO", "FFT Education Datalab", "version 69251eb, 2024 or later",
        "github.com/Youth-Transitions/resources");

    internal static DefinitionSource ScottishGraduates { get; } = new(
        "Graduate outcomes by university and subject (LEO), 2015-16", "Scottish Government", "release for the tax year 2015-16",
        "gov.scot, graduate-outcomes-university-subject-leo-data-2015-16-scotland, page 7");

    internal static DefinitionSource ScottishColleges { get; } = new(
        "LEO for colleges: HNC and HND employment, 2016-17", "Scottish Government", "release for the tax year 2016-17",
        "gov.scot, leo-colleges-hnc-hnd-employment-2016-17-scotland, pages 12 and 13");

    /// <summary>The source in one line.</summary>
    public override string ToString() => $"{Publisher}, {Title}, {Date}. {Place}";
}
