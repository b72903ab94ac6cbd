import type { Sql } from '../sql';
import * as catalogue from '../queries/catalogue';
import * as compare from '../queries/compare';
import * as conference from '../queries/conference';
import * as correction from '../queries/correction';
import * as dictionary from '../queries/dictionary';
import * as imports from '../queries/imports';
import * as overview from '../queries/overview';
import * as palette from '../queries/palette';
import * as places from '../queries/places';
import * as reporting from '../queries/reporting';
import * as several from '../queries/several';
import * as shares from '../queries/shares';
import * as targets from '../queries/targets';
import * as unit from '../queries/unit';
import * as year from '../queries/year';
import { tableRows } from '../schema/dump';

type Make = (...args: readonly unknown[]) => Sql;

const rooms = [
	catalogue,
	compare,
	conference,
	correction,
	dictionary,
	imports,
	overview,
	palette,
	places,
	reporting,
	several,
	shares,
	targets,
	unit,
	year,
	{ tableRows },
];

/** Every question by the name it is exported under: what else a room of questions holds is no function. */
const questions: ReadonlyMap<string, Make> = new Map(
	rooms.flatMap((room) =>
		Object.entries(room).filter((entry): entry is [string, Make] => typeof entry[1] === 'function'),
	),
);

/**
 * The names of all questions.
 * @internal that each is asked of every engine
 */
export const questionNames: readonly string[] = [...questions.keys()];

/**
 * The question of this name, made of what came from outside, which is bound and never part of its text; null where
 * there is none, or none can be made of that.
 */
export function questionOf(name: string, args: readonly unknown[]): Sql | null {
	try {
		const made = questions.get(name)?.(...args) ?? null;
		return made !== null && made.params.every(isParam) ? made : null;
	} catch {
		return null;
	}
}

/** Also what TypeScript promised of values that came from outside. */
const isParam = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
