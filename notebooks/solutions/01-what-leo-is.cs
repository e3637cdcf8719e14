// Solutions of 01 · What LEO is and what it is for: each part replaces the cell of its name.

// cell: recap-answer
var recap = "B";

// cell: faded-a
var matched = new[]
{
    ("HM Revenue and Customs", "pay"), ("Department for Work and Pensions", "benefits"),
    ("Department for Education", "school records"), ("Jisc (HESA)", "university students"),
};

// cell: faded-b
var notAnswered = "B";

// cell: faded-c
var scotland = "C";

// cell: faded-d
var forAPupil = "Schools, colleges and tax offices write things down anyway. Put together without names, their notes help to learn which courses and which kinds of help serve young people well, so that those who come after you can choose better.";
