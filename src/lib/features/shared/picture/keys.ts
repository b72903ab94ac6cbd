import { statuses, type Status } from '$lib/domain/measures/status';
import type { ProvinceProgress } from '$lib/domain/comparisons/overview';
import type { Direction } from '$lib/domain/schema/vocabulary';
import type { PictureKey } from '$lib/export/image/image';
import type { Messages } from '$lib/messages/shared/core';
import { statusLabel } from '../figures/counted-unit';

/** A sign of a chart and what it means, for the legend beside the chart and the one of its picture. */
export type Key = PictureKey & {
	/** On the page its mark is the sign. */
	readonly status?: Status;
};

/** Every status that is in the picture, with its word. */
export function statusKeys(
	rows: readonly { readonly status: Status }[],
	direction: Direction,
	words: Messages,
	shape: 'bar' | 'dot' = 'bar',
): Key[] {
	return statuses
		.filter((status) => rows.some((row) => row.status === status))
		.map((status) => ({
			status,
			label: statusLabel(status, direction, words),
			colour: `var(--status-${status})`,
			shape: shape === 'dot' && status === 'near' ? 'ring' : shape,
		}));
}

/** "Độ phủ: 14/15 đơn vị …". */
export const coverageNote = ({ unitsUsed, unitsExpected }: ProvinceProgress, words: Messages): string =>
	words.why.coverage(String(unitsUsed), String(unitsExpected));
