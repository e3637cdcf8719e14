using System.Collections.Immutable;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>The columns that together tell the rows of a table apart, as the grain of the table says in words.</summary>
static class Grain
{
    public static ImmutableArray<string> Of(Table table) => table.Name switch
    {
        // A second record of a pupil at a school is told from the first by its status, and the rule for RecordStatus explains it.
        "SC_Pupil" => ["PupilMatchingRefAnonymous", "URN_anon", "RecordStatus"],
        "PRU_Census" => ["PupilMatchingRefAnonymous", "AcademicYear", "RecordStatus"],
        "Alt_Provision" => ["PupilMatchingRefAnonymous", "ACADYR", "Record_Status"],
        "Absence" => ["PupilMatchingRefAnonymous", "LAEstab_anon", "MainRecord"],
        "Exclusions_Table_2" => ["PupilMatchingRefAnonymous", "LAEstab_anon"],
        "Exclusions_Table_3" => ["PupilMatchingRefAnonymous"],
        "EYFSP" or "KS1" or "KS2_Pupil" or "KS3_Candidate" or "KS4_Pupil" or "KS5_Student" => ["PupilMatchingRefAnonymous"],
        "KS2_Exam" or "KS3_Result" => ["PupilMatchingRefAnonymous", "LEAPCODE"],
        "KS4_Exam" or "KS5_Exam" => ["PupilMatchingRefAnonymous", "MAPPING"],
        "NCCIS" => ["PupilMatchingRefAnonymous", "ACADYR", "MonthNo"],
        "YPMAD_Chronological" => ["PupilMatchingRefAnonymous", "Academic_Year"],
        "YPMAD_Snapshot" => ["PupilMatchingRefAnonymous"],
        "LILR_Learners" => ["external_id"],
        "LILR_Aims" => ["external_id", "sequence_index"],
        "LILR_LARS" => ["LearnAimRef", "Year"],
        "HESA" => ["PUPILMATCHINGREFANONYMOUS", "COMDATE"],
        "UCAS_Applicants" => ["unique_id_cycle"],
        "UCAS_Applications" => ["unique_application_id_cycle"],
        "School_Lookup_Synthetic" => ["URN_anon"],
        "Provider_Lookup_Synthetic" => ["ukprn_anon", "XINSTID01_ANON"],
        "School_Grades_Synthetic" => ["URN_anon", "AcademicYear"],
        "EDUCATION_RECORDS_LOOKUP" => ["RECORDID"],
        "LEARNER_AE_ID_TO_EDUKEY_LOOKUP" => ["AE_ID", "EDUKEY"],
        "LEARNER_AE_ID_TO_PMR_LOOKUP" => ["AE_ID", "PUPILMATCHINGREFANONYMOUS"],
        "LEO_Employment" => ["EduKey", "StartDate"],
        "LEO_Benefit" => ["EduKey", "Benefit_type", "StartDate"],
        "LEO_Earnings" or "LEO_Self_Assessment" or "LEO_Geography" => ["Edukey", "TaxYear"],
        "IDBR_LOOKUP" => ["ENTKEY", "SourceYear"],
        "LEO_CJRS" or "LEO_SEISS" => ["EDUKEY", "TAXYEAR"],
        _ => [],
    };
}
