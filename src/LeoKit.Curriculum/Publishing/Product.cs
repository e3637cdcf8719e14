using System.Collections.Immutable;
using LeoKit.Curriculum.Site;

namespace LeoKit.Curriculum.Publishing;

/// <summary>Something that was made.</summary>
/// <param name="Name">As the plan calls it.</param>
/// <param name="Files">Its files, as seen from the folder of all that is published.</param>
sealed record Product(string Name, ImmutableArray<SiteFile> Files);
