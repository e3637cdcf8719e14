using System.Collections.Immutable;

namespace LeoKit.Schema;

/// <summary>What people say, and how the extract calls it: the best name first.</summary>
/// <param name="Phrases">Words of people, in small letters.</param>
/// <param name="Names">Names of fields, or words of names.</param>
sealed record Synonym(ImmutableArray<string> Phrases, ImmutableArray<string> Names)
{
    public static readonly ImmutableArray<Synonym> All =
    [
        new(["free school meals", "free school meal", "school meals", "fsm"], ["FSMeligible", "FSMeligibility", "FSM", "EVERFSM", "FSM6"]),
        new(["special educational needs", "special needs", "sen", "send"], ["SENprovision", "SENprovisionMajor", "PrimarySENtype", "SEN", "SENTYPE", "SEND", "SENF"]),
        new(["ethnicity", "ethnic group", "ethnic", "race"], ["EthnicGroupMinor", "EthnicGroupMajor", "Ethnicity", "ETHNIC", "XETHNIC01"]),
        new(["first language", "mother tongue", "home language", "english as an additional language", "eal"], ["LanguageGroupMajor", "LanguageGroupMinor", "FirstLanguage", "FLANG", "LANG1ST"]),
        new(["sex", "gender"], ["Gender", "Sex", "SEXID"]),
        new(["date of birth", "birthday", "birth", "born"], ["YearOfBirth", "MonthOfBirth", "Birth", "DOB"]),
        new(["looked after", "in care", "foster care", "children in care"], ["POC_START", "CAT_NEED", "LEGAL_STATUS", "CLA", "CARELEAVER", "INCAREEV"]),
        new(["child in need", "children in need", "child protection", "social worker", "social care"], ["PrimaryNeedCode", "CINReferralDate", "CPPstartDate", "CIN"]),
        new(["disability", "disabled"], ["Disability", "LLDD", "DISABLE"]),
        new(["deprivation", "poverty", "disadvantage", "disadvantaged"], ["IDACI", "EVERFSM", "FSMeligible", "imd", "polar4", "polar3"]),
        new(["school", "schools"], ["URN", "LAEstab"]),
        new(["local authority", "council"], ["LA", "HomeLA", "LAUA"]),
        new(["neighbourhood", "home area", "address", "region"], ["LSOA11", "LSOA01", "OACODE", "COA", "GOR", "GORNM"]),
        new(["year group", "school year"], ["NCyearActual", "YEARGRP", "ACTYRGRP"]),
        new(["expelled", "expulsion", "permanent exclusion", "suspension", "suspended", "exclusion"], ["PermanentExclusionIndicator", "PermanentExclusionInd", "PermanentExclusionCount", "TotalFixedExclusions", "Category"]),
        new(["truancy", "missed school", "attendance"], ["OverallAbsence", "UnauthorisedAbsence", "Absence", "PersistentAbsentee"]),
        new(["gcse", "gcses", "exam results"], ["ATT8", "LEVEL2", "FIVEAC", "GCSE"]),
        new(["attainment 8"], ["ATT8"]),
        new(["progress 8"], ["P8SCORE"]),
        new(["english baccalaureate"], ["EBACC"]),
        new(["maths", "mathematics"], ["HGMATH", "APMAT", "MATH", "MAT", "MATHS"]),
        new(["apprenticeship", "apprentice", "apprenticeships"], ["AppParticipant", "StandardApp", "FrameworkApp", "app", "AppStart", "ONAPPREN", "programme_type"]),
        new(["neet", "not in education"], ["NEET", "Current_Activity_Code"]),
        new(["degree class", "degree result", "classification"], ["XCLASS01", "XQOBTN01"]),
        new(["degree subject", "university subject", "course subject"], ["XCAH02_1", "XCAH01_1", "XCAH03_1", "XHECOS_1", "XJACS01_1", "SBJQA1"]),
        new(["university", "institution"], ["INSTID", "XINSTID01"]),
        new(["pay", "salary", "wage", "wages", "income", "earnings"], ["Earnings"]),
        new(["job", "jobs", "work", "employed"], ["Num_Employments", "UncertainStartDate", "Employment"]),
        new(["self employed", "self employment", "business income"], ["Self_Employed", "EARNINGS_SELF_EMPLOYMENT", "EARNINGS_SOLE", "EARNINGS_PTR"]),
        new(["industry", "sector"], ["Main_SIC2007", "Main_Section", "SIC2007", "SECTIONNAME"]),
        new(["employer", "firm", "company"], ["ENTKEY", "main_enterprise", "EmployerID"]),
        new(["unemployed", "unemployment", "jobseeker", "welfare", "benefit", "benefits", "universal credit"], ["Benefit_type", "Out_of_work_benefit", "Benefits"]),
        new(["furlough", "furloughed"], ["CJRS_TOT_WKS", "CJRS"]),
        new(["person", "person key", "join key", "identifier"], ["AE_ID", "PupilMatchingRefAnonymous", "EDUKEY", "RECORDID"]),
        new(["pmr", "pupil matching reference"], ["PupilMatchingRefAnonymous"]),
    ];
}
