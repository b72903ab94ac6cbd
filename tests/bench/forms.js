import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const seeds = Number(process.argv[2] ?? 5000);

/** The sources as the command loads them: TypeScript and `$lib`, without a server. */
async function environment() {
	const config = await resolveConfig(
		{
			root,
			configFile: false,
			envDir: false,
			logLevel: 'silent',
			resolve: { alias: { $lib: `${root}src/lib` } },
			oxc: /** @type {import('vite').OxcOptions} */ ({ tsconfig: false }),
			environments: {
				bench: { consumer: 'server', dev: { moduleRunnerTransform: true }, resolve: { external: true } },
			},
		},
		'serve',
	);
	const bench = createRunnableDevEnvironment('bench', config, { runnerOptions: { hmr: false }, hot: false });
	await bench.init();
	return bench;
}

/** @typedef {import('../support/forms/form')} Forms */
/** @typedef {import('../support/forms/reading')} Readings */

const bench = await environment();
try {
	const { form } = /** @type {Forms} */ (await bench.runner.import(`${root}tests/support/forms/form.ts`));
	const { reader } = /** @type {Readings} */ (
		await bench.runner.import(`${root}tests/support/forms/reading.ts`)
	);
	const read = reader();
	const shares = { read: 0, asked: 0, wrong: 0 };
	/** forms as the grammar writes them, without a slip put in: a slip has to be asked about */
	const clean = { read: 0, asked: 0, wrong: 0 };
	/** forms that a reader can know without a question */
	const clear = { read: 0, asked: 0, wrong: 0 };
	/** those whose questions take at most two answers */
	let withTwo = 0;
	/** @type {Map<string, { read: number, asked: number, wrong: number }>} */
	const byTrait = new Map();
	/** @type {string[]} */
	const wrong = [];
	const start = performance.now();
	for (let seed = 1; seed <= seeds; seed += 1) {
		const one = await form(seed);
		const { kind, why, answers } = await read(one);
		shares[kind] += 1;
		if (!one.hasSlip) clean[kind] += 1;
		if (!one.mayBeAsked) clear[kind] += 1;
		if (answers <= 2) withTwo += 1;
		for (const trait of new Set(one.traits)) {
			const row = byTrait.get(trait) ?? { read: 0, asked: 0, wrong: 0 };
			row[kind] += 1;
			byTrait.set(trait, row);
		}
		if (kind === 'wrong') wrong.push(`  ${seed} ${one.name} [${one.traits.join(', ')}]\n    ${why}`);
	}
	/** @param {{ read: number, asked: number, wrong: number }} counts */
	const line = ({ read, asked, wrong }) => {
		const all = Math.max(1, read + asked + wrong);
		const share = (/** @type {number} */ n) => `${((100 * n) / all).toFixed(1).padStart(5)} %`;
		return `read ${share(read)}, asked ${share(asked)}, wrong ${share(wrong)} (${wrong} of ${all})`;
	};
	for (const [trait, counts] of [...byTrait].sort(([a], [b]) => a.localeCompare(b)))
		console.log(`${trait.padEnd(28)} ${line(counts)}`);
	console.log(wrong.slice(0, 200).join('\n'));
	console.log(`\nall forms         ${line(shares)}`);
	console.log(`without a slip    ${line(clean)}`);
	console.log(`that can be known ${line(clear)}`);
	console.log(`with at most two answers ${((100 * withTwo) / seeds).toFixed(1)} %`);
	console.log(`${((performance.now() - start) / seeds).toFixed(1)} ms a form`);
	process.exitCode = shares.wrong > 0 ? 1 : 0;
} finally {
	await bench.close();
}
