namespace LeoKit.Schema.Declared;

/// <summary>Key Stage 4, pupil table: headline results of Year 11, whose columns change with each reform of the measures.</summary>
/// <remarks>The two views hold many years each; a column that a year does not have is empty there, because other years of the view have it.</remarks>
static class KeyStage4Table
{
    static readonly Years Always = Years.Ending(2002, 2021);

    public static readonly Table Table = new()
    {
        Name = "KS4_Pupil",
        Accessor = "KeyStage4",
        Title = "Key Stage 4, pupil table",
        Family = Family.NPD,
        Grain = "one pupil at the end of Key Stage 4",
        ViewRules =
        [
            new() { Pattern = "KS4Pupil_2002_to_2014", Years = Years.Ending(2002, 2014), SeenIn = "published research code for the extract" },
            new() { Pattern = "KS4Pupil_2015_to_2021", Years = Years.Ending(2015, 2021), SeenIn = "published research code for the extract" },
        ],
        MakeColumns = () =>
        [
            Make("PupilMatchingRefAnonymous", ColumnType.Text, Always, "The pupil, as a pseudonym.") with { MaxLength = 18, Key = KeyRole.PupilMatchingReference, Required = true },
            Make("ACADYR", ColumnType.Text, Always, "The academic year of the results, as 2010/2011.") with { Structural = true, MaxLength = 9, Required = true },
            Make("YEARGRP", ColumnType.Whole, Always, "The year group in which the pupil was taught.") with { Required = true },
            Make("ENDKS", ColumnType.Flag, Years.Ending(2007, 2021), "1 if the pupil was at the end of the key stage in this year."),
            Make("URN_anon", ColumnType.Text, Always, "The school, as a pseudonym.") with { MaxLength = 12, Key = KeyRole.School, Required = true },
            Make("LAESTAB_anon", ColumnType.Text, Always, "The school by authority and establishment, as a pseudonym.") with { MaxLength = 12, Key = KeyRole.School, Required = true },
            Make("GENDER", ColumnType.Code, Always, "Male or female.") with { MaxLength = 1, Codes = CodeLists.Gender, Required = true },
            Make("YEAROFBIRTH", ColumnType.Whole, Always, "Calendar year of birth.") with { Unit = "year", Required = true },
            Make("FSM", ColumnType.Flag, Years.Ending(2007, 2021), "1 if eligible for free school meals."),
            Make("FLANG", ColumnType.Flag, Years.Ending(2007, 2021), "1 if the first language is other than English."),
            Make("ETHNIC", ColumnType.Code, Years.Ending(2015, 2021), "Ethnic group, detailed.") with { MaxLength = 4, Codes = CodeLists.EthnicGroupMinor },
            Make("SENF", ColumnType.Code, Years.Ending(2015, 2021), "Provision for special educational needs.") with { MaxLength = 1, Codes = CodeLists.SenProvision },

            Make("PASS_AC", ColumnType.Whole, Years.Ending(2002, 2013), "Number of passes at A* to C, with equivalents."),
            Flag("FIVEAC", Years.Ending(2002, 2013), "1 with five or more passes at A* to C, with equivalents."),
            Flag("LEVEL2", Years.Ending(2004, 2013), "1 at Level 2: five or more A* to C, with equivalents."),
            Flag("LEVEL2_EM", Years.Ending(2004, 2013), "1 at Level 2 with English and mathematics."),
            Points("PTSTNEWE", Years.Ending(2004, 2013), "Total points over all qualifications."),
            Points("GPTSPE", Years.Ending(2011, 2013), "Points a GCSE: GPTSTNEWE over the number taken."),
            Points("GPTSTNEWE", Years.Ending(2011, 2013), "Total points over GCSEs alone."),
            Flag("EBACC", Years.Ending(2010, 2013), "1 with all parts of the English Baccalaureate."),
            Grade("APENG", Years.Ending(2006, 2013), CodeLists.LetterGrade, "Best GCSE grade in English that counts."),
            Grade("APMAT", Years.Ending(2006, 2013), CodeLists.LetterGrade, "Best GCSE grade in mathematics that counts."),
            Grade("HGMATH", Years.Ending(2007, 2013), CodeLists.LetterGrade, "Highest GCSE grade in mathematics."),

            Flag("FIVEAC_PTQ", Years.Ending(2014), "FIVEAC over the qualifications that count in performance tables."),
            Flag("LEVEL2_PTQ", Years.Ending(2014), "LEVEL2 over the qualifications that count in performance tables."),
            Flag("LEVEL2_EM_PTQ", Years.Ending(2014), "LEVEL2_EM over the qualifications that count in performance tables."),
            Points("PTSTNEWE_PTQ", Years.Ending(2014), "PTSTNEWE over the qualifications that count in performance tables."),
            Points("GPTSTNEWE_PTQ", Years.Ending(2014), "GPTSTNEWE over the qualifications that count in performance tables."),
            Flag("EBACC_PTQ", Years.Ending(2014), "EBACC over the qualifications that count in performance tables."),
            Grade("APENG_PTQ", Years.Ending(2014), CodeLists.LetterGrade, "APENG over the qualifications that count in performance tables."),
            Grade("APMAT_PTQ", Years.Ending(2014), CodeLists.LetterGrade, "APMAT over the qualifications that count in performance tables."),
            Grade("HGMATH_PTQ", Years.Ending(2014), CodeLists.LetterGrade, "HGMATH over the qualifications that count in performance tables."),

            Flag("FIVEAC_PTQ_EE", Years.Ending(2015, 2016), "FIVEAC over counting qualifications at the first entry."),
            Flag("LEVEL2_PTQ_EE", Years.Ending(2015, 2021), "LEVEL2 over counting qualifications at the first entry."),
            Flag("LEVEL2_EM_94", Years.Ending(2015, 2021), "1 at Level 2 with English and mathematics at 9 to 4 or A* to C."),
            Points("PTSTNEWE_PTQ_EE", Years.Ending(2015, 2021), "PTSTNEWE over counting qualifications at the first entry."),
            Points("GPTSTNEWE_PTQ_EE", Years.Ending(2015, 2021), "GPTSTNEWE over counting qualifications at the first entry."),
            Flag("EBACC_PTQ_EE", Years.Ending(2015, 2016), "EBACC over counting qualifications at the first entry."),
            Flag("EBACC_94", Years.Ending(2017, 2021), "1 with all parts of the English Baccalaureate at 9 to 4."),
            Grade("APENG_PTQ_EE", Years.Ending(2015, 2017), CodeLists.LetterGrade, "APENG at the first entry; empty in 2016/17, when the grade became a number."),
            Grade("APMAT_PTQ_EE", Years.Ending(2015, 2017), CodeLists.LetterGrade, "APMAT at the first entry; empty in 2016/17, when the grade became a number."),
            Grade("HGMATH_PTQ_EE", Years.Ending(2015, 2021), CodeLists.LetterGrade, "Highest GCSE letter grade in mathematics at the first entry; empty once the grades are numbers."),
            Points("ATT8", Years.Ending(2016, 2021), "Attainment 8: points over eight subjects, English and mathematics twice.") with { Decimals = 2 },
            Points("ATT8_PRED", Years.Ending(2016, 2021), "Attainment 8 expected of pupils with the same results at the end of primary school.") with { Decimals = 2 },
            Points("P8SCORE", Years.Ending(2016, 2021), "Progress 8: a tenth of the difference from the expected Attainment 8.") with { Decimals = 3 },
            Make("KS2EMFG", ColumnType.Number, Years.Ending(2016, 2021), "Fine level in reading and mathematics at the end of primary school, averaged: what Attainment 8 is predicted from.") with { Decimals = 2, Unit = "level" },
            Make("PASS_94", ColumnType.Whole, Years.Ending(2018, 2021), "Number of passes at 9 to 4."),
            Make("PASS_1_94", ColumnType.Whole, Years.Ending(2018, 2021), "1 with any pass at 9 to 4."),
            Make("PASS_91", ColumnType.Whole, Years.Ending(2021), "Number of passes at 9 to 1."),
            Grade("APENG_91", Years.Ending(2018, 2021), CodeLists.NumberGrade, "Best GCSE grade in English that counts, 9 to 1."),
            Grade("APMAT_91", Years.Ending(2018, 2021), CodeLists.NumberGrade, "Best GCSE grade in mathematics that counts, 9 to 1."),
            Grade("HGMATH_91", Years.Ending(2019, 2021), CodeLists.NumberGrade, "Highest GCSE grade in mathematics, 9 to 1."),
        ],
    };

    static Column Make(string name, ColumnType type, Years years, string description) =>
        new() { Name = name, Type = type, Populated = years, Description = description, Pattern = "KS4_" + name };

    static Column Flag(string name, Years years, string description) => Make(name, ColumnType.Flag, years, description);

    static Column Points(string name, Years years, string description) =>
        Make(name, ColumnType.Number, years, description) with { Decimals = 1, Unit = "points" };

    static Column Grade(string name, Years years, CodeList grades, string description) =>
        Make(name, ColumnType.Code, years, description) with { MaxLength = 1, Codes = grades };
}
