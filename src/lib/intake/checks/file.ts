import { chartedRateBp } from '../../domain/measures/rate';
import type { RecordOf } from '../../domain/schema/tables';
import type { Quality } from '../../domain/schema/vocabulary';
import type { Catalogue } from '../catalogue';
import { issue, rateWord, type Issue } from '../issues/issue';
import type { Found } from '../reading';
import { missingUnits, unusualRates, type HeaderOf } from './peers';
import { Points } from './points';
import { childSums, totalIssues } from './sums';
import { TargetHistory } from './targets';

/** Findings that need the whole file: V21, V23, V24, V26, V31, V32, V34, V35, V38. */
export class FileChecks {
	/** What the outcomes of the file say. */
	readonly outcomes = new Points();
	#targets = new Points();
	#history: TargetHistory;
	#weights = new Map<string, Found[]>();
	#qualities = new Set<Quality>();
	#catalogue: Catalogue;
	#header: HeaderOf;

	constructor(catalogue: Catalogue, header: HeaderOf) {
		this.#catalogue = catalogue;
		this.#header = header;
		this.#history = new TargetHistory(catalogue, header);
	}

	/** A document that the file brings along. */
	document(record: RecordOf<'sources'>): void {
		this.#history.document(record);
	}

	/** Takes one good row; returns V32 when two targets would be in force at once. */
	add({ table, record, row }: Found): Issue | null {
		if (table === 'outcomes') this.#addOutcome(record as RecordOf<'outcomes'>, row);
		if (table === 'destinations') this.addQuality((record as RecordOf<'destinations'>).quality);
		return table === 'targets' ? this.#addTarget(record as RecordOf<'targets'>, row) : null;
	}

	/** Shares of a merged unit wait for the others: one row is right or wrong only with all of them (V35). */
	hold(found: Found): void {
		const { from_unit, effective_date } = found.record as RecordOf<'crosswalk'>;
		const key = `${from_unit}|${effective_date}`;
		const rows = this.#weights.get(key);
		if (rows) rows.push(found);
		else this.#weights.set(key, [found]);
	}

	#addOutcome(record: RecordOf<'outcomes'>, row: number): void {
		const { unit_id, indicator_id, period_id, numerator, denominator, declared_bp } = record;
		this.addQuality(record.quality);
		const bp = chartedRateBp({ numerator, denominator, declaredBp: declared_bp });
		this.outcomes.add(unit_id, indicator_id, period_id, row, bp, numerator, denominator);
	}

	addQuality(quality: Quality): void {
		this.#qualities.add(quality);
	}

	#addTarget(record: RecordOf<'targets'>, row: number): Issue | null {
		const { unit_id, indicator_id, period_id, value_bp, value_count, planned_denominator } = record;
		const clash = this.#history.add(record, row);
		if (clash !== null) return clash;
		this.#targets.add(unit_id, indicator_id, period_id, row, value_bp, value_count, planned_denominator);
		return null;
	}

	/** What is to be said at the end, and the rows that waited for it. */
	finish(totals: readonly Found[]): { issues: Issue[]; released: Found[] } {
		const [catalogue, header] = [this.#catalogue, this.#header];
		const issues = [this.#targets, this.outcomes].flatMap((points) => {
			const isTarget = points === this.#targets;
			return [
				...missingUnits(points, catalogue, header),
				...unusualRates(points, catalogue, header, isTarget),
				...(isTarget ? [] : childSums(points, catalogue, header)),
				...totalIssues(points, totals, catalogue, header, isTarget),
			];
		});
		issues.push(...this.#history.finish());
		if (this.#qualities.has('demo') && this.#qualities.size > 1)
			issues.push(issue('V38', { column: header('quality') }));
		return { issues: [...issues, ...this.#weightIssues()], released: this.#whole() };
	}

	/** Null where a share is not known: that is asked later, where the units are. */
	#sum(rows: readonly Found[]): number | null {
		return rows.reduce<number | null>((sum, { record }) => {
			const { weight_bp: share } = record as RecordOf<'crosswalk'>;
			return sum === null || share === null ? null : sum + share;
		}, 0);
	}

	#weightIssues(): Issue[] {
		return [...this.#weights].flatMap(([key, rows]) => {
			const sum = this.#sum(rows);
			if (sum === null || sum === 10_000) return [];
			const unit = key.split('|')[0] ?? key;
			const name = this.#catalogue.unitById.get(unit)?.name_vi ?? unit;
			const place = { row: rows.at(-1)?.row ?? null, column: this.#header('weight_bp'), value: unit };
			return [issue('V35', place, { unit: name, sum: rateWord(sum) })];
		});
	}

	#whole(): Found[] {
		return [...this.#weights.values()].filter((rows) => (this.#sum(rows) ?? 10_000) === 10_000).flat();
	}
}
