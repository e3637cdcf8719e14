namespace LeoKit.Jupyter.Specs;

/// <summary>A kernel that front ends of this user can choose.</summary>
/// <param name="Name">What programs call it, and the name of its folder.</param>
/// <param name="DisplayName">What people see.</param>
/// <param name="Language">The language of its cells.</param>
/// <param name="Folder">Where it is installed.</param>
/// <param name="Version">The version of LeoKit that installed it; null when another program did.</param>
public sealed record KernelSpec(string Name, string DisplayName, string Language, string Folder, string? Version);
