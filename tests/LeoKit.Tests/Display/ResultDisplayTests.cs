using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using LeoKit.Display;
using LeoKit.Studies;
using LeoKit.Tests.Charting;

namespace LeoKit.Tests.Displaying;

/// <summary>Whatever a verb of the kit returns is shown as a reader expects, in this kit's engine and in others.</summary>
public sealed class ResultDisplayTests
{
    /// <summary>Types that are no results: steps on the way to one, rows to be analysed, choices, files to be written, or words of the schema that are shown by their name.</summary>
    static readonly ImmutableArray<Type> NoResults =
    [
        typeof(Difference), typeof(DifferenceInDifferences), typeof(EventStudy), typeof(GroupSummary), typeof(Logit), typeof(Matching), typeof(Ols),
        typeof(ChartOptions), typeof(SvgOptions), typeof(Todo<>), typeof(IYear), typeof(AggregateFile), typeof(FullYear), typeof(StudyTables),
    ];

    [Fact]
    public void Every_result_has_a_form()
    {
        var without = Returned().Where(type => !NoResults.Contains(type) && !IsShown(type) && !HasOwnText(type) && !IsFlat(type));

        Assert.Empty(without.Select(type => type.FullName));
    }

    [Fact]
    public void Every_type_that_says_how_it_is_shown_says_it_to_other_hosts_too()
    {
        var silent = typeof(LeoChart).Assembly.GetExportedTypes().Where(type => IsShown(type) && type.GetCustomAttributes(inherit: true).All(attribute => attribute.GetType().Name != "TypeFormatterSourceAttribute"));

        Assert.Empty(silent.Select(type => type.FullName));
    }

    [Fact]
    public void Results_are_short_captioned_tables_in_both_forms()
    {
        var town = Town.Data;
        var pupils = town.SchoolCensus(2011);
        var table = SdcTable.OfCounts(["a", "b", "c"], ["x", "y"], [[4, 40], [50, 60], [70, 80]]);
        double[] pay = [10, 12, 15, 20, 22, 27];
        bool[] good = [false, false, false, true, true, true];
        object[] results =
        [
            town, pupils, town.LinkPupils(pupils), StudyCohort.Of("census", pay, "pupils").Keep("in Year 11", value => value > 11), CohortTable.Standard,
            Sdc.Check(table), Sdc.Suppress(table), table, SdcRules.Default, Sdc.Attack(Sdc.Suppress(table)),
            GroupSummary.Of("pay", pay).By("good", good).Summarise(), Ols.Of("pay", pay).On("good", good).Fit(), Difference.Of("pay", pay).Between("good", good).OfMeans(),
            Briefing.Timeline, Briefing.Strengths, town.Files, StudyCohort.Of("census", pay, "pupils").Steps, StudyCohort.Of("census", pay, "pupils").Flow,
            (Spell[])[new(new DateOnly(2010, 4, 6), new DateOnly(2011, 4, 5))], (Estimate[])[Difference.Of("pay", pay).Between("good", good).OfMeans().Estimate],
            town.SqlColumns("SELECT * FROM LEO_Earnings"), pupils.ToDataFrame(), pupils.ToFrame(),
        ];

        Assert.All(results, result =>
        {
            var (html, plain) = (Shown.Html(result), Shown.Plain(result));
            Assert.Contains("<caption>", html, StringComparison.Ordinal);
            Assert.Contains("<th scope=\"col\"", html, StringComparison.Ordinal);
            Assert.InRange(html.Split("<tr>").Length - 1, 1, 21);
            Assert.InRange(html.Length, 1, 20_000);
            Assert.InRange(plain.Split('\n').Length, 2, 24);
        });
    }

    [Fact]
    public void A_list_of_spells_or_estimates_is_a_table_and_one_alone_is_a_line()
    {
        Assert.Equal("2010-04-06 to 2011-04-05", Shown.Plain(new Spell(new DateOnly(2010, 4, 6), new DateOnly(2011, 4, 5))));
        Assert.Equal(
            "Start       End         Days  UncertainStart  UncertainEnd\n----------  ----------  ----  --------------  ------------\n2010-04-06  2011-04-05   365  false           false",
            Shown.Plain(new[] { new Spell(new DateOnly(2010, 4, 6), new DateOnly(2011, 4, 5)) }));
        Assert.Equal(
            "Name        N  Estimate  StandardError   Low  High\n--------  ---  --------  -------------  ----  ----\nnaive     898      2400            200  2000  2800\nadjusted    2       3.5              –     –     –",
            Shown.Plain(new[] { new Estimate("naive", 898, 2400.12, 200.4, 2000.1, 2799.9, 898), new("adjusted", 2, 3.5, double.NaN, double.NaN, double.NaN, 0) }));
    }

    /// <summary>The types of this kit that its public members return, alone or in lists.</summary>
    static IEnumerable<Type> Returned()
    {
        const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var types = typeof(LeoChart).Assembly.GetExportedTypes();
        return types.SelectMany(type => type.GetMethods(Visible).Where(method => !method.Name.StartsWith('<')).Select(method => method.ReturnType).Concat(type.GetProperties(Visible).Select(property => property.PropertyType)))
            .SelectMany(Parts).Where(type => type.Assembly == typeof(LeoChart).Assembly && type is { IsEnum: false, IsAbstract: false } && !typeof(Exception).IsAssignableFrom(type)).Distinct().OrderBy(type => type.FullName, StringComparer.Ordinal);
    }

    static IEnumerable<Type> Parts(Type type) => type switch
    {
        { HasElementType: true } => Parts(type.GetElementType()!),
        { IsGenericParameter: true } => [],
        { IsGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()),
        _ => [type],
    };

    static bool IsShown(Type type) => typeof(IShownAs).IsAssignableFrom(type);

    static bool HasOwnText(Type type) =>
        type.GetMethod(nameof(ToString), Type.EmptyTypes) is { } method && method.DeclaringType != typeof(object) && method.DeclaringType != typeof(ValueType) && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null;

    /// <summary>A record of at most twelve plain values is a good table by itself; so is one whose lists are of plain values.</summary>
    static bool IsFlat(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).ToList();
        return properties.Count is > 0 and <= 12 && properties.All(property => Parts(property.PropertyType).All(IsPlain));
    }

    static bool IsPlain(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(Nullable<>) || typeof(IEnumerable).IsAssignableFrom(type)
        || HasOwnText(type) || IsShown(type);
}
