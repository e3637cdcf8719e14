using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LeoKit.Curriculum.Rules;

/// <summary>Words that keep learners out, or that speak of people by what they lack.</summary>
static partial class LanguageRules
{
    public static ImmutableArray<LintRule> Rules { get; } =
    [
        new("LEO950", "no words that shame", "Who does not find it easy stops reading; who is told \"wrong\" stops trying.")
        {
            Check = lesson => Texts(lesson).SelectMany(part => Shaming.Matches(part.Text).Select(word => new Breach(part.Cell,
                $"The text says \"{word.Value}\".", "Leave it out, or say what is the case: not yet, false, misleading, short."))),
        },
        new("LEO951", "no exclamation marks", "They shout, and hide whether a sentence convinces by itself.")
        {
            Check = lesson => Texts(lesson).Where(part => part.Text.Contains('!', StringComparison.Ordinal)).Select(part => part.Cell).Distinct()
                .Select(cell => new Breach(cell, "There is an exclamation mark.", "End the sentence with a full stop.")),
        },
        new("LEO952", "no deficit language", "People are more than what was done to them, and the records are about services, not about character.")
        {
            Check = lesson => Texts(lesson).SelectMany(part => Deficit.Matches(Quoted.Replace(part.Text, " ")).Select(word => new Breach(part.Cell,
                $"The text says \"{word.Value}\".", "Name the person first, then the circumstance: pupils eligible for free school meals, people who were in care. As an example of what not to write, put it in quotation marks."))),
        },
    ];

    static IEnumerable<(string Cell, string Text)> Texts(LessonNotebook lesson) =>
        lesson.Prose.SelectMany(part => part.Text.AllText.Concat(part.Text.Links.Where(link => link.IsImage).Select(link => link.Text)).Select(text => (part.Cell.Id, text)));

    [GeneratedRegex(@"\b(wrong(ly)?|eas(y|ily|ier)|simply|obvious(ly)?|of course|trivial(ly)?)\b", RegexOptions.IgnoreCase)]
    static partial Regex Shaming { get; }

    [GeneratedRegex(@"\b((FSM|SEN|SEND|EAL|PRU|care|looked-after|deprived|disadvantaged|excluded|poor|problem|failing|weak|low-ability|less able) (pupils|kids|children|students|learners|families|parents)|the (poor|disabled|disadvantaged|deprived|unemployed|homeless)(?! [a-z]+(s|ed)?\b)|(low|under)[ -]?achievers|drop-?outs|NEETs|problem families|troubled families|suffer(s|ed|ing)? from|victims? of|non-white|BAME|BME|ex-offenders?|illegitimate|broken homes?|workshy|at-risk (kids|youths?))\b")]
    static partial Regex Deficit { get; }

    [GeneratedRegex("“[^”]*”|\"[^\"]*\"|‘[^’]*’")]
    static partial Regex Quoted { get; }
}
