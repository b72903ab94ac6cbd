import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { partColour } from '$lib/export/office/office-theme';
import SharesBlock from '$lib/features/present/blocks/SharesBlock.svelte';
import type { Block } from '$lib/domain/documents/deck';
import type { App } from '$lib/state/app.svelte';
import { sharesBlock } from '../../../support/sample-deck';
import WithProps from '../../../support/WithProps.svelte';

const rgb = (hex: string) =>
	`rgb(${[0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

type Given = { block: Extract<Block, { kind: 'shares' }>; marked: string | null; label: string };

test('the parts of a slide have the colours that PowerPoint gives them', async () => {
	if (sharesBlock.kind !== 'shares') throw new Error('not a block of shares');
	const { container } = await render(WithProps<Given>, {
		app: { language: 'vi' } as App,
		shown: SharesBlock,
		given: { block: sharesBlock, marked: null, label: 'Các hướng' },
	});
	const fills = (selector: string) =>
		[...container.querySelectorAll(selector)].map((part) => getComputedStyle(part).backgroundColor);
	const wanted = sharesBlock.categories.map((_, at) => rgb(partColour(at).fill));
	expect(wanted.length).toBeGreaterThan(3);
	expect(fills('.chip')).toEqual(wanted);
	expect(fills('.row:first-child .part')).toEqual(wanted);
});
