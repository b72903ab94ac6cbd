import type { Choices } from '$lib/db/views/choices';
import type { DatasetInfo } from '$lib/domain/schema/dataset';
import { reformYear } from '$lib/domain/units/register-level';

/**
 * Do districts have targets or figures of the year in which they ended, and nobody has said whether they or the communes
 * are asked for it?
 */
export const isLevelUnsaid = (
	{ changeover }: Pick<DatasetInfo, 'changeover'>,
	{ registered }: Pick<Choices, 'registered'>,
): boolean =>
	changeover === null &&
	registered.some(({ periodId, level }) => periodId === String(reformYear) && level === 'district');
