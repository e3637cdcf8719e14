using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.Tests;

/// <summary>Each effect planted in pay and work is found by the recommended method, and the naive estimate misleads as stated.</summary>
public sealed class WorkEffectTests(WorkPanel panel)
{
    static readonly int[] AllRegions = [.. Enumerable.Range(0, Regions.Count)];

    [Fact]
    public void The_gap_of_free_school_meals_closes_to_26_and_widens_again_through_work_that_no_table_shows_as_part_time()
    {
        double Gap(int from, int to, params Func<FullYear, double[]>[] held) =>
            Fit(panel.Rows.Where(row => row.Since >= from && row.Since <= to), row => [Flag(row.Fsm)], [Sex, Level3, Since(from, to), .. held])[0];

        Assert.Equal(PlantedEffects.FsmOnLogPay(19), Gap(3, 3), 0.035);
        Assert.Equal(PlantedEffects.FsmOnLogPay(26), Gap(10, 10, Degree), 0.03);
        Assert.True(Gap(15, 17, Degree) < Gap(10, 10, Degree) - 0.02);
    }

    [Fact]
    public void Within_the_same_people_a_region_pays_what_is_planted_and_between_people_more()
    {
        var rows = panel.Rows.Where(row => row.Since >= 6).ToList();
        double[] Wanted(FullYear row) => [Flag(row.Region == Region.London), Flag(row.Region == Region.SouthEast), Flag(row.Region == Region.EastOfEngland)];
        double[] Changing(FullYear row) =>
            [.. Wanted(row), Flag(row.Female) * row.Since, Flag(row.Fsm) * row.Since, Flag(row.Graduate) * row.Since, Flag(row.Graduate) * row.Since * row.Since, .. LeastSquares.Dummies(row.Since, [.. Enumerable.Range(6, 12)])];

        var within = Demeaned(rows, Changing);
        Assert.Equal(PlantedEffects.RegionOnLogPay(Region.London), within[0], 0.02);
        Assert.Equal(PlantedEffects.RegionOnLogPay(Region.SouthEast), within[1], 0.02);

        var moved = rows.Where(row => row.Life.Background.Region != Region.London).ToList();
        var naive = Mean(moved.Where(row => row.Region == Region.London)) - Mean(moved.Where(row => row.Region != Region.London && row.Region != Region.SouthEast && row.Region != Region.EastOfEngland));
        Assert.True(naive > PlantedEffects.RegionOnLogPay(Region.London) + 0.15);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(15)]
    public void A_degree_against_level_3_without_one_pays_less_at_first_and_more_later(int since)
    {
        var rows = panel.Rows.Where(row => row.Since == since && row.Life.AfterSixteen.Level3By19 && row.Life.AfterSixteen.Apprenticeship is null && !(row.Life.Degree is { Completed: false }));
        var estimate = Fit(rows, row => [Flag(row.Graduate)], Sex, Meals)[0];

        Assert.Equal(PlantedEffects.DegreeOnLogPay(since), estimate, 0.04);
    }

    [Fact]
    public void The_raw_pay_of_graduates_crosses_that_of_others_earlier()
    {
        double Raw(int since) => Mean(panel.Rows.Where(row => row.Since == since && row.Graduate)) - Mean(panel.Rows.Where(row => row.Since == since && !row.Graduate));

        Assert.True(Raw(6) > PlantedEffects.DegreeOnLogPay(6) + 0.1);
        Assert.True(Raw(8) > 0.1);
    }

    [Fact]
    public void Level_3_by_19_is_the_one_thing_that_pays_people_without_five_good_passes()
    {
        var rows = panel.Rows.Where(row => row.Since >= 5 && row.Above < -4 && !row.Graduate);
        var estimate = Fit(rows, row => [Flag(row.Life.AfterSixteen.Level3By19), Flag(row.Life.AfterSixteen.Apprenticeship is { Level: 3 }), Flag(row.Life.AfterSixteen.SixthForm), Flag(row.Life.Conduct.Exclusions > 0)], Sex, Meals, Since(5, 17));

        Assert.Equal(PlantedEffects.Level3OnLogPay, estimate[0], 0.025);
        Assert.Equal(0, estimate[2], 0.025);
        Assert.Equal(0, estimate[3], 0.025);
    }

    [Fact]
    public void An_advanced_apprenticeship_pays_at_25_and_no_more_at_32()
    {
        double At(int from, int to) => Fit(
            panel.Rows.Where(row => row.Since >= from && row.Since <= to && row.Life.Degree is null),
            row => [Flag(row.Life.AfterSixteen.Apprenticeship is { Level: 3 })], Level3, Sex, Meals, Since(from, to))[0];

        Assert.Equal(PlantedEffects.ApprenticeshipOnLogPay(25), At(6, 9), 0.03);
        Assert.Equal(0.01, At(14, 17), 0.04);
    }

    [Fact]
    public void Aims_in_reformed_sectors_pay_from_2013_14_on_and_a_before_and_after_comparison_says_more()
    {
        bool Reformed(FullYear row) => PlantedEffects.IsReformed(row.Life.AfterSixteen.Sector);
        bool Late(FullYear row) => row.Life.AfterSixteen.SectorFrom >= PlantedEffects.FirstReformedYear;
        var rows = panel.Rows.Where(row => row.Life.AfterSixteen.Sector > 0 && row.Since is >= 1 and <= 7 && row.Life.Degree is null).ToList();
        var estimate = Fit(rows, row => [Flag(Reformed(row) && Late(row)), Flag(Reformed(row)), Flag(row.Life.AfterSixteen.Apprenticeship is { Level: 3 }), Flag(Late(row))], Level3, Sex, Meals, Since(1, 7))[0];

        // With some 700 people in the reformed sectors after the reform, the standard error is about 0.017.
        Assert.Equal(PlantedEffects.ReformOnLogPay, estimate, 0.045);

        // Four years before against four years after, at the same ages, in the pounds of each year.
        var sameAge = rows.Where(row => Reformed(row) && row.Since is 3 or 4 && row.Life.AfterSixteen.SectorFrom is >= 2010 and <= 2017).ToList();
        Assert.True(sameAge.Where(Late).Average(row => row.LogPay) - sameAge.Where(row => !Late(row)).Average(row => row.LogPay) > PlantedEffects.ReformOnLogPay + 0.03);
    }

    [Fact]
    public void A_gap_year_costs_a_little_at_first_although_those_who_take_one_are_paid_more()
    {
        var graduates = panel.Rows.Where(row => row.Graduate && row.YearsAfterGraduation is >= 1 and <= 11).ToList();
        double At(int from, int to) => Fit(
            graduates.Where(row => row.YearsAfterGraduation >= from && row.YearsAfterGraduation <= to),
            row => [Flag(row.Life.Degree!.GapYear)], After(from, to), Length, SubjectDummies, Sex, Meals)[0];

        Assert.Equal(PlantedEffects.GapYearOnLogPay(1), At(1, 3), 0.02);
        // Few of the panel are as far from graduation, so that the standard error is about 0.02.
        Assert.Equal(0, At(7, 11), 0.05);
        var first = panel.Everybody.Where(row => row.Graduate && row.YearsAfterGraduation is >= 1 and <= 3).ToList();
        Assert.True(Mean(first.Where(row => row.Life.Degree!.GapYear)) > Mean(first.Where(row => !row.Life.Degree!.GapYear)));
    }

    [Fact]
    public void The_subject_of_a_degree_pays_what_is_planted_once_intake_is_held_equal()
    {
        var economics = Position("Economics");
        var english = Position("English studies");
        var planted = SubjectPay.Of(economics, 5) - SubjectPay.Of(english, 5);
        var rows = panel.Rows.Where(row => row.Graduate && row.YearsAfterGraduation is 4 or 5 or 6).ToList();
        var terms = Fit(rows, SubjectDummies, Sex, Meals, After(4, 6), Length);
        double Term(int subject) => subject == 0 ? 0 : terms[subject - 1];
        var raw = Mean(rows.Where(row => row.Life.Degree!.Subject == economics)) - Mean(rows.Where(row => row.Life.Degree!.Subject == english));

        Assert.Equal(planted, Term(economics) - Term(english), 0.09);
        Assert.True(raw > planted + 0.05);
    }

    [Fact]
    public void Pay_grows_faster_after_science_than_after_humanities_as_planted()
    {
        var rows = panel.Rows.Where(row => row.Graduate && row.YearsAfterGraduation is >= 1 and <= 10 && Subjects.All[row.Life.Degree!.Subject].Group != SubjectGroup.Other);
        double Stem(FullYear row) => Flag(Subjects.All[row.Life.Degree!.Subject].Group == SubjectGroup.Stem);
        var estimate = Fit(rows, row => [Stem(row) * row.YearsAfterGraduation, Flag(row.Female) * row.YearsAfterGraduation], Sex, Meals, After(1, 10), Length, row => SubjectDummies(row, SubjectGroup.Other))[0];

        Assert.Equal(WorkTruths.StemGrowth, estimate, 0.006);
    }

    [Fact]
    public void Care_keeps_people_out_of_paid_work_and_the_raw_gap_is_much_larger()
    {
        var people = panel.Lives.Where(life => life.Background.Cohort + 24 <= 2021 && life.Places.Leaves > TaxYears.DaysOf(life.Background.Cohort + 24).To).ToList();
        double Works(LifeCourse life) => Flag(life.Pay.In(life.Background.Cohort + 24) > 0);
        var raw = people.Where(life => life.SocialCare.EverInCare).Average(Works) - people.Where(life => !life.SocialCare.EverInCare).Average(Works);
        var estimate = LeastSquares.Fit(
            [.. people.Select(life => (double[])
            [
                Flag(life.SocialCare.EverInCare), 1, Flag(life.Background.Fsm), Flag(life.Background.Female), life.Schooling.Score - Schooling.Mean,
                .. LeastSquares.Dummies(life.SocialCare.NeedLevel, [0, 1, 2, 3]), .. LeastSquares.Dummies(life.Background.Needs == Needs.None, [true, false]),
            ])],
            [.. people.Select(Works)])[0];

        Assert.InRange(estimate, -0.18, -0.06);
        Assert.True(raw < estimate - 0.1);
    }

    [Fact]
    public void Women_are_paid_less_from_the_start_and_increasingly_so_after_eight_years()
    {
        Assert.Equal(PlantedEffects.FemaleOnLogPay(7), Fit(panel.Rows.Where(row => row.Since is 6 or 7 or 8), row => [Flag(row.Female)], Meals, Degree, Level3, Since(6, 8))[0], 0.02);
        Assert.True(Fit(panel.Rows.Where(row => row.Since is 14 or 15 or 16), row => [Flag(row.Female)], Meals, Degree, Level3, Since(14, 16))[0] < PlantedEffects.FemaleOnLogPay(12));
    }

    static double Flag(bool yes) => yes ? 1 : 0;

    static int Position(string subject) => Enumerable.Range(0, Subjects.All.Length).Single(at => Subjects.All[at].Name == subject);

    static double[] SubjectDummies(FullYear row) => LeastSquares.Dummies(row.Life.Degree!.Subject, [.. Enumerable.Range(0, Subjects.All.Length)]);

    /// <summary>Without those of a group that is not among the rows.</summary>
    static double[] SubjectDummies(FullYear row, SubjectGroup without) =>
        LeastSquares.Dummies(row.Life.Degree!.Subject, [.. Enumerable.Range(0, Subjects.All.Length).Where(at => Subjects.All[at].Group != without)]);

    static double Mean(IEnumerable<FullYear> rows) => rows.Average(row => row.LogPay - (0.021 * (row.TaxYearEnd - 2018)));

    /// <summary>The first coefficients of log pay on the wanted columns, at equal attainment, region of residence and whatever else is held.</summary>
    static double[] Fit(IEnumerable<FullYear> among, Func<FullYear, double[]> wanted, params Func<FullYear, double[]>[] held)
    {
        var rows = among.ToList();
        return LeastSquares.Fit(
            [.. rows.Select(row => (double[])[.. wanted(row), 1, row.Above, row.TaxYearEnd - 2018, .. LeastSquares.Dummies((int)row.Region, AllRegions), .. held.SelectMany(columns => columns(row))])],
            [.. rows.Select(row => row.LogPay)]);
    }

    static double[] Sex(FullYear row) => [Flag(row.Female)];

    static double[] Meals(FullYear row) => [Flag(row.Fsm)];

    static double[] Degree(FullYear row) => [Flag(row.Graduate)];

    static double[] Level3(FullYear row) => [Flag(row.Life.AfterSixteen.Level3By19)];

    static Func<FullYear, double[]> Since(int from, int to) => row => LeastSquares.Dummies(row.Since, [.. Enumerable.Range(from, to - from + 1)]);

    static Func<FullYear, double[]> After(int from, int to) => row => LeastSquares.Dummies(row.YearsAfterGraduation, [.. Enumerable.Range(from, to - from + 1)]);

    /// <summary>Longer courses end at a higher age.</summary>
    static double[] Length(FullYear row) => [row.Life.Degree!.GraduationYear - row.Life.Degree.EntryYear];

    /// <summary>The coefficients once each person's mean is taken from every column: only changes within a person count.</summary>
    static double[] Demeaned(List<FullYear> rows, Func<FullYear, double[]> columns)
    {
        var (changes, outcomes) = (new List<double[]>(), new List<double>());
        foreach (var person in rows.GroupBy(row => row.Row))
        {
            var own = person.Select(row => (Columns: columns(row), Pay: row.LogPay - (0.021 * (row.TaxYearEnd - 2018)))).ToList();
            var means = Enumerable.Range(0, own[0].Columns.Length).Select(at => own.Average(row => row.Columns[at])).ToArray();
            var pay = own.Average(row => row.Pay);
            changes.AddRange(own.Select(row => row.Columns.Select((value, at) => value - means[at]).ToArray()));
            outcomes.AddRange(own.Select(row => row.Pay - pay));
        }
        return LeastSquares.Fit(changes, outcomes);
    }
}
