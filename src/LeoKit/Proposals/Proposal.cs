using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;
using LeoKit.Files;
using LeoKit.Proposals;

namespace LeoKit;

/// <summary>
/// A research proposal of about two pages, put together from what a notebook made: the plan in words, the cohort's flow, the variables, mock tables and risks.
/// A draft may have open parts and says so; it is for learning, and is not an application.
/// </summary>
/// <remarks>The parts follow what the Research Accreditation Panel weighs: public benefit, publication, feasibility, merit, privacy and ethics.</remarks>
/// <example><code>
/// var draft = new Proposal { Title = "Absence and claims", Question = "Do pupils who miss much school claim more often at 25?" };
/// draft                            // shows which parts are filled
/// (draft with { Cohort = cohort }).Write("my-proposal")
/// </code></example>
[TypeFormatterSource]
public sealed record Proposal : IShownAs
{
    /// <summary>How many words two pages hold, at about 500 a page: this kit's convention.</summary>
    public const int WordLimit = 1000;

    /// <summary>The title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The question, as one sentence.</summary>
    public string Question { get; init; } = "";

    /// <summary>Who gains from the answer, and how they will hear of it.</summary>
    public string PublicBenefit { get; init; } = "";

    /// <summary>What others have done, and in what this study differs.</summary>
    public string ExistingWork { get; init; } = "";

    /// <summary>Whom the question is about, with years.</summary>
    public string Population { get; init; } = "";

    /// <summary>What happened to some of them.</summary>
    public string Exposure { get; init; } = "";

    /// <summary>What happened to the others.</summary>
    public string Comparison { get; init; } = "";

    /// <summary>What is looked at later, and when.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>How records become an answer, and what must hold for it.</summary>
    public string Design { get; init; } = "";

    /// <summary>What the data cannot tell about this question.</summary>
    public string Limits { get; init; } = "";

    /// <summary>How outputs are made safe before anybody asks for their release.</summary>
    public string SafeOutput { get; init; } = "";

    /// <summary>What could go amiss, each with what is done about it.</summary>
    public ImmutableArray<string> Risks { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How the cohort is defined, tried on synthetic data; null while there is none.</summary>
    public StudyCohort? Cohort { get; init; }

    /// <summary>The fields and years, each with its reason; null while there are none.</summary>
    public VariableRequest? Variables { get; init; }

    /// <summary>Tables in the form of the final ones, filled from synthetic data and made safe.</summary>
    public ImmutableArray<ClearanceItem> MockTables { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How many words the parts have that are written in words.</summary>
    public int Words => ProposalPart.All.Sum(part => ProposalPart.WordsOf(part.Text(this)));

    /// <summary>The names of the parts that are still to be filled.</summary>
    public ImmutableArray<string> Open => [.. ProposalPart.All.Where(part => !part.IsFilled(this)).Select(part => part.Name)];

    object IShownAs.Shown => ToTableView();

    /// <summary>The proposal as Markdown, its lines ended by \n.</summary>
    /// <exception cref="ProposalException">There is no title, or something in it may not leave a secure room.</exception>
    public string ToMarkdown() => ProposalMarkdown.Of(Checked());

    /// <summary>The proposal as a page that needs no network and no script.</summary>
    /// <exception cref="ProposalException">There is no title, or something in it may not leave a secure room.</exception>
    public string ToHtml() => ProposalPage.Of(Checked());

    /// <summary>Writes <c>proposal.md</c> and <c>proposal.html</c>, each whole or not at all; nothing is written of a proposal that is refused.</summary>
    /// <param name="folder">The folder; it is made if it is not there.</param>
    /// <returns>This proposal.</returns>
    /// <exception cref="ProposalException">There is no title, or something in it may not leave a secure room.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public Proposal Write(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var (markdown, page) = (ToMarkdown(), ToHtml());
        WholeFile.Write(Path.Combine(folder, "proposal.md"), markdown);
        WholeFile.Write(Path.Combine(folder, "proposal.html"), page);
        return this;
    }

    /// <summary>The parts with what belongs into each, ready to be shown.</summary>
    public TableView ToTableView() => new(["Part", "What belongs there", "State"],
        [.. ProposalPart.All.Select(part => (ImmutableArray<string>)[part.Name, part.About, part.IsFilled(this) ? "filled" : "open"])])
    {
        Caption = ToString(),
    };

    /// <summary>How many parts are filled, and how many words there are of two pages.</summary>
    public override string ToString()
    {
        var (filled, words) = (ProposalPart.All.Length - Open.Length, Words);
        return string.Create(CultureInfo.InvariantCulture,
            $"{filled} of {ProposalPart.All.Length} parts filled, {words} of {WordLimit} words{(words > WordLimit ? ": more than two pages" : "")}.");
    }

    Proposal Checked()
    {
        if (string.IsNullOrWhiteSpace(Title))
            throw ProposalFault.NoTitle();
        if (Cohort is { HasSmallCounts: true })
            throw ProposalFault.SmallCounts();
        return MockTables.FirstOrDefault(IsUnsafe) is { } item ? throw ProposalFault.UnsafeTable(item.Title) : this;
    }

    static bool IsUnsafe(ClearanceItem item) =>
        !item.Table.Lines.SameAs(item.Published.Lines) || Sdc.Check(item.Table, item.Published).Status == SdcStatus.Fail;
}
