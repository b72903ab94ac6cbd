import { unitLineIn, unitNameIn, type DatasetInfo } from './dataset';
import { isPractice } from './practice';
import type { Changeover } from '../units/register-level';

/**
 * A data set that somebody began in this browser: the units of a province as they are published with the site, with
 * nothing in it but what is imported. The files are kept with it, so that it stays what it was begun with.
 */
export type OwnDataset = Pick<DatasetInfo, 'id' | 'name_vi' | 'name_en' | 'root_unit' | 'default'> & {
	readonly files: readonly { readonly name: string; readonly text: string }[];
	readonly madeAt: string;
	/** The level of the year in which districts ended; not there while nobody has chosen. */
	readonly changeover?: Changeover;
	/** Put away: kept with all its files, and not offered among the data sets. */
	readonly isArchived?: boolean;
};

/** As the pages know it, over the reference files that every data set is read with. */
export const ownInfo = (
	{ files, madeAt, isArchived = false, changeover, ...own }: OwnDataset,
	reference: readonly string[],
): DatasetInfo => ({
	...own,
	...placeOf(files.find(({ name }) => name === 'units.csv')?.text ?? '', own.root_unit, changeover),
	fictional: isPractice(own),
	about_vi: own.name_vi,
	about_en: own.name_en,
	mark: madeAt,
	files: reference,
	own: files,
	isArchived,
});

/** What the list of units says of the root. Districts are asked of a province that had some and goes on. */
function placeOf(units: string, root: string, changeover: Changeover | undefined) {
	const { level, valid_to } = unitLineIn(units, root);
	const hasEnded = (valid_to ?? '') !== '';
	const isAsked = level === 'province' && !hasEnded && units.includes(',district,');
	return {
		root_name: unitNameIn(units, root),
		hasEnded,
		...(isAsked && { changeover: changeover ?? null }),
	};
}
