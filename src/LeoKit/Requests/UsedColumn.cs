using LeoKit.Schema;

namespace LeoKit.Requests;

/// <summary>A column that was read.</summary>
/// <param name="View">The view.</param>
/// <param name="Field">The name in the form.</param>
sealed record UsedColumn(View View, string Field);
