using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace LeoKit.Exercises;

/// <summary>Hands a case to a function in the types that the learner chose: a birth cohort as <c>BirthCohort</c>, as its first year, or as text.</summary>
static class ArgumentFit
{
    static readonly object NoFit = new();

    /// <summary>One argument for each parameter, or null if the function cannot take the case.</summary>
    public static object?[]? All(ImmutableArray<object?> arguments, ParameterInfo[] parameters)
    {
        if (arguments.Length != parameters.Length)
            return null;
        var fitted = arguments.Zip(parameters, (argument, parameter) => One(argument, parameter.ParameterType)).ToArray();
        return fitted.Contains(NoFit) ? null : fitted;
    }

    static object? One(object? argument, Type declared)
    {
        if (argument is null)
            return declared.IsValueType && Nullable.GetUnderlyingType(declared) is null ? NoFit : null;
        var wanted = Nullable.GetUnderlyingType(declared) ?? declared;
        // A function that sorts or empties its list must not change the case for the next one.
        if (wanted.IsInstanceOfType(argument))
            return argument is Array list ? list.Clone() : argument;
        return wanted == typeof(string) ? string.Create(CultureInfo.InvariantCulture, $"{argument}")
            : argument switch
            {
                BirthCohort cohort when wanted == typeof(AcademicYear) => cohort.Born,
                BirthCohort cohort => Number(cohort.Born.Start, wanted),
                IYear year => Number(year.Start, wanted),
                SchoolYear year => Number(year.Number, wanted),
                DateOnly day when wanted == typeof(DateTime) => day.ToDateTime(TimeOnly.MinValue),
                int number => Number(number, wanted),
                double number when wanted == typeof(decimal) => (decimal)number,
                _ => NoFit,
            };
    }

    static object Number(int number, Type wanted) =>
        wanted == typeof(int) ? number
        : wanted == typeof(long) ? (long)number
        : wanted == typeof(double) ? (double)number
        : wanted == typeof(decimal) ? (decimal)number
        : NoFit;
}
