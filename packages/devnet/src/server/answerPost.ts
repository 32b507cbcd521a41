import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Devnet } from '../Devnet.ts';
import type { ServerLimits } from './ServerLimits.ts';

/**
 * Answers a message sent by HTTP POST. Nothing can be subscribed to.
 *
 * @param devnet - the devnet
 * @param limits - how much may be asked
 * @param request - the request
 * @param response - where the answer goes
 */
export function answerPost(
  devnet: Devnet,
  limits: ServerLimits,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const parts: Buffer[] = [];
  let size = 0;
  request.on('data', (part: Buffer) => {
    size += part.length;
    if (size <= limits.maxMessageBytes) parts.push(part);
    else {
      response.statusCode = 413;
      response.end();
      request.destroy();
    }
  });
  request.on('error', () => response.destroy());
  request.on('end', () => {
    let answer = '';
    const connection = devnet.connect((text) => (answer ||= text), {
      maxSubscriptions: 0,
      maxBatch: limits.maxBatch,
    });
    connection.receive(Buffer.concat(parts).toString());
    connection.close();
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(answer);
  });
}
