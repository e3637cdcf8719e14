using System.Text.Json;
using LeoKit.Notebooks.Language;

namespace LeoKit.Notebooks.Workers;

/// <summary>What an editor asks about code that has not run, asked of a worker. It answers also while a cell runs; null when it cannot.</summary>
/// <param name="worker">The worker that runs the notebook.</param>
public sealed class WorkerLanguage(WorkerProcess worker)
{
    /// <summary>What could stand at a position, counted in UTF-16 units.</summary>
    public async Task<Completions?> CompleteAsync(string code, int position) => await AskAsync<Completions>(LanguageQuestion.Completions, code, position);

    /// <summary>What is at a position.</summary>
    public async Task<Hover?> HoverAsync(string code, int position) => await AskAsync<Hover>(LanguageQuestion.Hover, code, position);

    /// <summary>The overloads of the call around a position.</summary>
    public async Task<Signatures?> SignaturesAsync(string code, int position) => await AskAsync<Signatures>(LanguageQuestion.Signatures, code, position);

    /// <summary>What the compiler has to say.</summary>
    public async Task<CodeRemark[]?> DiagnoseAsync(string code) => await AskAsync<CodeRemark[]>(LanguageQuestion.Remarks, code, 0);

    /// <summary>Whether code can be run as it stands.</summary>
    public async Task<Completeness?> IsCompleteAsync(string code) => await AskAsync<Completeness>(LanguageQuestion.Completeness, code, 0);

    async Task<T?> AskAsync<T>(LanguageQuestion about, string code, int position) =>
        (await worker.AskAsync(about, code, position)).Deserialize<T>(WorkerMessage.Json);
}
