import type { Random } from '../random';
import type { Meant } from './expected';
import { rateBp, type Fact, type Level } from './facts';
import type { Column } from './header';
import * as words from './words';

export type VocationalColumns = {
	readonly columns: readonly Column[];
	readonly hasRate: boolean;
	readonly trait: string;
};

const count = (of: (fact: Fact) => number) => (fact: Fact) => ({ count: of(fact) });
const rate = (of: (fact: Fact) => number) => (fact: Fact) => ({ rateBp: rateBp(of(fact), fact.graduates) });
const graduates = count((fact) => fact.graduates);
const vocational = count((fact) => fact.vocational);
const vocationalRate = rate((fact) => fact.vocational);
const tenth = (fact: Fact) => fact.graduates - fact.vocational - (fact.graduates % 17);

/**
 * Graduates and those who go on to vocational education, of one level.
 * `saysLevel`: the columns have to say the level themselves, nothing above them does.
 */
export function vocationalColumns(pick: Random, level: Level, saysLevel: boolean): VocationalColumns {
	const first = pick.of(saysLevel ? words.graduates[level] : words.graduatesBelow);
	const second = pick.of(words.vocational[level]);
	const percent = pick.of(words.rates);
	const style = pick.of([
		'counts',
		'with rate',
		'with rate',
		'with rate',
		'SL and %',
		'SL and %',
		'female',
		'candidates',
		'grade 10',
		'rate first',
	] as const);
	const base: Column[] = [
		{ path: [first], of: graduates },
		{ path: [second], of: vocational },
	];
	const done = (columns: readonly Column[], hasRate: boolean): VocationalColumns => ({
		columns,
		hasRate,
		trait: style,
	});
	const percentColumn: Column = { path: [percent], of: vocationalRate };
	switch (style) {
		case 'counts':
			return done(base, false);
		case 'with rate':
			return done([...base, percentColumn], true);
		case 'rate first':
			return done(
				[{ path: [pick.of(words.rateAlone[level])], of: vocationalRate }, ...base.toReversed()],
				true,
			);
		case 'SL and %':
			return done(
				[
					{ path: [first], of: graduates },
					{ path: [second, pick.of(words.countHeads)], of: vocational },
					{ path: [second, pick.of(words.percentHeads)], of: vocationalRate },
				],
				true,
			);
		case 'female': {
			const [whole, female] = [pick.of(words.wholeHeads), pick.of(words.femaleHeads)];
			return done(
				[
					{ path: [first, whole], of: graduates },
					{ path: [first, female], of: count((fact) => fact.female) },
					{ path: [second, whole], of: vocational },
					{ path: [second, female], of: count((fact) => fact.femaleVocational) },
				],
				false,
			);
		}
		case 'candidates':
			return done(
				[
					{ path: ['Số HS dự xét tốt nghiệp'], of: count((fact) => fact.graduates + 4) },
					...base,
					percentColumn,
				],
				true,
			);
		case 'grade 10':
			return done(
				[
					{ path: [first], of: graduates },
					{ path: ['Số HS vào lớp 10'], of: count(tenth) },
					{ path: [percent], of: rate(tenth) },
					{ path: [second], of: vocational },
					percentColumn,
				],
				true,
			);
	}
}

export type Context = {
	readonly unit: string;
	readonly level: Level;
	readonly year: number;
	readonly quality?: string;
};

const indicators = { THCS: 'vet_after_thcs', THPT: 'vet_after_thpt' } as const;

/** The outcome that a unit's row means; a declared rate may be left aside, never be another one. */
export function vocationalOutcome({ unit, level, year, quality }: Context, fact: Fact): Meant {
	const exact = rateBp(fact.vocational, fact.graduates);
	return {
		unit_id: unit,
		indicator_id: indicators[level],
		period_id: String(year),
		numerator: fact.vocational,
		denominator: fact.graduates,
		declared_bp: [null, exact, Math.round(exact / 10) * 10],
		...(quality === undefined
			? {}
			: { quality: quality === 'provisional' ? ['provisional', 'estimated'] : quality }),
	};
}

/** What follows from "Số HS vào lớp 10" is no fault. */
export const alsoOfUnit = ({ unit, year }: Pick<Context, 'unit' | 'year'>): Meant => ({
	unit_id: unit,
	indicator_id: ['continue_upper_sec', 'continue_any', 'neither', 'not_admitted_g10'],
	period_id: String(year),
});

export const rateOnly = ({ unit, level, year, quality }: Context, bp: number): Meant => ({
	unit_id: unit,
	indicator_id: indicators[level],
	period_id: String(year),
	numerator: null,
	declared_bp: [bp, Math.round(bp / 10) * 10],
	...(quality === undefined
		? {}
		: { quality: quality === 'provisional' ? ['provisional', 'estimated'] : quality }),
});

export const target = (
	{ unit, level, year }: Context,
	bp: number,
	kind: string | null,
	from: string | null,
): Meant => ({
	unit_id: unit,
	indicator_id: indicators[level],
	period_id: String(year),
	value_bp: [bp, Math.round(bp / 10) * 10],
	...(kind === null ? {} : { kind }),
	...(from === null ? {} : { effective_date: from }),
});
