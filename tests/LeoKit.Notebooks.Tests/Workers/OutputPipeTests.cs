using System.Text;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Engine;
using LeoKit.Notebooks.Workers;

namespace LeoKit.Notebooks.Tests.Workers;

public sealed class OutputPipeTests
{
    [Fact]
    public async Task What_is_shown_comes_out_in_order_and_nothing_is_lost_on_closing()
    {
        using var stream = new MemoryStream();
        var pipe = new OutputPipe(stream);
        for (var n = 0; n < 1000; n++)
            pipe.Show(new StreamOutput("stdout", n % 10 == 9 ? "9\n" : $"{n % 10}"));
        pipe.Show(new StreamOutput("stderr", "end"));
        pipe.Post(WorkerMessage.Ended(CellOutcome.Completed));
        pipe.Close();

        var log = new OutputLog();
        var ended = "";
        using var reader = new StreamReader(new MemoryStream(stream.ToArray()), Encoding.UTF8);
        await Wire.ReadAsync(
            reader,
            message =>
            {
                if (WorkerMessage.OutputIn(message) is { } output)
                    log.Add(output);
                else
                    ended = message.ToJsonString();
            },
            stray => Assert.Fail(stray));

        Assert.Equal("{\"ended\":\"Completed\"}", ended);
        Assert.Equal(
            [new StreamOutput("stdout", string.Concat(Enumerable.Repeat("0123456789\n", 100))), new StreamOutput("stderr", "end")],
            log.Outputs);
    }
}
