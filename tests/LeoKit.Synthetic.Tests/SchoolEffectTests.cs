using System.Globalization;
using System.Text.Json;

namespace LeoKit.Synthetic.Tests;

/// <summary>What truth.json states about schools is found again in the published tables, by the method that it recommends; the naive estimate misleads as it says.</summary>
public sealed class SchoolEffectTests(LargeRun run)
{
    /// <summary>What regressions need of one pupil of a state secondary school: attainment standardised within the year.</summary>
    sealed record Pupil(string Reference, int Year, string School, double Attainment, double Fsm, double Female, string Authority);

    [Fact]
    public void Late_academies_raise_attainment_as_planted_once_their_own_trend_is_held_constant()
    {
        var pupils = Pupils(2004, 2021);
        var academies = AcademyYears();
        var withTrend = Fit(trend: true);
        var without = Fit(trend: false);

        Assert.Equal(Truth("q3-academy"), withTrend[0], 1.3);
        Assert.Equal(Truth("q3-academy-early"), withTrend[1], 2.5);
        Assert.True(without[0] > Truth("q3-academy") + 0.8, $"Without a trend the estimate is {without[0]:F2}.");

        double[] Fit(bool trend)
        {
            var schools = pupils.Select(pupil => pupil.School).Distinct().Order(StringComparer.Ordinal).ToArray();
            var years = pupils.Select(pupil => pupil.Year).Distinct().Order().ToArray();
            return LeastSquares.Fit(
                [.. pupils.Select(pupil => (double[])
                [
                    academies[pupil.School] is var from and >= 2011 && pupil.Year > from ? 1 : 0,
                    academies[pupil.School] is var early and > 0 and < 2011 && pupil.Year > early ? 1 : 0,
                    pupil.Fsm, pupil.Female,
                    .. trend ? [academies[pupil.School] > 0 ? pupil.Year - 2011 : 0] : Array.Empty<double>(),
                    1, .. LeastSquares.Dummies(pupil.Year, years), .. LeastSquares.Dummies(pupil.School, schools),
                ])],
                [.. pupils.Select(pupil => pupil.Attainment)]);
        }
    }

    [Fact]
    public void A_good_school_pays_little_once_attainment_is_held_constant_and_seems_to_pay_much()
    {
        var grades = run.Read("School_Grades_Synthetic");
        var gradeOf = grades.Rows.ToDictionary(row => (row[grades["URN_anon"]], EndOf(row[grades["AcademicYear"]])), row => row[grades["Grade"]]);
        var pupils = Pupils(2004, 2016).Where(pupil => gradeOf[(pupil.School, pupil.Year)] != "1").ToDictionary(pupil => pupil.Reference);
        var pay = new FullYearPay(run).Of(pupils.Keys, reference => pupils[reference].Year, from: 3);
        double Good(string reference) => gradeOf[(pupils[reference].School, pupils[reference].Year)] == "2" ? 1 : 0;

        var naive = pay.Where(year => Good(year.Reference) == 1).Average(year => year.LogPay) - pay.Where(year => Good(year.Reference) == 0).Average(year => year.LogPay);
        var since = pay.Select(year => year.Since).Distinct().Order().ToArray();
        var authorities = pupils.Values.Select(pupil => pupil.Authority).Distinct().Order(StringComparer.Ordinal).ToArray();
        var held = LeastSquares.Fit(
            [.. pay.Select(year => (Pay: year, Pupil: pupils[year.Reference])).Select(pair => (double[])
            [
                Good(pair.Pay.Reference), pair.Pupil.Attainment, pair.Pupil.Attainment * pair.Pupil.Attainment, pair.Pupil.Fsm, pair.Pupil.Female,
                1, .. LeastSquares.Dummies(pair.Pay.Since, since), .. LeastSquares.Dummies(pair.Pupil.Authority, authorities),
            ])],
            [.. pay.Select(year => year.LogPay)]);

        Assert.Equal(Truth("q1-good-school"), held[0], 0.035);
        Assert.True(naive > 3 * Truth("q1-good-school") && naive > held[0] + 0.03, $"The raw difference is {naive:F3} and the other {held[0]:F3}.");
    }

    static int EndOf(string academicYear) => int.Parse(academicYear.AsSpan(5), CultureInfo.InvariantCulture);

    double Truth(string id)
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(run.Folder, "truth.json")));
        return truth.RootElement.GetProperty("effects").EnumerateArray().Single(effect => effect.GetProperty("id").GetString() == id).GetProperty("value").GetDouble();
    }

    /// <summary>The end of the first academic year of each academy; 0 for other schools.</summary>
    Dictionary<string, int> AcademyYears()
    {
        var schools = run.Read("School_Lookup_Synthetic");
        return schools.Rows.ToDictionary(row => row[schools["URN_anon"]], row => row[schools["AcademyDate"]] is { Length: > 0 } day ? int.Parse(day.AsSpan(0, 4), CultureInfo.InvariantCulture) + 1 : 0);
    }

    List<Pupil> Pupils(int from, int to)
    {
        var schools = run.Read("School_Lookup_Synthetic");
        var secondaries = schools.Rows.Where(row => row[schools["Phase"]] == "SS" && row[schools["Type"]] != "IND").ToDictionary(row => row[schools["URN_anon"]], row => row[schools["LA_anon"]]);
        var raw = new List<(Pupil Pupil, double Points)>();
        foreach (var (name, first, points) in new[] { ("KS4Pupil_2002_to_2014", 2004, "PTSTNEWE"), ("KS4Pupil_2002_to_2014", 2014, "PTSTNEWE_PTQ"), ("KS4Pupil_2015_to_2021", 2015, "PTSTNEWE_PTQ_EE") })
        {
            var view = run.Read(name);
            raw.AddRange(
                from row in view.Rows
                let year = EndOf(row[view["ACADYR"]])
                where year >= @from && year <= to && year >= first && row[view[points]] != "" && secondaries.ContainsKey(row[view["URN_anon"]])
                // Free school meals are in the table from 2006/07; earlier years are told from the census of the year.
                select (new Pupil(row[view["PupilMatchingRefAnonymous"]], year, row[view["URN_anon"]], 0, Meals(row[view["FSM"]], row[view["PupilMatchingRefAnonymous"]], year),
                    row[view["GENDER"]] == "F" ? 1 : 0, secondaries[row[view["URN_anon"]]]), double.Parse(row[view[points]], CultureInfo.InvariantCulture)));
        }
        var spread = SpreadOfAttainment8();
        return
        [
            .. from year in raw.GroupBy(pair => pair.Pupil.Year)
               let mean = year.Average(pair => pair.Points)
               let deviation = Math.Sqrt(year.Average(pair => (pair.Points - mean) * (pair.Points - mean)))
               from pair in year
               select pair.Pupil with { Attainment = spread * (pair.Points - mean) / deviation },
        ];
    }

    double Meals(string inTable, string reference, int year) => inTable != "" ? (inTable == "1" ? 1 : 0) : MealsInCensus(year).GetValueOrDefault(reference);

    readonly Dictionary<int, Dictionary<string, double>> _meals = [];

    Dictionary<string, double> MealsInCensus(int year)
    {
        if (_meals.TryGetValue(year, out var known))
            return known;
        var census = run.Read(year >= 2006 ? $"Spring_Census_{year}" : $"plasc_{year}");
        return _meals[year] = census.Rows.Where(row => row[census["FSMeligible"]] != "")
            .GroupBy(row => row[census["PupilMatchingRefAnonymous"]]).ToDictionary(rows => rows.Key, rows => rows.First()[census["FSMeligible"]] == "1" ? 1.0 : 0);
    }

    double SpreadOfAttainment8()
    {
        var view = run.Read("KS4Pupil_2015_to_2021");
        var values = view.Values("ATT8").Where(value => value != "").Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToArray();
        var mean = values.Average();
        return Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
    }
}
