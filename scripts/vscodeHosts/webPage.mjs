// @ts-check
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * Serves VS Code for the Web, whose extension host is a web worker, on the loopback interface.
 *
 * @param {{ vscodeWeb: string, folders: Record<string, string>, files?: Record<string, string>, product: (authority: string) => object }} options
 *   `folders` are served under their names, `files` have their text; `product` is what the page is told
 */
export async function startWebPage({ vscodeWeb, folders, files = {}, product }) {
  const page = path.join(vscodeWeb, 'out/vs/code/browser/workbench/workbench.html');
  const html = (await readFile(page, 'utf8'))
    .replaceAll('{{WORKBENCH_WEB_BASE_URL}}', '/static')
    .replaceAll(/\{\{[A-Z_]+\}\}/gu, '');
  const roots = Object.entries({ static: vscodeWeb, ...folders });

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const send = (/** @type {string | Buffer} */ body, /** @type {string} */ ending) =>
      response
        .writeHead(200, {
          'content-type': TYPES[ending] ?? 'application/octet-stream',
          'access-control-allow-origin': '*',
        })
        .end(body);
    if (pathname === '/') return send(html, '.html');
    if (pathname === '/product.json') return send(JSON.stringify(product(authorityOf(server))), '.json');
    const text = files[pathname];
    if (text !== undefined) return send(text, path.extname(pathname));
    const file = fileOf(decodeURIComponent(pathname), roots);
    if (file && (await stat(file).catch(() => undefined))?.isFile())
      return send(await readFile(file), path.extname(file));
    response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return {
    url: `http://${authorityOf(server)}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** @param {import('node:http').Server} server */
function authorityOf(server) {
  const address = server.address();
  return `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

/** @param {string} pathname @param {[string, string][]} roots */
function fileOf(pathname, roots) {
  const found = roots.find(([name]) => pathname.startsWith(`/${name}/`));
  if (!found) return undefined;
  const [name, root] = found;
  const file = path.join(path.resolve(root), pathname.slice(name.length + 2));
  return file.startsWith(path.resolve(root) + path.sep) ? file : undefined;
}
