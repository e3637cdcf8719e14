// Draws every chart of this content that is not drawn yet. No other host than the page's own is ever asked.
(hash => {
  const baseUrl = () => {
    const config = document.getElementById('jupyter-config-data');
    return document.body.dataset.baseUrl || (config && JSON.parse(config.textContent).baseUrl);
  };
  const script = (base, kernel) => fetch(`${base}kernelspecs/${kernel}/PLOTLY`);
  // The kernel can have been installed under another name.
  const scriptOfAnyKernel = async base => {
    const { kernelspecs } = await (await fetch(`${base}api/kernelspecs`)).json();
    for (const { name, spec } of Object.values(kernelspecs)) {
      const response = spec.metadata?.leokit && await script(base, name);
      if (response && response.ok) return response;
    }
  };
  const load = async () => {
    const base = baseUrl();
    if (!base) return;
    let response = await script(base, '.net-csharp');
    if (!response.ok) response = await scriptOfAnyKernel(base);
    if (!response) return;
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
