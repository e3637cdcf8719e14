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
      title: { font: { size: 16 }, x: 0.01, xref: "container", xanchor: "left", y: 0.97, yref: "container", yanchor: "top" },
      colorway: ["#0b6073", "#d0782a", "#6a5aa8", "#5b8c3a", "#b23a5b", "#4f86c6", "#8a6d1f", "#5f6b6d"],
      paper_bgcolor: "#ffffff", plot_bgcolor: "#ffffff", margin: { l: 56, r: 16, t: 16, b: 48 },
      xaxis: axis, yaxis: axis, legend: { orientation: "h", x: 0, y: 1.02, yanchor: "bottom" },
      // Dragging stays with the page, so that a finger on a chart still scrolls.
      dragmode: false, hoverlabel: { font: { size: 13 } },
    },
    data: { heatmap: [{ colorscale: "Viridis" }], contour: [{ colorscale: "Viridis" }] },
  };

  function isEmpty(value) {
    return !value || (typeof value === "object" && Object.values(value).every(isEmpty));
  }

  async function draw(source) {
    const place = source.parentElement.querySelector(".leo-plot");
    const description = [...place.childNodes];
    try {
      const figure = JSON.parse(source.textContent);
      const own = figure.layout && figure.layout.template;
      const layout = Object.assign({}, figure.layout, { autosize: true, template: isEmpty(own) ? template : own });
      // A fixed width would not fit a phone; the height may be the author's.
      delete layout.width;
      if (layout.height) place.style.height = layout.height + "px";
      if (!isEmpty(layout.title)) layout.margin = Object.assign({ t: 44 }, layout.margin);
      place.replaceChildren();
      place.classList.add("leo-drawn");
      await Plotly.newPlot(place, figure.data || [], layout, { responsive: true, displayModeBar: false });
    } catch (error) {
      // The description takes the place of a figure that cannot be drawn, and the other figures are still drawn.
      place.replaceChildren(...description);
      place.removeAttribute("style");
      place.classList.remove("leo-drawn");
      console.error("A chart could not be drawn:", error);
    }
  }

  function fit() {
    document.querySelectorAll(".leo-drawn").forEach(function (place) { Plotly.Plots.resize(place); });
  }

  // Paper is narrower than most windows, and a browser does not wait for a chart to fit itself: it gets a width that fits A4 and Letter.
  function fitPaper() {
    document.querySelectorAll(".leo-drawn").forEach(function (place) { Plotly.relayout(place, { width: 620, height: 340 }); });
  }

  function fitWindow() {
    document.querySelectorAll(".leo-drawn").forEach(function (place) { Plotly.relayout(place, { autosize: true, width: null, height: null }); });
  }

  document.querySelectorAll("script.leo-figure").forEach(draw);
  window.addEventListener("beforeprint", fitPaper);
  window.addEventListener("afterprint", fitWindow);
  // A chart inside a fold has no width until the fold is opened.
  document.querySelectorAll("details").forEach(function (fold) { fold.addEventListener("toggle", fit); });
})();
