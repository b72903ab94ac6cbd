import { unitNameIn, type DatasetInfo } from './dataset';
import { isPractice } from './practice';

/**
 * A data set that somebody began in this browser: the units of a province as they are published with the site, with
 * nothing in it but what is imported. The files are kept with it, so that it stays what it was begun with.
 */
export type OwnDataset = Pick<DatasetInfo, 'id' | 'name_vi' | 'name_en' | 'root_unit' | 'default'> & {
	readonly files: readonly { readonly name: string; readonly text: string }[];
	readonly madeAt: string;
	/** Put away: kept with all its files, and not offered among the data sets. */
	readonly isArchived?: boolean;
};

/** As the pages know it, over the reference files that every data set is read with. */
export const ownInfo = (
	{ files, madeAt, isArchived = false, ...own }: OwnDataset,
	reference: readonly string[],
): DatasetInfo => ({
	...own,
	root_name: unitNameIn(files.find(({ name }) => name === 'units.csv')?.text ?? '', own.root_unit),
	fictional: isPractice(own),
	about_vi: own.name_vi,
	about_en: own.name_en,
	mark: madeAt,
	files: reference,
	own: files,
	isArchived,
});
