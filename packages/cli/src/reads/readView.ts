/** How an answer is shown that has more in it than it looks. */
interface ReadView {
  /** Which parts of it are there for programs: the others say the same another way. */
  readonly parts?: readonly string[];
  /** Which part a person wants to see. */
  readonly main?: string;
  /** Which columns its table has. */
  readonly columns: readonly string[];
}

const VIEWS: Readonly<Record<string, ReadView>> = {
  metagraph: {
    parts: ['block', 'subnet', 'hyperparameters', 'neurons'],
    main: 'neurons',
    columns: [
      'uid',
      'hotkey',
      'active',
      'validatorPermit',
      'alphaStake',
      'taoStake',
      'incentive',
      'dividends',
      'consensus',
      'emission',
      'lastUpdateBlock',
    ],
  },
};

/** An answer as it is shown. */
export interface ViewedAnswer {
  /** What of it. */
  readonly value: unknown;
  /** Which columns a table has; all that fit when undefined. */
  readonly columns?: readonly string[] | undefined;
}

/**
 * What of a read's answer is shown.
 *
 * @param name - the read's
 * @param answer - all of it
 * @param isForPrograms - whether it becomes JSON
 */
export function viewed(name: string, answer: unknown, isForPrograms: boolean): ViewedAnswer {
  const view = Object.hasOwn(VIEWS, name) ? VIEWS[name]! : undefined;
  if (view === undefined || answer === undefined || answer === null) return { value: answer };
  const { parts, main, columns } = view;
  const record = answer as Readonly<Record<string, unknown>>;
  if (!isForPrograms) return { value: main === undefined ? answer : record[main], columns };
  return {
    value: parts === undefined ? answer : Object.fromEntries(parts.map((part) => [part, record[part]])),
  };
}
