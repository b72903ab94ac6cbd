import type { Choices } from '$lib/db/views/choices';
import type { DatasetInfo } from '$lib/domain/schema/dataset';
import { countedLevel, reformYear } from '$lib/domain/units/register-level';

type Office = Pick<DatasetInfo, 'changeover'>;
type Given = Pick<Choices, 'registered'>;

/** Has some unit of the level a target or a figure of the year in which districts ended? */
const has = ({ registered }: Given, level: 'district' | 'commune'): boolean =>
	registered.some((one) => one.periodId === String(reformYear) && one.level === level);

/**
 * Do districts have targets or figures of the year in which they ended, and nobody has said whether they or the communes
 * are asked for it?
 */
export const isLevelUnsaid = ({ changeover }: Office, choices: Given): boolean =>
	changeover === null && has(choices, 'district');

/** Was it said that the communes count, while only districts have figures, which are shown then? */
export const isOfDistrictsOnly = ({ changeover }: Office, choices: Given): boolean =>
	changeover != null &&
	countedLevel(reformYear, changeover) === 'commune' &&
	has(choices, 'district') &&
	!has(choices, 'commune');
