export { type BarChart, type BarDatum, barChart } from './charts/barChart.ts';
export {
  type ContourChart,
  type ContourGrid,
  type ContourLine,
  contourChart,
} from './charts/contourChart.ts';
export { type Heatmap, heatmap } from './charts/heatmap.ts';
export { type LineChart, lineChart } from './charts/lineChart.ts';
export { type PanelChart, type PanelLine, panelChart } from './charts/panelChart.ts';
export type { LineSeries } from './charts/series.ts';
export { type SplitBar, type SplitPart, splitBar } from './charts/splitBar.ts';
export { type Page, type PagePart, type PageSection, page } from './page/page.ts';
export { type HtmlTable, htmlTable, type TableColumn } from './tables/htmlTable.ts';
export { type PairsCard, pairsCard } from './tables/pairsCard.ts';
