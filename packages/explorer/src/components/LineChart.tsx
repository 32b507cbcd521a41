import {
  figureHead,
  legend,
  type Numbers,
  numbersFold,
  numbersTable,
  scroller,
  slider,
} from '@taokit/charts/components';
import {
  type FormatName,
  formatNumber,
  type NamedLine,
  namedLinesOf,
  numberOrNone,
} from '@taokit/charts/theme';
import { createMemo, createSignal } from 'solid-js';
import type uPlot from 'uplot';
import { createPlot } from './createPlot.ts';
import { makeElement } from './makeElement.ts';
import { plotOptions } from './plotOptions.ts';

/** A line: a value for each place of the x axis, none where there is none. */
export interface Series {
  /** Its name. */
  readonly name: string;
  /** Its values. */
  readonly values: readonly (number | null)[];
  /** Whether it is somebody who does not play fair. */
  readonly alarm?: boolean;
}

/** A chart of lines. */
export interface LineChartProps {
  /** What it shows. */
  readonly title: string;
  /** How to read it. */
  readonly caption?: string;
  /** What the x axis is. */
  readonly xLabel: string;
  /** Where the values stand, ascending. */
  readonly x: readonly number[];
  /** The lines. */
  readonly series: readonly Series[];
  /** How values are written. */
  readonly format: FormatName;
  /** How places are written; `count` when left out. */
  readonly xFormat?: FormatName;
  /** Height of the drawing in pixels; 220 when left out. */
  readonly height?: number;
  /** Whether steps are drawn in the place of slopes. */
  readonly isStepped?: boolean;
}

/** Lines over something, by uPlot: values under the pointer or by arrow keys, and the numbers as a table. */
export function LineChart(props: LineChartProps) {
  const [at, setAt] = createSignal<number>();
  const last = () => Math.max(0, props.x.length - 1);
  const shown = () => Math.min(at() ?? last(), last());
  const styles = createMemo(() => namedLinesOf(props.series));
  const valueText = (series: Series) => numberOrNone(series.values[shown()], props.format);
  const placeText = () => `${props.xLabel} ${placeName(props, shown())}`;
  const said = () =>
    `${placeText()}: ${props.series.map((one) => `${one.name} ${valueText(one)}`).join(', ')}`;
  const entries = () =>
    props.series.map((one, index) => ({
      name: one.name,
      line: styles()[index],
      value: () => valueText(one),
    }));
  return (
    <figure class="figure">
      {figureHead(makeElement, { title: () => props.title, caption: () => props.caption })}
      {legend(makeElement, entries)}
      <Plot {...props} styles={styles()} onAt={setAt} />
      {slider(makeElement, {
        title: () => props.title,
        by: () => props.xLabel,
        last,
        at: shown,
        place: placeText,
        said,
        onAt: setAt,
      })}
      <NumbersFold {...props} />
    </figure>
  );
}

/** A place of the x axis, as it is written. */
function placeName(props: LineChartProps, at: number): string {
  return formatNumber(props.x[at] ?? 0, props.xFormat ?? 'count');
}

/** The drawing. */
function Plot(
  props: LineChartProps & {
    readonly styles: readonly NamedLine[];
    readonly onAt: (at: number | undefined) => void;
  },
) {
  let host: HTMLDivElement | undefined;
  const height = () => props.height ?? 220;
  createPlot(() => host!, {
    height,
    kind: () => JSON.stringify([props.styles, props.format, props.xFormat, props.isStepped]),
    data: () => [props.x, ...props.series.map(({ values }) => values)] as unknown as uPlot.AlignedData,
    optionsOf: (width, { paths }) =>
      plotOptions({
        width,
        height: height(),
        styles: props.styles,
        format: props.format,
        onCursor: ({ cursor }) => props.onAt(cursor.idx ?? undefined),
        ...(props.xFormat !== undefined && { xFormat: props.xFormat }),
        ...(props.isStepped && { stepped: paths.stepped!({ align: 1 }) }),
      }),
  });
  return (
    <div
      ref={host}
      class="plot"
      role="img"
      aria-label={props.caption === undefined ? props.title : `${props.title}. ${props.caption}`}
      style={{ height: `${height()}px` }}
    />
  );
}

/** The numbers, drawn when they are asked for. */
function NumbersFold(props: LineChartProps) {
  const [isOpen, setOpen] = createSignal(false);
  const numbers = (): Numbers => ({
    head: props.xLabel,
    rows: props.x.map((_, at) => placeName(props, at)),
    columns: props.series.map(({ name, values }) => ({
      name,
      cells: props.x.map((_, at) => numberOrNone(values[at], props.format)),
    })),
  });
  const frame = () =>
    scroller(makeElement, { label: `Numbers of: ${props.title}`, isLow: true }, () =>
      numbersTable(makeElement, numbers()),
    );
  return numbersFold(makeElement, { title: () => props.title, onToggle: setOpen }, () =>
    isOpen() ? frame() : undefined,
  );
}
