using System.Xml.Linq;
using LeoKit.Display;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace LeoKit.Tests.PublicApi;

/// <summary>A public member that throws says so in its documentation. What it throws by way of others is theirs to say; a missing argument (null) goes without saying.</summary>
public sealed class ExceptionDocumentationTests
{
    static readonly string[] WithoutSaying = [nameof(ArgumentNullException), nameof(NotSupportedException)];

    [Theory]
    [InlineData(typeof(LeoExtract))]
    [InlineData(typeof(TableView))]
    public void Members_that_throw_document_what(Type inside)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(inside.Assembly.Location);
        var documented = XDocument.Load(Path.ChangeExtension(inside.Assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Elements("exception").Any() || member.Elements("inheritdoc").Any())
            .Select(member => member.Attribute("name")!.Value).ToHashSet(StringComparer.Ordinal);

        var silent = from type in assembly.MainModule.GetAllTypes()
                     where type.IsPublic
                     from method in type.Methods
                     where method.HasBody && (method.IsPublic || method.IsFamily) && Throws(method)
                     let member = (IMemberDefinition?)type.Properties.FirstOrDefault(property => property.GetMethod == method || property.SetMethod == method) ?? method
                     let id = DocCommentId.GetDocCommentId(member)
                     where !documented.Contains(id)
                     select id;
        Assert.Equal("", string.Join('\n', silent.Order(StringComparer.Ordinal)));
    }

    static bool Throws(MethodDefinition method) =>
        method.Body.Instructions.Any(instruction => instruction.OpCode.Code == Code.Throw)
        && method.Body.Instructions.Any(instruction => instruction.Operand is MethodReference made && (instruction.OpCode.Code == Code.Newobj ? made.DeclaringType : made.ReturnType) is var kind
            && kind.Name.EndsWith("Exception", StringComparison.Ordinal) && !WithoutSaying.Contains(kind.Name)
            // Switch expressions without a fallback make one that no reader can meet.
            && kind.Name != "SwitchExpressionException");
}
