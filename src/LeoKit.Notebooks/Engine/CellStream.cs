using System.Globalization;
using System.Text;

namespace LeoKit.Notebooks.Engine;

/// <summary>A text writer that hands everything written to it to the current cell, up to a limit.</summary>
/// <param name="name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="limit">Characters passed on before the rest is dropped.</param>
/// <param name="receiver">Takes the stream's name and a piece of text.</param>
sealed class CellStream(string name, int limit, Action<string, string> receiver) : TextWriter(CultureInfo.InvariantCulture)
{
    readonly Lock writing = new();
    int passedOn;
    bool cut;

    public override Encoding Encoding => Encoding.UTF8;

    public override string NewLine => "\n";

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void WriteLine(string? value) => Write(value + "\n");

    public override void Write(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        lock (writing)
        {
            var room = limit - passedOn;
            if (value.Length <= room)
            {
                passedOn += value.Length;
                receiver(name, value);
            }
            else if (!cut)
            {
                cut = true;
                passedOn = limit;
                receiver(name, value[..room] + string.Create(CultureInfo.InvariantCulture, $"\n… output cut after {limit:N0} characters\n"));
            }
        }
    }

    /// <summary>Starts a new cell with its own limit.</summary>
    public void Restart()
    {
        lock (writing)
            (passedOn, cut) = (0, false);
    }
}
