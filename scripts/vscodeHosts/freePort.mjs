// @ts-check
import { createServer } from 'node:net';

/**
 * @param {number} wanted a port, or 0 for any
 * @returns {Promise<number>} that port of the loopback interface, on which nobody listens; rejects where somebody does
 */
export function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
