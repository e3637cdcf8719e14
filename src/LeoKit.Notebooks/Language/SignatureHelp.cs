using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LeoKit.Notebooks.Language;

/// <summary>The ways in which something can be called.</summary>
/// <param name="Overloads">One or more.</param>
/// <param name="Parameter">The position of the argument that is being written, from 0.</param>
/// <param name="Best">The index of the overload that fits what is written so far.</param>
public sealed record Signatures(ImmutableArray<Signature> Overloads, int Parameter, int Best);

/// <summary>One way in which something can be called.</summary>
/// <param name="Declaration">As it would be declared.</param>
/// <param name="Parameters">Each parameter as it would be declared.</param>
/// <param name="Documentation">Plain text; empty when there is none.</param>
public sealed record Signature(string Declaration, ImmutableArray<string> Parameters, string Documentation);

/// <summary>Finds the call around a place and what it could mean.</summary>
static class SignatureHelp
{
    public static Signatures? At(CodeModel model, int position)
    {
        if (CallAround(model, position) is not { } call)
            return null;
        var methods = Methods(model, call.Parent!, position);
        if (methods.IsEmpty)
            return null;
        var argument = call.Arguments.GetSeparators().Count(comma => comma.SpanStart < position);
        var best = methods.Select((method, index) => (method, index))
            .Where(each => each.method.Parameters.Length > argument || each.method.Parameters is [.., { IsParams: true }] || (argument == 0 && call.Arguments.Count == 0))
            .Select(each => (int?)each.index).FirstOrDefault() ?? 0;
        return new([.. methods.Select(method => SignatureOf(method, model.Compilation))], argument, best);
    }

    /// <summary>The parameters that could be named in the call around a place, each once.</summary>
    public static IEnumerable<IParameterSymbol> ParameterNames(CodeModel model, int position) =>
        CallAround(model, position) is { } call
            ? Methods(model, call.Parent!, position).SelectMany(method => method.Parameters).DistinctBy(parameter => parameter.Name)
            : [];

    static Signature SignatureOf(IMethodSymbol method, Compilation compilation) =>
        new(SymbolHover.Declaration(method), [.. method.Parameters.Select(parameter => parameter.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))], Documentation.Of(method, compilation));

    static ArgumentListSyntax? CallAround(CodeModel model, int position)
    {
        for (var node = model.TokenBefore(position).Parent; node is not null; node = node.Parent)
            if (node is ArgumentListSyntax list && list.OpenParenToken.Span.End <= position && (list.CloseParenToken.IsMissing || position <= list.CloseParenToken.SpanStart))
                return list;
        return null;
    }

    static ImmutableArray<IMethodSymbol> Methods(CodeModel model, SyntaxNode call, int position)
    {
        var found = call switch
        {
            InvocationExpressionSyntax invocation => model.Semantics.GetMemberGroup(invocation.Expression).OfType<IMethodSymbol>(),
            BaseObjectCreationExpressionSyntax creation => (model.Semantics.GetTypeInfo(creation).Type as INamedTypeSymbol)?.InstanceConstructors.Where(constructor => model.Semantics.IsAccessible(position, constructor)) ?? [],
            _ => [],
        };
        return [.. found.OrderBy(method => method.Parameters.Length)];
    }
}
