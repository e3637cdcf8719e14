namespace LeoKit.Notebooks.Verification;

/// <summary>A notebook does not end as it should, or shows something else than was approved; the message says where and what to do.</summary>
public sealed class NotebookVerificationException : Exception
{
    internal NotebookVerificationException(string message)
        : base(message)
    {
    }
}
