import { statuses, type Status } from '$lib/domain/measures/status';
import type { ProvinceProgress } from '$lib/domain/comparisons/overview';
import type { Direction } from '$lib/domain/schema/tables';
import type { PictureKey } from '$lib/export/image/image';
import type { Messages } from '$lib/messages/shared/core';
import { statusLabel } from '../figures/counted-unit';

/** Every status that is in the picture, with its word. */
export function statusKeys(
	rows: readonly { readonly status: Status }[],
	direction: Direction,
	words: Messages,
	shape: 'bar' | 'dot' = 'bar',
): PictureKey[] {
	return statuses
		.filter((status) => rows.some((row) => row.status === status))
		.map((status) => ({
			label: statusLabel(status, direction, words),
			colour: `var(--status-${status})`,
			shape: shape === 'dot' && status === 'near' ? 'ring' : shape,
		}));
}

/** "Độ phủ: 14/15 đơn vị …". */
export const coverageNote = ({ unitsUsed, unitsExpected }: ProvinceProgress, words: Messages): string =>
	words.why.coverage(String(unitsUsed), String(unitsExpected));
