using System.Runtime.CompilerServices;
using LeoKit.Display;
using LeoKit.Exercises;
using Microsoft.DotNet.Interactive.Formatting;

namespace LeoKit;

/// <summary>Runs when a notebook loads the kit: from then on frames, charts and the kit's own results show as a reader expects.</summary>
static class KitStart
{
#pragma warning disable CA2255 // A notebook references the kit with one line and calls nothing to start it.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Register()
    {
        DisplayRegistration.Register();
        AsTable<LeoExtract>(extract => extract.ToTableView());
        AsTable<ExtractTable>(table => table.ToTableView());
        AsTable<CohortTable>(table => table.ToTableView());
        AsTable<LinkedTable>(link => link.ToTableView());
        AsTable<PersonJoin>(join => join.ToTableView());
        AsTable<StudyCohort>(cohort => cohort.ToTableView());
        AsTable<SdcRules>(rules => rules.ToTableView());
        AsTable<SdcTable>(table => table.ToTableView());
        AsTable<PublishedTable>(table => table.ToTableView());
        AsTable<SdcResult>(result => result.ToTableView());
        AsTable<AttackResult>(result => result.ToTableView());
        AsTable<EstimationResult>(result => result.ToTableView());
        AsTable<GroupSummaryResult>(result => result.ToTableView());
        AsTable<BalanceTable>(table => table.ToTableView());
        AsTable<VariableRequest>(request => request.ToTableView());
        AsTable<LessonProgress>(progress => progress.ToTableView());
        AsSentence<CheckResult>(result => CheckHtml.Of(result));
        AsSentence<ExerciseHint>(hint => CheckHtml.Of(hint));
    }

    static void AsTable<T>(Func<T, TableView> view)
        where T : class
    {
        foreach (var mimeType in (string[])["text/html", "text/plain"])
            Formatter.Register<T>((value, writer) => writer.Write(Rendering.Of(view(value)).First(form => form.MimeType == mimeType).Text), mimeType);
    }

    static void AsSentence<T>(Func<T, string> html)
        where T : class
    {
        Formatter.Register<T>((value, writer) => writer.Write(html(value)), "text/html");
        Formatter.Register<T>((value, writer) => writer.Write(value), "text/plain");
    }
}
