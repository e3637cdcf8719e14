namespace LeoKit.Tests.Charting;

/// <summary>The examples of <c>src/LeoKit/Charts/README.md</c>, word for word, so that they compile and run.</summary>
static class ReadmeExamples
{
    public static IEnumerable<LeoChart> All => [Bar(), BarSeries(), Line(), Distribution(), DotInterval(), Flow(), FlowBetween(), CohortGrid(), Grid()];

    static LeoChart Bar()
    {
        var rates = new[]
        {
            new { Group = "English", Rate = 95.4 },
            new { Group = "another language", Rate = 90.1 },
        }.ToDataFrame();

        return
        Charts.Bar(rates, "Group", "Rate", title: "Pupils who speak another language at home are matched less often", unit: "%", measure: "Match rate")
        ;
    }

    static LeoChart BarSeries()
    {
        (string Region, string Sex, double? Pay)[] pay =
        [
            ("London", "women", 27_350), ("London", "men", 30_120),
            ("North East", "women", 18_200), ("North East", "men", null),
        ];

        return
        Charts.Bar(pay, row => row.Region, row => row.Pay, "London pays most, to women and to men", "Median pay", "£ a year", series: row => row.Sex)
        ;
    }

    static LeoChart Line()
    {
        var employed = Enumerable.Range(2012, 6).Select(year => new { Year = new TaxYear(year), Share = year == 2014 ? (double?)null : 60 + (2 * (year - 2012)) });

        return
        Charts.Line(employed, row => row.Year, row => row.Share, "More are in work each year", "In sustained employment", "%", step: "Tax year")
        ;
    }

    static LeoChart Distribution()
    {
        double[] hours = [7, 16, 16, 20, 24, 30, 30, 35, 35, 36, 37, 37, 37.5, 38, 40, 40, 40, 42, 45, 50];

        return
        Charts.Distribution(hours, "Most people work between 30 and 40 hours", "Hours worked", "hours a week", ChartOptions.Default with { Bins = 5 })
        ;
    }

    static LeoChart DotInterval()
    {
        var naive = Difference.Of("pay", [21, 24, 19, 28, 30, 27]).Between("good school", [false, false, false, true, true, true]).OfMeans().Estimate;
        var adjusted = naive with { Name = "adjusted for intake", Value = 3, Low = -1, High = 7 };

        return
        Charts.DotInterval(
            [naive with { Name = "naive" }, adjusted], "Taking intake into account brings the estimate near to the planted effect", "Effect on pay", "£ thousand a year",
            ChartOptions.Default with { Reference = 2, ReferenceName = "planted effect" })
        ;
    }

    static LeoChart Flow()
    {
        var pupils = Enumerable.Range(0, 1_000).Select(number => (Number: number, Year: number % 5 == 0 ? 10 : 11, IsLinked: number % 8 != 0));
        var cohort = StudyCohort.Of("school census of spring 2011", pupils, "pupils")
            .Keep("in Year 11", pupil => pupil.Year == 11)
            .Keep("linked to tax records", pupil => pupil.IsLinked);

        return
        Charts.Flow(cohort, "Three pupils in ten are lost before the analysis begins")
        ;
    }

    static LeoChart FlowBetween()
    {
        (string From, string To, double People)[] moves = [("North East", "North East", 420), ("North East", "London", 130), ("London", "London", 510), ("London", "North East", 40)];

        return
        Charts.Flow(moves, row => row.From, row => row.To, "London draws more people than it loses", "Region at 16", "Region at 30", "people", count: row => row.People)
        ;
    }

    static LeoChart CohortGrid()
    {
        return
        Charts.CoverageGrid(CohortTable.Standard, "Older cohorts are held only from the middle of their school years")
        ;
    }

    static LeoChart Grid()
    {
        var held = from table in new[] { "KS4_Pupil", "LEO_Earnings" }
                   from year in Enumerable.Range(2010, 6)
                   where table == "KS4_Pupil" || year > 2011
                   select (Table: table, Year: new AcademicYear(year));

        return
        Charts.CoverageGrid(held, cell => cell.Table, cell => cell.Year, "Both tables cover the years from 2012/13 on", "Table", "Academic year")
        ;
    }
}
