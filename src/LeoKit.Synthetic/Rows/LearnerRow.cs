using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>What a record of further education and its aims have in common.</summary>
readonly record struct LearnerRow(LifeCourse Person, FurtherEducation Learning, int Record)
{
    public int Year => Learning.Records[Record].Year;

    public int RecordId => Person.Keys.RecordIds[Record];

    public long ExternalId => Identifiers.ExternalId(Person.Options.Seed, Person.Person, Record);

    public long Provider => Identifiers.Provider(Person.Options.Seed, Learning.ProviderNumber(Person, Learning.Records[Record].Provider));

    /// <summary>True if an aim is in this record.</summary>
    public bool Holds(in LearningAim aim) =>
        aim.Provider == Learning.Records[Record].Provider && aim.FirstYear <= Year && Year <= aim.LastYear;

    /// <summary>Whole years of age on 31 August before the academic year.</summary>
    public int AgeAtStartOfYear => AgeOn(Person, Year - 1, 8, last: true);

    /// <summary>Whole years of age on a day: people are born on an unknown day of their month, so that they have a birthday on its first.</summary>
    public static int AgeOn(LifeCourse person, int year, int month, bool last = false)
    {
        var background = person.Background;
        return year - background.BirthYear - (month > background.BirthMonth || (month == background.BirthMonth && last) ? 0 : 1);
    }
}
