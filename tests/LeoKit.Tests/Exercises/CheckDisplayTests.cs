using LeoKit.Display;
using static LeoKit.Lesson;

namespace LeoKit.Tests.Exercises;

public sealed class CheckDisplayTests
{
    [Fact]
    public void A_check_shows_as_one_sentence_whose_state_is_a_word()
    {
        var forms = Rendering.Of(Check("07.A", "2013/14"));

        Assert.Equal(
            "<p class=\"leo-check\"><strong>07.A: not yet.</strong> In that year the cohort is in Year 10. Reception is Year 0, so Year 11 is the twelfth year at school. For help: <code>Hint(&quot;07.A&quot;, 2)</code>.</p>",
            forms.Single(form => form.MimeType == "text/html").Text);
        Assert.Equal(Check("07.A", "2013/14").ToString(), forms.Single(form => form.MimeType == "text/plain").Text);
    }

    [Fact]
    public void What_a_learner_typed_is_shown_as_text() =>
        Assert.Contains("&lt;script&gt;", Rendering.Of(Check("04.A", new[] { "<script>" }))[0].Text, StringComparison.Ordinal);

    [Fact]
    public void A_hint_shows_as_one_sentence() =>
        Assert.Equal("07.A, hint 2 of 3: A BirthCohort can count: cohort.In(schoolYear).",
            Rendering.Of(Hint("07.A", 2)).Single(form => form.MimeType == "text/plain").Text);
}
