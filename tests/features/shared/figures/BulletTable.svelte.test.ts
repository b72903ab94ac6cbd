import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { overviewOf, type Overview, type UnitFacts } from '$lib/domain/comparisons/overview';
import BulletTable from '$lib/features/shared/figures/BulletTable.svelte';
import { vi as words } from '$lib/messages/shared/core';
import type { App } from '$lib/state/app.svelte';
import WithProps from '../../../support/WithProps.svelte';
import '../../../support/languages';
import '../../../../src/app.css';

type Protocol = { send: (method: string, given: object) => Promise<unknown> };
const media = (name: 'print' | '') =>
	(cdp() as unknown as Protocol).send('Emulation.setEmulatedMedia', { media: name });
afterEach(() => media(''));

/** So many communes, each with a rate and a target of its own; every seventh has not reported. */
function communes(count: number): Overview {
	const facts = Array.from({ length: count }, (_, at) => ({
		unitId: `xa-${at}`,
		nameVi: `Xã Thứ ${at}`,
		denominator: at % 7 === 6 ? null : 200,
		numerator: at % 7 === 6 ? null : 20 + (at % 50),
		declaredBp: null,
		targetBp: 1500 + 13 * at,
	})) as unknown as UnitFacts[];
	const declared = { valueBp: 2500, docNo: null, docType: null, signedDate: null, effectiveDate: null };
	return overviewOf(facts, declared, { valueBp: 3000, docNo: null }, 'higher');
}

const app = { language: 'vi', words, info: {}, filters: { current: { sort: 'name' } } } as unknown as App;
function part(within: Element, selector: string): Element {
	const found = within.querySelector(selector);
	if (found === null) throw new Error(`Nothing is ${selector} in ${within.className}.`);
	return found;
}
const place = (within: Element, selector: string) => part(within, selector).getBoundingClientRect();
const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;

/** Columns of a set height break as pages do. */
async function printed(count: number, height: number) {
	const overview = communes(count);
	const given = {
		overview,
		rows: overview.rows,
		names: new Map(),
		what: 'graduates' as const,
		text: '',
		pending: false,
	};
	const screen = await render(WithProps, {
		app,
		shown: BulletTable as never,
		given: { ...given, onexplain: () => undefined },
	});
	const paper = screen.container;
	await expect.poll(() => paper.querySelector('.chart svg'), { timeout: 20_000 }).not.toBeNull();
	paper.style.cssText = `width: 700px; height: ${height}px; columns: 1; column-fill: auto;`;
	await media('print');
	dispatchEvent(new Event('beforeprint'));
	return { paper, overview };
}

test.each([
	[15, 900],
	[98, 531],
	[300, 467],
])('printed over several pages, %i rows keep their own marks beside them', async (count, height) => {
	const { paper, overview } = await printed(count, height);
	const rows = [...paper.querySelectorAll('.body .row')];
	expect(rows).toHaveLength(count);
	const pages = new Set<number>();
	for (const [at, row] of rows.entries()) {
		const name = place(row, '.unit');
		const plot = place(row, '.plot');
		pages.add(Math.round(plot.left));
		const tick = place(row, '.tick');
		expect(Math.abs(middle(tick) - middle(name))).toBeLessThan(2);
		expect([tick.left > plot.left, tick.right < plot.right]).toEqual([true, true]);
		const bar = row.querySelector('.bar')?.getBoundingClientRect();
		expect(bar !== undefined).toBe(overview.rows[at]?.rateBp !== null);
		if (bar) expect(Math.abs(middle(bar) - middle(name))).toBeLessThan(2);
	}
	expect(pages.size > 1).toBe(count > 15);
	// nothing that is drawn once over all rows is left on paper
	expect(part(paper, '.chart').getClientRects()).toHaveLength(0);
});

test('the heading is one that a page repeats, with every word in it, and on the screen nothing is drawn twice', async () => {
	const { paper } = await printed(98, 500);
	const head = part(paper, '.head');
	const { display, breakInside } = getComputedStyle(head);
	expect([display, breakInside]).toEqual(['table-header-group', 'avoid']);
	// a heading of more than a quarter of a page is not repeated; A4 across has the lowest
	expect(head.getBoundingClientRect().height).toBeLessThan(180);
	// a button with a box of its own stays on the first page
	expect([...head.querySelectorAll('button')].flatMap((button) => [...button.getClientRects()])).toEqual([]);
	expect(head.textContent).toContain('Đơn vị');
	await media('');
	dispatchEvent(new Event('afterprint'));
	await expect.poll(() => paper.querySelectorAll('.body .plot > *').length).toBe(0);
	expect(part(paper, '.chart').getClientRects()).not.toHaveLength(0);
});
