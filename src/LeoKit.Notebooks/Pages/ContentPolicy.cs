using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LeoKit.Notebooks.Pages;

/// <summary>What notebook content may carry on to a page: the allow list of elements, attributes and addresses.</summary>
static partial class ContentPolicy
{
    public static readonly FrozenSet<string> Elements = Words(
        """
        a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins
        kbd li mark ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var
        svg g path rect circle ellipse line polyline polygon text tspan title desc defs clippath lineargradient radialgradient stop marker
        """);

    public static readonly FrozenSet<string> Attributes = Words(
        """
        abbr alt class colspan datetime dir headers height href id lang open reversed role rowspan scope span src start tabindex title width
        aria-describedby aria-details aria-hidden aria-label aria-labelledby aria-level aria-roledescription
        aria-colcount aria-colindex aria-rowcount aria-rowindex aria-sort
        clip-path clip-rule cx cy d dominant-baseline dx dy fill fill-opacity fill-rule font-family font-size font-style font-weight fx fy
        gradienttransform gradientunits marker-end marker-mid marker-start markerheight markerunits markerwidth offset opacity orient
        points preserveaspectratio r refx refy rx ry shape-rendering spreadmethod stop-color stop-opacity stroke stroke-dasharray
        stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor transform viewbox
        x x1 x2 xmlns y y1 y2
        """);

    /// <summary>The address as it may stand on a page, or null when it may not.</summary>
    public static string? Address(string element, string address)
    {
        var target = address.Trim();
        // Browsers ignore line ends and tabs inside an address, so these could hide a scheme.
        if (target.Any(char.IsControl) || target.StartsWith('\\') || target.StartsWith("//", StringComparison.Ordinal)
            || target.StartsWith("/\\", StringComparison.Ordinal))
            return null;
        if (string.Equals(element, "img", StringComparison.OrdinalIgnoreCase))
            return DataImage().IsMatch(target) || !Scheme().IsMatch(target) ? target : null;
        return !Scheme().IsMatch(target) || LinkScheme().IsMatch(target) ? target : null;
    }

    /// <summary>A drawing attribute may point at a part of its own drawing and at nothing else.</summary>
    public static bool PointsOutside(string value) => Reference().Matches(value).Any(match => match.Groups["target"].Value is not ['#', ..]);

    static FrozenSet<string> Words(string words) =>
        words.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[^/?#]*:")]
    private static partial Regex Scheme();

    [GeneratedRegex("^(https|mailto):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LinkScheme();

    [GeneratedRegex("^data:image/(png|jpeg|gif|webp|svg\\+xml)[;,]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DataImage();

    [GeneratedRegex(@"url\s*\(\s*[""']?(?<target>[^)]*)|(?<target>\\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
