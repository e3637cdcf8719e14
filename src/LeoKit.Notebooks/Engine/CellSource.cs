using LeoKit.Display;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;

namespace LeoKit.Notebooks.Engine;

/// <summary>What can be told of a cell from its syntax.</summary>
static class CellSource
{
    /// <summary>
    /// Whether the cell ends in a value to show: an expression without a semicolon that is not void, or a <c>return</c> with a value.
    /// The script's return value cannot tell, because null is a value too. What <c>display</c> gives back stands below the cell already.
    /// </summary>
    public static bool EndsInValue(Script script)
    {
        var compilation = script.GetCompilation();
        var tree = compilation.SyntaxTrees.Last();
        var last = tree.GetCompilationUnitRoot().Members.LastOrDefault() as GlobalStatementSyntax;
        return last?.Statement switch
        {
            ReturnStatementSyntax { Expression: not null } => true,
            ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement =>
                compilation.GetSemanticModel(tree).GetTypeInfo(statement.Expression).Type is not ({ SpecialType: SpecialType.System_Void } or { Name: nameof(DisplayedValue) }),
            _ => false,
        };
    }
}
