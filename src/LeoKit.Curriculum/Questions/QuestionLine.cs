using System.Collections.Immutable;

namespace LeoKit.Curriculum.Questions;

/// <summary>A question of the briefing, and where the kit takes it up.</summary>
/// <param name="Id"><c>Q1</c> to <c>Q14</c>, or <c>A1</c> to <c>A5</c> for those of the research priorities.</param>
/// <param name="Question">In the kit's words.</param>
/// <param name="Notebook">Its number.</param>
/// <param name="Tables">What is read for it.</param>
/// <param name="Design">How it is approached, in a sentence.</param>
/// <param name="Status">Whether there is a lab, or what came of looking whether it can be done.</param>
public sealed record QuestionLine(string Id, string Question, string Notebook, ImmutableArray<string> Tables, string Design, string Status);
