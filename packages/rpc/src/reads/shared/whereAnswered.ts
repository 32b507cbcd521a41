import { RpcError } from '../../RpcError.ts';

/** What is added where a node answers it: `undefined` where its runtime lacks it, or it refuses. */
export async function whereAnswered<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    const { code } = error as RpcError;
    if (error instanceof RpcError && (code === 'rpc/unknown-name' || code === 'rpc/request-refused'))
      return undefined;
    throw error;
  }
}
