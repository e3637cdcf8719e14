using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One table of the extract: adds the rows of one person after the other, so that people of a short run come first in a longer one.</summary>
interface ITableRows
{
    void Add(LifeCourse person);
}

static class TableRows
{
    /// <summary>The tables that are wanted; a table that the schema declares and nobody fills is an error at once.</summary>
    public static ITableRows[] Open(SyntheticOptions options, Func<Table, bool> wanted, Func<View, CsvFile> open) =>
        [.. StandardExtract.Tables.Concat(StandardExtract.Additions).Where(wanted).Select(table => Open(options, table, open))];

    static ITableRows Open(SyntheticOptions options, Table table, Func<View, CsvFile> open) => table.Name switch
    {
        "SC_Pupil" => new SchoolCensusRows(options, table, open),
        "PRU_Census" => new PupilReferralUnitRows(options, table, open),
        "Alt_Provision" => new AlternativeProvisionRows(options, table, open),
        "CIN" => new ChildrenInNeedRows(options, table, open),
        "CLA" => new ChildrenLookedAfterRows(options, table, open),
        "Absence" => new AbsenceRows(options, table, open),
        "Exclusions_2002_to_2005" => new EarlierExclusionRows(options, table, open),
        "Exclusions_Table_1" => new ExclusionRows(options, table, open),
        "Exclusions_Table_2" => new ExclusionTotalsRows(options, table, open, bySchool: true),
        "Exclusions_Table_3" => new ExclusionTotalsRows(options, table, open, bySchool: false),
        "EYFSP" => new FoundationRows(options, table, open),
        "KS1" => new KeyStage1Rows(options, table, open),
        "KS2_Pupil" => new KeyStage2Rows(options, table, open),
        "KS2_Exam" => new KeyStage2ExamRows(options, table, open),
        "KS3_Candidate" => new KeyStage3Rows(options, table, open),
        "KS3_Result" => new KeyStage3ResultRows(options, table, open),
        "KS4_Pupil" => new KeyStage4Rows(options, table, open),
        "KS4_Exam" => new KeyStage4ExamRows(options, table, open),
        "KS5_Student" => new KeyStage5Rows(options, table, open),
        "KS5_Exam" => new KeyStage5ExamRows(options, table, open),
        "PLAMS" => new SchoolAimRows(options, table, open),
        "NCCIS" => new ActivityRows(options, table, open),
        "YPMAD_Chronological_Indicators" => new LevelRows(options, table, open),
        "YPMAD_Snapshot_Indicators" => new LevelSummaryRows(options, table, open),
        "LILR_Learners" => new LearnerRows(table, open),
        "LILR_Aims" => new AimRows(table, open),
        "LILR_LARS" => new AimReferenceRows(options, table, open),
        "HESA" => new StudentRows(options, table, open),
        "UCAS_Applicants" => new ApplicantRows(options, table, open),
        "UCAS_Applications" => new ApplicationRows(options, table, open),
        "UCAS_Qualifications" => new ApplicantQualificationRows(options, table, open),
        "School_Lookup_Synthetic" => new SchoolLookupRows(options, table, open),
        "School_Grades_Synthetic" => new SchoolGradeRows(options, table, open),
        "Provider_Lookup_Synthetic" => new ProviderLookupRows(options, table, open),
        "EDUCATION_RECORDS_LOOKUP" or "LEARNER_AE_ID_TO_EDUKEY_LOOKUP" or "LEARNER_AE_ID_TO_PMR_LOOKUP" => new LinkRows(table, open),
        "LEO_Employment" => new EmploymentRows(options, table, open),
        "LEO_Earnings" => new EarningsRows(options, table, open),
        "LEO_Benefit" => new BenefitRows(table, open),
        "IDBR_LOOKUP" => new BusinessRegisterRows(options, table, open),
        "LEO_Self_Assessment" => new SelfAssessmentRows(options, table, open),
        "LEO_CJRS" => new FurloughRows(options, table, open),
        "LEO_SEISS" => new SupportGrantRows(options, table, open),
        "LEO_Geography" => new GeographyRows(options, table, open),
        _ => throw new InvalidOperationException($"The schema declares the table {table.Name}, but the generator does not know how to fill it."),
    };
}
