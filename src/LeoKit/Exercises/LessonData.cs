namespace LeoKit.Exercises;

/// <summary>The data that notebooks open.</summary>
enum LessonData
{
    /// <summary>1,200 people with planted effects, shipped.</summary>
    Town,

    /// <summary>The same people without relationships between columns, shipped.</summary>
    TownStructure,

    /// <summary>60,000 people with planted effects, of whom the town is the beginning; generated on the computer.</summary>
    County,
}
