/** Side of a shrunken image. */
export const SIDE = 7;
/** Features of an image. */
export const FEATURES = SIDE * SIDE;
/** Classes: the digits 0 to 9. */
export const CLASSES = 10;

/** One handwritten digit, shrunk to 7 x 7 gray values of one byte each. */
export interface Digit {
  /** 49 gray values, row by row, 0 (paper) to 255 (ink). */
  readonly pixels: Uint8Array;
  /** Which digit it is. */
  readonly label: number;
}

/** Gray values as the models want them: 0 to 1. */
export function features({ pixels }: { readonly pixels: Uint8Array }): number[] {
  return Array.from(pixels, (gray) => gray / 255);
}
