namespace LeoKit.Curriculum.RunSheets;

/// <summary>Something that can be left out.</summary>
/// <param name="Lesson">The number of the notebook.</param>
/// <param name="Text">What, in the words of its instructor cell.</param>
/// <param name="Minutes">What that saves; null where nothing is left out, only shown more quickly.</param>
sealed record LateOption(string Lesson, string Text, int? Minutes)
{
    /// <summary>Whether the instructor cell does not name it: it is the last exercise, which can always become homework.</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>The part of the clock that becomes shorter, counted from 0; null if it cannot be told.</summary>
    public int? Part { get; init; }

    /// <summary>Whether that part is about nothing else, and goes as a whole.</summary>
    public bool IsWholePart { get; init; }
}
