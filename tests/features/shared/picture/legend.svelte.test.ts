import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { dashes } from '$lib/charts/slope';
import { composed } from '$lib/export/image/image';
import { gapKeys } from '$lib/features/compare/gap/gap-steps';
import { slopeKeys } from '$lib/features/compare/slope/slope-keys';
import { statusKeys, type Key } from '$lib/features/shared/picture/keys';
import Legend from '$lib/features/shared/picture/Legend.svelte';
import { gapWords } from '$lib/messages/compare/gap';
import { slopeWords } from '$lib/messages/compare/slope';
import { vi as words } from '$lib/messages/shared/core';
import type { App } from '$lib/state/app.svelte';
import WithProps from '../../../support/WithProps.svelte';

const estimated = [{ isEstimated: true }];
const pictures: readonly (readonly [name: string, keys: readonly Key[]])[] = [
	['slope', slopeKeys(estimated, false, slopeWords.vi)],
	['gap', gapKeys(estimated, 'higher', gapWords.vi)],
	['gap without good or bad', gapKeys(estimated, 'info', gapWords.vi)],
	['quadrant', statusKeys([{ status: 'near' }, { status: 'missing' }], 'higher', words, 'dot')],
];

test.each(pictures)('%s: the picture that is taken away has every sign of the legend', async (_, keys) => {
	const app = { words } as unknown as App;
	const { container } = await render(WithProps<{ keys: readonly Key[] }>, {
		app,
		shown: Legend,
		given: { keys },
	});
	const items = [...container.querySelectorAll('li')];
	expect(items.map((item) => item.textContent?.trim())).toEqual(keys.map(({ label }) => label));
	const frame = { language: 'vi', title: '', subtitle: '', notes: [], mark: null };
	const picture = composed({ ...frame, keys }, '');
	for (const [at, { label, colour, dash, edge, status }] of keys.entries()) {
		const drawn = items[at]?.querySelector('svg')?.outerHTML ?? '';
		expect(picture).toContain(`>${label}</text>`);
		// a status has its own mark on the page
		for (const one of [status ? '' : drawn, picture])
			if (one !== '')
				for (const said of [colour, edge ?? colour, dash ? `stroke-dasharray="${dash.join(' ')}"` : colour])
					expect(one).toContain(said);
	}
});

test('a line is broken in the legend as it is in the chart', () =>
	expect(pictures[0]?.[1].map(({ dash }) => dash)).toEqual([
		dashes.up,
		dashes.down,
		dashes.level,
		undefined,
	]));
