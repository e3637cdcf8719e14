namespace LeoKit.Synthetic.Generation;

/// <summary>The person whose rows a thread is making; all its views look here.</summary>
sealed class PersonInHand
{
    public long Number { get; set; }
}
