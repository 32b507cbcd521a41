import { ALARM_SERIES, type FormatName, formatNumber, lineStyleAt, SERIES } from '@taokit/charts/theme';
import { createEffect, createMemo, createSignal, For, onCleanup, onMount, Show, untrack } from 'solid-js';
import type uPlot from 'uplot';
import { paintedAt } from '../app/theme.ts';
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
  const valueText = (series: Series) => textOfValue(series.values[shown()], props.format);
  const placeText = () => `${props.xLabel} ${formatNumber(props.x[shown()] ?? 0, props.xFormat ?? 'count')}`;
  const said = () =>
    `${placeText()}: ${props.series.map((one) => `${one.name} ${valueText(one)}`).join(', ')}`;
  return (
    <figure class="figure">
      <figcaption>
        <h3>{props.title}</h3>
        <Show when={props.caption}>
          <p class="caption">{props.caption}</p>
        </Show>
      </figcaption>
      <ul class="legend">
        <For each={props.series}>
          {(one, index) => (
            <li>
              <Swatch style={styles()[index()]!} /> {one.name} <b>{valueText(one)}</b>
            </li>
          )}
        </For>
      </ul>
      <Plot {...props} at={shown()} onAt={setAt} />
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

type Styled = ReturnType<typeof stylesOf>[number];

/** Colour and dash of every line: those who play fair and those who do not count apart. */
function stylesOf(series: readonly Series[]) {
  const counts = { fair: 0, alarm: 0 };
  return series.map(({ alarm }) => {
    const of = alarm ? ALARM_SERIES : SERIES;
    const index = alarm ? counts.alarm++ : counts.fair++;
    const { dash } = lineStyleAt(of, index);
    return { variable: `${alarm ? 'alarm' : 'series'}-${index % of.length}`, dash };
  });
}

function Swatch(props: { readonly style: Styled }) {
  return (
    <svg class="swatch" width="24" height="8" aria-hidden="true">
      <path
        d="M0 4H24"
        stroke={`var(--${props.style.variable})`}
        stroke-width="2.5"
        stroke-dasharray={props.style.dash}
      />
    </svg>
  );
}

/** The drawing. uPlot comes with the first chart. */
function Plot(
  props: LineChartProps & { readonly at: number; readonly onAt: (at: number | undefined) => void },
) {
  let host: HTMLDivElement | undefined;
  let plot: uPlot | undefined;
  const [Library, setLibrary] = createSignal<typeof uPlot>();
  const height = () => props.height ?? 220;
  const data = () => [props.x, ...props.series.map(({ values }) => values)] as unknown as uPlot.AlignedData;
  onMount(async () => {
    const [{ default: loaded }] = await Promise.all([import('uplot'), import('uplot/dist/uPlot.min.css')]);
    setLibrary(() => loaded);
  });
  // Made anew for other lines or colours; other values alone are set.
  createEffect(() => {
    const Plotter = Library();
    paintedAt();
    const { xLabel, format, xFormat, isStepped } = props;
    const styles = stylesOf(props.series);
    const series = props.series.map(({ name }) => ({ name }));
    if (Plotter === undefined || host === undefined) return;
    plot?.destroy();
    const { width } = host.getBoundingClientRect();
    const words = { width, height: height(), xLabel, series, styles, format, onAt: props.onAt };
    const options = plotOptions({
      ...words,
      ...(xFormat !== undefined && { xFormat }),
      ...(isStepped && { stepped: Plotter.paths.stepped!({ align: 1 }) }),
    });
    plot = new Plotter(options, untrack(data), host);
  });
  createEffect(() => plot?.setData(data()));
  const watcher = new ResizeObserver(([entry]) => {
    plot?.setSize({ width: entry!.contentRect.width, height: height() });
  });
  onMount(() => watcher.observe(host!));
  onCleanup(() => {
    watcher.disconnect();
    plot?.destroy();
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
                      {({ values }) => <td class="number">{textOfValue(values[index()], props.format)}</td>}
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

function textOfValue(value: number | null | undefined, format: FormatName): string {
  return value == null ? '–' : formatNumber(value, format);
}
