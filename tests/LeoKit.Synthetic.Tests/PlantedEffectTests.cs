using System.Globalization;
using System.Text.Json;
using LeoKit.Schema;

namespace LeoKit.Synthetic.Tests;

/// <summary>Each truth is found again in the published tables alone, by the method that truth.json recommends.</summary>
public sealed class PlantedEffectTests(LargeRun run)
{
    [Fact]
    public void Attainment_is_lower_with_free_school_meals_and_higher_for_girls_as_planted()
    {
        var pupils = AttainmentOfPupils(2016, 2021, "KS4Pupil_2015_to_2021", "ATT8");
        var estimate = Regress(pupils, pupil => pupil.Points, pupil => [pupil.Fsm, pupil.Female, pupil.Support, pupil.Statement, .. EthnicDummies(pupil)]);

        Assert.Equal(Truth("fsm-attainment"), estimate[0], 1.3);
        Assert.Equal(Truth("girls-attainment"), estimate[1], 1.0);
    }

    [Fact]
    public void The_raw_difference_in_attainment_is_larger_than_planted()
    {
        var pupils = AttainmentOfPupils(2016, 2021, "KS4Pupil_2015_to_2021", "ATT8");
        var raw = pupils.Where(pupil => pupil.Fsm == 1).Average(pupil => pupil.Points) - pupils.Where(pupil => pupil.Fsm == 0).Average(pupil => pupil.Points);

        Assert.InRange(raw, Truth("fsm-attainment") - 4, Truth("fsm-attainment") - 0.8);
    }

    [Fact]
    public void Full_year_pay_is_lower_with_free_school_meals_as_planted_and_looks_lower_still_without_controls()
    {
        var pay = PayOfPupils(from: 5, to: 20);
        var controlled = Regress(pay, pay => pay.LogPay, pay => [pay.Pupil.Fsm, pay.Pupil.Female, pay.Pupil.Points, .. LeastSquares.Dummies(pay.Since, [.. Enumerable.Range(5, 8)])], pay => pay.Pupil);
        var raw = pay.Where(pay => pay.Pupil.Fsm == 1).Average(pay => pay.LogPay) - pay.Where(pay => pay.Pupil.Fsm == 0).Average(pay => pay.LogPay);

        // The method leaves out that fewer of them study on, which adds a little to the planted gap; the standard error is about 0.02.
        Assert.Equal(Truth("fsm-pay"), controlled[0], 0.06);
        Assert.InRange(raw, 4 * Truth("fsm-pay"), 2 * Truth("fsm-pay"));
    }

    [Fact]
    public void Women_are_paid_less_for_a_full_year_as_planted()
    {
        var pay = PayOfPupils(from: 5, to: 8);
        var controlled = Regress(pay, pay => pay.LogPay, pay => [pay.Pupil.Fsm, pay.Pupil.Female, pay.Pupil.Points, .. LeastSquares.Dummies(pay.Since, [5, 6, 7, 8])], pay => pay.Pupil);
        var raw = pay.Where(pay => pay.Pupil.Female == 1).Average(pay => pay.LogPay) - pay.Where(pay => pay.Pupil.Female == 0).Average(pay => pay.LogPay);

        Assert.Equal(Truth("women-pay"), controlled[1], 0.03);
        Assert.True(raw > controlled[1] + 0.02);
    }

    [Fact]
    public void Pupils_of_minority_groups_have_no_edukey_more_often_as_planted()
    {
        var matched = run.Read("LEARNER_AE_ID_TO_EDUKEY_LOOKUP").Values("AE_ID").ToHashSet();
        var unmatched = Links().Where(link => !link.Value.Any(matched.Contains)).Select(link => link.Key).ToHashSet();
        var groups = new Dictionary<string, string>();
        foreach (var census in run.Censuses.Where(census => census.Has("EthnicGroupMajor")))
            foreach (var row in census.Rows.Where(row => row[census["NCyearActual"]] == "R"))
                groups[row[census["PupilMatchingRefAnonymous"]]] = row[census["EthnicGroupMajor"]];

        double Share(bool minority) => groups.Where(pupil => pupil.Value is not ("WHIT" or "UNCL") == minority).Average(pupil => unmatched.Contains(pupil.Key) ? 1.0 : 0);
        Assert.Equal(Truth("match-rate-gap"), Share(minority: true) - Share(minority: false), 0.025);
    }

    sealed record Pupil(string Reference, int Year, double Points, double Fsm, double Female, double Support, double Statement, string Ethnic, string Authority);

    sealed record YearOfPay(Pupil Pupil, int Since, double LogPay);

    static double[] EthnicDummies(Pupil pupil) => LeastSquares.Dummies(pupil.Ethnic, ["WHIT", "ASIA", "BLAC", "CHIN", "MIXD", "AOEG", "UNCL"]);

    double Truth(string id)
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(run.Folder, "truth.json")));
        return truth.RootElement.GetProperty("effects").EnumerateArray().Single(effect => effect.GetProperty("id").GetString() == id).GetProperty("value").GetDouble();
    }

    /// <summary>The coefficients of the wanted columns, with year and local authority held constant.</summary>
    static double[] Regress(List<Pupil> pupils, Func<Pupil, double> outcome, Func<Pupil, double[]> wanted) => Regress(pupils, outcome, wanted, pupil => pupil);

    static double[] Regress<T>(List<T> cases, Func<T, double> outcome, Func<T, double[]> wanted, Func<T, Pupil> pupilOf)
    {
        var years = cases.Select(one => pupilOf(one).Year).Distinct().Order().ToArray();
        var authorities = cases.Select(one => pupilOf(one).Authority).Distinct().Order(StringComparer.Ordinal).ToArray();
        return LeastSquares.Fit(
            [.. cases.Select(one => (double[])[.. wanted(one), 1, .. LeastSquares.Dummies(pupilOf(one).Year, years), .. LeastSquares.Dummies(pupilOf(one).Authority, authorities)])],
            [.. cases.Select(outcome)]);
    }

    /// <summary>Key Stage 4 of state pupils with the census of the same year.</summary>
    List<Pupil> AttainmentOfPupils(int from, int to, string view, string points)
    {
        var ks4 = run.Read(view);
        var census = Enumerable.Range(from, to - from + 1).SelectMany(year => CensusOfYear11(year)).ToDictionary();
        return
        [
            .. from row in ks4.Rows
               let year = int.Parse(row[ks4["ACADYR"]].AsSpan(5), CultureInfo.InvariantCulture)
               where year >= @from && year <= to && row[ks4["FSM"]] != ""
               let reference = row[ks4["PupilMatchingRefAnonymous"]]
               where census.ContainsKey((reference, year))
               let school = census[(reference, year)]
               select new Pupil(reference, year, double.Parse(row[ks4[points]], CultureInfo.InvariantCulture),
                   row[ks4["FSM"]] == "1" ? 1 : 0, row[ks4["GENDER"]] == "F" ? 1 : 0,
                   school.Sen is "A" or "P" or "K" ? 1 : 0, school.Sen is "S" or "E" ? 1 : 0, school.Ethnic, school.Authority),
        ];
    }

    IEnumerable<((string Reference, int Year), (string Sen, string Ethnic, string Authority))> CensusOfYear11(int year)
    {
        var census = run.Read(StandardExtract.ViewsOf(StandardExtract.Find("SC_Pupil")!).Single(view => view.Year == year && view.Term == Term.Spring).Name);
        return from row in census.Rows
               where row[census["NCyearActual"]] == "11" && row[census["RecordStatus"]] is "" or "1" && row[census["SENprovision"]] != ""
               select ((row[census["PupilMatchingRefAnonymous"]], year), (row[census["SENprovision"]], row[census["EthnicGroupMajor"]], row[census["LA_anon"]]));
    }

    /// <summary>Pay of pupils of 2007 to 2013 in tax years in which a spell of work begins before and ends after: a spell with a default date inside the year does not count.</summary>
    List<YearOfPay> PayOfPupils(int from, int to)
    {
        var pupils = AttainmentOfPupils(2007, 2013, "KS4Pupil_2002_to_2014", "PTSTNEWE").ToDictionary(pupil => pupil.Reference);
        var edukeys = run.Read("LEARNER_AE_ID_TO_EDUKEY_LOOKUP");
        var keysOfAeId = edukeys.Rows.ToLookup(row => row[edukeys["AE_ID"]], row => row[edukeys["EDUKEY"]]);

        // One-to-one links only, as a careful user would.
        var pupilOfKey = Links().Where(link => pupils.ContainsKey(link.Key) && link.Value is [var aeId] && keysOfAeId[aeId].Count() == 1)
            .GroupBy(link => keysOfAeId[link.Value[0]].Single())
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => pupils[group.Single().Key]);

        var employment = run.Read("LEO_Employment");
        var spells = employment.Rows.ToLookup(row => row[employment["EduKey"]],
            row => (Start: row[employment["StartDate"]], End: row[employment["EndDate"]]));
        var earnings = run.Read("LEO_Earnings");
        return
        [
            .. from row in earnings.Rows
               let key = row[earnings["Edukey"]]
               where pupilOfKey.ContainsKey(key)
               let pounds = int.Parse(row[earnings["Earnings"]], CultureInfo.InvariantCulture)
               let startYear = int.Parse(row[earnings["TaxYear"]], CultureInfo.InvariantCulture) / 100
               let since = startYear - pupilOfKey[key].Year
               where pounds > 0 && since >= @from && since <= to
                   && spells[key].Any(spell => string.CompareOrdinal(spell.Start, $"{startYear}-04-06") < 0 && string.CompareOrdinal(spell.End, $"{startYear + 1}-04-05") > 0)
               select new YearOfPay(pupilOfKey[key], since, Math.Log(pounds)),
        ];
    }

    Dictionary<string, string[]> Links()
    {
        var links = run.Read("LEARNER_AE_ID_TO_PMR_LOOKUP");
        return links.Rows.GroupBy(row => row[links["PUPILMATCHINGREFANONYMOUS"]]).ToDictionary(group => group.Key, group => group.Select(row => row[links["AE_ID"]]).ToArray());
    }
}
