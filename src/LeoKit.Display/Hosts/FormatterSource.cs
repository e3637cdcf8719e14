namespace LeoKit.Display.Hosts;

/// <summary>Offers the formatters that .NET Interactive asks for; it finds the members by their names.</summary>
sealed class FormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() => [new HostFormatter("text/html"), new HostFormatter("text/plain")];
}
