using LeoKit.Display;

namespace LeoKit.Estimation;

/// <summary>The plain form of a table, as a console shows it.</summary>
static class PlainText
{
    public static string Of(TableView view) => Rendering.Of(view).First(form => form.MimeType == "text/plain").Text;
}
