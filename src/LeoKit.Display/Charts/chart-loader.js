// Draws every chart of this content that is not drawn yet. No other host than the page's own is ever asked.
(hash => {
  const baseUrl = () => {
    const config = document.getElementById('jupyter-config-data');
    return document.body.dataset.baseUrl || (config && JSON.parse(config.textContent).baseUrl);
  };
  const load = async () => {
    const base = baseUrl();
    const response = base && await fetch(`${base}kernelspecs/.net-csharp/PLOTLY`);
    if (!response || !response.ok) return;
    // On a page with RequireJS a script element would hand Plotly to RequireJS and hide it from the page.
    new Function('define', 'exports', 'module', await response.text()).call(window);
  };
  const draw = figure => {
    figure.dataset.leoDrawn = '';
    const { data, layout, frames } = JSON.parse(figure.querySelector('.leo-figure').textContent);
    const plot = figure.querySelector('.leo-plot');
    plot.replaceChildren();
    window.Plotly.newPlot(plot, { data, layout, frames, config: { responsive: true, displaylogo: false } });
  };
  // Some hosts run this before they put the figure on the page.
  setTimeout(async () => {
    if (!window.Plotly) await (window.leoPlotly ??= load().catch(() => {}));
    if (window.Plotly) document.querySelectorAll(`figure[data-leo-chart="${hash}"]:not([data-leo-drawn])`).forEach(draw);
  });
})('HASH');
