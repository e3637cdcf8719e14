using LeoKit.Schema;

namespace LeoKit;

// Written from the declared tables; the test AccessorTests compares it with them and, if they differ, writes what it should be beside it.
public sealed partial class LeoExtract
{
    /// <summary>School census: one pupil at one school on census day. The table <c>SC_Pupil</c>, 2001/02 to 2020/21: all years one below the other, with columns by their names in the form; see <see cref="AllYears"/>.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable SchoolCensus() => AllYears("SC_Pupil");

    /// <summary>School census: one pupil at one school on census day. One census.</summary>
    /// <param name="endYear">The academic year by its end: 2011 is 2010/11.</param>
    /// <param name="term">The term; spring, the main census, if left out.</param>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable SchoolCensus(int endYear, Term term = Term.Spring) => ViewOf("SC_Pupil", endYear, term);

    /// <inheritdoc cref="SchoolCensus(int, Term)"/>
    public ExtractTable SchoolCensus(Term term, int endYear) => SchoolCensus(endYear, term);

    /// <summary>Pupil referral unit census: one pupil at one pupil referral unit on census day. The table <c>PRU_Census</c>, 2009/10 to 2012/13.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable PupilReferralUnitCensus() => OnlyViewOf("PRU_Census");

    /// <summary>Early years foundation stage profile: one child at the end of Reception. The table <c>EYFSP</c>, 2002/03 to 2009/10.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable FoundationStageProfile() => OnlyViewOf("EYFSP");

    /// <summary>Alternative provision census: one place of one pupil, as the local authority returns it each January. The table <c>Alt_Provision</c>, 2007/08 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable AlternativeProvision() => OnlyViewOf("Alt_Provision");

    /// <summary>Key Stage 1: one pupil at the end of Key Stage 1. The table <c>KS1</c>, 1997/98 to 2011/12.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable KeyStage1() => OnlyViewOf("KS1");

    /// <summary>Key Stage 2, pupil table: one pupil at the end of Key Stage 2. The table <c>KS2_Pupil</c>, 1995/96 to 2015/16.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable KeyStage2() => OnlyViewOf("KS2_Pupil");

    /// <summary>Key Stage 2, exam table: one subject of one pupil at the end of Key Stage 2. The table <c>KS2_Exam</c>, 2006/07 to 2015/16.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable KeyStage2Exams() => OnlyViewOf("KS2_Exam");

    /// <summary>Key Stage 3, candidates and their indicators: one pupil at the end of Key Stage 3. The table <c>KS3_Candidate</c>, 1997/98 to 2012/13.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable KeyStage3() => OnlyViewOf("KS3_Candidate");

    /// <summary>Key Stage 3, result table: one subject of one pupil at the end of Key Stage 3. The table <c>KS3_Result</c>, 2006/07 to 2007/08.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable KeyStage3Results() => OnlyViewOf("KS3_Result");

    /// <summary>Key Stage 4, pupil table: one pupil at the end of Key Stage 4. The table <c>KS4_Pupil</c>, 2001/02 to 2020/21: all years one below the other, with columns by their names in the form; see <see cref="AllYears"/>.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable KeyStage4() => AllYears("KS4_Pupil");

    /// <summary>Key Stage 4, pupil table: one pupil at the end of Key Stage 4. The rows of one year, from the view that holds it.</summary>
    /// <param name="endYear">The academic year by its end: 2011 is 2010/11.</param>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable KeyStage4(int endYear) => ViewOf("KS4_Pupil", endYear);

    /// <summary>Key Stage 4, exam table: one GCSE of one pupil. The table <c>KS4_Exam</c>, 2001/02 to 2020/21: all years one below the other, with columns by their names in the form; see <see cref="AllYears"/>.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable KeyStage4Exams() => AllYears("KS4_Exam");

    /// <summary>Key Stage 4, exam table: one GCSE of one pupil. The rows of one year, from the view that holds it.</summary>
    /// <param name="endYear">The academic year by its end: 2011 is 2010/11.</param>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable KeyStage4Exams(int endYear) => ViewOf("KS4_Exam", endYear);

    /// <summary>Key Stage 5, student table: one student at the end of A level study. The table <c>KS5_Student</c>, 2001/02 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable KeyStage5() => OnlyViewOf("KS5_Student");

    /// <summary>Key Stage 5, exam table: one A level of one student. The table <c>KS5_Exam</c>, 2001/02 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable KeyStage5Exams() => OnlyViewOf("KS5_Exam");

    /// <summary>Children in need: one referral of one child with one child protection plan or none, in each year (1 April to 31 March) in which it is open. The table <c>CIN</c>, 2008/09 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable ChildrenInNeed() => OnlyViewOf("CIN");

    /// <summary>Children looked after: one episode (placement and legal status) of one child in one year of the return (1 April to 31 March). The table <c>CLA</c>, 2005/06 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable ChildrenLookedAfter() => OnlyViewOf("CLA");

    /// <summary>Absence from school: one pupil at one school in one academic year. The table <c>Absence</c>, 2005/06 to 2020/21: all years one below the other, with columns by their names in the form; see <see cref="AllYears"/>.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable Absence() => AllYears("Absence");

    /// <summary>Absence from school: one pupil at one school in one academic year. One year.</summary>
    /// <param name="endYear">The academic year by its end: 2011 is 2010/11.</param>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable Absence(int endYear) => ViewOf("Absence", endYear);

    /// <summary>Permanent exclusions, earlier years: one permanent exclusion. The table <c>Exclusions_2002_to_2005</c>, 2001/02 to 2004/05: all years one below the other, with columns by their names in the form; see <see cref="AllYears"/>.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable EarlierExclusions() => AllYears("Exclusions_2002_to_2005");

    /// <summary>Permanent exclusions, earlier years: one permanent exclusion. One year.</summary>
    /// <param name="endYear">The academic year by its end: 2011 is 2010/11.</param>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable EarlierExclusions(int endYear) => ViewOf("Exclusions_2002_to_2005", endYear);

    /// <summary>Exclusions, one by one: one exclusion. The table <c>Exclusions_Table_1</c>, 2005/06 to 2020/21: all years one below the other, with columns by their names in the form; see <see cref="AllYears"/>.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable Exclusions() => AllYears("Exclusions_Table_1");

    /// <summary>Exclusions, one by one: one exclusion. One year.</summary>
    /// <param name="endYear">The academic year by its end: 2011 is 2010/11.</param>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable Exclusions(int endYear) => ViewOf("Exclusions_Table_1", endYear);

    /// <summary>Exclusions by pupil and school: one pupil with exclusions from one school in one academic year. The table <c>Exclusions_Table_2</c>, 2005/06 to 2020/21: all years one below the other, with columns by their names in the form; see <see cref="AllYears"/>.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable ExclusionsByPupilAndSchool() => AllYears("Exclusions_Table_2");

    /// <summary>Exclusions by pupil and school: one pupil with exclusions from one school in one academic year. One year.</summary>
    /// <param name="endYear">The academic year by its end: 2011 is 2010/11.</param>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable ExclusionsByPupilAndSchool(int endYear) => ViewOf("Exclusions_Table_2", endYear);

    /// <summary>Exclusions by pupil: one pupil with exclusions in one academic year. The table <c>Exclusions_Table_3</c>, 2005/06 to 2020/21: all years one below the other, with columns by their names in the form; see <see cref="AllYears"/>.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable ExclusionsByPupil() => AllYears("Exclusions_Table_3");

    /// <summary>Exclusions by pupil: one pupil with exclusions in one academic year. One year.</summary>
    /// <param name="endYear">The academic year by its end: 2011 is 2010/11.</param>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable ExclusionsByPupil(int endYear) => ViewOf("Exclusions_Table_3", endYear);

    /// <summary>Post-16 learning aims in schools: one learning aim of one student in one academic year. The table <c>PLAMS</c>, 2007/08 to 2020/21: all years one below the other, with columns by their names in the form; see <see cref="AllYears"/>.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable SchoolLearningAims() => AllYears("PLAMS");

    /// <summary>Post-16 learning aims in schools: one learning aim of one student in one academic year. One year.</summary>
    /// <param name="endYear">The academic year by its end: 2011 is 2010/11.</param>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable SchoolLearningAims(int endYear) => ViewOf("PLAMS", endYear);

    /// <summary>Activity of young people as local authorities record it: one young person in one month (this kit has October and March only). The table <c>NCCIS</c>, 2010/11 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable YoungPeopleActivity() => OnlyViewOf("NCCIS");

    /// <summary>Attainment by age 19, by academic year: one young person in one academic year, from Year 11 to the year of turning 19. The table <c>YPMAD_Chronological_Indicators</c>, 2001/02 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable AttainmentBy19ByYear() => OnlyViewOf("YPMAD_Chronological_Indicators");

    /// <summary>Attainment by age 19, summary: one young person whose cohort has turned 19. The table <c>YPMAD_Snapshot_Indicators</c>, 2020/21 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable AttainmentBy19() => OnlyViewOf("YPMAD_Snapshot_Indicators");

    /// <summary>Further education learners: one learner at one provider in one academic year. The table <c>LILR_Learners</c>, 2002/03 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable FurtherEducationLearners() => OnlyViewOf("LILR_Learners");

    /// <summary>Further education learning aims: one learning aim of one learner in one academic year: an aim of two years has two rows. The table <c>LILR_Aims</c>, 2002/03 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable FurtherEducationAims() => OnlyViewOf("LILR_Aims");

    /// <summary>Reference list of learning aims: one learning aim in one academic year in which it can be taken; no person is in it. The table <c>LILR_LARS</c>, 2002/03 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable LearningAimList() => OnlyViewOf("LILR_LARS");

    /// <summary>Higher education students: one student on one course in one academic year. The table <c>HESA</c>, 2004/05 to 2019/20: all years one below the other, with columns by their names in the form; see <see cref="AllYears"/>.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable HigherEducation() => AllYears("HESA");

    /// <summary>Higher education students: one student on one course in one academic year. One year.</summary>
    /// <param name="endYear">The academic year by its end: 2011 is 2010/11.</param>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable HigherEducation(int endYear) => ViewOf("HESA", endYear);

    /// <summary>Applicants to higher education: one applicant of 18 in one cycle. The table <c>UCAS_Applicants</c>, 2007/08 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable UcasApplicants() => OnlyViewOf("UCAS_Applicants");

    /// <summary>Choices of applicants to higher education: one choice of one applicant in one cycle. The table <c>UCAS_Applications</c>, 2007/08 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable UcasApplications() => OnlyViewOf("UCAS_Applications");

    /// <summary>Qualifications of applicants to higher education: one qualification of one applicant in one cycle. The table <c>UCAS_Qualifications</c>, 2007/08 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable UcasQualifications() => OnlyViewOf("UCAS_Qualifications");

    /// <summary>Further education record to person: one further education record of one person. The table <c>EDUCATION_RECORDS_LOOKUP</c>.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable RecordLookup() => OnlyViewOf("EDUCATION_RECORDS_LOOKUP");

    /// <summary>Person to tax and benefit key: one EDUKEY of one person. The table <c>LEARNER_AE_ID_TO_EDUKEY_LOOKUP</c>.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable EdukeyLookup() => OnlyViewOf("LEARNER_AE_ID_TO_EDUKEY_LOOKUP");

    /// <summary>Person to pupil matching reference: one pupil matching reference of one person. The table <c>LEARNER_AE_ID_TO_PMR_LOOKUP</c>.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable PmrLookup() => OnlyViewOf("LEARNER_AE_ID_TO_PMR_LOOKUP");

    /// <summary>Benefit spells: one spell of one benefit of one person; overlapping spells of the same benefit are merged, spells of different ones may overlap. The table <c>LEO_Benefit</c>, 1999/00 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable Benefits() => OnlyViewOf("LEO_Benefit");

    /// <summary>Employment spells (P45): one spell of employment of one person; overlapping spells are merged, so there is no employer in it. The table <c>LEO_Employment</c>, 1997/98 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable Employment() => OnlyViewOf("LEO_Employment");

    /// <summary>Earnings by tax year (P14 and RTI): one person in one tax year. The table <c>LEO_Earnings</c>, 2003/04 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable Earnings() => OnlyViewOf("LEO_Earnings");

    /// <summary>Enterprises of the business register (IDBR): one enterprise as the register of one source year knew it. The table <c>IDBR_LOOKUP</c>, 2004/05 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable BusinessRegister() => OnlyViewOf("IDBR_LOOKUP");

    /// <summary>Self-employment by tax year (self assessment): one self-employed person in one tax year. The table <c>LEO_Self_Assessment</c>, 2013/14 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable SelfAssessment() => OnlyViewOf("LEO_Self_Assessment");

    /// <summary>Furlough (Coronavirus Job Retention Scheme): one furloughed person in one tax year. The table <c>LEO_CJRS</c>, 2019/20 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable JobRetentionScheme() => OnlyViewOf("LEO_CJRS");

    /// <summary>Grants to the self-employed (Self-Employment Income Support Scheme): one person with a grant in one tax year. The table <c>LEO_SEISS</c>, 2020/21 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable SelfEmploymentSupport() => OnlyViewOf("LEO_SEISS");

    /// <summary>Home area by tax year: one person in one tax year, at the address held longest in it. The table <c>LEO_Geography</c>, 2004/05 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable Geography() => OnlyViewOf("LEO_Geography");

    /// <summary>Synthetic schools (not part of LEO): one synthetic school or college. The table <c>School_Lookup_Synthetic</c>.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable SyntheticSchools() => OnlyViewOf("School_Lookup_Synthetic");

    /// <summary>Synthetic inspection grades (not part of LEO): one synthetic school in one academic year. The table <c>School_Grades_Synthetic</c>, 2001/02 to 2020/21.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable SyntheticGrades() => OnlyViewOf("School_Grades_Synthetic");

    /// <summary>Synthetic providers of further and higher education (not part of LEO): one synthetic provider. The table <c>Provider_Lookup_Synthetic</c>.</summary>
    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
    public ExtractTable SyntheticProviders() => OnlyViewOf("Provider_Lookup_Synthetic");
}
