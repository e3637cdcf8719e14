namespace LeoKit.Exercises;

/// <summary>What every gap has in common, whatever belongs into it.</summary>
interface IGap;
