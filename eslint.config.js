import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { foreignKeys } from './tests/support/lint/foreign-keys.js';

/** Libraries behind one door: a layer that leaves its packages open still may not import these. */
const owned = [
	'@duckdb/duckdb-wasm',
	'apache-arrow',
	'echarts',
	'papaparse',
	'hucre',
	'@e965/xlsx',
	'pptxgenjs',
	'docx',
	'topojson-client',
	'topojson-server',
	'topojson-simplify',
];

/**
 * The arrows of src/ARCHITECTURE.md: which layers and packages a layer may import, and which packages
 * for their types alone.
 * @type {Record<string, { files: string[], may: string[], packages: string[] | 'any', types?: string[] }>}
 */
const layers = {
	domain: { files: ['src/lib/domain/**'], may: [], packages: [] },
	intake: { files: ['src/lib/intake/**'], may: ['domain'], packages: [] },
	db: { files: ['src/lib/db/**'], may: ['domain'], packages: ['apache-arrow'] },
	workspace: {
		files: ['src/lib/workspace/**'],
		may: ['domain'],
		packages: ['idb', 'valibot', 'fflate', '@noble/hashes'],
	},
	charts: { files: ['src/lib/charts/**'], may: ['domain'], packages: [], types: ['echarts'] },
	export: { files: ['src/lib/export/**'], may: ['domain'], packages: ['fflate'] },
	messages: { files: ['src/lib/messages/**'], may: ['domain'], packages: ['svelte'] },
	workers: {
		files: ['src/lib/workers/**'],
		may: ['domain', 'intake', 'db', 'workspace', 'export', 'messages'],
		packages: [],
	},
	state: {
		files: ['src/lib/state/**'],
		may: ['domain', 'intake', 'db', 'workspace', 'workers', 'messages'],
		packages: ['svelte', '$app'],
	},
	components: {
		files: ['src/lib/components/**'],
		may: ['domain', 'charts', 'messages'],
		packages: ['svelte'],
	},
	features: {
		files: ['src/lib/features/**'],
		may: [
			'domain',
			'intake',
			'db',
			'workspace',
			'charts',
			'export',
			'workers',
			'state',
			'components',
			'messages',
		],
		packages: 'any',
	},
	server: {
		files: ['src/lib/server/**'],
		may: ['domain', 'intake', 'db', 'workspace', 'export'],
		packages: 'any',
	},
	cli: {
		files: ['src/cli/**'],
		may: ['domain', 'intake', 'db', 'workspace', 'export', 'server'],
		packages: 'any',
	},
	routes: {
		files: ['src/routes/**', 'src/*'],
		may: ['domain', 'export', 'state', 'components', 'features', 'messages', 'server'],
		packages: 'any',
	},
};

/** A folder a screen. The shell stands around them all and may know them; nobody knows the shell. */
const features = readdirSync('src/lib/features', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

/** `\x2F` is the slash: the same expressions serve in selectors, whose literals end at one. */
const slash = '\\x2F';

/** @param {string[]} names */
const anyOf = (names) =>
	`(?:${names.join('|').replaceAll('$', '\\$').replaceAll('/', slash)})(?=:|${slash}|$)`;

/**
 * @param {string} name
 * @param {string[]} more packages that this file may import beyond its layer's own
 */
function restrictions(name, more) {
	const { may, packages, types = [] } = layers[name] ?? { may: [], packages: [] };
	const closed = Object.keys(layers).filter((other) => other !== name && !may.includes(other));
	const typesOnly = types.filter((type) => !more.includes(type));
	return [
		{
			regex: `^(?:\\$lib${slash}|(?:\\.\\.${slash})+(?:src${slash})?(?:lib${slash})?)${anyOf(closed)}`,
			message: `${name} may import only ${[name, ...may].join(', ')}: src/ARCHITECTURE.md.`,
		},
		{
			regex:
				packages === 'any'
					? `^${anyOf(owned)}`
					: `^(?!\\.|${anyOf(['$lib', ...packages, ...types, ...more])})`,
			message: `${name} may not import this package: src/ARCHITECTURE.md.`,
		},
		...(typesOnly.length > 0
			? [
					{
						regex: `^${anyOf(typesOnly)}`,
						allowTypeImports: true,
						message: `${name} may import only types from here: src/ARCHITECTURE.md.`,
					},
				]
			: []),
	];
}

/** @param {string} feature @returns {{ regex: string, message: string }} */
function otherFeatures(feature) {
	const closed = features.filter((other) => other !== feature && other !== 'shared');
	return {
		regex: `^(?:\\$lib${slash}features|\\.\\.|\\.\\.${slash}\\.\\.)${slash}${anyOf(closed)}`,
		message: `A feature may import only its own files and features/shared: src/ARCHITECTURE.md.`,
	};
}

const effectBan = {
	selector: `CallExpression:matches([callee.name='$effect'], [callee.object.name='$effect'])`,
	message:
		'Effects live in state/dataset/live-query, state/gradual and the chart attachment only; use $derived or an event handler.',
};

/**
 * @param {string} name
 * @param {{ files?: string[], packages?: string[], effects?: boolean, more?: { regex: string, message: string }[] }} [exception]
 */
function layer(name, { files, packages = [], effects = false, more = [] } = {}) {
	const patterns = [...restrictions(name, packages), ...more];
	const dynamicImports = patterns.map(({ regex, message }) => ({
		selector: `ImportExpression[source.value=/${regex}/]`,
		message,
	}));
	return {
		files: files ?? layers[name]?.files ?? [],
		rules: {
			'@typescript-eslint/no-restricted-imports': ['error', { patterns }],
			'no-restricted-syntax': ['error', ...dynamicImports, ...(effects ? [] : [effectBan])],
		},
	};
}

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', '.cache/', 'data/', 'tests/fixtures/', 'tests/results/']),
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-undef': 'off', // svelte-check knows better
			'@typescript-eslint/consistent-type-imports': 'error',
			'svelte/no-at-html-tags': 'error',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
	},
	{
		files: ['src/**'],
		plugins: { own: { rules: { 'foreign-keys': foreignKeys } } },
		rules: { 'own/foreign-keys': 'error' },
	},
	{
		// where types are known; in components and runes they would take a minute more
		files: ['src/**/*.{ts,js}'],
		ignores: ['src/service-worker.ts', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { project: 'tests/support/lint/tsconfig.json' } },
	},
	Object.keys(layers).map((name) => layer(name)),
	features
		.filter((name) => name !== 'shell')
		.map((name) =>
			layer('features', { files: [`src/lib/features/${name}/**`], more: [otherFeatures(name)] }),
		),
	layer('db', { files: ['src/lib/db/engine/engine*.ts'], packages: ['@duckdb/duckdb-wasm', 'node'] }),
	layer('intake', { files: ['src/lib/intake/text/csv.ts'], packages: ['papaparse'] }),
	layer('intake', {
		files: ['src/lib/intake/workbook/**'],
		packages: ['hucre', '@e965/xlsx', 'fflate', 'saxes', 'htmlparser2'],
	}),
	layer('intake', {
		files: ['src/lib/intake/borders.ts'],
		packages: ['topojson-client', 'topojson-server', 'topojson-simplify', 'topojson-specification'],
	}),
	layer('export', { files: ['src/lib/export/xlsx/xlsx*.ts'], packages: ['hucre'] }),
	layer('export', { files: ['src/lib/export/pptx/pptx*.ts'], packages: ['pptxgenjs'] }),
	layer('export', { files: ['src/lib/export/docx/docx*.ts'], packages: ['docx'] }),
	layer('charts', { files: ['src/lib/charts/runtime*.ts'], packages: ['echarts'] }),
	layer('state', {
		files: ['src/lib/state/dataset/live-query.svelte.ts', 'src/lib/state/gradual.svelte.ts'],
		effects: true,
	}),
	layer('components', { files: ['src/lib/components/chart/chart-attachment.svelte.ts'], effects: true }),
);
