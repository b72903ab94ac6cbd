import { percent, rate } from '../../domain/base/format';
import { fullNames } from '../../domain/base/labels';
import { compareVi } from '../../domain/units/names';
import { overlaps, parsePeriod } from '../../domain/measures/period';
import { smallDenominator } from '../../domain/measures/rank';
import type { RecordOf } from '../../domain/schema/tables';
import type { Catalogue } from '../catalogue';
import { issue, type Issue } from '../issues/issue';
import { periodOf } from '../reading';
import type { Point, Points } from './points';

/** Header under which a field of this file stands, for the place of a finding. */
export type HeaderOf = (field: string) => string | null;

const mostPeriods = 3;
const mostNamed = 12;
const fewestPeers = 8;
const yearlyChangeBp = 1_000;
/** Where all lie close together, the one at the edge is nothing to look into. */
const nearMedianBp = 200;

/** Units directly below a parent that should report for a period: alive at its end, else those that lived in it. */
export function expectedUnits(
	catalogue: Catalogue,
	parentId: string | null,
	level: string,
	period: string,
): readonly RecordOf<'units'>[] {
	const units = catalogue.below.get(`${parentId}|${level}`) ?? [];
	const life = periodOf(catalogue, period);
	if (life === undefined) return units;
	const within = units.filter((unit) => overlaps(unit.valid_from, unit.valid_to, life.start, life.end));
	const atEnd = within.filter((unit) => unit.valid_to === null || unit.valid_to >= life.end);
	return atEnd.length > 0 ? atEnd : within;
}

/** V21: units that should stand in the file: same level and parents as those that do. */
export function missingUnits(points: Points, catalogue: Catalogue, header: HeaderOf): Issue[] {
	if (points.length === 0 || points.periods.texts.length > mostPeriods) return [];
	const present = new Map<string, Set<string>>();
	points.each((point) => {
		const period = points.periodId(point);
		let units = present.get(period);
		if (!units) present.set(period, (units = new Set<string>()));
		units.add(points.unitId(point));
	});
	return [...present].flatMap(([period, units]) => missingIn(period, units, catalogue, header));
}

function missingIn(
	period: string,
	present: ReadonlySet<string>,
	catalogue: Catalogue,
	header: HeaderOf,
): Issue[] {
	const kinds = new Map<string, RecordOf<'units'>>();
	const sizes = new Map<string, number>();
	for (const id of present) {
		const unit = catalogue.unitById.get(id);
		if (!unit || id === catalogue.known.root) continue;
		// schools of one level stand for no school of another
		const kind = `${unit.parent_id}|${unit.level}|${unit.level === 'school' ? unit.subtype : ''}`;
		kinds.set(kind, unit);
		sizes.set(kind, (sizes.get(kind) ?? 0) + 1);
	}
	const expected = [...kinds].flatMap(([kind, { parent_id, level, subtype }]) =>
		// one unit alone reports for itself, not for its neighbours
		(sizes.get(kind) ?? 0) < 2
			? []
			: expectedUnits(catalogue, parent_id, level, period).filter(
					(unit) => level !== 'school' || unit.subtype === subtype,
				),
	);
	const missing = expected.filter(({ unit_id }) => !present.has(unit_id));
	if (missing.length === 0) return [];
	const labels = fullNames(expected, catalogue.known.units);
	const names = missing.map((unit) => labels.get(unit.unit_id) ?? unit.name_vi).toSorted(compareVi);
	const [named, others] = [names.slice(0, mostNamed).join(', '), names.length - mostNamed];
	const list: readonly [string, string] =
		others > 0 ? [`${named} và ${others} đơn vị khác`, `${named} and ${others} more`] : [named, named];
	return [issue('V21', { column: header('unit_id'), value: period }, { count: missing.length, list })];
}

/** Rates of one level and period in basis points; `median` once all are known. */
type Spread = { values: number[]; sum: number; squares: number; median: number };

/** V34: more than two standard deviations from the peers and not near their median, or more than ten points from the year before. */
export function unusualRates(
	points: Points,
	catalogue: Catalogue,
	header: HeaderOf,
	isTarget: boolean,
): Issue[] {
	const levels = points.units.texts.map((id) => catalogue.unitById.get(id ?? '')?.level ?? '');
	const levelNames = [...new Set(levels)];
	const levelOf = levels.map((level) => levelNames.indexOf(level));
	const groupOf = ({ unit, indicator, period }: Point) =>
		(indicator * points.periods.texts.length + period) * levelNames.length + (levelOf[unit] ?? 0);
	const isPeer = ({ bp, denominator }: Point) => bp >= 0 && (isTarget || denominator >= smallDenominator);

	const spreads = new Map<number, Spread>();
	points.each((point) => {
		if (!isPeer(point)) return;
		const group = groupOf(point);
		const spread = spreads.get(group);
		if (spread === undefined)
			spreads.set(group, { values: [point.bp], sum: point.bp, squares: point.bp * point.bp, median: 0 });
		else {
			spread.values.push(point.bp);
			spread.sum += point.bp;
			spread.squares += point.bp * point.bp;
		}
	});

	for (const spread of spreads.values()) spread.median = medianOf(spread.values);

	const before = points.periods.texts.map((id) => yearBefore(id ?? ''));
	const found: Issue[] = [];
	points.each((point) => {
		if (!isPeer(point)) return;
		const spread = spreads.get(groupOf(point));
		const reference =
			(spread && againstPeers(point.bp, spread)) ??
			(isTarget ? null : againstYear(point, points, before[point.period] ?? null, catalogue));
		if (!reference) return;
		const field = isTarget
			? `target:${points.indicatorId(point)}`
			: point.numerator < 0
				? 'declared_bp'
				: 'numerator';
		const place = { row: point.line, column: header(field), value: rate(point.bp, 'vi') };
		found.push(issue('V34', place, { value: [percent(point.bp, 'vi'), percent(point.bp, 'en')], reference }));
	});
	return found;
}

function medianOf(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const half = Math.floor(sorted.length / 2);
	const [below = 0, above = 0] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
	return (below + above) / 2;
}

type Reference = readonly [string, string] | null;

function againstPeers(bp: number, { values, sum, squares, median }: Spread): Reference {
	const count = values.length;
	if (count < fewestPeers || Math.abs(bp - median) < nearMedianBp) return null;
	const mean = sum / count;
	const variance = (squares - (sum * sum) / count) / (count - 1);
	if (variance <= 0.5 || (bp - mean) ** 2 <= 4 * variance) return null;
	const [vi, en] = [rate(Math.round(mean), 'vi'), rate(Math.round(mean), 'en')];
	return [
		`trung bình ${count} giá trị cùng cấp (${vi})`,
		`the mean of ${count} values of this level (${en})`,
	];
}

function againstYear(point: Point, points: Points, year: string | null, catalogue: Catalogue): Reference {
	if (year === null) return null;
	const bp = catalogue.known.rates.get(`${points.unitId(point)}|${points.indicatorId(point)}|${year}`);
	if (bp === undefined || Math.abs(point.bp - bp) <= yearlyChangeBp) return null;
	return [`năm trước (${rate(bp, 'vi')})`, `the year before (${rate(bp, 'en')})`];
}

/** '2023' → '2022', '2022-2023' → '2021-2022'; months and stages have no year before. */
function yearBefore(id: string): string | null {
	const period = parsePeriod(id);
	if (period?.kind === 'calendar_year') return String(Number(id) - 1);
	const first = Number(id.slice(0, 4));
	return period?.kind === 'school_year' ? `${first - 1}-${first}` : null;
}
