namespace LeoKit.Extracts.Validation;

/// <summary>One rule of the validation: counts what it looks at and what breaks it, and keeps the first examples.</summary>
abstract class ExtractRule(string code, string words, string unit) : ExtractVisitor
{
    readonly List<RuleFinding> _examples = [];
    long _findings;

    public int MostExamples { get; init; }

    protected long Checked { get; set; }

    /// <summary>What to say besides the counts.</summary>
    protected string? Note { get; set; }

    public virtual RuleResult Result() => new(code, words, Status, Checked, unit, _findings, [.. _examples]) { Note = Note };

    protected virtual RuleStatus Status => _findings > 0 ? RuleStatus.Fault : Checked == 0 ? RuleStatus.NotChecked : RuleStatus.Good;

    protected bool HasFindings => _findings > 0;

    /// <summary>Counts a finding; its text is only made if it is kept.</summary>
    protected void Report(Func<RuleFinding> finding)
    {
        _findings++;
        if (_examples.Count < MostExamples)
            _examples.Add(finding());
    }

    protected void Report(DataPlace place, string what) => Report(() => new(place, what));
}
