using LeoKit.Schema;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One census record of one pupil.</summary>
readonly record struct CensusRecord(LifeCourse Person, Term Term, int Year, int SchoolYear, School School, DateOnly Entered)
{
    /// <summary>Which of several records to keep; empty for a single one.</summary>
    public int? Status { get; init; }

    /// <summary>The day on which a pupil no longer on roll left.</summary>
    public DateOnly? Left { get; init; }

    public string Enrolment { get; init; } = "C";

    public bool OnRoll => Left is null;

    public Background Background => Person.Background;

    /// <summary>The ethnic group as the school of that time recorded it.</summary>
    public Ethnicity Ethnicity => SchoolYear <= 6 ? Person.Recording.EthnicityAtPrimary : Background.Ethnicity;

    public string Phase => School.Kind switch
    {
        SchoolKind.Primary => "PS",
        SchoolKind.Special => "SP",
        SchoolKind.ReferralUnit => "PR",
        _ => "SS",
    };

    public DateOnly Day => DayOf(Term, Year);

    public bool EverFsm(int years)
    {
        for (var schoolYear = Math.Max(Background.ArrivedIn, SchoolYear - years + 1); schoolYear <= SchoolYear; schoolYear++)
            if (Background.HasFsmIn(schoolYear))
                return true;
        return false;
    }

    /// <summary>The first Thursday of October, the third of January and the third of May in the academic year that ends in this year.</summary>
    public static DateOnly DayOf(Term term, int year)
    {
        var first = term switch { Term.Autumn => new DateOnly(year - 1, 10, 1), Term.Spring => new(year, 1, 1), _ => new(year, 5, 1) };
        var firstThursday = ((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7;
        return first.AddDays(firstThursday + (term == Term.Autumn ? 0 : 14));
    }
}
