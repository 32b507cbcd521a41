import { type Accessor, createEffect, createSignal, on, onCleanup, onMount } from 'solid-js';
import type uPlot from 'uplot';
import { paintedAt } from '../app/theme.ts';

/** What is drawn, and how. */
export interface Drawing {
  /** Height in pixels. */
  readonly height: Accessor<number>;
  /** Which lines in which formats: for others it is made anew. */
  readonly kind: Accessor<string>;
  /** The values; others are drawn in place. */
  readonly data: Accessor<uPlot.AlignedData>;
  /** What it is drawn by besides, and drawn again when it changes. */
  readonly scale?: Accessor<number>;
  /** How it is drawn, that many pixels wide. */
  readonly optionsOf: (width: number, library: typeof uPlot) => uPlot.Options;
  /** Told when it was drawn. */
  readonly onDrawn?: (plot: uPlot) => void;
}

/**
 * A drawing by uPlot, which comes with the first one: as wide as what it stands in, in the colours of the page.
 *
 * @param host - what it stands in, once the page has it
 * @param drawing - what is drawn
 * @returns the drawing, once there is one
 */
export function createPlot(
  host: () => HTMLElement,
  { height, kind, data, scale, optionsOf, onDrawn }: Drawing,
): () => uPlot | undefined {
  let plot: uPlot | undefined;
  let madeFor: string | undefined;
  const [Library, setLibrary] = createSignal<typeof uPlot>();
  onMount(async () => {
    const [{ default: loaded }] = await Promise.all([import('uplot'), import('uplot/dist/uPlot.min.css')]);
    setLibrary(() => loaded);
  });
  const painted = () => `${kind()} ${paintedAt()}`;
  createEffect(
    on([Library, data, painted, () => scale?.()], ([Plotter, now, wanted]) => {
      if (Plotter === undefined) return;
      // In one effect: a drawing of three lines must never be given two.
      if (plot === undefined || wanted !== madeFor) {
        plot?.destroy();
        plot = new Plotter(optionsOf(host().clientWidth, Plotter), now, host());
        madeFor = wanted;
      } else plot.setData(now);
      onDrawn?.(plot);
    }),
  );
  const watcher = new ResizeObserver(([entry]) => {
    const { width } = entry!.contentRect;
    if (width === 0 || plot === undefined) return;
    plot.setSize({ width, height: height() });
    onDrawn?.(plot);
  });
  onMount(() => watcher.observe(host()));
  onCleanup(() => {
    watcher.disconnect();
    plot?.destroy();
    plot = undefined;
  });
  return () => plot;
}
