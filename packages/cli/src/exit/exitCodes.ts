/** What the number means that a command ends with. */
export const EXIT_CODES: {
  /** It did what it was asked. */
  readonly done: 0;
  /** It ran, and what it looked at is not as it should be: `doctor`, `vectors`, `wallet verify`. */
  readonly foundSomething: 1;
  /** An argument, a file or a value in it is wrong. Nothing was sent. */
  readonly wrongInput: 2;
  /** The chain refuses it, or the call failed in its block. */
  readonly chainRefuses: 3;
  /** A policy forbids it. Nothing was signed. */
  readonly policyForbids: 4;
  /** No endpoint answers, or it is another chain's. */
  readonly noConnection: 5;
  /** A key is missing, locked, or its password is wrong. */
  readonly noKey: 6;
  /** Nobody agreed to it. Nothing was signed. */
  readonly notConfirmed: 7;
  /** It was sent, and what became of it is not known. */
  readonly unknownOutcome: 8;
  /** A fault of this program. */
  readonly fault: 70;
  /** It was interrupted. */
  readonly interrupted: 130;
} = {
  done: 0,
  foundSomething: 1,
  wrongInput: 2,
  chainRefuses: 3,
  policyForbids: 4,
  noConnection: 5,
  noKey: 6,
  notConfirmed: 7,
  unknownOutcome: 8,
  fault: 70,
  interrupted: 130,
};

/** Name of an exit code. */
export type ExitCodeName = keyof typeof EXIT_CODES;
