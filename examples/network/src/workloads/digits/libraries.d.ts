// What we use of libraries that ship no types.
declare module 'mnist' {
  /** 28 x 28 images of one digit, gray values from 0 to 1. */
  interface DigitSet {
    readonly length: number;
    get(index: number): number[];
  }
  const digits: Readonly<Record<number, DigitSet>>;
  export default digits;
}

declare module 'ml-knn' {
  export default class KNN {
    constructor(points: readonly (readonly number[])[], labels: readonly number[], options?: { k?: number });
    predict(points: readonly (readonly number[])[]): number[];
  }
}

declare module 'ml-logistic-regression' {
  import type { Matrix } from 'ml-matrix';
  export default class LogisticRegression {
    constructor(options?: { numSteps?: number; learningRate?: number });
    train(features: Matrix, labels: Matrix): void;
    predict(features: Matrix): number[];
  }
}
