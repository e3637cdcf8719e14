using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>Special educational needs as school records code them.</summary>
static class SenProvision
{
    static readonly string[] OfSupport = ["MLD", "SPLD", "BESD", "SLCN"];
    static readonly string[] OfStatement = ["ASD", "SLD", "BESD", "MLD", "PD", "HI"];

    /// <summary>The codes of 2014 change over a few years: support at once, statements to plans until 2018.</summary>
    public static string CodeOf(Background person, int schoolYear, int year)
    {
        if (schoolYear < person.NeedsFrom || schoolYear > person.NeedsUntil)
            return "N";

        // The month of birth stands in for the order in which pupils were moved to the new codes.
        var turn = person.BirthMonth / 12.0;
        return person.Needs switch
        {
            Needs.Support when year >= 2016 || (year == 2015 && turn < 0.8) => "K",
            Needs.Support => person.Person % 5 < 3 ? "A" : "P",
            Needs.Statement when turn <= (year switch { < 2015 => 0, 2015 => 0.1, 2016 => 0.4, 2017 => 0.75, 2018 => 0.95, _ => 1 }) => "E",
            Needs.Statement => "S",
            _ => person.Person % 5 < 4 ? "A" : "P",
        };
    }

    /// <summary>The main kind of need; until 2013/14 schools gave it for School Action Plus and statements only. How common each kind is, is invented.</summary>
    public static string? KindOf(Background person, int schoolYear, int year)
    {
        var code = CodeOf(person, schoolYear, year);
        if (code is "N" or "A")
            return null;
        var kind = person.Needs != Needs.Statement ? OfSupport[person.Person / 5 % OfSupport.Length] : OfStatement[person.Person / 5 % OfStatement.Length];
        return kind == "BESD" && year >= 2015 ? "SEMH" : kind;
    }
}
