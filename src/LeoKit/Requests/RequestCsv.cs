using System.Text;
using LeoKit.Files;

namespace LeoKit.Requests;

/// <summary>The worksheet as CSV: what a spreadsheet opens.</summary>
static class RequestCsv
{
    public static string Of(VariableRequest request)
    {
        var text = new StringBuilder();
        foreach (var remark in Remarks(request))
            text.Append("# ").Append(remark).Append('\n');
        text.Append("table,field,years,why,sheet,sensitivity,identifiability,flagged,request\n");
        foreach (var field in request.Fields)
            text.AppendJoin(',', new[]
            {
                field.Table, field.Field, field.Years.IsNone ? "" : $"{field.Years}", field.Why, field.Sheet, field.Sensitivity, field.Identifiability, field.IsSensitive ? "yes" : "no", field.Request,
            }.Select(CsvCell.Of)).Append('\n');
        return text.ToString();
    }

    static IEnumerable<string> Remarks(VariableRequest request)
    {
        yield return $"{RequestText.Title}. {RequestText.WhatItIs}";
        yield return RequestText.PreparesFor;
        yield return RequestText.Minimisation;
        yield return RequestText.Ratings;
        if (!request.MadeUp.IsEmpty)
            yield return RequestText.MadeUp(request.MadeUp);
        if (request.UnreadQueries > 0)
            yield return RequestText.Unread(request.UnreadQueries);
    }
}
