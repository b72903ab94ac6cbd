import type { Block } from '../../domain/documents/deck';
import { statuses } from '../../domain/measures/status';
import { colours, statusColours } from '../office/office-theme';

type KeyRun = { readonly text: string; readonly colour: string; readonly isBold?: boolean };

/** What the colours and the dash of a bar chart mean, as text: a native key knows series only. */
export function barsKey({ bars, valueLabel, targetLabel }: Extract<Block, { kind: 'bars' }>): KeyRun[] {
	const shown = new Map(
		bars.filter(({ valueBp }) => valueBp !== null).map(({ status, statusLabel }) => [status, statusLabel]),
	);
	return [
		{ text: `${valueLabel}:  `, colour: colours.ink, isBold: true },
		...statuses
			.filter((status) => shown.has(status))
			.flatMap((status) => [
				{ text: '■ ', colour: statusColours[status].fill },
				{ text: `${shown.get(status) ?? ''}    `, colour: colours.ink2 },
			]),
		{ text: '▬ ', colour: colours.ink },
		{ text: targetLabel, colour: colours.ink2 },
	];
}
