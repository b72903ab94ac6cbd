import { ensureInstalled, root } from './ensure.js';

/** The program is broken, not the data: 1 and 2 are main's own. */
const INTERNAL_ERROR = 70;

/** @param {unknown} error */
function report(error) {
	const message = error instanceof Error ? error.message : String(error);
	process.stderr.write(`Lỗi / error: ${message}\n`);
	if (error instanceof Error && process.env.DEBUG) process.stderr.write(`${error.stack}\n`);
	process.exitCode = INTERNAL_ERROR;
}

process.stdout.on('error', (error) => {
	// `npm run data -- table | head` closes the pipe early.
	if ('code' in error && error.code === 'EPIPE') process.exit();
	throw error;
});

process.on('uncaughtException', (error) => {
	report(error);
	process.exit();
});

/** Vite's module runner alone: `$lib`, `?raw` and TypeScript, without a server, the Kit plugin or a file written. */
async function environment() {
	const { createRunnableDevEnvironment, resolveConfig } = await import('vite');
	const config = await resolveConfig(
		{
			root,
			configFile: false,
			envDir: false,
			logLevel: 'silent',
			resolve: { alias: { $lib: `${root}src/lib` } },
			// tsconfig.json extends a file that Kit has not generated yet on a fresh clone.
			oxc: /** @type {import('vite').OxcOptions} */ ({ tsconfig: false }),
			environments: {
				cli: { consumer: 'server', dev: { moduleRunnerTransform: true }, resolve: { external: true } },
			},
		},
		'serve',
	);
	const cli = createRunnableDevEnvironment('cli', config, { runnerOptions: { hmr: false }, hot: false });
	await cli.init();
	return cli;
}

try {
	ensureInstalled();
	const cli = await environment();
	try {
		const { main } = await cli.runner.import(`${root}src/cli/commands.ts`);
		process.exitCode = await main(process.argv.slice(2));
	} finally {
		await cli.close();
	}
} catch (error) {
	report(error);
}
