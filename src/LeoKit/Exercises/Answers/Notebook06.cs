using System.Collections.Immutable;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>06 · Three clocks.</summary>
static class Notebook06
{
    static readonly DateOnly Left = new(2012, 7, 20);

    static readonly TaxYear Tenth = TaxYear.Of(AcademicYear.EndingIn(2008).LastDay).Next(10);

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("06.R", "C")
            .Shows("Low fidelity keeps each column and loses what columns share: use it to see whether code runs.")
            .Wrong("A", "Data without relations cannot say that there is none in the real ones.")
            .Wrong("B", "To find nothing where nothing was kept is what a sound model does.")
            .Help("What does low fidelity leave out?", "Notebook 05 ran one analysis on both profiles.", "The structure profile has nothing to find."),

        Function("06.A", "string Clocks(DateOnly date)",
            (DateOnly date) => $"{AcademicYear.Of(date)}, {TaxYear.Of(date)}, {date.Year}",
            [
                Case(new DateOnly(2012, 1, 19)), Case(new DateOnly(2012, 4, 5)), Case(new DateOnly(2012, 4, 6)), Case(new DateOnly(2012, 7, 20)), Case(new DateOnly(2012, 9, 1)),
                Hidden("the last day of an academic year", new DateOnly(2009, 8, 31)), Hidden("the last day of a calendar year", new DateOnly(2010, 12, 31)),
                Hidden("the first day of a calendar year", new DateOnly(2011, 1, 1)), Hidden("a leap day", new DateOnly(2004, 2, 29)), Hidden("the turn of a century", new DateOnly(1999, 11, 15)),
            ])
            .Shows("A day is exact; a year is only exact with its clock. Keep the day as long as you have it.")
            .Wrong((DateOnly date) => $"{new AcademicYear(date.Year)}, {new TaxYear(date.Year)}, {date.Year}", "That takes the calendar year for the first year of all clocks. A day in January lies in years that began the year before.")
            .Wrong((DateOnly date) => $"{AcademicYear.Of(date)}, {TaxYear.Of(date).Code}, {date.Year}", "That is the code of LEO's tables. Asked for is the tax year with a hyphen, as TaxYear writes it.")
            .Wrong((DateOnly date) => $"{TaxYear.Of(date)}, {AcademicYear.Of(date)}, {date.Year}", "School and tax have changed places: the academic year comes first, with a stroke.")
            .Help("Each clock has a line in the worked example.", "$\"{…}, {…}, {…}\" writes three values into one text.", "$\"{AcademicYear.Of(date)}, {TaxYear.Of(date)}, {date.Year}\""),

        Year("06.B", TaxYear.Of(Left).Next())
            .Shows("It begins nine months after the pupil has left. What was earned between is in the year before, mixed with school.")
            .Wrong(TaxYear.Of(Left), "The pupil was still at school when that year began, in April 2012. Take the next one.")
            .Wrong(TaxYear.Of(Left).Next(2), "That is the second full tax year. The one before it is full already.")
            .Help("In which tax year does the day lie? That one is not full.", "TaxYear.Of(…) finds it, and .Next() gives the one after.", "TaxYear.Of(new DateOnly(2012, 7, 20)).Next()"),

        Fix("06.C", "TaxYear FirstFull(DateOnly lastDay)",
            (DateOnly lastDay) => new TaxYear(lastDay.Year), "Somebody who leaves on 31 August 2008 gets 2008-09, which began in April, while that person was at school.",
            (DateOnly lastDay) => TaxYear.Of(lastDay).Next(),
            [
                Case(new DateOnly(2008, 3, 14)), Case(new DateOnly(2008, 8, 31)),
                Hidden("the last day of a calendar year", new DateOnly(2008, 12, 31)), Hidden("the last day of a tax year", new DateOnly(2009, 4, 5)), Hidden("the first day of a tax year", new DateOnly(2009, 4, 6)),
            ])
            .Shows("The rule speaks of tax years only, so no edge of another clock can disturb it.")
            .Wrong((DateOnly lastDay) => new TaxYear(lastDay.Year + 1), "That is right for August. Somebody who leaves in March now waits a year too long.")
            .Wrong((DateOnly lastDay) => TaxYear.Of(lastDay), "That is the tax year of the last day itself: part of it lies before.")
            .Help("On which day does each of the two tax years begin, and where was the pupil then?", "Ask in which tax year the day lies, and count on from there.", "TaxYear.Of(lastDay).Next()"),

        Year("06.D", Tenth)
            .Shows("The extract ends with 2020-21, so this cohort has two more full years to come. Each later cohort has fewer.")
            .Wrong(Tenth.Next(-1), "That is the ninth: the tax year in which school ended is not a full one. Begin to count with the next.")
            .Wrong(Tenth.Next(), "That is the eleventh: ten years after the first full one. The tenth is nine years after it.")
            .Wrong(Tenth.Next(-2), "That counts from the start of the academic year. The pupils leave when it ends, in 2008.")
            .Help("Find the first full tax year of these pupils.", "The tenth is nine years after the first.", "TaxYear.Of(AcademicYear.Parse(\"2007/08\").LastDay).Next(…)"),
    ];
}
