import type { AwardRule } from '../comparisons/award-rule';

/** Figures locked for a conference: every record as it counted then, under a name. Nothing changes it later. */
export type Lock = {
	readonly id: string;
	readonly name: string;
	/** ISO day on which the figures were closed. */
	readonly cutOff: string;
	/** ISO instant. */
	readonly madeAt: string;
	readonly who: string;
	/** "14/15" units of the view that was on screen. */
	readonly coverage: string;
	/** The mark of the data behind it: another one means that the data have changed since. */
	readonly dataMark: string;
	/** What the sum covers: all that is said here and the files; in older locks, which have no seal, the files alone. */
	readonly sealed?: 2;
	/** As `sealed` says; of the files in their order. */
	readonly sha256: string;
	/** CSV files of a data folder, reference lists included: `long-an/outcomes.csv`. */
	readonly files: readonly { readonly name: string; readonly text: string }[];
	/** Emulation rules as they stood. */
	readonly rules: readonly AwardRule[];
};

/** Whether there are figures of the data set among those locked. */
export const isOfDataset = ({ files }: Pick<Lock, 'files'>, dataset: string): boolean =>
	files.some(({ name }) => name.startsWith(`${dataset}/`));
