using System.Collections.Immutable;

namespace LeoKit.Schema.Declared;

/// <summary>Levels, grades and subjects of the key stages.</summary>
/// <remarks>The form lists the codes of a scale for some of the columns that use it; those that it leaves out follow the same scale here.</remarks>
static class KeyStageCodes
{
    static readonly ImmutableArray<Code> Levels = [.. "12345678".Select(level => new Code($"{level}", $"Level {level}"))];

    /// <summary>Key Stage 1: level 2 is divided into 2C, 2B and 2A.</summary>
    public static readonly CodeList KeyStage1Level = CodeList.Of("Key Stage 1 level",
        ("A", "Absent"), ("D", "Disapplied"), ("W", "Working towards level 1"), ("1", "Level 1"),
        ("2C", "Level 2C"), ("2B", "Level 2B"), ("2A", "Level 2A"), ("3", "Level 3"), ("4+", "Level 4 or above"));

    /// <summary>Key Stage 1 science has whole levels.</summary>
    public static readonly CodeList KeyStage1Science = CodeList.Of("Key Stage 1 science level",
        ("U", "Unable to access"), ("W", "Working towards level 1"), ("1", "Level 1"), ("2", "Level 2"), ("3", "Level 3"));

    /// <summary>A level that a test of Key Stage 2 gives: pupils below it are not entered (B) or are awarded none (N).</summary>
    public static readonly CodeList KeyStage2Level = TestLevels("Key Stage 2 level", Levels[2..6]);

    /// <summary>The same of Key Stage 3.</summary>
    public static readonly CodeList KeyStage3Level = TestLevels("Key Stage 3 level", Levels[2..]);

    /// <summary>A level that a teacher gives.</summary>
    public static readonly CodeList TeacherLevel = new("Teacher's level", [new("A", "Absent"), new("D", "Disapplied"), new("W", "Working towards level 1"), .. Levels]);

    public static readonly CodeList TestedSubject = CodeList.Of("Tested subject", ("9991", "English"), ("9992", "Mathematics"), ("9993", "Science"));

    public static readonly CodeList Season = CodeList.Of("Season", ("S", "Summer"), ("W", "Winter"));

    /// <summary>Letters until the last subjects were reformed in 2018/19, numbers from 2016/17 on.</summary>
    public static readonly CodeList GcseGrade = new("GCSE grade",
    [
        .. CodeLists.LetterGrade.Codes.Select(code => code.Value == "U" ? code : code with { Valid = Years.Ending(2002, 2018) }),
        .. CodeLists.NumberGrade.Codes.Where(code => code.Value != "U").Select(code => code with { Valid = Years.Ending(2017, 2021) }),
    ]);

    /// <summary>The star came in 2009/10.</summary>
    public static readonly CodeList ALevelGrade = new("A level grade",
        [new("*", "A*", Years.Ending(2010, 2021)), .. "ABCDE".Select(grade => new Code($"{grade}", $"{grade}")), new("U", "Ungraded")]);

    /// <summary>The classification of subjects by four digits that the exam boards print beside their qualifications.</summary>
    public static readonly CodeList Subject = CodeList.Of("Subject classification",
        ("1010", "Biology"), ("1110", "Chemistry"), ("1210", "Physics"), ("1310", "Science"), ("2210", "Mathematics"), ("2650", "Information technology"),
        ("3210", "Business studies"), ("3510", "Art and design"), ("3910", "Geography"), ("4010", "History"), ("4610", "Religious studies"),
        ("4850", "Psychology"), ("4890", "Sociology"), ("5030", "English language"), ("5110", "English literature"), ("5650", "French"), ("7210", "Physical education"));

    /// <summary>Provision for special needs in the years of the reform, when old codes and new ones stand side by side.</summary>
    public static readonly CodeList SenOfKeyStage = new("SENF",
        [.. CodeLists.SenProvision.Codes.Where(code => code.IsValidIn(2015))]);

    static CodeList TestLevels(string name, ImmutableArray<Code> levels) =>
        new(name, [new("A", "Absent"), new("B", "Below the level of the test"), new("N", "No level awarded"), .. levels]);
}
