// Solutions of 15 · Lags, reforms, why, and worth: each part replaces the cell of its name.

// cell: faded-a
var rises = county.Sql("""
    SELECT TaxYear, count(*) AS People, count(*) - lag(count(*)) OVER (ORDER BY TaxYear) AS Rise, median(Earnings) AS MedianPay
    FROM LEO_Earnings GROUP BY TaxYear ORDER BY TaxYear
    """);
display(rises);
var breakYear = 201314;

// cell: free-b
var newest = Enumerable.Range(1985, 12).Last(start => PayAt(30, new BirthCohort(start)).Start <= last);

// cell: faded-c
var why = "C";

// cell: faded-d
var byMeals = people.Where(person => person.Meals is not null).GroupBy(person => person.Meals).OrderBy(group => group.Key).Select(group => new
{
    Meals = group.Key!.Value, People = group.Count(), MeanPay = Math.Round(group.Average(person => person.Pay)!.Value),
    AllYear = Share(group, person => person.AllYear), Claimed = Share(group, person => person.Claimed), Degree = Share(group, person => person.Degree),
}).ToDataFrame();
display(byMeals);

// cell: talk-e
var outcomes = "Besides pay I would report how many people have work all year, how many still learn or have taken a further qualification, and how many claim an out-of-work benefit. LEO holds all three. It does not hold whether people are well, have time for others, or like what they do, and a report should say so.";
