import { percent, rate } from '../../domain/format';
import { groups } from '../../domain/group';
import { compareVi } from '../../domain/names';
import { overlaps } from '../../domain/period';
import { pooledRateBp, weightedMeanBp } from '../../domain/progress';
import { chartedRateBp, simpleMeanBp } from '../../domain/rate';
import { smallDenominator } from '../../domain/rank';
import type { RecordOf } from '../../domain/tables';
import type { Catalogue } from '../catalogue';
import { issue, rateWord, type Issue } from '../issue';
import { periodOf, type Found } from '../reading';
import type { HeaderOf } from './record';

type Point = {
	unit: string;
	indicator: string;
	period: string;
	row: number;
	bp: number | null;
	numerator: number | null;
	denominator: number | null;
	isTarget: boolean;
};

/** Findings that need the whole file: V21, V23, V24, V26, V32, V34, V35, V38. */
export class FileChecks {
	#points: Point[] = [];
	#inForce = new Map<string, number>();
	#weights = new Map<string, { sum: number; row: number }>();
	#qualities = new Set<string>();
	#catalogue: Catalogue;
	#header: HeaderOf;

	constructor(catalogue: Catalogue, header: HeaderOf) {
		this.#catalogue = catalogue;
		this.#header = header;
	}

	/** Takes one good row; returns V32 when two targets would be in force at once. */
	add({ table, record, row }: Found): Issue | null {
		if (table === 'outcomes') this.#addOutcome(record as RecordOf<'outcomes'>, row);
		if (table === 'targets') return this.#addTarget(record as RecordOf<'targets'>, row);
		if (table === 'destinations') this.#qualities.add((record as RecordOf<'destinations'>).quality);
		if (table === 'crosswalk') {
			const { from_unit, effective_date, weight_bp } = record as RecordOf<'crosswalk'>;
			const key = `${from_unit}|${effective_date}`;
			this.#weights.set(key, { sum: (this.#weights.get(key)?.sum ?? 0) + weight_bp, row });
		}
		return null;
	}

	#addOutcome(record: RecordOf<'outcomes'>, row: number) {
		this.#qualities.add(record.quality);
		this.#points.push({
			unit: record.unit_id,
			indicator: record.indicator_id,
			period: record.period_id,
			row,
			bp: chartedRateBp({ ...record, declaredBp: record.declared_bp }),
			numerator: record.numerator,
			denominator: record.denominator,
			isTarget: false,
		});
	}

	#addTarget(record: RecordOf<'targets'>, row: number): Issue | null {
		this.#points.push({
			unit: record.unit_id,
			indicator: record.indicator_id,
			period: record.period_id,
			row,
			bp: record.value_bp,
			numerator: null,
			denominator: record.planned_denominator,
			isTarget: true,
		});
		if (record.status !== 'approved' || record.effective_date === null) return null;
		const key = [record.unit_id, record.indicator_id, record.period_id, record.kind, record.effective_date].join('|');
		const rank = record.plan_id ?? '';
		if (this.#inForce.has(`${key}|${rank}`))
			return issue('V32', { row, column: this.#header('value_bp') }, { date: record.effective_date, key });
		this.#inForce.set(`${key}|${rank}`, row);
		return null;
	}

	finish(totals: readonly Found[]): Issue[] {
		const issues = [...this.#missingUnits(), ...this.#outliers(), ...this.#childSums()];
		for (const total of totals) issues.push(...this.#totalIssues(total));
		for (const [key, { sum, row }] of this.#weights)
			if (sum !== 10_000)
				issues.push(issue('V35', { row, column: this.#header('weight_bp') }, { unit: key.split('|')[0] ?? key, sum: rateWord(sum) }));
		if (this.#qualities.has('demo') && this.#qualities.size > 1) issues.push(issue('V38', { column: this.#header('quality') }));
		return issues;
	}

	/** Units that should stand in the file: alive in the period, same level and parents as those that do. */
	#missingUnits(): Issue[] {
		const byPeriod = groups(this.#points, (point) => point.period);
		if (byPeriod.size > 3) return [];
		return [...byPeriod].flatMap(([period, points]) => {
			const life = periodOf(this.#catalogue, period);
			const present = new Set(points.map((point) => point.unit));
			const kinds = new Set<string>();
			for (const id of present) {
				const unit = this.#catalogue.unitById.get(id);
				if (unit && unit.unit_id !== this.#catalogue.known.root) kinds.add(`${unit.level}|${unit.parent_id}`);
			}
			const missing = this.#catalogue.known.units.filter(
				(unit) =>
					kinds.has(`${unit.level}|${unit.parent_id}`) &&
					!present.has(unit.unit_id) &&
					(life === undefined || overlaps(unit.valid_from, unit.valid_to, life.start, life.end)),
			);
			if (missing.length === 0) return [];
			const list = missing.map((unit) => unit.name_vi).toSorted(compareVi);
			return [issue('V21', {}, { count: missing.length, list: list.join(', ') })];
		});
	}

	#outliers(): Issue[] {
		const peers = groups(this.#points, (point) => {
			const level = this.#catalogue.unitById.get(point.unit)?.level ?? '';
			return `${point.isTarget}|${point.indicator}|${point.period}|${level}`;
		});
		return [...peers.values()].flatMap((points) => {
			const known = points.filter(({ bp, denominator, isTarget }) => bp !== null && (isTarget || (denominator ?? 0) >= smallDenominator));
			const mean = known.reduce((sum, { bp }) => sum + (bp ?? 0), 0) / known.length;
			const spread = Math.sqrt(known.reduce((sum, { bp }) => sum + ((bp ?? 0) - mean) ** 2, 0) / Math.max(1, known.length - 1));
			return known.flatMap((point) => this.#unusual(point, known.length, mean, spread));
		});
	}

	#unusual({ unit, indicator, period, row, bp, isTarget }: Point, size: number, mean: number, spread: number): Issue[] {
		if (bp === null) return [];
		const place = { row, column: this.#header(isTarget ? `target:${indicator}` : 'numerator'), value: rate(bp, 'vi') };
		if (size >= 8 && spread > 0 && Math.abs(bp - mean) > 2 * spread)
			return [
				issue('V34', place, {
					value: [percent(bp, 'vi'), percent(bp, 'en')],
					reference: [
						`trung bình ${size} đơn vị (${rate(Math.round(mean), 'vi')})`,
						`the mean of ${size} units (${rate(Math.round(mean), 'en')})`,
					],
				}),
			];
		const before = isTarget ? undefined : this.#catalogue.known.rates.get(`${unit}|${indicator}|${Number(period) - 1}`);
		if (before === undefined || Math.abs(bp - before) <= 1000) return [];
		return [
			issue('V34', place, {
				value: [percent(bp, 'vi'), percent(bp, 'en')],
				reference: [`năm trước (${rate(before, 'vi')})`, `the year before (${rate(before, 'en')})`],
			}),
		];
	}

	/** V26, only where every unit below is in the file, so that a difference is a difference. */
	#childSums(): Issue[] {
		const counted = this.#points.filter((point) => !point.isTarget && point.denominator !== null);
		const byKey = new Map(counted.map((point) => [`${point.unit}|${point.indicator}|${point.period}`, point]));
		const below = groups(counted, (point) => {
			const unit = this.#catalogue.unitById.get(point.unit);
			return `${unit?.parent_id}|${point.indicator}|${point.period}|${unit?.level}`;
		});
		return [...below].flatMap(([key, points]) => {
			const [parentId = '', indicator, period = '', level] = key.split('|');
			const parent = byKey.get(`${parentId}|${indicator}|${period}`);
			if (!parent) return [];
			const life = periodOf(this.#catalogue, period);
			const expected = this.#catalogue.known.units.filter(
				(unit) => unit.parent_id === parentId && unit.level === level && (!life || overlaps(unit.valid_from, unit.valid_to, life.start, life.end)),
			);
			const sum = points.reduce((all, point) => all + (point.denominator ?? 0), 0);
			if (expected.length !== points.length || sum === parent.denominator) return [];
			const unit = this.#catalogue.unitById.get(parentId)?.name_vi ?? parentId;
			return [issue('V26', { row: parent.row, column: this.#header('denominator') }, { unit, sum, parent: parent.denominator ?? 0 })];
		});
	}

	#totalIssues({ record, row }: Found): Issue[] {
		const { indicator_id, period_id, value_bp } = record as { indicator_id?: string; period_id?: string; value_bp?: number | null };
		if (indicator_id === undefined || value_bp === null || value_bp === undefined) return [];
		const parts = this.#points.filter((point) => point.indicator === indicator_id && point.period === period_id && point.bp !== null);
		const denominators = parts.map((point) => point.denominator);
		if (parts.length < 2 || denominators.some((denominator) => denominator === null)) return [];
		const weighted = parts[0]?.isTarget
			? weightedMeanBp(parts.map(({ bp, denominator }) => ({ weightBp: bp ?? 0, denominator: denominator ?? 0 })))
			: pooledRateBp(parts.map(({ numerator, denominator }) => ({ numerator: numerator ?? 0, denominator: denominator ?? 0 })));
		if (weighted === null || Math.abs(weighted - value_bp) <= 5) return [];
		const place = { row, column: this.#header(`target:${indicator_id}`), value: rate(value_bp, 'vi') };
		const words = { declared: rateWord(value_bp), computed: rateWord(weighted) };
		const mean = simpleMeanBp(parts.map(({ bp }) => bp ?? 0));
		const looksSimple = mean !== null && Math.abs(mean - value_bp) <= 1 && new Set(denominators).size > 1;
		return [issue('V23', place, words), ...(looksSimple ? [issue('V24', place, words)] : [])];
	}
}
