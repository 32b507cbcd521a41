/** A file or an option that `pnpm verify` cannot use: one line for whoever typed it. */
export class VerifyError extends Error {
  override readonly name = 'VerifyError';
}
