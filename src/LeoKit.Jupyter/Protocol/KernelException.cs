namespace LeoKit.Jupyter.Protocol;

/// <summary>The kernel cannot start or be installed; the message says what, where, why and what to do next.</summary>
/// <param name="code">A stable code.</param>
/// <param name="message">The sentence after the code.</param>
public sealed class KernelException(string code, string message) : Exception($"{code}: {message}");
