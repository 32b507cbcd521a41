/** Sizes of text, px, by the name they have in CSS: `--text-small`. Few, so that what is alike looks alike. */
export const TEXT_SIZES = {
  /** Axes, ticks, marks. */
  tiny: 11.5,
  /** Labels, captions of values, heads of columns. */
  small: 13,
  /** Tables. */
  table: 13.5,
  /** Running text. */
  body: 14,
  /** Title of a card, which may be a figure. */
  figure: 15.5,
  /** Title of a section. */
  section: 20,
  /** A value that is read first. */
  fact: 20,
  /** Title of a page. */
  page: 26,
} as const;

/** Typefaces: whatever the reader's system is set in, so that nothing is loaded. */
export const FONTS = {
  /** Text. */
  sans: 'ui-sans-serif,system-ui,-apple-system,"Segoe UI",sans-serif',
  /** Hashes, addresses, code. */
  mono: 'ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace',
} as const;
