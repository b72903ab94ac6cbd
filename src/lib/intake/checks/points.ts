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

	/** Visits every point with one object that is filled anew each time: copy what must be kept. */
	each(visit: (point: Point) => void): void {
		const columns = this.#columns;
		const point = { unit: 0, indicator: 0, period: 0, line: 0, bp: 0, numerator: 0, denominator: 0 };
		for (let index = 0; index < this.length; index++) {
			point.unit = columns.unit.at(index);
			point.indicator = columns.indicator.at(index);
			point.period = columns.period.at(index);
			point.line = columns.line.at(index);
			point.bp = columns.bp.at(index);
			point.numerator = columns.numerator.at(index);
			point.denominator = columns.denominator.at(index);
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
