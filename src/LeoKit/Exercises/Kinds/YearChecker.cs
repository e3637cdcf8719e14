using System.Globalization;

namespace LeoKit.Exercises;

/// <summary>VALUE: one academic year or one tax year.</summary>
sealed class YearChecker : Checker<YearChecker.Year>
{
    /// <summary>Whether a tax year is asked for.</summary>
    public bool Tax { get; init; }

    string Example => Tax ? "Hand in a TaxYear, or text such as \"2012-13\"." : "Hand in an AcademicYear, or text such as \"2010/11\".";

    protected override Year? Read(object answer, out Verdict? fault)
    {
        fault = null;
        switch (answer)
        {
            case AcademicYear when Tax:
                fault = Verdict.OtherKind("That is an academic year, from September to August. A tax year is asked for, from 6 April to 5 April.");
                return null;
            case TaxYear when !Tax:
                fault = Verdict.OtherKind("That is a tax year, from 6 April to 5 April. An academic year is asked for, from September to August.");
                return null;
            case IYear year:
                return new(year.Start);
            case string text when !Tax && AcademicYear.TryParse(text, out var year):
                return new(year.Start);
            case string text when Tax && TaxYear.TryParse(text, out var year):
                return new(year.Start);
            case int code when Tax && TaxYear.TryParse(code.ToString(CultureInfo.InvariantCulture), out var year):
                return new(year.Start);
            case int or long:
                fault = Verdict.OtherKind($"One number does not say whether the year starts or ends in it. {Example}");
                return null;
            default:
                fault = Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. {Example}");
                return null;
        }
    }

    protected override bool Same(Year left, Year right) => left == right;

    protected override Verdict Explain(Year answer, Target target)
    {
        var difference = answer.Start - target.Right.Start;
        var direction = difference > 0 ? "late" : "early";
        return Math.Abs(difference) == 1
            ? Verdict.OtherContent($"Close: one year too {direction}. Look at the day on which such a year begins.")
            : Verdict.OtherContent(string.Create(CultureInfo.InvariantCulture, $"That is {Math.Abs(difference)} years too {direction}."));
    }

    /// <summary>A year behind a reference, so that "not readable" can be null.</summary>
    internal sealed record Year(int Start);
}
