// Solutions of 13 · Seven strengths, shown: each part replaces the cell of its name.

// cell: recap-answer
var recap = "A";

// cell: faded-a
var matched = new[]
{
    ("S1", "three keys"), ("S2", "catalogue"), ("S3", "interval"), ("S4", "activities"),
    ("S5", "pay by meals"), ("S6", "regions"), ("S7", "untouched group"),
};

// cell: faded-b
var amongMany = GapAmong(10_000);
var width = amongMany.High - amongMany.Low;

// cell: faded-c
using Microsoft.Data.Analysis;

var mobility = county.Sql($"""
    SELECT k.FSM AS FreeMeals, k.FIVEAC AS FivePasses, count(*) AS People, median(pay.Earnings) AS MedianPay
    {paid} GROUP BY ALL ORDER BY ALL
    """);
display(mobility);

// cell: faded-d
var sentence = "B";
