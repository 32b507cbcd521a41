import { CommandLineError } from './CommandLineError.ts';

/** Reads a whole number in decimal digits, from `min` to `max`, both included. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    throw new CommandLineError(`${JSON.stringify(text)} is not a whole number from ${min} to ${max}.`);
  };
}
