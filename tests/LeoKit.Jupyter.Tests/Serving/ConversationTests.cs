using System.Text.Json.Nodes;
using LeoKit.Jupyter.Sockets;
using LeoKit.Jupyter.Tests.Client;

namespace LeoKit.Jupyter.Tests.Serving;

/// <summary>Every request of the protocol, seen from the front end: what comes back, in which order, and whose child it is.</summary>
public sealed class ConversationTests(RunningKernel running) : IClassFixture<RunningKernel>
{
    readonly KernelClient client = running.Client;

    [Theory]
    [InlineData("kernel_info_request", "{}", "kernel_info_reply")]
    [InlineData("complete_request", """{"code":"Console.Wri","cursor_pos":11}""", "complete_reply")]
    [InlineData("inspect_request", """{"code":"Console","cursor_pos":3,"detail_level":0}""", "inspect_reply")]
    [InlineData("is_complete_request", """{"code":"1 +"}""", "is_complete_reply")]
    [InlineData("history_request", """{"hist_access_type":"tail","n":3,"output":false,"raw":true}""", "history_reply")]
    [InlineData("comm_info_request", "{}", "comm_info_reply")]
    [InlineData("execute_request", """{"code":"1","silent":false,"allow_stdin":false}""", "execute_reply")]
    [InlineData("execute_request", """{"code":"nonsense","silent":false,"allow_stdin":false,"stop_on_error":false}""", "execute_reply")]
    public async Task A_request_is_answered_once_between_busy_and_idle(string type, string content, string replyType)
    {
        var id = client.Send(SocketName.Shell, type, JsonNode.Parse(content)!.AsObject());
        var reply = await client.ReplyAsync(id);
        var broadcasts = await client.BroadcastsAsync(id);

        Assert.Equal((replyType, "5.3"), (reply.Type, (string?)reply.Header["version"]));
        Assert.Equal(type, (string?)reply.ParentHeader["msg_type"]);
        Assert.Single(client.Mailbox.All, letter => letter.Socket == SocketName.Shell && letter.ParentId == id);
        Assert.Equal(["busy", "idle"], broadcasts.Where(message => message.Type == "status").Select(message => (string?)message.Content["execution_state"]));
        Assert.Equal(("status", "status"), (broadcasts[0].Type, broadcasts[^1].Type));
        Assert.All(broadcasts, message => Assert.Equal((string?)reply.Header["session"], (string?)message.Header["session"]));
    }

    [Fact]
    public async Task The_kernel_says_what_it_is()
    {
        var info = (await client.RequestAsync("kernel_info_request", [], SocketName.Control)).Content;
        Assert.Equal(("ok", "5.3", "leokit"), ((string?)info["status"], (string?)info["protocol_version"], (string?)info["implementation"]));
        Assert.Equal(("C#", ".cs", "text/x-csharp"), ((string?)info["language_info"]!["name"], (string?)info["language_info"]!["file_extension"], (string?)info["language_info"]!["mimetype"]));
    }

    [Fact]
    public async Task A_cell_shows_all_it_has_in_order()
    {
        var execution = await client.ExecuteAsync("Console.Write(\"a\"); Console.Error.Write(\"b\"); display(1); 2");
        Assert.Equal(["busy", "execute_input", "stdout: a", "stderr: b", "display_data: 1", "execute_result: 2", "idle"], execution.Shown);
    }

    [Fact]
    public async Task Cells_are_counted_unless_they_are_silent_or_not_to_be_remembered()
    {
        var first = (int)(await client.ExecuteAsync("1")).Reply["execution_count"]!;
        var silent = await client.ExecuteAsync("Console.Write(9); 2", new() { ["silent"] = true });
        await client.ExecuteAsync("3", new() { ["store_history"] = false });
        await client.ExecuteAsync("  ");

        Assert.Equal(["busy", "idle"], silent.Shown);
        Assert.Equal(first + 1, (int)(await client.ExecuteAsync("4")).Reply["execution_count"]!);
    }

    [Fact]
    public async Task An_error_is_broadcast_and_replied()
    {
        var execution = await client.ExecuteAsync("throw new InvalidOperationException(\"no\");");
        Assert.Equal(["busy", "execute_input", "error: System.InvalidOperationException: no", "idle"], execution.Shown);
        Assert.Equal(("error", "System.InvalidOperationException"), (execution.Status, (string?)execution.Reply["ename"]));
    }

    [Fact]
    public async Task After_an_error_what_was_sent_before_is_aborted()
    {
        var (slow, after) = (client.SendCode("Thread.Sleep(300); throw new Exception();"), client.SendCode("1"));
        Assert.Equal("error", (string?)(await client.ReplyAsync(slow)).Content["status"]);
        Assert.Equal("aborted", (string?)(await client.ReplyAsync(after)).Content["status"]);
        Assert.Equal("ok", (await client.ExecuteAsync("2")).Status);

        var states = client.Mailbox.All.Where(letter => letter.Message.Type == "status" && (letter.ParentId == slow || letter.ParentId == after));
        Assert.Equal([(slow, "busy"), (slow, "idle"), (after, "busy"), (after, "idle")], states.Select(letter => (letter.ParentId, (string?)letter.Message.Content["execution_state"])));
    }

    [Fact]
    public async Task Without_stop_on_error_what_was_sent_before_runs()
    {
        var (slow, after) = (client.SendCode("Thread.Sleep(300); throw new Exception();", new() { ["stop_on_error"] = false }), client.SendCode("1"));
        await client.ReplyAsync(slow);
        Assert.Equal("ok", (string?)(await client.ReplyAsync(after)).Content["status"]);
    }

    [Fact]
    public async Task What_is_shown_can_be_replaced_and_taken_back()
    {
        var execution = await client.ExecuteAsync("var d = display(\"0 %\"); d.Update(\"100 %\"); ClearOutput(wait: true);");
        Assert.Equal(["busy", "execute_input", "display_data: 0 %", "update_display_data: 100 %", "clear_output", "idle"], execution.Shown);
        Assert.Equal((string?)execution.Broadcasts[2].Content["transient"]!["display_id"], (string?)execution.Broadcasts[3].Content["transient"]!["display_id"]);
    }

    [Fact]
    public async Task A_person_is_asked_for_a_line()
    {
        var id = client.SendCode("var name = Console.ReadLine(); name.ToUpper()", new() { ["allow_stdin"] = true });
        var question = await client.Mailbox.FirstAsync(letter => letter.Socket == SocketName.Stdin && letter.ParentId == id, KernelClient.Patience);
        Assert.Equal("input_request", question.Type);
        client.Send(SocketName.Stdin, "input_reply", new() { ["value"] = "leo" });

        await client.ReplyAsync(id);
        Assert.Contains(await client.BroadcastsAsync(id), message => message.Type == "execute_result" && (string?)message.Content["data"]!["text/plain"] == "LEO");
    }

    [Fact]
    public async Task An_answer_that_comes_after_its_cell_was_stopped_does_not_answer_the_next()
    {
        await AskAsync("Console.ReadLine()", stop: true);
        client.Send(SocketName.Stdin, "input_reply", new() { ["value"] = "late" });
        await client.RequestAsync("kernel_info_request", []);
        var id = await AskAsync("Console.ReadLine()", stop: false);
        client.Send(SocketName.Stdin, "input_reply", new() { ["value"] = "in time" });
        Assert.Contains(await client.BroadcastsAsync(id), message => message.Type == "execute_result" && (string?)message.Content["data"]!["text/plain"] == "in time");

        async Task<string> AskAsync(string code, bool stop)
        {
            var asking = client.SendCode(code, new() { ["allow_stdin"] = true });
            await client.Mailbox.FirstAsync(letter => letter.Socket == SocketName.Stdin && letter.ParentId == asking, KernelClient.Patience);
            if (stop)
            {
                client.Send(SocketName.Control, "interrupt_request", []);
                await client.ReplyAsync(asking);
            }

            return asking;
        }
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_the_cell_says_what_to_do()
    {
        var execution = await client.ExecuteAsync("Console.ReadLine()");
        Assert.StartsWith("Nobody can be asked for input here.", (string?)execution.Reply["evalue"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expressions_of_the_front_end_are_answered_with_the_reply()
    {
        var reply = (await client.ExecuteAsync("var x = 20;", new() { ["user_expressions"] = new JsonObject { ["good"] = "x + 1", ["bad"] = "nonsense" } })).Reply;
        Assert.Equal("21", (string?)reply["user_expressions"]!["good"]!["data"]!["text/plain"]);
        Assert.Equal("error", (string?)reply["user_expressions"]!["bad"]!["status"]);
    }

    [Fact]
    public async Task History_is_found_by_its_end_its_numbers_and_its_text()
    {
        var number = (int)(await client.ExecuteAsync("10 * 11")).Reply["execution_count"]!;
        await client.ExecuteAsync("12 * 13");

        Assert.Equal($"[[1,{number},[\"10 * 11\",\"110\"]],[1,{number + 1},[\"12 * 13\",\"156\"]]]", await HistoryAsync(new() { ["hist_access_type"] = "tail", ["n"] = 2, ["output"] = true }));
        Assert.Equal($"[[1,{number},\"10 * 11\"]]", await HistoryAsync(new() { ["hist_access_type"] = "range", ["session"] = 0, ["start"] = number, ["stop"] = number + 1 }));
        Assert.Equal($"[[1,{number + 1},\"12 * 13\"]]", await HistoryAsync(new() { ["hist_access_type"] = "search", ["pattern"] = "12*13", ["unique"] = true }));
    }

    async Task<string> HistoryAsync(JsonObject request) => (await client.RequestAsync("history_request", request)).Content["history"]!.ToJsonString();

    [Theory]
    [InlineData("1 + 1", "complete", null)]
    [InlineData("if (true) {", "incomplete", "    ")]
    [InlineData("int x = )", "invalid", null)]
    public async Task A_line_can_be_told_to_be_finished(string code, string status, string? indent)
    {
        var content = (await client.RequestAsync("is_complete_request", new() { ["code"] = code })).Content;
        Assert.Equal((status, indent), ((string?)content["status"], (string?)content["indent"]));
    }

    [Fact]
    public async Task Completion_counts_characters_and_says_what_each_offer_is()
    {
        await client.ExecuteAsync("var pupils = new List<string>();");
        const string code = "var s = \"😀\"; pupils.AddR";
        var content = (await client.RequestAsync("complete_request", new() { ["code"] = code, ["cursor_pos"] = code.EnumerateRunes().Count() })).Content;

        Assert.Equal(["AddRange"], content["matches"]!.AsArray().Select(match => (string?)match));
        Assert.Equal((20, 24), ((int)content["cursor_start"]!, (int)content["cursor_end"]!));
        Assert.Equal("function", (string?)content["metadata"]!["_jupyter_types_experimental"]![0]!["type"]);
    }

    [Fact]
    public async Task Questions_about_code_are_answered_while_a_cell_runs()
    {
        var slow = client.SendCode("await Task.Delay(2000); var late = 1;");
        var reply = await client.RequestAsync("complete_request", new() { ["code"] = "Math.Ab", ["cursor_pos"] = 7 });

        Assert.Equal(["Abs"], reply.Content["matches"]!.AsArray().Select(match => (string?)match));
        Assert.DoesNotContain(client.Mailbox.All, letter => letter.Socket == SocketName.Shell && letter.ParentId == slow);
        await client.ReplyAsync(slow);
    }

    [Fact]
    public async Task A_name_is_explained()
    {
        await client.ExecuteAsync("/// <summary>People in the town.</summary>\nint Count(int year) => year;");
        var content = (await client.RequestAsync("inspect_request", new() { ["code"] = "Count(2001)", ["cursor_pos"] = 3, ["detail_level"] = 0 })).Content;
        Assert.Equal((true, "int Count(int year)\n\nPeople in the town."), ((bool)content["found"]!, (string?)content["data"]!["text/plain"]));
    }

    [Fact]
    public async Task A_widget_is_refused_politely()
    {
        var id = client.Send(SocketName.Shell, "comm_open", new() { ["comm_id"] = "c1", ["target_name"] = "widget", ["data"] = new JsonObject() });
        Assert.Equal(["status", "comm_close", "status"], (await client.BroadcastsAsync(id)).Select(message => message.Type));
    }

    [Fact]
    public async Task Debugging_is_refused() =>
        Assert.Equal("This kernel has no debugger.", (string?)(await client.RequestAsync("debug_request", new() { ["command"] = "initialize", ["seq"] = 1 }, SocketName.Control)).Content["message"]);

    [Fact]
    public void The_heart_beats() => Assert.True(client.HeartBeats());

    [Fact]
    public async Task Late_output_belongs_to_the_cell_that_ran_last()
    {
        var id = client.SendCode("_ = Task.Run(async () => { await Task.Delay(300); Console.Write(\"late\"); });");
        await client.ReplyAsync(id);
        await client.Mailbox.FirstAsync(letter => letter.ParentId == id && letter.Message.Type == "stream", KernelClient.Patience);
    }

    [Fact]
    public async Task Under_load_order_and_parents_hold()
    {
        var cells = Enumerable.Range(0, 60).Select(n => client.SendCode($"Console.Write({n}); {n}")).ToList();
        var questions = Enumerable.Range(0, 20).Select(_ => client.Send(SocketName.Shell, "is_complete_request", new() { ["code"] = "1" })).ToList();
        foreach (var id in cells.Concat(questions))
            await client.BroadcastsAsync(id);

        var replies = client.Mailbox.All.Where(letter => letter.Socket == SocketName.Shell).Select(letter => letter.ParentId).ToList();
        Assert.Equal(cells, replies.Where(cells.Contains));
        Assert.Equal(questions, replies.Where(questions.Contains));
        foreach (var (n, id) in cells.Index())
            Assert.Equal(["busy", "execute_input", $"stdout: {n}", $"execute_result: {n}", "idle"], new Execution([], await client.BroadcastsAsync(id)).Shown);
    }

    [Fact]
    public async Task What_comes_out_of_turn_does_no_harm()
    {
        client.Send(SocketName.Stdin, "input_reply", new() { ["value"] = "nobody asked" });
        client.Send(SocketName.Shell, "no_such_request", []);
        client.Send(SocketName.Control, "interrupt_request", []);
        var broken = await client.RequestAsync("complete_request", new() { ["code"] = 5, ["cursor_pos"] = "x" });
        var empty = await client.RequestAsync("execute_request", []);

        Assert.Equal(("error", "error"), ((string?)broken.Content["status"], (string?)empty.Content["status"]));
        Assert.Equal("The execute_request has no code.", (string?)empty.Content["evalue"]);
        Assert.Equal("ok", (await client.ExecuteAsync("1")).Status);
    }
}
