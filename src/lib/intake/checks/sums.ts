import { rate } from '../../domain/base/format';
import { pooledRateBp, weightedMeanBp } from '../../domain/measures/progress';
import { simpleMeanBp } from '../../domain/measures/rate';
import type { Catalogue } from '../catalogue';
import { issue, rateWord, type Issue } from '../issues/issue';
import type { Found } from '../reading';
import { expectedUnits, type HeaderOf } from './peers';
import type { Point, Points } from './points';

const roundingBp = 5;

type Family = {
	readonly parent: number;
	readonly point: Point;
	readonly level: string;
	sum: number;
	count: number;
};

/** V26, only where every unit below is in the file, so that a difference is a difference. */
export function childSums(points: Points, catalogue: Catalogue, header: HeaderOf): Issue[] {
	const units = points.units.texts.map((id) => catalogue.unitById.get(id ?? ''));
	const parents = units.map((unit) => points.units.find(unit?.parent_id ?? null));
	const levels = [...new Set(units.map((unit) => unit?.level ?? ''))];
	const levelOf = units.map((unit) => levels.indexOf(unit?.level ?? ''));
	const isParent = new Set(parents);
	if (isParent.size === 1 && isParent.has(-1)) return [];
	const kinds = points.periods.texts.length * points.indicators.texts.length;
	const kindOf = ({ indicator, period }: Point) => indicator * points.periods.texts.length + period;

	const own = new Map<number, { line: number; denominator: number }>();
	const families = new Map<number, Family>();
	points.each((point) => {
		if (point.denominator < 0) return;
		const { line, denominator } = point;
		if (isParent.has(point.unit)) own.set(point.unit * kinds + kindOf(point), { line, denominator });
		const parent = parents[point.unit] ?? -1;
		if (parent < 0) return;
		const level = levelOf[point.unit] ?? 0;
		const key = (parent * kinds + kindOf(point)) * levels.length + level;
		const family = families.get(key);
		if (family === undefined)
			families.set(key, {
				parent,
				point: { ...point },
				level: levels[level] ?? '',
				sum: denominator,
				count: 1,
			});
		else {
			family.sum += denominator;
			family.count++;
		}
	});
	return [...families.values()].flatMap(({ parent, point, level, sum, count }) => {
		const above = own.get(parent * kinds + kindOf(point));
		if (above === undefined || above.denominator === sum) return [];
		const id = points.units.texts[parent] ?? '';
		if (expectedUnits(catalogue, id, level, points.periodId(point)).length !== count) return [];
		const place = { row: above.line, column: header('denominator'), value: String(above.denominator) };
		const unit = catalogue.unitById.get(id)?.name_vi ?? id;
		return [issue('V26', place, { unit, sum, parent: above.denominator })];
	});
}

type Total = {
	readonly unit_id?: string;
	readonly indicator_id?: string;
	readonly period_id?: string;
	readonly value_bp?: number | null;
	readonly value_count?: number | null;
	readonly planned_denominator?: number | null;
	readonly numerator?: number | null;
	readonly denominator?: number | null;
};

/** V23, V24 and V26 of the total rows: against the rows of one level that they add up, or that stand above them. */
export function totalIssues(
	points: Points,
	totals: readonly Found[],
	catalogue: Catalogue,
	header: HeaderOf,
	isTarget: boolean,
): Issue[] {
	return totals
		.filter(({ table }) => table === (isTarget ? 'targets' : 'outcomes'))
		.flatMap(({ record, row }) => {
			const total = record as Total;
			const counted = isTarget ? plannedOf(total) : total;
			const headerOf: HeaderOf = (field) => header(isTarget ? plannedField(field, total) : field);
			if ((total.unit_id ?? null) === null) {
				const found = stretches(points, total, totals, row).map((parts) =>
					countIssues(parts, counted, row, headerOf),
				);
				return found.some(({ length }) => length === 0) ? [] : (found[0] ?? []);
			}
			const parts = partsOf(points, total, catalogue);
			if (parts.length < 2) return [];
			const column = header(isTarget ? `target:${total.indicator_id}` : 'declared_bp');
			return [
				...rateIssues(parts, total, isTarget, { row, column }),
				...countIssues(parts, counted, row, headerOf),
			];
		});
}

/** What a total that names nobody may add up: the rows since the total before it, or all rows above it. */
function stretches(points: Points, total: Total, totals: readonly Found[], row: number): Point[][] {
	const indicator = points.indicators.find(total.indicator_id ?? null);
	const period = points.periods.find(total.period_id ?? null);
	const above: Point[] = [];
	points.each((point) => {
		if (point.indicator === indicator && point.period === period && point.line < row)
			above.push({ ...point });
	});
	const before = totals.reduce((last, other) => (other.row < row ? Math.max(last, other.row) : last), 0);
	return [above.filter(({ line }) => line > before), above].filter(({ length }) => length > 1);
}

/** The counts of a target as points hold them: its own count, and the graduates that are planned for. */
const plannedOf = ({ value_count = null, planned_denominator = null }: Total): Total => ({
	numerator: value_count,
	denominator: planned_denominator,
});
const plannedField = (field: string, { indicator_id }: Total) =>
	field === 'numerator' ? `target:${indicator_id}` : 'planned_denominator';

/** Rows that a total speaks of: the units right below its own, else those of the only level there is. */
function partsOf(points: Points, total: Total, catalogue: Catalogue): Point[] {
	const found: Point[] = [];
	const indicator = points.indicators.find(total.indicator_id ?? null);
	const period = points.periods.find(total.period_id ?? null);
	points.each((point) => {
		const isOf = point.indicator === indicator && point.period === period;
		if (isOf && points.unitId(point) !== total.unit_id) found.push({ ...point });
	});
	const unitOf = (point: Point) => catalogue.unitById.get(points.unitId(point));
	const below = found.filter((point) => unitOf(point)?.parent_id === total.unit_id);
	if (below.length > 0) return below;
	return new Set(found.map((point) => unitOf(point)?.level)).size === 1 ? found : [];
}

function rateIssues(
	all: readonly Point[],
	{ value_bp = null }: Total,
	isTarget: boolean,
	at: { row: number; column: string | null },
): Issue[] {
	const parts = all.filter(({ bp }) => bp >= 0);
	if (value_bp === null || parts.length < 2) return [];
	// without every denominator there is nothing to weigh the total against
	if (parts.some(({ denominator }) => denominator < 0))
		return isTarget ? rangeIssues(parts, value_bp, at) : [];
	if (!isTarget && parts.some(({ numerator }) => numerator < 0)) return [];
	const weighted = isTarget
		? weightedMeanBp(parts.map(({ bp, denominator }) => ({ weightBp: bp, denominator })))
		: pooledRateBp(parts);
	if (weighted === null || Math.abs(weighted - value_bp) <= roundingBp) return [];
	const place = { ...at, value: rate(value_bp, 'vi') };
	const words = { declared: rateWord(value_bp), computed: rateWord(weighted) };
	const mean = simpleMeanBp(parts.map(({ bp }) => bp));
	const isMixed = new Set(parts.map(({ denominator }) => denominator)).size > 1;
	const looksSimple = mean !== null && Math.abs(mean - value_bp) <= 1 && isMixed;
	return [issue('V23', place, words), ...(looksSimple ? [issue('V24', place, words)] : [])];
}

/** Whatever their weights, no mean lies below the lowest of its parts or above the highest. */
function rangeIssues(
	parts: readonly Point[],
	value_bp: number,
	at: { row: number; column: string | null },
): Issue[] {
	const rates = parts.map(({ bp }) => bp).toSorted((a, b) => a - b);
	const [low = 0, high = 0] = [rates[0], rates.at(-1)];
	if (low - roundingBp <= value_bp && value_bp <= high + roundingBp) return [];
	const place = { ...at, value: rate(value_bp, 'vi') };
	const words = { declared: rateWord(value_bp), low: rateWord(low), high: rateWord(high) };
	return [issue('V23:range', place, words)];
}

function countIssues(parts: readonly Point[], total: Total, row: number, header: HeaderOf): Issue[] {
	return (['numerator', 'denominator'] as const).flatMap((field) => {
		const declared = total[field] ?? null;
		if (declared === null || parts.some((part) => part[field] < 0)) return [];
		const sum = parts.reduce((all, part) => all + part[field], 0);
		if (sum === declared) return [];
		const place = { row, column: header(field), value: String(declared) };
		return [issue('V26:total', place, { sum, parent: declared })];
	});
}
