import type { Explanation, Piece } from '../../src/lib/features/shared/why/explanation';
import { coreWords } from '../../src/lib/messages/shared/core';
import type { App } from '../../src/lib/state/app.svelte';

const indicators = [{ indicatorId: 'vet', denominatorDef: 'graduates', validFrom: null, validTo: null }];

/** What an explanation reads of the app: words, names of indicators and of imports, what may be corrected. */
export const readingApp = (more: object = {}) =>
	({
		words: coreWords.vi,
		language: 'vi',
		info: { root_name: 'Tỉnh Mẫu' },
		store: { list: [{ seq: 3, name: 'ket-qua.xlsx', importedAt: '2024-01-05T03:00:00.000Z' }] },
		dataset: { choices: { indicators, renamings: [] } },
		filters: { current: { indicator: 'vet', year: 2023 } },
		canCorrect: () => true,
		...more,
	}) as unknown as App;

/** A part of an explanation as it is read; a figure that can be pressed in brackets. */
function text(piece: Piece): string {
	if (typeof piece === 'string') return piece;
	switch (piece.kind) {
		case 'status':
		case 'state':
			return piece.label;
		case 'demo':
			return coreWords.vi.overview.demo;
		case 'figure':
			return `[${piece.text}]`;
		case 'rows':
			return piece.rows.map((row) => row.map(text).join(' ')).join(' / ');
		default:
			return piece.text;
	}
}

/** An explanation in lines, "label: what is said", then what stands below. */
export const told = ({ facts, text: below = [] }: Explanation): string[] => [
	...facts.map(({ label, said }) => `${label}: ${said.map(text).join(' ')}`),
	...below.map(text),
];

/** What is said beside a label; null where the explanation has no such fact. */
export const toldOf = (explanation: Explanation, label: string): string | null => {
	const fact = explanation.facts.find((one) => one.label === label);
	return fact ? fact.said.map(text).join(' ') : null;
};
