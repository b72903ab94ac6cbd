import { columnsOf, type ColumnName, type Quality } from '../../domain/schema/tables';
import type { Catalogue } from '../catalogue';
import type { KnownRows } from '../cells/known-row';
import type { FileChecks } from './file';
import { isSound, lateFor } from './record';

/** What a stretch of known rows says, for the checks of a record and of the whole file. */
export class KnownFigures {
	#rows: KnownRows;
	#catalogue: Catalogue;
	#checks: FileChecks;
	/** By the numbers of period and day: was a return of that period late? */
	#late: (boolean | undefined)[][] = [];

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
			numerator: of('numerator'),
			denominator: of('denominator'),
			declared: of('declared_bp'),
			quality: of('quality'),
			submitted: of('submitted_at'),
		};
	}

	#of: Readonly<
		Record<
			'unit' | 'indicator' | 'period' | 'numerator' | 'denominator' | 'declared' | 'quality' | 'submitted',
			number
		>
	>;

	period(at: number): string {
		return this.#rows.value(this.#of.period, at) as string;
	}

	/** Is there nothing to be said of the record by itself? */
	isSound(at: number): boolean {
		if (this.#rows.table !== 'outcomes') return true;
		return isSound(this.#count('numerator', at), this.#count('denominator', at), this.#count('declared', at))
			? !this.#isLate(at)
			: false;
	}

	/** Puts it among the figures of the file. */
	add(at: number): void {
		const { unit, indicator, quality } = this.#of;
		this.#checks.addQuality(this.#rows.value(quality, at) as Quality);
		if (this.#rows.table !== 'outcomes') return;
		this.#checks.addFigure(
			this.#rows.value(unit, at) as string,
			this.#rows.value(indicator, at) as string,
			this.period(at),
			this.#rows.firstLine + at,
			this.#count('numerator', at),
			this.#count('denominator', at),
			this.#count('declared', at),
		);
	}

	#count(of: 'numerator' | 'denominator' | 'declared', at: number): number | null {
		return this.#rows.value(this.#of[of], at) as number | null;
	}

	#isLate(at: number): boolean {
		const { columns } = this.#rows;
		const day = columns[this.#of.submitted]?.[at] ?? 0;
		const known = (this.#late[columns[this.#of.period]?.[at] ?? 0] ??= []);
		const submitted = this.#rows.value(this.#of.submitted, at) as string | null;
		return (known[day] ??= lateFor(this.period(at), submitted, this.#catalogue) !== null);
	}
}
