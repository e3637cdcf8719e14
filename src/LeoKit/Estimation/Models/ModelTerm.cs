namespace LeoKit.Estimation;

/// <summary>A term that a model was given, before it becomes columns of numbers.</summary>
abstract record ModelTerm(string Name);

sealed record NumericTerm(NumberColumn Column) : ModelTerm(Column.Name);

/// <summary>Categories; <paramref name="BaseLevel"/> is the one that the others are compared with, the first if null.</summary>
sealed record FactorTerm(LabelColumn Column, string? BaseLevel) : ModelTerm(Column.Name);

/// <summary>The product of two terms named before.</summary>
sealed record InteractionTerm(string First, string Second) : ModelTerm($"{First} × {Second}");
