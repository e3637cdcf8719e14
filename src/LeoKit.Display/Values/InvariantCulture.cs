using System.Globalization;

namespace LeoKit.Display.Values;

/// <summary>Keeps the machine's culture out of the texts that a notebook's own types write, until it is disposed of.</summary>
sealed class InvariantCulture : IDisposable
{
    readonly (CultureInfo Culture, CultureInfo Language) previous = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    public InvariantCulture() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = previous;
}
