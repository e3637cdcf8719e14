namespace LeoKit;

/// <summary>Marks a gap in a cell that the learner fills.</summary>
public static class Todo
{
    /// <summary>A gap that compiles and runs where a <typeparamref name="T"/> is asked for.</summary>
    /// <example><code>
    /// var answer = Todo.Of&lt;int&gt;();               // Check("04.C", answer, town) says: not tried
    /// bool IsHeld(int born, int schoolYear) => Todo.Of&lt;bool&gt;();   // so does Check("07.B", IsHeld)
    /// </code></example>
    /// <remarks>
    /// The gap is a value of its own, not a special number, so that 0, false and "" stay possible answers: keep it in a <c>var</c>, and the check
    /// recognises it. Where a <typeparamref name="T"/> is needed, such as inside a function, it turns into a harmless one (0, false, empty text, an empty
    /// list or table, otherwise null), and a running check takes note of that.
    /// </remarks>
    public static Todo<T> Of<T>() => default;
}
