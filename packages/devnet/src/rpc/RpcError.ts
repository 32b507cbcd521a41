/** An error as JSON-RPC answers it: never seen by who embeds a devnet, always turned into a response. */
export class RpcError extends Error {
  override readonly name = 'RpcError';
  /** The number clients compare. */
  readonly code: number;
  /** What a node says besides. */
  readonly data: unknown;

  /**
   * @param code - the number clients compare
   * @param message - the sentence; some clients compare it, too
   * @param data - what a node says besides
   */
  constructor(code: number, message: string, data?: unknown) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

/** The text is no JSON. */
export const parseError = (): RpcError => new RpcError(-32700, 'Parse error');

/** The JSON is no request. */
export const invalidRequest = (data?: string): RpcError => new RpcError(-32600, 'Invalid request', data);

/** Nothing has this name. polkadot-api compares the text. */
export const methodNotFound = (): RpcError => new RpcError(-32601, 'Method not found');

/** The parameters are not the method's. */
export const invalidParams = (data: string): RpcError => new RpcError(-32602, 'Invalid params', data);

/** A fault of the devnet itself. */
export const internalError = (data: string): RpcError => new RpcError(-32603, 'Internal error', data);

/** What a node answers to questions about its state. */
export const clientError = (reason: string): RpcError => new RpcError(4003, `Client error: ${reason}`);

/** What a node answers for a block it does not know. */
export const unknownBlock = (hash: string): RpcError =>
  clientError(`UnknownBlock: Header was not found in the database: ${hash}`);
