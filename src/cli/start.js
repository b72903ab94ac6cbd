import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ensureInstalled, root } from './ensure.js';
import { serveNear } from './serve.js';

try {
	ensureInstalled();
	console.log('Đang dựng trang… Building the site…');
	const { status } = spawnSync(
		process.execPath,
		[`${root}node_modules/vite/bin/vite.js`, 'build', '--logLevel=warn'],
		{ cwd: root, stdio: 'inherit' },
	);
	if (status !== 0) throw new Error('The build failed; see above.');

	const { url } = await serveNear({
		root: resolve(root, 'build'),
		base: process.env.BASE_PATH ?? '',
		host: process.env.HOST ?? '127.0.0.1',
		port: Number(process.env.PORT ?? 4173),
	});
	console.log(
		`\nPhân Luồng đang chạy, mở trình duyệt tại / is running, open: ${url}   (Ctrl+C: dừng / stop)`,
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
