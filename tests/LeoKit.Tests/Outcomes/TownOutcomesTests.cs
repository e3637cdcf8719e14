namespace LeoKit.Tests.Outcomes;

public sealed class TownOutcomesTests
{
    static readonly TaxYear Year = new(2018);
    static readonly ILookup<string, Spell> Employed = EmploymentSpells().ToLookup(row => row.Person, row => row.Spell, StringComparer.Ordinal);
    static readonly ILookup<string, decimal> Paid = Earnings().ToLookup(row => row.Person, row => row.Pay, StringComparer.Ordinal);

    [Fact]
    public void The_spells_of_a_few_people_in_the_employment_table_overlap_on_purpose()
    {
        var overlapping = Employed.Count(person => !person.Select(Dates).Order().SequenceEqual(person.Merge().Select(Dates)));

        Assert.InRange(overlapping / (double)Employed.Count, 0.005, 0.06);
    }

    [Fact]
    public void The_stricter_definition_finds_fewer_people_in_sustained_employment()
    {
        var graduates = Employed.Count(person => SustainedEmployment.HigherEducation2016.Holds(person, Year));
        var post16 = Employed.Count(person => SustainedEmployment.Post16.Holds(person, Year));
        Assert.InRange(post16, 1, graduates - 1);
    }

    [Fact]
    public void Annualised_earnings_are_never_below_pay_and_equal_it_over_a_whole_year()
    {
        var earnings = Paid.Select(person => AnnualisedEarnings.Of(person.Single(), Employed[person.Key], Year)).ToArray();
        var annualised = earnings.Where(person => person.Case == AnnualisedCase.Annualised).ToArray();
        Assert.Contains(annualised, person => person.Amount > person.Pay);
        Assert.All(annualised, person => Assert.True(person.DaysEmployed == Year.Days ? person.Amount == person.Pay : person.Amount >= person.Pay));
    }

    static Spell Dates(Spell spell) => new(spell.Start, spell.End);

    static IEnumerable<(string Person, Spell Spell)> EmploymentSpells()
    {
        var table = Town.Data.Employment();
        var (people, starts, ends) = (table.Texts("EduKey"), table.Values<DateTime>("StartDate"), table.Values<DateTime>("EndDate"));
        return Enumerable.Range(0, table.Rows).Select(row => (people[row]!, new Spell(starts[row]!.Value, ends[row]!.Value)));
    }

    static IEnumerable<(string Person, decimal Pay)> Earnings()
    {
        var table = Town.Data.Earnings();
        var (people, years, pay) = (table.Texts("Edukey"), table.Values<int>("TaxYear"), table.Values<int>("Earnings"));
        return Enumerable.Range(0, table.Rows).Where(row => years[row] == Year.Code).Select(row => (people[row]!, (decimal)pay[row]!.Value));
    }
}
