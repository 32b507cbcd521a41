import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The connections of a server. */
export interface Connections {
  /** Closes every connection as soon as all that was asked on it is answered, to the last byte: at once where nothing is. */
  readonly drain: () => void;
}

/**
 * Watches what the connections of a server still owe. `closeIdleConnections` of Node cuts an answer that was handed over whole and is
 * still on its way: a long one, or one to a slow reader.
 *
 * @param server - the server, before it listens
 */
export function watchConnections(server: Server): Connections {
  const owed = new Map<Socket, number>();
  let isDraining = false;
  const owe = (socket: Socket, change: number): void => {
    const count = owed.get(socket);
    if (count === undefined) return;
    owed.set(socket, count + change);
    if (isDraining && count + change === 0) socket.destroySoon();
  };
  server.on('connection', (socket: Socket) => {
    owed.set(socket, 0);
    socket.once('close', () => owed.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    owe(socket, 1);
    // Comes when the last of it was handed to the system, or when the connection broke.
    response.once('close', () => owe(socket, -1));
  });
  return {
    drain: () => {
      isDraining = true;
      for (const socket of owed.keys()) owe(socket, 0);
    },
  };
}
