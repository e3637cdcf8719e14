using AngleSharp.Dom;

namespace LeoKit.Notebooks.Pages;

/// <summary>Cells and outputs choose ids without knowing of each other; on a page they get ids of their own.</summary>
static class ContentIds
{
    static readonly string[] References = ["aria-labelledby", "aria-describedby", "aria-details", "headers"];

    public static void MakeUnique(IElement content, PageIds ids, string prefix)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in content.QuerySelectorAll("[id]"))
        {
            var old = element.Id!;
            element.RemoveAttribute("id");
            if (old.Length > 0 && !old.Any(char.IsWhiteSpace) && !renamed.ContainsKey(old))
                element.Id = renamed[old] = ids.Unique($"{prefix}-{old}");
        }
        foreach (var element in content.QuerySelectorAll("*"))
            Follow(element, renamed);
    }

    static void Follow(IElement element, Dictionary<string, string> renamed)
    {
        foreach (var attribute in element.Attributes.ToList())
            if (References.Contains(attribute.Name, StringComparer.Ordinal))
                attribute.Value = string.Join(' ', attribute.Value.Split(' ').Select(id => renamed.GetValueOrDefault(id, id)));
            else if (attribute is { Name: "href", Value: ['#', .. var target] } && renamed.TryGetValue(target, out var link))
                attribute.Value = $"#{link}";
            else if (attribute.Value is ['u', 'r', 'l', '(', '#', .. var part, ')'] && renamed.TryGetValue(part, out var id))
                attribute.Value = $"url(#{id})";
    }
}
