import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** Marks and scales; the size and the ground are the same for all charts. */
export type ChartOptions = Omit<PlotOptions, 'document' | 'style'>;

/**
 * Draws a plot without a browser.
 *
 * @param options - marks and scales, as Observable Plot takes them
 * @returns SVG, which takes its colours from the page around it
 */
export function renderPlot(options: ChartOptions): string {
  const { document } = parseHTML('<html><body></body></html>');
  const element = plot({
    ...options,
    document: document as unknown as Document,
    style: { background: 'transparent', fontSize: '11px', overflow: 'visible' },
  });
  return element.outerHTML;
}
