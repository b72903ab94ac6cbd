import * as v from 'valibot';
import type { AwardRule } from '../domain/comparisons/award-rule';
import { awardBases } from '../domain/comparisons/award-rule';
import type { DeckEdits } from '../domain/documents/deck';
import type { EntryCells } from '../domain/schema/entry-cells';
import type { Lock } from '../domain/documents/lock';
import type { OwnDataset } from '../domain/schema/own-dataset';
import type { OwnMap } from '../domain/geo/own-map';
import { changeovers } from '../domain/units/register-level';
import type { ReportTexts } from '../domain/documents/report-texts';

/**
 * What the reader made or brought along beside the files: map: the borders of the units · award: a rule · lock: figures
 * locked for a conference · deck: the slides of one · report: what was written into one · entry: a form that is being
 * filled in here · dataset: one that was begun here, kept for no data set but the empty name · illustrated: whether
 * illustrative figures are to be shown, where that was chosen otherwise than it would be.
 */
type KeptValues = {
	readonly map: OwnMap;
	readonly award: AwardRule;
	readonly lock: Lock;
	readonly deck: DeckEdits;
	readonly report: ReportTexts;
	readonly entry: EntryCells;
	readonly dataset: OwnDataset;
	readonly illustrated: boolean;
};

export type KeptKind = keyof KeptValues;

export type Kept = {
	readonly [K in KeptKind]: {
		readonly dataset: string;
		readonly kind: K;
		readonly key: string;
		readonly value: KeptValues[K];
	};
}[KeptKind];

const place = { dataset: v.string(), key: v.string() };
const time = v.pipe(
	v.string(),
	v.check((text) => !Number.isNaN(Date.parse(text))),
);
const integer = v.pipe(v.number(), v.integer());
const percent = v.pipe(integer, v.minValue(0), v.maxValue(1000));

const point = v.strictTuple([
	v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
	v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const map = v.object({
	fileName: v.string(),
	addedAt: time,
	features: v.array(
		v.object({
			said: v.record(v.string(), v.string()),
			polygons: v.array(v.array(v.pipe(v.array(point), v.minLength(4)))),
		}),
	),
});

/** `long-an/outcomes.csv`: below the folder of data and nowhere else. */
const filePath = v.pipe(
	v.string(),
	v.regex(/^[^\\:\p{Cc}]+$/u),
	v.check((path) => path.split('/').every((part) => !/^\.*\s*$/.test(part))),
);

const award = v.object({
	id: v.string(),
	name: v.string(),
	indicators: v.array(v.object({ indicatorId: v.string(), weight: percent })),
	cap: v.pipe(integer, v.minValue(1), v.maxValue(1000)),
	basis: v.picklist(awardBases),
	changeShare: v.pipe(integer, v.minValue(0), v.maxValue(100)),
	points: v.array(v.object({ unitId: v.string(), year: integer, hundredths: integer, reason: v.string() })),
	madeAt: time,
	lockedAt: v.nullable(time),
	who: v.string(),
});

const lock = v.object({
	id: v.string(),
	name: v.string(),
	cutOff: v.string(),
	madeAt: time,
	who: v.string(),
	coverage: v.string(),
	dataMark: v.string(),
	sealed: v.exactOptional(v.literal(2)),
	sha256: v.string(),
	files: v.array(v.object({ name: filePath, text: v.string() })),
	rules: v.array(award),
});

const texts = v.record(v.string(), v.string());

const deck = v.object({
	id: v.string(),
	name: v.string(),
	template: v.string(),
	order: v.array(v.string()),
	hidden: v.array(v.string()),
	titles: texts,
	texts,
	notes: texts,
	own: v.array(
		v.object({
			id: v.string(),
			kind: v.picklist(['text', 'picture', 'unit']),
			title: v.string(),
			content: v.string(),
		}),
	),
	indicators: v.optional(v.array(v.string())),
	without: v.optional(v.array(v.string())),
	madeAt: time,
});

const report = v.object({ texts, madeAt: time });

const entry = v.object({ cells: texts, madeAt: time, sent: v.optional(v.string()) });

const dataset = v.object({
	id: v.string(),
	name_vi: v.string(),
	name_en: v.string(),
	root_unit: v.string(),
	default: v.object({ year: integer, level: v.string(), indicator: v.string() }),
	files: v.array(v.object({ name: v.string(), text: v.string() })),
	madeAt: time,
	changeover: v.exactOptional(v.picklist(changeovers)),
	isArchived: v.exactOptional(v.boolean()),
});

const kept = v.variant('kind', [
	v.object({ ...place, kind: v.literal('map'), value: map }),
	v.object({ ...place, kind: v.literal('award'), value: award }),
	v.object({ ...place, kind: v.literal('lock'), value: lock }),
	v.object({ ...place, kind: v.literal('deck'), value: deck }),
	v.object({ ...place, kind: v.literal('report'), value: report }),
	v.object({ ...place, kind: v.literal('entry'), value: entry }),
	v.object({ ...place, kind: v.literal('dataset'), value: dataset }),
	v.object({ ...place, kind: v.literal('illustrated'), value: v.boolean() }),
]);

/** Locked figures as a file says them; null when it says something else. */
export function lockOf(value: unknown): Lock | null {
	const read = v.safeParse(lock, value);
	return read.success ? read.output : null;
}

/** A deck as a file says it; null when it says something else. */
export function deckOf(value: unknown): DeckEdits | null {
	const read = v.safeParse(deck, value);
	return read.success ? read.output : null;
}

export const isKept = (value: unknown): value is Kept => v.is(kept, value);

/** Every data set, kind and key once: what a later one takes the place of. */
export const keptKey = ({ dataset, kind, key }: Pick<Kept, 'dataset' | 'kind' | 'key'>) =>
	JSON.stringify([dataset, kind, key]);

/** Whether illustrative figures of a data set are wanted; null where nobody chose. */
export const illustratedIn = (kept: readonly Kept[]): boolean | null =>
	kept.find((one) => one.kind === 'illustrated')?.value ?? null;
