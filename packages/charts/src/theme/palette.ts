/** A colour on light and on dark ground. */
export interface ThemeColor {
  /** On light ground. */
  readonly light: string;
  /** On dark ground. */
  readonly dark: string;
}

/** What a page is painted with, beside its data. */
export interface Ground {
  /** Behind everything. */
  readonly page: ThemeColor;
  /** Behind charts and tables. */
  readonly card: ThemeColor;
  /** Text. */
  readonly ink: ThemeColor;
  /** Text that stands back: captions, axes, heads of columns. */
  readonly soft: ThemeColor;
  /** Links, and what has the focus. */
  readonly link: ThemeColor;
  /** Borders, which carry no meaning. */
  readonly line: ThemeColor;
  /** Behind a row that stands out. */
  readonly alarmCard: ThemeColor;
  /** Text of a row that stands out. */
  readonly alarmInk: ThemeColor;
}

/** Ground, text and borders. */
export const GROUND: Ground = {
  page: { light: '#f5f6f8', dark: '#10141a' },
  card: { light: '#ffffff', dark: '#181e27' },
  ink: { light: '#18202b', dark: '#e6ebf2' },
  soft: { light: '#556172', dark: '#9eabbc' },
  link: { light: '#2b50c8', dark: '#8fb4ff' },
  line: { light: '#dfe4ea', dark: '#2b3542' },
  alarmCard: { light: '#fdf0ef', dark: '#351f20' },
  alarmInk: { light: '#9b2020', dark: '#f6a49d' },
};

/** A line in a chart: colour, and dash for who cannot tell the colours. */
export interface LineStyle {
  /** Its colour. */
  readonly color: ThemeColor;
  /** Its dash, as SVG has it; none is a solid line. */
  readonly dash: string | undefined;
}

/** Lines that can be told apart by colour, with every kind of colour vision, and by dash. */
export const SERIES: readonly LineStyle[] = [
  { color: { light: '#4f70fb', dark: '#5cafff' }, dash: undefined },
  { color: { light: '#ba4500', dark: '#f47305' }, dash: '8 3' },
  { color: { light: '#008c56', dark: '#00dc8a' }, dash: '2 2.5' },
  { color: { light: '#8c00a6', dark: '#a24fe5' }, dash: '10 3 2 3' },
  { color: { light: '#007aa0', dark: '#7ee1ff' }, dash: '14 4' },
  { color: { light: '#8b8600', dark: '#c7c400' }, dash: '6 2 1.5 2 1.5 2' },
];

/** Lines that stand out: somebody who does not play fair. */
export const ALARM_SERIES: readonly LineStyle[] = [
  { color: { light: '#d81425', dark: '#ff4b5e' }, dash: '4 2' },
  { color: { light: '#d51360', dark: '#ff73bd' }, dash: '1 3' },
];

/** A cell of a heat map, and the text on it. */
export interface HeatStep {
  /** The cell. */
  readonly cell: ThemeColor;
  /** Text on it. */
  readonly ink: ThemeColor;
}

/** Cells of a heat map, from nothing to the most; the middle, on which no text is easy to read, is left out. */
export const HEAT: readonly HeatStep[] = [
  { cell: { light: '#eef2fc', dark: '#202936' }, ink: { light: '#18202b', dark: '#e6ebf2' } },
  { cell: { light: '#d8e2fb', dark: '#253450' }, ink: { light: '#18202b', dark: '#e6ebf2' } },
  { cell: { light: '#b9ccf8', dark: '#2b4270' }, ink: { light: '#18202b', dark: '#e6ebf2' } },
  { cell: { light: '#95b2f4', dark: '#325291' }, ink: { light: '#18202b', dark: '#ffffff' } },
  { cell: { light: '#4567cf', dark: '#8fb2f2' }, ink: { light: '#ffffff', dark: '#10141a' } },
  { cell: { light: '#3150b0', dark: '#b1cbf8' }, ink: { light: '#ffffff', dark: '#10141a' } },
  { cell: { light: '#1f3989', dark: '#d6e4ff' }, ink: { light: '#ffffff', dark: '#10141a' } },
];

/** Lines that have an order, from low to high; they carry their value as a label. */
export const SEQUENCE: readonly ThemeColor[] = [
  { light: '#009a94', dark: '#8f57b5' },
  { light: '#00949c', dark: '#8b68cc' },
  { light: '#00879c', dark: '#847ae0' },
  { light: '#00799b', dark: '#7a8cf1' },
  { light: '#006c9c', dark: '#6c9ffe' },
  { light: '#005da1', dark: '#64b2ff' },
  { light: '#1f4ba2', dark: '#60c3ff' },
  { light: '#333a97', dark: '#61d4ff' },
  { light: '#3d2989', dark: '#63e4ff' },
  { light: '#421777', dark: '#61f4ff' },
  { light: '#440164', dark: '#8cfff8' },
];

/** How the line at a place of a list is drawn. */
export function lineStyleAt(styles: readonly LineStyle[], at: number): LineStyle {
  return styles[at % styles.length]!;
}
