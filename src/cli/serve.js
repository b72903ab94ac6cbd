import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.xml': 'application/xml',
	'.json': 'application/json',
	'.map': 'application/json',
	'.webmanifest': 'application/manifest+json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
	// No content-encoding: the page inflates it itself.
	'.gz': 'application/gzip',
	'.zip': 'application/zip',
};
const typeOf = new Map(Object.entries(types));

/** @param {string} path */
async function fileAt(path) {
	try {
		const found = await stat(path);
		return found.isFile() ? { path, size: found.size, mtime: found.mtime } : null;
	} catch {
		return null;
	}
}

/**
 * The file that answers a path: itself, `path.html` or `path/index.html`; null outside the root.
 * @param {string} root
 * @param {string} pathname
 */
async function find(root, pathname) {
	let decoded;
	try {
		decoded = decodeURIComponent(pathname);
	} catch {
		return null;
	}
	if (decoded.includes('\0')) return null;
	const path = resolve(join(root, decoded));
	if (path !== root && !path.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
	if (decoded.endsWith('/')) {
		return (await fileAt(join(path, 'index.html'))) ?? (path === root ? null : await fileAt(`${path}.html`));
	}
	return (await fileAt(path)) ?? (await fileAt(`${path}.html`)) ?? (await fileAt(join(path, 'index.html')));
}

/**
 * A static host as plain as they come: no compression, no rewriting, no ranges.
 * @param {string} folder
 * @param {string} base
 * @returns {import('node:http').RequestListener}
 */
function filesOf(folder, base) {
	return async (request, response) => {
		const isHead = request.method === 'HEAD';
		if (!isHead && request.method !== 'GET') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
		if (base && pathname === base) {
			response.writeHead(308, { location: `${base}/${query === undefined ? '' : `?${query}`}` }).end();
			return;
		}
		const inside = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : null;
		const found = inside === null ? null : await find(folder, inside);
		const file = found ?? (await fileAt(join(folder, '404.html')));
		const status = found ? 200 : 404;
		if (!file) {
			response.writeHead(404, {
				'content-type': 'text/plain; charset=utf-8',
				'cache-control': 'no-cache',
			});
			response.end(isHead ? undefined : '404 Không tìm thấy trang. Not found.\n');
			return;
		}
		const isImmutable = found !== null && inside?.startsWith('/_app/immutable/');
		response.writeHead(status, {
			'content-type': typeOf.get(extname(file.path).toLowerCase()) ?? 'application/octet-stream',
			'content-length': file.size,
			'last-modified': file.mtime.toUTCString(),
			'cache-control': isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
			'x-content-type-options': 'nosniff',
		});
		if (isHead) {
			response.end();
			return;
		}
		const stream = createReadStream(file.path);
		stream.on('error', () => response.destroy());
		response.on('close', () => stream.destroy());
		stream.pipe(response);
	};
}

/**
 * Serves a built site. `port: 0` takes any free port; `base` serves the root under a folder, as `/phan-luong`; `before`
 * answers what it knows and says so, the files of the site answer everything else.
 * @param {{
 *   root: string, port?: number, host?: string, base?: string,
 *   before?: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean,
 * }} options
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ root, port = 0, host = '127.0.0.1', base = '', before = () => false }) {
	const folder = resolve(root);
	if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is not a folder.`);
	const files = filesOf(folder, base);
	const server = createServer((request, response) => {
		if (!before(request, response)) files(request, response);
	});

	await new Promise((listening, failed) => {
		server.once('error', failed);
		server.listen(port, host, () => listening(undefined));
	});
	const address = server.address();
	const taken = typeof address === 'object' && address ? address.port : port;
	const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
	return {
		url: `http://${name}:${taken}${base}/`,
		port: taken,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
}

/**
 * The first free port from `port` on.
 * @param {Parameters<typeof serve>[0] & { port: number }} options
 * @returns {ReturnType<typeof serve>}
 */
export async function serveNear(options) {
	for (let port = options.port; port < options.port + 100; port++) {
		try {
			return await serve({ ...options, port });
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
		}
	}
	return serve({ ...options, port: 0 });
}
