using System.Globalization;

namespace LeoKit.Synthetic.Tests;

/// <summary>Attainment hangs together over the stages, and each stage follows the figures and the reforms of its years.</summary>
public sealed class KeyStageTests(LargeRun run)
{
    [Fact]
    public void Results_of_stages_go_together_and_more_closely_the_nearer_they_are()
    {
        var foundation = Results("EYFSP_2003_to_2010", "EYFSP_TOTAL");
        var ks1 = Results("KS1_1998_to_2012", "APS");
        var ks2 = Results("KS2Pupil_1996_to_2016", "MATFINE");
        var ks3 = Results("KS3Candidate_1998_to_2013", "MATTALEV");
        var ks4 = Results("KS4Pupil_2002_to_2014", "PTSTNEWE");
        var ks4Later = Results("KS4Pupil_2015_to_2021", "ATT8");
        var ks5 = Results("KS5Student_2002_to_2021", "TOTPTSE_ALEV", ("ACADYR", "2011/2012"));

        Assert.InRange(Correlation(foundation, ks1), 0.45, 0.65);
        Assert.InRange(Correlation(ks1, ks2), 0.55, 0.75);
        Assert.InRange(Correlation(ks2, ks3), 0.60, 0.85);
        Assert.InRange(Correlation(ks2, ks4), 0.55, 0.80);
        Assert.InRange(Correlation(ks2, ks4Later), 0.55, 0.80);
        Assert.InRange(Correlation(ks4, ks5), 0.40, 0.80);
        Assert.True(Correlation(foundation, ks4Later) < Correlation(ks2, ks4Later));
    }

    /// <summary>State pupils; about a thousand a year, so that a share is within four points.</summary>
    [Theory]
    [InlineData(2002, "FIVEAC", 53.0)]
    [InlineData(2006, "FIVEAC", 59.0)]
    [InlineData(2002, "LEVEL2_EM", null)]
    [InlineData(2006, "LEVEL2_EM", 46.1)]
    [InlineData(2010, "LEVEL2_EM", 59.1)]
    [InlineData(2013, "LEVEL2_EM", 62.2)]
    [InlineData(2014, "LEVEL2_EM_PTQ", 61.5)]
    [InlineData(2016, "LEVEL2_EM_94", 59.7)]
    [InlineData(2019, "LEVEL2_EM_94", 62.0)]
    [InlineData(2021, "LEVEL2_EM_94", 70.0)]
    public void Shares_at_sixteen_follow_the_published_series(int year, string measure, double? percent)
    {
        var view = run.Read(year <= 2014 ? "KS4Pupil_2002_to_2014" : "KS4Pupil_2015_to_2021");
        var state = StateSchools();
        var rows = view.Rows.Where(row => EndOf(row[view["ACADYR"]]) == year && state.Contains(row[view["URN_anon"]])).ToList();
        if (percent is null)
            Assert.All(rows, row => Assert.Equal("", row[view[measure]]));
        else
            Assert.Equal(percent.Value, 100.0 * rows.Count(row => row[view[measure]] == "1") / rows.Count, 5.5);
    }

    [Fact]
    public void Attainment_8_follows_the_published_means_by_year_and_group()
    {
        var view = run.Read("KS4Pupil_2015_to_2021");
        double Mean(int year, Func<string[], bool> of) => view.Rows
            .Where(row => EndOf(row[view["ACADYR"]]) == year && row[view["FSM"]] != "" && of(row)).Average(row => double.Parse(row[view["ATT8"]], CultureInfo.InvariantCulture));

        Assert.Equal(50.1, Mean(2016, _ => true), 2.5);
        Assert.Equal(46.7, Mean(2019, _ => true), 2.5);
        Assert.Equal(50.9, Mean(2021, _ => true), 2.5);
        Assert.Equal(0, view.Rows.Where(row => row[view["P8SCORE"]] != "").Average(row => double.Parse(row[view["P8SCORE"]], CultureInfo.InvariantCulture)), 0.1);
    }

    [Fact]
    public void Levels_end_when_scaled_scores_begin()
    {
        var ks2 = run.Read("KS2Pupil_1996_to_2016");
        foreach (var row in ks2.Rows)
        {
            var scaled = EndOf(row[ks2["ACADYR"]]) == 2016;
            Assert.Equal(scaled, row[ks2["READSCORE"]] != "");
            Assert.Equal(scaled, row[ks2["MATLEV"]] == "");
            Assert.Equal(scaled && int.Parse(row[ks2["READSCORE"]], CultureInfo.InvariantCulture) >= 100, row[ks2["READEXP"]] == "1");
        }
        var expected = ks2.Rows.Where(row => row[ks2["RWMEXP"]] != "").ToList();
        Assert.Equal(54, 100.0 * expected.Count(row => row[ks2["RWMEXP"]] == "1") / expected.Count, 5.5);
        Assert.DoesNotContain("6", ks2.Rows.Where(row => EndOf(row[ks2["ACADYR"]]) < 2012).Select(row => row[ks2["MATLEV"]]));
    }

    [Fact]
    public void The_same_sex_is_written_in_letters_and_as_a_flag()
    {
        var ks2 = run.Read("KS2Pupil_1996_to_2016");
        Assert.All(ks2.Rows.Where(row => row[ks2["FEMALE"]] != ""), row => Assert.Equal(row[ks2["GENDER"]] == "F", row[ks2["FEMALE"]] == "1"));
    }

    [Fact]
    public void Exam_results_agree_with_the_pupil_table()
    {
        foreach (var (pupils, exams, grade, years) in new[] { ("KS4Pupil_2002_to_2014", "KS4Exam_2002_to_2014", "APMAT", (2006, 2013)), ("KS4Pupil_2015_to_2021", "KS4Exam_2015_to_2021", "APMAT_91", (2018, 2021)) })
        {
            var pupil = run.Read(pupils);
            var exam = run.Read(exams);
            var best = pupil.Rows.Where(row => EndOf(row[pupil["ACADYR"]]) >= years.Item1 && EndOf(row[pupil["ACADYR"]]) <= years.Item2 && row[pupil[grade]] != "")
                .ToDictionary(row => row[pupil["PupilMatchingRefAnonymous"]], row => row[pupil[grade]]);
            var mathematics = exam.Rows.Where(row => row[exam["MAPPING"]] == "2210" && best.ContainsKey(row[exam["PupilMatchingRefAnonymous"]])).ToList();

            Assert.True(mathematics.Count > 1000);
            Assert.All(mathematics, row => Assert.Equal(best[row[exam["PupilMatchingRefAnonymous"]]], row[exam["GRADE"]]));
        }
    }

    [Fact]
    public void Numbers_replace_letters_subject_by_subject()
    {
        var exam = run.Read("KS4Exam_2015_to_2021");
        bool AnyNumber(int year, string subject) => exam.Rows.Any(row => EndOf(row[exam["ACADYR"]]) == year && row[exam["MAPPING"]] == subject && row[exam["GRADE"]] is [>= '1' and <= '9']);

        Assert.Equal((false, true, true), (AnyNumber(2016, "2210"), AnyNumber(2017, "2210"), AnyNumber(2018, "2210")));
        Assert.Equal((false, true), (AnyNumber(2017, "4010"), AnyNumber(2018, "4010")));
        Assert.Equal((false, true), (AnyNumber(2018, "3210"), AnyNumber(2019, "3210")));
    }

    [Fact]
    public void A_level_points_change_their_scale_in_2016_and_the_star_comes_in_2010()
    {
        var exam = run.Read("KS5Exam_2002_to_2021");
        var points = exam.Rows.Where(row => row[exam["POINTS"]] != "").Select(row => (New: EndOf(row[exam["ACADYR"]]) >= 2016, Grade: row[exam["GRADE"]], Points: row[exam["POINTS"]])).Distinct().ToDictionary(row => (row.New, row.Grade), row => row.Points);

        Assert.Equal(("270", "50", "0"), (points[(false, "A")], points[(true, "A")], points[(true, "U")]));
        Assert.DoesNotContain("*", exam.Rows.Where(row => EndOf(row[exam["ACADYR"]]) < 2010).Select(row => row[exam["GRADE"]]));

        var student = run.Read("KS5Student_2002_to_2021");
        var passes = exam.Rows.Where(row => row[exam["GRADE"]] != "U").CountBy(row => row[exam["PupilMatchingRefAnonymous"]]).ToDictionary();
        Assert.All(student.Rows, row => Assert.Equal(row[student["PASSES_GA"]], passes.GetValueOrDefault(row[student["PupilMatchingRefAnonymous"]]).ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Summer_of_2020_has_no_census_and_autumn_follows_pupils_into_spring()
    {
        Assert.False(File.Exists(Path.Combine(run.Folder, "NPD", "Summer_Census_2020.csv")));
        var autumn = run.Read("Autumn_Census_2015");
        var spring = run.Read("Spring_Census_2015");
        var inSpring = spring.Values("PupilMatchingRefAnonymous").ToHashSet();

        Assert.All(autumn.Values("CensusDate").Distinct(), day => Assert.Equal("2014-10-02", day));
        Assert.All(autumn.Values("PupilMatchingRefAnonymous"), pupil => Assert.Contains(pupil, inSpring));
    }

    [Fact]
    public void Pupils_leave_after_they_enter_and_only_those_who_left_are_off_roll()
    {
        foreach (var census in run.Censuses.Where(census => census.Has("LeavingDate") && census.Has("OnRoll")))
            foreach (var row in census.Rows)
            {
                Assert.Equal(row[census["OnRoll"]] == "0", row[census["LeavingDate"]] != "");
                if (row[census["LeavingDate"]] != "")
                    Assert.True(string.CompareOrdinal(row[census["EntryDate"]], row[census["LeavingDate"]]) <= 0);
            }
    }

    static int EndOf(string academicYear) => int.Parse(academicYear.AsSpan(5), CultureInfo.InvariantCulture);

    HashSet<string> StateSchools()
    {
        var schools = run.Read("School_Lookup_Synthetic");
        return [.. schools.Rows.Where(row => row[schools["Type"]] != "IND").Select(row => row[schools["URN_anon"]])];
    }

    /// <summary>One result of each pupil, standardised within its year.</summary>
    Dictionary<string, double> Results(string view, string column, (string Column, string Value)? only = null)
    {
        var csv = run.Read(view);
        var results = new Dictionary<string, double>();
        foreach (var year in csv.Rows.Where(row => row[csv[column]] is [>= '0' and <= '9', ..] && (only is not { } filter || row[csv[filter.Column]] == filter.Value)).GroupBy(row => row[csv["ACADYR"]]))
        {
            var values = year.Select(row => double.Parse(row[csv[column]], CultureInfo.InvariantCulture)).ToArray();
            var mean = values.Average();
            var spread = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
            foreach (var row in year)
                results[row[csv["PupilMatchingRefAnonymous"]]] = (double.Parse(row[csv[column]], CultureInfo.InvariantCulture) - mean) / spread;
        }
        return results;
    }

    static double Correlation(Dictionary<string, double> one, Dictionary<string, double> other)
    {
        var pairs = one.Keys.Where(other.ContainsKey).Select(key => (X: one[key], Y: other[key])).ToArray();
        Assert.True(pairs.Length > 200, $"{pairs.Length} pupils have both results.");
        var (meanX, meanY) = (pairs.Average(pair => pair.X), pairs.Average(pair => pair.Y));
        return pairs.Sum(pair => (pair.X - meanX) * (pair.Y - meanY))
            / Math.Sqrt(pairs.Sum(pair => (pair.X - meanX) * (pair.X - meanX)) * pairs.Sum(pair => (pair.Y - meanY) * (pair.Y - meanY)));
    }
}
