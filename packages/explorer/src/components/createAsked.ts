import { type Accessor, createSignal } from 'solid-js';

/** A text that is asked for in a form of its own. */
export interface Asked {
  /** What was typed. */
  readonly value: Accessor<string>;
  /** Types. */
  readonly onInput: (text: string) => void;
  /** What is wrong with what was sent last. */
  readonly error: Accessor<string | undefined>;
  /** Checks it, and goes on with it where nothing is wrong. */
  readonly onSubmit: (event: SubmitEvent) => void;
}

/**
 * Asks for a text, which is checked when it is sent.
 *
 * @param first - what stands there at first
 * @param problemOf - what is wrong with a text
 * @param onGood - goes on with it, without blanks around it
 */
export function createAsked(
  first: string,
  problemOf: (text: string) => string | undefined,
  onGood: (text: string) => void,
): Asked {
  const [value, setValue] = createSignal(first);
  const [error, setError] = createSignal<string>();
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const problem = problemOf(value());
    setError(problem);
    if (problem === undefined) onGood(value().trim());
  };
  return { value, onInput: setValue, error, onSubmit };
}
