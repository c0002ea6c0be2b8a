import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Ends the connections that have not asked for anything: browsers open some ahead, and Node, when it stops, waits for
 * their first request. What is answered: do so.
 */
export function silentConnections(server: Server): () => void {
  const silent = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  return () => {
    for (const socket of silent) socket.destroy();
  };
}
