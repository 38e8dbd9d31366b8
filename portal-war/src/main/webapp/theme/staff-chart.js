// Charts in the colours of the page, in its scheme, and without movement where none is wanted.
const series = ["--lotus", "--water", "--amber", "--leaf"];

const paint = (chart) => {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  chart.data.datasets.forEach((set, at) => {
    set.backgroundColor = colour(series[at % series.length]);
    set.borderColor = set.backgroundColor;
  });
  for (const scale of Object.values(chart.options.scales ?? {})) {
    scale.ticks = { ...scale.ticks, color: colour("--ink-soft") };
    scale.grid = { ...scale.grid, color: colour("--line") };
  }
};

export const paintCharts = () => {
  const { Chart } = globalThis;
  if (!Chart) return;
  const charts = new Set();
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) Chart.defaults.animation = false;
  Chart.register({
    id: "sen",
    beforeInit: (chart) => {
      charts.add(chart);
      chart.canvas.setAttribute("aria-hidden", "true"); // what stands around it has its name
      paint(chart);
    },
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    for (const chart of charts) {
      paint(chart);
      chart.update();
    }
  });
};
