export { type BarChart, type BarDatum, barChart } from './barChart.ts';
export { type ContourChart, type ContourGrid, type ContourLine, contourChart } from './contourChart.ts';
export { escapeHtml } from './escapeHtml.ts';
export { type Heatmap, heatmap } from './heatmap.ts';
export { htmlTable, type TableColumn } from './htmlTable.ts';
export { type LineChart, type LineSeries, lineChart } from './lineChart.ts';
export { type Page, type PageSection, page } from './page.ts';
export { colorAt, SEQUENCE } from './palette.ts';
export { type SplitBar, type SplitPart, splitBar } from './splitBar.ts';
