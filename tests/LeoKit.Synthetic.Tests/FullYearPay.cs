using System.Globalization;

namespace LeoKit.Synthetic.Tests;

/// <summary>Pay of pupils in tax years in which they were employed on every day, through links that lead one to one, as a careful user would have it.</summary>
sealed class FullYearPay(LargeRun run)
{
    public sealed record Year(string Reference, int Since, double LogPay);

    /// <param name="references">The pupils.</param>
    /// <param name="finished">The end of the academic year of Key Stage 4.</param>
    /// <param name="from">The first year since.</param>
    public List<Year> Of(IEnumerable<string> references, Func<string, int> finished, int from)
    {
        var pupilOfKey = KeysOf([.. references]);
        var employment = run.Read("LEO_Employment");
        var spells = employment.Rows.ToLookup(row => row[employment["EduKey"]], row => (Start: row[employment["StartDate"]], End: row[employment["EndDate"]]));
        var earnings = run.Read("LEO_Earnings");
        return
        [
            .. from row in earnings.Rows
               let key = row[earnings["Edukey"]]
               where pupilOfKey.ContainsKey(key)
               let pounds = int.Parse(row[earnings["Earnings"]], CultureInfo.InvariantCulture)
               let startYear = int.Parse(row[earnings["TaxYear"]], CultureInfo.InvariantCulture) / 100
               let since = startYear - finished(pupilOfKey[key])
               where pounds > 0 && since >= @from
                   && spells[key].Any(spell => string.CompareOrdinal(spell.Start, $"{startYear}-04-06") < 0 && string.CompareOrdinal(spell.End, $"{startYear + 1}-04-05") > 0)
               select new Year(pupilOfKey[key], since, Math.Log(pounds)),
        ];
    }

    Dictionary<string, string> KeysOf(HashSet<string> references)
    {
        var pupils = run.Read("LEARNER_AE_ID_TO_PMR_LOOKUP");
        var edukeys = run.Read("LEARNER_AE_ID_TO_EDUKEY_LOOKUP");
        var keysOfAeId = edukeys.Rows.ToLookup(row => row[edukeys["AE_ID"]], row => row[edukeys["EDUKEY"]]);
        return pupils.Rows.GroupBy(row => row[pupils["PUPILMATCHINGREFANONYMOUS"]], row => row[pupils["AE_ID"]])
            .Where(link => references.Contains(link.Key) && link.Count() == 1 && keysOfAeId[link.Single()].Count() == 1)
            .GroupBy(link => keysOfAeId[link.Single()].Single(), link => link.Key)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single());
    }
}
