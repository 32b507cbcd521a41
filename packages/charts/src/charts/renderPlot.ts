import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { escapeHtml } from '../components/escapeHtml.ts';
import { type Html, makeHtml, written } from '../components/makeHtml.ts';
import { type FigureWords, labelOf } from '../figure/figureHtml.ts';

/** How large a chart is drawn: every chart is there twice, and the page shows what fits. */
export interface Size {
  /** The class it has on the page. */
  readonly name: 'wide' | 'narrow';
  /** Width of its view box, which is about the width it is shown at: text stays readable. */
  readonly width: number;
}

/** A chart of one size. */
export interface Drawing {
  /** Marks and scales, as Observable Plot takes them. */
  readonly options: Omit<PlotOptions, 'document' | 'style' | 'width'>;
  /** From where to where the x axis goes, once for each panel, in units of the view box. */
  readonly spans?: readonly (readonly [from: number, to: number])[];
}

const SIZES: readonly Size[] = [
  { name: 'wide', width: 560 },
  { name: 'narrow', width: 330 },
];

/**
 * Draws a chart without a browser, once for wide and once for narrow places.
 *
 * @param words - what it is called
 * @param draw - the chart of one size
 * @returns SVG, which takes its colours from the page around it
 */
export function renderPlot(words: FigureWords, draw: (size: Size) => Drawing): Html {
  const drawn = SIZES.map((size) => renderSize(words, size, draw(size)));
  return makeHtml('div', { class: 'plot' }, written(...drawn));
}

function renderSize(words: FigureWords, { name, width }: Size, { options, spans }: Drawing): string {
  const { document } = parseHTML('<html><body></body></html>');
  const element = plot({ ...options, width, document: document as unknown as Document });
  element.querySelector('style')?.remove();
  const places =
    spans === undefined
      ? ''
      : ` data-spans="${spans.map((span) => span.map((x) => (x / width).toFixed(4)).join(',')).join(' ')}"`;
  const head = `<svg class="${name}" role="img" aria-label="${escapeHtml(labelOf(words))}" viewBox="0 0 ${width} ${options.height}"${places}>`;
  return element.outerHTML
    .replace(/^<svg[^>]*>/, '')
    .replaceAll(/ (?:aria-label|aria-description|shape-rendering)="[^"]*"/g, '')
    .replaceAll(/ (?:d|transform|x|y|x1|x2|y1|y2|width|height)="[^"]*"/g, rounded)
    .replace(/^/, () => head);
}

/** Places to a tenth: nobody sees more, and half of the page would be digits. */
function rounded(attribute: string): string {
  return attribute.replaceAll(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
