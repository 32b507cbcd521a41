import { type FormatName, formatNumber } from '@taokit/charts/theme';
import { createMemo, createSignal, For, Show } from 'solid-js';
import type uPlot from 'uplot';
import { createPlot } from './createPlot.ts';
import { FigureHead } from './FigureHead.tsx';
import { type LineStyle, lineStyleOf, lineValueText, Swatch } from './lines.tsx';
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
  const styles = createMemo(() => stylesOf(props.series));
  const valueText = (series: Series) => lineValueText(series.values[shown()], props.format);
  const placeText = () => `${props.xLabel} ${formatNumber(props.x[shown()] ?? 0, props.xFormat ?? 'count')}`;
  const said = () =>
    `${placeText()}: ${props.series.map((one) => `${one.name} ${valueText(one)}`).join(', ')}`;
  return (
    <figure class="figure">
      <FigureHead title={props.title} caption={props.caption} />
      <ul class="legend">
        <For each={props.series}>
          {(one, index) => (
            <li>
              <Swatch style={styles()[index()]} /> {one.name} <b>{valueText(one)}</b>
            </li>
          )}
        </For>
      </ul>
      <Plot {...props} styles={styles()} onAt={setAt} />
      <div class="reader">
        <input
          type="range"
          min="0"
          max={last()}
          value={shown()}
          aria-label={`${props.title}: values by ${props.xLabel}`}
          aria-valuetext={said()}
          onInput={({ currentTarget }) => setAt(currentTarget.valueAsNumber)}
        />
        <output>{placeText()}</output>
      </div>
      <Numbers {...props} />
    </figure>
  );
}

/** Colour and dash of every line: those who play fair and those who do not count apart. */
function stylesOf(series: readonly Series[]): readonly LineStyle[] {
  const counts = { fair: 0, alarm: 0 };
  return series.map(({ alarm }) => lineStyleOf(alarm ? counts.alarm++ : counts.fair++, alarm));
}

/** The drawing. */
function Plot(
  props: LineChartProps & {
    readonly styles: readonly LineStyle[];
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
function Numbers(props: LineChartProps) {
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details class="numbers" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        Numbers<span class="unseen"> of: {props.title}</span>
      </summary>
      <Show when={isOpen()}>
        <section class="table-scroll low" tabIndex={0} aria-label={`Numbers of: ${props.title}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">{props.xLabel}</th>
                <For each={props.series}>
                  {({ name }) => (
                    <th scope="col" class="number">
                      {name}
                    </th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={props.x}>
                {(x, index) => (
                  <tr>
                    <th scope="row">{formatNumber(x, props.xFormat ?? 'count')}</th>
                    <For each={props.series}>
                      {({ values }) => <td class="number">{lineValueText(values[index()], props.format)}</td>}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
      </Show>
    </details>
  );
}
