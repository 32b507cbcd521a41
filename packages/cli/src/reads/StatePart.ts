/** A part of the runtime's interface that can be asked by its own names. */
export type StatePart = 'storage' | 'constant' | 'api';
