// Solutions of 14 · What is not recorded: each part replaces the cell of its name.

// cell: faded-a
var at26 = county.Studies.FullYears.Where(year => year is { Since: 10, Points: not null, FreeMeals: not null }).ToList();
display(Difference.Of("log pay", at26.Select(year => year.LogPay)).Between("free meals", at26.Select(year => year.FreeMeals!.Value)).OfMeans().Estimate);

var gap = Ols.Of("log pay", at26.Select(year => year.LogPay)).On("free meals", at26.Select(year => year.FreeMeals))
    .On("points", at26.Select(year => year.Points)).On("female", at26.Select(year => year.Female))
    .On("level 3", at26.Select(year => year.Level3)).On("degree", at26.Select(year => year.IsGraduate))
    .Factor("region", at26.Select(year => year.Region)).Fit()["free meals"];

// cell: faded-b
var missed = county.SqlColumns($"SELECT 100.0 * count(CASE WHEN NOT meals THEN 1 END) / count(*) AS Missed FROM ({year11}) WHERE ever").Numbers("Missed")[0]!.Value;

// cell: faded-c
var movers = county.SqlColumns("""
    SELECT count(*) AS Movers, count(pay.Edukey) AS WithPay
    FROM LEO_Geography AS was JOIN LEO_Geography AS home ON home.Edukey = was.Edukey AND home.TaxYear = 201819
    LEFT JOIN LEO_Earnings AS pay ON pay.Edukey = was.Edukey AND pay.TaxYear = 201819
    WHERE was.TaxYear = 201112 AND was.CTRYNM = 'England' AND home.CTRYNM = 'Scotland'
    """);
var inScotland = 100.0 * movers.Numbers("WithPay")[0]!.Value / movers.Numbers("Movers")[0]!.Value;

// cell: faded-d
var rating = "In a study of what part-time work costs, I trust yearly pay of people with work all year least. It mixes people of few hours with people of a low rate, and nothing in the records tells them apart. Where more of one group work part-time, their rate of pay would look lower than it is, so a gap in rates would come out too large.";
