import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { livePalette } from '../../src/lib/charts/palette';
import { statuses } from '../../src/lib/domain/measures/status';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

test('every colour of the charts is a token of the page', () => {
	const { status, ...others } = livePalette;
	const used = [
		...statuses.flatMap((name) => [status[name].fill, status[name].edge]),
		...Object.values(others),
	];
	for (const colour of used) {
		const token = /^var\((--[\w-]+)\)$/.exec(colour)?.[1];
		expect(token, colour).toBeDefined();
		expect(css, colour).toMatch(new RegExp(`\\s${token}:`));
	}
});

test('no two statuses share their fill', () => {
	const fills = statuses.map((name) => livePalette.status[name].fill);
	expect(new Set(fills).size).toBe(statuses.length);
});
