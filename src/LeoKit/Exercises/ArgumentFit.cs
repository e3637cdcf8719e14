using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace LeoKit.Exercises;

/// <summary>Hands a case to a function in the types that the learner chose: a birth cohort as <c>BirthCohort</c>, as its first year, or as text.</summary>
static class ArgumentFit
{
    /// <summary>One argument for each parameter, or null if the function cannot take the case.</summary>
    public static object[]? All(ImmutableArray<object> arguments, ParameterInfo[] parameters)
    {
        if (arguments.Length != parameters.Length)
            return null;
        var fitted = arguments.Zip(parameters, (argument, parameter) => One(argument, parameter.ParameterType)).OfType<object>().ToArray();
        return fitted.Length == arguments.Length ? fitted : null;
    }

    static object? One(object argument, Type wanted) =>
        wanted.IsInstanceOfType(argument) ? argument
        : wanted == typeof(string) ? string.Create(CultureInfo.InvariantCulture, $"{argument}")
        : argument switch
        {
            BirthCohort cohort when wanted == typeof(AcademicYear) => cohort.Born,
            BirthCohort cohort => Number(cohort.Born.Start, wanted),
            SchoolYear year => Number(year.Number, wanted),
            int number => Number(number, wanted),
            _ => null,
        };

    static object? Number(int number, Type wanted) =>
        wanted == typeof(int) ? number
        : wanted == typeof(long) ? (long)number
        : wanted == typeof(double) ? (double)number
        : wanted == typeof(decimal) ? (decimal)number
        : null;
}
