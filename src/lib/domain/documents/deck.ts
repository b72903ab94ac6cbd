import type { Status } from '../measures/status';

/**
 * Slides as every output draws them: the screen, PowerPoint, print. All text is final; no output formats a number
 * again. Numbers beside a text are what a native chart holds: basis points of a rate, hundredths of a point.
 */
export type Judged = {
	readonly status: Status;
	/** "Gần đạt": never a colour alone; where lower is better another word may stand for the same status. */
	readonly statusLabel: string;
};

export type Bar = Judged & {
	readonly name: string;
	readonly valueBp: number | null;
	readonly targetBp: number | null;
	/** "18,30 %", "20,00 %", "−1,70"; "–" where there is none. */
	readonly value: string;
	readonly target: string;
	readonly gap: string;
	/** All units together. */
	readonly isWhole?: boolean;
};

export type Tile = {
	readonly label: string;
	readonly value: string;
	readonly note?: string;
	readonly judged?: Judged;
};

export type Block =
	/** Paragraphs; `key` names the text that the user may write in its place. */
	| { readonly kind: 'lines'; readonly key: string; readonly lines: readonly string[] }
	| { readonly kind: 'tiles'; readonly tiles: readonly Tile[] }
	/** Each unit's rate against its own target; the last bar may be the province. */
	| {
			readonly kind: 'bars';
			readonly valueLabel: string;
			readonly targetLabel: string;
			readonly bars: readonly Bar[];
			/** End of the scale in basis points, the same for every part of a slide; by itself the greatest value. */
			readonly topBp?: number;
	  }
	/** Shares of one hundred: one bar a name, one part a category. Counts; `text` is "41,20 %". */
	| {
			readonly kind: 'shares';
			readonly categories: readonly string[];
			readonly bars: readonly {
				readonly name: string;
				readonly parts: readonly { readonly count: number; readonly text: string }[];
			}[];
	  }
	/** Rates over years with their targets. */
	| {
			readonly kind: 'trend';
			readonly valueLabel: string;
			readonly targetLabel: string;
			readonly years: readonly string[];
			/** What changed in each year: targets adjusted, units merged; empty for most. */
			readonly marks: readonly string[];
			readonly points: readonly {
				readonly valueBp: number | null;
				readonly targetBp: number | null;
				readonly value: string;
				readonly target: string;
			}[];
	  }
	/** What each unit adds to the gap, in hundredths of a percentage point. */
	| {
			readonly kind: 'gaps';
			readonly label: string;
			readonly bars: readonly { readonly name: string; readonly hundredths: number; readonly text: string }[];
	  }
	| {
			readonly kind: 'table';
			readonly head: readonly string[];
			readonly align: readonly ('start' | 'end')[];
			readonly rows: readonly (readonly string[])[];
			readonly total?: readonly string[];
	  }
	/** A picture as a data URL. */
	| { readonly kind: 'picture'; readonly source: string; readonly alt: string };

export type Slide = {
	/** Stable over sessions: `cover`, `thcs_rate`, `gap`, `own-3`. */
	readonly id: string;
	readonly layout: 'cover' | 'content';
	readonly title: string;
	readonly subtitle?: string;
	readonly blocks: readonly Block[];
	/** What the speaker sees. */
	readonly notes: string;
	/** "2/3" of a slide that flows over several; absent for one that does not. */
	readonly part?: string;
	/** Does it hold illustrative figures? It is then marked. */
	readonly isIllustrative: boolean;
};

/** What stands at the foot of every slide. */
export type Foot = {
	readonly source: string;
	readonly cutOff: string;
	readonly coverage: string;
	/** The mark over illustrative figures. */
	readonly demo: string;
};

export type Deck = {
	readonly title: string;
	readonly slides: readonly Slide[];
	readonly foot: Foot;
};

/** What the user made of the built deck; kept in the workspace. */
export type DeckEdits = {
	readonly id: string;
	readonly name: string;
	readonly template: string;
	/** Slides in their order, ids; those not named stand where the agenda has them. */
	readonly order: readonly string[];
	readonly hidden: readonly string[];
	readonly titles: Readonly<Record<string, string>>;
	/** Texts by the key of their block. */
	readonly texts: Readonly<Record<string, string>>;
	readonly notes: Readonly<Record<string, string>>;
	readonly own: readonly OwnSlide[];
	/** Indicators that have slides beside the official ones. */
	readonly indicators?: readonly string[] | undefined;
	/** Units that are not listed, ids; sums stay those of all units. */
	readonly without?: readonly string[] | undefined;
	readonly madeAt: string;
};

/** A slide of the user's: a text, a picture (data URL) or a unit's brief. */
export type OwnSlide = {
	readonly id: string;
	readonly kind: 'text' | 'picture' | 'unit';
	readonly title: string;
	readonly content: string;
};
