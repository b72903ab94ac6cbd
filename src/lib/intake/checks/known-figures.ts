import { rateBp } from '../../domain/measures/rate';
import { columnsOf, type ColumnName } from '../../domain/schema/tables';
import type { Quality } from '../../domain/schema/vocabulary';
import { none, WorkedOut } from '../../domain/schema/worked-out';
import type { Catalogue } from '../catalogue';
import type { KnownRows } from '../cells/known-row';
import type { FileChecks } from './file';
import { isSound, lateFor } from './record';

const counted = () => new WorkedOut((value) => (typeof value === 'number' ? value : none));

/** What a stretch of known rows says, for the checks of a record and of the whole file. */
export class KnownFigures {
	#rows: KnownRows;
	#catalogue: Catalogue;
	#checks: FileChecks;
	/** Periods that are described, by their numbers. */
	#described: boolean[] = [];
	/** By the numbers of period and day: was a return of that period late? */
	#late: (boolean | undefined)[][] = [];
	#qualities: boolean[] = [];
	/** The counts of the rows at hand, and what the numbers of units, indicators and periods are among the figures. */
	readonly #counts: Readonly<Record<'numerator' | 'denominator' | 'declared', Counts>>;
	readonly #places: Readonly<Record<'unit' | 'indicator' | 'period', WorkedOut>>;

	constructor(rows: KnownRows, catalogue: Catalogue, checks: FileChecks) {
		this.#rows = rows;
		this.#catalogue = catalogue;
		this.#checks = checks;
		const names = columnsOf(rows.table).map(([name]) => name);
		const of = (name: ColumnName) => names.indexOf(name);
		this.#of = {
			unit: of('unit_id'),
			indicator: of('indicator_id'),
			period: of('period_id'),
			quality: of('quality'),
			submitted: of('submitted_at'),
		};
		const counts = (name: ColumnName): Counts => ({
			column: of(name),
			worked: counted(),
			values: new Int32Array(rows.most),
		});
		this.#counts = {
			numerator: counts('numerator'),
			denominator: counts('denominator'),
			declared: counts('declared_bp'),
		};
		const { units, indicators, periods } = checks.outcomes;
		this.#places = {
			unit: new WorkedOut((id) => units.of(id as string)),
			indicator: new WorkedOut((id) => indicators.of(id as string)),
			period: new WorkedOut((id) => periods.of(id as string)),
		};
	}

	#of: Readonly<Record<'unit' | 'indicator' | 'period' | 'quality' | 'submitted', number>>;

	/** Makes ready for the rows that stand now. */
	prepare(): void {
		if (this.#rows.table !== 'outcomes') return;
		const { count } = this.#rows;
		for (const { column, worked, values } of Object.values(this.#counts))
			worked.all(this.#numbers(column), [0, count], this.#rows.values[column] ?? [], values, 0);
	}

	/**
	 * The first row from there on of which there is something to say by itself, or whose period nobody described;
	 * the number of rows where there is none.
	 */
	plainUntil(from: number, described: ReadonlySet<string>): number {
		const { count, table } = this.#rows;
		const periods = this.#numbers(this.#of.period);
		for (let at = from; at < count; at++) {
			const period = periods[at] ?? 0;
			if (this.#described[period] !== true) {
				const isDescribed = described.has(this.#rows.value(this.#of.period, at) as string);
				if (!isDescribed) return at;
				this.#described[period] = true;
			}
			if (table === 'outcomes' && !this.#isSound(at)) return at;
		}
		return count;
	}

	/** Puts rows of the stretch among the figures of the file. */
	add(from: number, until: number): void {
		this.#addQualities(from, until);
		if (this.#rows.table !== 'outcomes') return;
		const into = this.#checks.outcomes.more(until - from);
		for (const name of ['unit', 'indicator', 'period'] as const) {
			const column = this.#of[name];
			const values = this.#rows.values[column] ?? [];
			this.#places[name].all(this.#numbers(column), [from, until], values, into[name], 0);
		}
		const numerators = this.#counts.numerator.values;
		const denominators = this.#counts.denominator.values;
		into.numerator.set(numerators.subarray(from, until));
		into.denominator.set(denominators.subarray(from, until));
		for (let at = from; at < until; at++) {
			into.line[at - from] = this.#rows.firstLine + at;
			// both are counts where a row is sound
			into.bp[at - from] = rateBp(numerators[at] as number, denominators[at] as number) ?? -1;
		}
	}

	#addQualities(from: number, until: number): void {
		const qualities = this.#numbers(this.#of.quality);
		for (let at = from; at < until; at++) {
			const quality = qualities[at] ?? 0;
			if (this.#qualities[quality] === true) continue;
			this.#qualities[quality] = true;
			this.#checks.addQuality(this.#rows.value(this.#of.quality, at) as Quality);
		}
	}

	#numbers(column: number): Int32Array {
		return this.#rows.columns[column] as Int32Array;
	}

	#isSound(at: number): boolean {
		const { numerator, denominator, declared } = this.#counts;
		const of = ({ values }: Counts) => (values[at] === none ? null : (values[at] ?? null));
		return isSound(of(numerator), of(denominator), of(declared)) && !this.#isLate(at);
	}

	#isLate(at: number): boolean {
		const { columns } = this.#rows;
		const day = columns[this.#of.submitted]?.[at] ?? 0;
		const period = columns[this.#of.period]?.[at] ?? 0;
		const known = (this.#late[period] ??= []);
		const late = known[day];
		if (late !== undefined) return late;
		const [id, submitted] = [this.#of.period, this.#of.submitted].map((column) =>
			this.#rows.value(column, at),
		);
		return (known[day] = lateFor(id as string, submitted as string | null, this.#catalogue) !== null);
	}
}

type Counts = { readonly column: number; readonly worked: WorkedOut; readonly values: Int32Array };
