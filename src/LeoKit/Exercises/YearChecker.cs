using System.Globalization;

namespace LeoKit.Exercises;

/// <summary>VALUE: one academic year.</summary>
sealed class YearChecker : Checker<YearChecker.Year>
{
    protected override Year? Read(object answer, out Verdict? fault)
    {
        fault = null;
        switch (answer)
        {
            case AcademicYear year:
                return new(year);
            case string text when AcademicYear.TryParse(text, out var year):
                return new(year);
            case int or long:
                fault = Verdict.OtherKind("One number does not say whether the year starts or ends in it. Hand in an AcademicYear, or text such as \"2010/11\".");
                return null;
            default:
                fault = Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. Hand in an AcademicYear, or text such as \"2010/11\".");
                return null;
        }
    }

    protected override bool Same(Year left, Year right) => left == right;

    protected override Verdict Explain(Year answer, Year reference)
    {
        var difference = answer.Value.Start - reference.Value.Start;
        var direction = difference > 0 ? "late" : "early";
        return Math.Abs(difference) == 1
            ? Verdict.OtherContent($"Close: one year too {direction}. Count again from the academic year of birth.")
            : Verdict.OtherContent(string.Create(CultureInfo.InvariantCulture, $"That is {Math.Abs(difference)} years too {direction}."));
    }

    /// <summary>A year behind a reference, so that "not readable" can be null.</summary>
    internal sealed record Year(AcademicYear Value);
}
