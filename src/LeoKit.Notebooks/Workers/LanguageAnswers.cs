using System.Text.Json.Nodes;
using LeoKit.Notebooks.Language;

namespace LeoKit.Notebooks.Workers;

/// <summary>Answers a question about code.</summary>
static class LanguageAnswers
{
    public static JsonObject To(JsonObject question, LanguageServices language)
    {
        var number = question["question"]!.GetValue<int>();
        var code = question["code"]!.GetValue<string>();
        var position = question["position"]!.GetValue<int>();
        try
        {
            return WorkerMessage.Answer(number, Enum.Parse<LanguageQuestion>(question["about"]!.GetValue<string>()) switch
            {
                LanguageQuestion.Completions => language.Complete(code, position),
                LanguageQuestion.Hover => language.HoverAt(code, position),
                LanguageQuestion.Signatures => language.SignaturesAt(code, position),
                LanguageQuestion.Remarks => language.Diagnose(code),
                LanguageQuestion.Completeness => LanguageServices.IsComplete(code),
                var other => throw new ArgumentOutOfRangeException(nameof(question), other, "No such question."),
            });
        }
        catch (Exception)
        {
            // Half-typed code can trip the compiler; an editor is better off without an answer than without an engine.
            return WorkerMessage.Answer(number, null);
        }
    }
}
