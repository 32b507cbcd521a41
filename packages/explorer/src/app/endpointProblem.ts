import { isThisMachine } from '../chain/isThisMachine.ts';

/**
 * What is wrong with the address of a node, with what works.
 *
 * @param text - what was typed
 * @param pageProtocol - of the page: one over TLS may only talk to others
 */
export function endpointProblem(text: string, pageProtocol: string): string | undefined {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return 'This is no address. Write one as ws://127.0.0.1:9944.';
  }
  if (url.protocol !== 'ws:' && url.protocol !== 'wss:')
    return `${url.protocol} is not spoken here. Write ws: or wss:.`;
  if (pageProtocol === 'https:' && url.protocol === 'ws:' && !isThisMachine(text))
    return 'This page was loaded over TLS and may not talk in the clear. Write wss:.';
  return undefined;
}
