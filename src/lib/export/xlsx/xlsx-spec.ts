/** What a workbook of ours is made of, in our own words; `xlsx.ts` writes it. Rows and columns count from 0. */

export type Style = {
	readonly bold?: boolean;
	readonly italic?: boolean;
	/** Points; 12 when not given. */
	readonly size?: number;
	/** Six hexadecimal digits, for text and for the ground. */
	readonly colour?: string;
	readonly fill?: string;
	readonly border?: boolean;
	readonly wrap?: boolean;
	readonly align?: 'left' | 'center' | 'right';
	/** Number format; '@' keeps what is typed as text. */
	readonly format?: string;
	/** May be filled in although its sheet is protected. */
	readonly unlocked?: boolean;
};

export type CellSpec = {
	/** Text stays text, whatever it begins with. With a formula: what it gives before it is worked out again. */
	readonly value: string | number | boolean | null;
	/** Without the equals sign. */
	readonly formula?: string;
	readonly style?: Style;
	readonly comment?: string;
};

/** Both ends included. */
export type Range = {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
};

export type Notice = { readonly title: string; readonly text: string };

/** What may be typed into a range; anything else is refused with `error`, `prompt` shows on entering a cell. */
export type ValidationSpec = {
	readonly over: Range;
	readonly allow:
		| { readonly kind: 'whole' | 'decimal' | 'date'; readonly min: number; readonly max?: number }
		/** A named range, or a few words without a comma. */
		| { readonly kind: 'list'; readonly name: string }
		| { readonly kind: 'list'; readonly words: readonly string[] };
	readonly error: Notice;
	readonly prompt?: Notice;
};

export type SheetSpec = {
	/** Made fit for a tab: forbidden characters go, 31 characters stay, equal names get a number. */
	readonly name: string;
	/** Widths in characters; a format goes for all cells of the column that have none, empty ones too. */
	readonly columns: readonly { readonly width: number; readonly format?: string }[];
	readonly rows: readonly (readonly (CellSpec | null)[])[];
	/** Row → points; other rows fit their content. */
	readonly heights?: ReadonlyMap<number, number>;
	readonly merges?: readonly Range[];
	readonly frozen?: { readonly rows: number; readonly columns: number };
	readonly filter?: Range;
	readonly validations?: readonly ValidationSpec[];
	/** Cells that look different while a formula, written for the first of them, is true. */
	readonly rules?: readonly { readonly over: Range; readonly formula: string; readonly style: Style }[];
	/** Only unlocked cells can be changed; without a password, against slips and not against people. */
	readonly isProtected?: boolean;
	readonly isHidden?: boolean;
	/** A4, as wide as one page, with rows that come again on every page. */
	readonly print?: {
		readonly orientation: 'portrait' | 'landscape';
		readonly repeated?: { readonly from: number; readonly to: number };
	};
};

export type WorkbookOptions = {
	readonly title?: string;
	/** Names of ranges, for lists. */
	readonly names?: readonly { readonly name: string; readonly sheet: string; readonly over: Range }[];
};
