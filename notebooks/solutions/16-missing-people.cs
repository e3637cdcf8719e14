// Solutions of 16 · Missing people: each part replaces the cell of its name.

// cell: faded-a
var kinds = new[] { ("1", "structural"), ("2", "linkage"), ("3", "self-employed"), ("4", "emigration"), ("5", "no trace"), ("6", "structural") };

// cell: faded-b
(double Low, double High) Bounds(int yes, int no, int missing)
{
    double everybody = yes + no + missing;
    return (100 * yes / everybody, 100 * (yes + missing) / everybody);
}

display(Bounds(inWork, notInWork, unlinked));

// cell: faded-c
var gap = Gap(seen.Where(one => one.Reception).ToList());

// cell: faded-d
var rateOf = rates.ToDictionary(rate => rate.Group, rate => rate.Rate);
var weighted = Ols.Of("other language", linked.Select(Percent)).Weighted("weight", linked.Select(pupil => 1 / rateOf[pupil.Ethnic])).Fit();
display(weighted);

// cell: talk-e
var sentence = "Of 2,886 people who ended Key Stage 4 in 2010/11, 201 could not be linked to tax records, more often pupils of minority ethnic groups and pupils who came to England late. We counted the self-employed as in work; people abroad and people without any trace count as not in work, although we cannot see what they do. The share in work lies between 73.8 and 80.8 per cent, whatever is true of those without a link, and weights by ethnic group would correct the share of linked people only if pupils of one group are alike.";
