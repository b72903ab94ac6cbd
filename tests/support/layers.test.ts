import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** These files do not exist: no types are known of them. */
const eslint = new ESLint({ overrideConfig: { languageOptions: { parserOptions: { project: null } } } });

const arrowRules = [
	'@typescript-eslint/no-restricted-imports',
	'no-restricted-syntax',
	'svelte/no-at-html-tags',
];

/** The house rules that a file with this text breaks. */
async function broken(filePath: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath });
	return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message).filter(isHouseRule);
}

function isHouseRule(rule: string): boolean {
	return arrowRules.includes(rule) || !rule.includes('/');
}

const inScript = (code: string) => `<script lang="ts">\n${code}\n</script>\n`;

const forbidden: [file: string, source: string][] = [
	['src/lib/domain/x.ts', '$lib/messages/vi'],
	['src/lib/domain/x.ts', '../db/database'],
	['src/lib/domain/tables/x.ts', '../../intake/csv'],
	['src/lib/domain/x.ts', 'svelte'],
	['src/lib/domain/x.ts', 'node:fs'],
	['src/lib/intake/x.ts', '$lib/db/schema/load'],
	['src/lib/intake/x.ts', 'papaparse'],
	['src/lib/db/queries/x.ts', '../../intake/cell'],
	['src/lib/db/queries/x.ts', '$app/environment'],
	['src/lib/db/database.ts', '@duckdb/duckdb-wasm'],
	['src/lib/db/database.ts', '@duckdb/duckdb-wasm/blocking'],
	['src/lib/workspace/x.ts', '../state/dataset.svelte'],
	['src/lib/charts/x.ts', '$lib/db/queries/overview'],
	['src/lib/charts/x.ts', 'echarts/core'],
	['src/lib/charts/x.ts', 'svelte'],
	['src/lib/export/x.ts', '$lib/charts/style'],
	['src/lib/state/x.svelte.ts', '$lib/charts/style'],
	['src/lib/state/x.svelte.ts', '../components/Chart.svelte'],
	['src/lib/state/x.svelte.ts', 'apache-arrow'],
	['src/lib/features/x.ts', 'echarts'],
	['src/lib/features/x.ts', '../../routes/x'],
	['src/lib/features/unit/x.ts', '../overview/x'],
	['src/lib/features/data/review/x.ts', '../../report/x'],
	['src/lib/features/unit/x.ts', '$lib/features/overview/x'],
	['src/lib/features/shared/screen/x.ts', '$lib/features/shell/x'],
	['src/lib/server/x.ts', '$lib/state/app.svelte'],
	['src/cli/x.ts', '../lib/charts/style'],
	['src/cli/x.ts', '@duckdb/duckdb-wasm'],
	['src/routes/x.ts', '$lib/db/database'],
	['src/routes/unit/x.ts', '../../lib/charts/style'],
	['src/routes/x.ts', '$lib/intake/intake'],
	['src/routes/x.ts', 'papaparse'],
	['src/hooks.client.ts', '@duckdb/duckdb-wasm'],
];

const allowed: [file: string, source: string][] = [
	['src/lib/domain/x.ts', './rate'],
	['src/lib/domain/tables/x.ts', '../rate'],
	['src/lib/domain/x.ts', '../../../data/reference/status.csv?raw'],
	['src/lib/intake/text/csv.ts', 'papaparse'],
	['src/lib/intake/x.ts', '$lib/domain/measures/period'],
	['src/lib/db/engine/engine.ts', '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'],
	['src/lib/db/engine/engine-node.ts', 'node:module'],
	['src/lib/db/load.ts', 'apache-arrow'],
	['src/lib/db/queries/x.ts', '../sql'],
	['src/lib/workspace/x.ts', 'idb'],
	['src/lib/charts/runtime.ts', 'echarts/core'],
	['src/lib/state/intake.worker.ts', '$lib/intake/intake'],
	['src/lib/state/intake.worker.ts', '../db/arrow'],
	['src/lib/state/x.svelte.ts', '$app/navigation'],
	['src/lib/state/x.svelte.ts', 'svelte/reactivity'],
	['src/lib/components/x.ts', '$lib/charts/runtime'],
	['src/lib/features/x.ts', '$lib/db/queries/overview'],
	['src/lib/features/data/review/x.ts', '../../shared/import/x'],
	['src/lib/features/compare/gap/x.ts', '../shared/x'],
	['src/lib/features/shell/x.ts', '../data/x'],
	['src/lib/server/x.ts', 'node:fs'],
	['src/cli/x.ts', '../lib/intake/intake'],
	['src/routes/x.ts', '$lib/features/overview/OverviewScreen.svelte'],
	['src/routes/x.ts', '$lib/server/data'],
];

describe('the arrows between layers', () => {
	it.each(forbidden)('%s may not import %s', async (file, source) => {
		expect(await broken(file, `import '${source}';`)).toEqual(['@typescript-eslint/no-restricted-imports']);
		expect(await broken(file, `export * from '${source}';`)).toEqual([
			'@typescript-eslint/no-restricted-imports',
		]);
		expect(await broken(file, `await import('${source}');`)).toEqual(['no-restricted-syntax']);
	});

	it.each(allowed)('%s may import %s', async (file, source) => {
		expect(await broken(file, `import '${source}';\nawait import('${source}');`)).toEqual([]);
	});

	it('holds in components', async () => {
		expect(await broken('src/lib/components/X.svelte', inScript("import '$lib/db/sql';"))).toEqual([
			'@typescript-eslint/no-restricted-imports',
		]);
		expect(await broken('src/lib/components/X.svelte', inScript("import '$app/paths';"))).toEqual([
			'@typescript-eslint/no-restricted-imports',
		]);
		expect(
			await broken('src/lib/components/X.svelte', inScript("import '$lib/domain/measures/rate';")),
		).toEqual([]);
	});

	it('lets charts name ECharts types', async () => {
		const code = "import type { EChartsOption } from 'echarts';\nexport type Option = EChartsOption;";
		expect(await broken('src/lib/charts/x.ts', code)).toEqual([]);
		expect(await broken('src/lib/components/x.ts', code)).toEqual([
			'@typescript-eslint/no-restricted-imports',
		]);
	});
});

describe('the rules of the house', () => {
	it.each(['$effect(() => {});', '$effect.pre(() => {});', '$effect.root(() => {});'])(
		'keeps %s in two files',
		async (code) => {
			expect(await broken('src/lib/state/x.svelte.ts', code)).toEqual(['no-restricted-syntax']);
			expect(await broken('src/lib/components/X.svelte', inScript(code))).toEqual(['no-restricted-syntax']);
			expect(await broken('src/lib/state/dataset/live-query.svelte.ts', code)).toEqual([]);
			expect(await broken('src/lib/components/chart/chart-attachment.svelte.ts', code)).toEqual([]);
		},
	);

	it('bans {@html}', async () => {
		expect(await broken('src/lib/components/X.svelte', "{@html '<b>x</b>'}\n")).toEqual([
			'svelte/no-at-html-tags',
		]);
	});
});
