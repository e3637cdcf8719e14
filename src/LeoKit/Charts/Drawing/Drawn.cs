using System.Collections.Immutable;
using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>A part of a static figure.</summary>
/// <param name="Bottom">Where it ends.</param>
/// <param name="Elements">What it consists of.</param>
sealed record Drawn(double Bottom, ImmutableArray<XElement> Elements);
