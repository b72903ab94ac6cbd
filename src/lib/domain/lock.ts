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
	/** Of the files in their order. */
	readonly sha256: string;
	/** Canonical CSV files of the data folder. */
	readonly files: readonly { readonly name: string; readonly text: string }[];
};
