// Draws the figures of a page. Each figure is JSON in a script element beside the place where it is drawn;
// without this script that place shows the figure's description, and its table of numbers stays readable.
(function () {
  "use strict";
  const ink = "#1d2628", muted = "#4d5a5c", line = "#dde2e0";
  const axis = {
    automargin: true, gridcolor: line, linecolor: muted, zerolinecolor: "#aab4b3",
    ticks: "outside", tickcolor: line, tickfont: { color: muted }, title: { font: { color: ink, size: 14 }, standoff: 12 },
  };
  const template = {
    layout: {
      font: { family: "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif", size: 13, color: ink },
      title: { font: { size: 16 }, x: 0, xref: "paper", xanchor: "left" },
      colorway: ["#0b6073", "#d0782a", "#6a5aa8", "#5b8c3a", "#b23a5b", "#4f86c6", "#8a6d1f", "#5f6b6d"],
      paper_bgcolor: "#ffffff", plot_bgcolor: "#ffffff", margin: { l: 56, r: 16, t: 40, b: 48 },
      xaxis: axis, yaxis: axis, legend: { orientation: "h", x: 0, y: 1.02, yanchor: "bottom" },
      // Dragging stays with the page, so that a finger on a chart still scrolls.
      dragmode: false, hoverlabel: { font: { size: 13 } }, colorscale: { sequential: "Viridis" },
    },
  };

  function draw(source) {
    const place = source.parentElement.querySelector(".leo-plot");
    const figure = JSON.parse(source.textContent);
    const own = (figure.layout && figure.layout.template) || {};
    const layout = Object.assign({}, figure.layout, { autosize: true, template: own.layout || own.data ? own : template });
    // A fixed width would not fit a phone; the height may be the author's.
    delete layout.width;
    place.classList.add("leo-drawn");
    if (layout.height) place.style.height = layout.height + "px";
    return Plotly.newPlot(place, figure.data || [], layout, { responsive: true, displaylogo: false }).catch(function (error) {
      Plotly.purge(place);
      place.classList.remove("leo-drawn");
      console.error("A chart could not be drawn:", error);
    });
  }

  function fit() {
    document.querySelectorAll(".leo-drawn").forEach(function (place) { Plotly.Plots.resize(place); });
  }

  document.querySelectorAll("script.leo-figure").forEach(draw);
  // A printed page is narrower than the window, and a chart inside a fold has no width until it is opened.
  window.matchMedia("print").addEventListener("change", fit);
  window.addEventListener("afterprint", fit);
  document.querySelectorAll("details").forEach(function (fold) { fold.addEventListener("toggle", fit); });
})();
