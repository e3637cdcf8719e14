namespace LeoKit.Notebooks.Engine;

/// <summary>Asks the person at the front end for a line of text.</summary>
/// <param name="stop">Cancelled when the cell is stopped while it waits.</param>
/// <returns>What the person typed, without its line end.</returns>
public delegate Task<string> InputRequest(CancellationToken stop);

/// <summary>Standard input of a cell: each line is asked of the person at the front end.</summary>
sealed class CellInput : TextReader
{
    InputRequest? ask;
    CancellationToken stop;
    string rest = "";

    public void Restart(InputRequest? request, CancellationToken stopRequest) => (ask, stop, rest) = (request, stopRequest, "");

    public override string ReadLine()
    {
        var line = rest.Length > 0 ? rest.TrimEnd('\n') : Ask();
        rest = "";
        return line;
    }

    public override int Peek() => Filled()[0];

    public override int Read()
    {
        var next = Filled()[0];
        rest = rest[1..];
        return next;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        var text = Filled();
        var taken = Math.Min(count, text.Length);
        text.CopyTo(0, buffer, index, taken);
        rest = text[taken..];
        return taken;
    }

    string Filled()
    {
        if (rest.Length == 0)
            rest = Ask() + "\n";
        return rest;
    }

    string Ask()
    {
        if (ask is null)
            throw new InvalidOperationException("Nobody can be asked for input here. Put the value into a variable at the top of the cell instead of reading it from the console.");
        // The token ends the wait: a thread that waits for input cannot be ended from outside.
        return ask(stop).WaitAsync(stop).GetAwaiter().GetResult();
    }
}
