import { Names, Numbers } from './key-index';

/** One measured or set rate of a file, taken apart; -1 stands for null. */
export type Point = {
	readonly unit: number;
	readonly indicator: number;
	readonly period: number;
	readonly line: number;
	readonly bp: number;
	readonly numerator: number;
	readonly denominator: number;
};

/** All rates of a file in columns of whole numbers: a million of them take 28 MB. */
export class Points {
	readonly units = new Names();
	readonly indicators = new Names();
	readonly periods = new Names();
	#columns = {
		unit: new Numbers(),
		indicator: new Numbers(),
		period: new Numbers(),
		line: new Numbers(),
		bp: new Numbers(),
		numerator: new Numbers(),
		denominator: new Numbers(),
	};

	get length(): number {
		return this.#columns.unit.length;
	}

	add(
		unit: string,
		indicator: string,
		period: string,
		line: number,
		bp: number | null,
		numerator: number | null,
		denominator: number | null,
	): void {
		const columns = this.#columns;
		columns.unit.push(this.units.of(unit));
		columns.indicator.push(this.indicators.of(indicator));
		columns.period.push(this.periods.of(period));
		columns.line.push(line);
		columns.bp.push(bp ?? -1);
		columns.numerator.push(numerator ?? -1);
		columns.denominator.push(denominator ?? -1);
	}

	/** Room for the points of so many rows more, column by column, to be filled by the caller. */
	more(rows: number): Readonly<Record<keyof Point, Int32Array>> {
		const { unit, indicator, period, line, bp, numerator, denominator } = this.#columns;
		return {
			unit: unit.more(rows),
			indicator: indicator.more(rows),
			period: period.more(rows),
			line: line.more(rows),
			bp: bp.more(rows),
			numerator: numerator.more(rows),
			denominator: denominator.more(rows),
		};
	}

	/** Visits every point with one object that is filled anew each time: copy what must be kept. */
	each(visit: (point: Point) => void): void {
		const columns = {
			unit: this.#columns.unit.list,
			indicator: this.#columns.indicator.list,
			period: this.#columns.period.list,
			line: this.#columns.line.list,
			bp: this.#columns.bp.list,
			numerator: this.#columns.numerator.list,
			denominator: this.#columns.denominator.list,
		};
		const point = { unit: 0, indicator: 0, period: 0, line: 0, bp: 0, numerator: 0, denominator: 0 };
		for (let index = 0; index < this.length; index++) {
			point.unit = columns.unit[index] as number;
			point.indicator = columns.indicator[index] as number;
			point.period = columns.period[index] as number;
			point.line = columns.line[index] as number;
			point.bp = columns.bp[index] as number;
			point.numerator = columns.numerator[index] as number;
			point.denominator = columns.denominator[index] as number;
			visit(point);
		}
	}

	unitId(point: Point): string {
		return this.units.texts[point.unit] ?? '';
	}

	indicatorId(point: Point): string {
		return this.indicators.texts[point.indicator] ?? '';
	}

	periodId(point: Point): string {
		return this.periods.texts[point.period] ?? '';
	}
}
