import { DataType, TimeUnit, type Data, type Vector } from 'apache-arrow';

/** One value of an answer as the page can sort, print and write it. Digits too many for a number stay text. */
export type ArrowValue = string | number | boolean | null;

/** What a column holds: decides alignment, sorting and how it is printed. */
export type Kind = 'integer' | 'number' | 'text' | 'boolean' | 'date' | 'moment' | 'time' | 'other';

export function kindOf(type: DataType): Kind {
	if (DataType.isInt(type)) return 'integer';
	if (DataType.isFloat(type)) return 'number';
	if (DataType.isDecimal(type)) return type.scale === 0 ? 'integer' : 'number';
	if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return 'text';
	if (DataType.isBool(type)) return 'boolean';
	if (DataType.isDate(type)) return 'date';
	if (DataType.isTimestamp(type)) return 'moment';
	if (DataType.isTime(type)) return 'time';
	return 'other';
}

/** Types that do not survive the way here: they would be shown as something else. */
export function isReadable(type: DataType): boolean {
	if (DataType.isDictionary(type) || DataType.isUnion(type)) return false;
	const parts = (type.children ?? []).map((child) => child.type as DataType);
	return parts.every((part) => !DataType.isInterval(part) && isReadable(part));
}

/** Digits behind the comma of a decimal column; null where each value has its own. */
export const scaleOf = (type: DataType): number | null =>
	DataType.isDecimal(type) && type.scale > 0 ? type.scale : null;

const two = (part: number) => String(part).padStart(2, '0');

/** A whole number where it is exact, its digits otherwise. */
function whole(value: bigint): ArrowValue {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value.toString();
}

/** Fifteen digits are exact in a number. */
function decimal(units: bigint, scale: number): ArrowValue {
	if (scale === 0) return whole(units);
	const sign = units < 0n ? '-' : '';
	const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
	const text = `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
	return digits.length > 15 ? text : Number(text);
}

/** ISO day; the engine also knows days that no calendar here does. */
function day(milliseconds: number): string {
	const at = new Date(milliseconds);
	if (Number.isNaN(at.getTime())) return milliseconds > 0 ? 'infinity' : '-infinity';
	return at.toISOString().split('T')[0] ?? '';
}

/** `10:05:06`, with a fraction where there is one. */
function clock(microseconds: bigint): string {
	const seconds = Number(microseconds / 1_000_000n);
	const fraction = Number(microseconds % 1_000_000n);
	const tail = fraction === 0 ? '' : `.${String(fraction).padStart(6, '0').replace(/0+$/, '')}`;
	return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${tail}`;
}

/** `2023-03-07 10:05:06`, to the microsecond. */
function moment(milliseconds: number): string {
	const whole = Math.floor(milliseconds / 86_400_000);
	const date = day(whole * 86_400_000);
	if (date.endsWith('infinity')) return date;
	const rest = BigInt(Math.round((milliseconds - whole * 86_400_000) * 1000));
	return `${date} ${clock(rest)}`;
}

/** Arrow counts a time of day in the unit of its type. */
const microsecondsIn: Readonly<Record<number, bigint>> = {
	[TimeUnit.SECOND]: 1_000_000n,
	[TimeUnit.MILLISECOND]: 1000n,
	[TimeUnit.MICROSECOND]: 1n,
};

function timeOfDay(value: number | bigint, unit: TimeUnit): string {
	return clock(
		unit === TimeUnit.NANOSECOND ? BigInt(value) / 1000n : BigInt(value) * (microsecondsIn[unit] ?? 1n),
	);
}

const bytes = (value: Uint8Array) => Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A value inside a list or a structure, as JSON. */
function json(type: DataType, value: unknown): string {
	if (value === null || value === undefined) return 'null';
	if (DataType.isList(type) || DataType.isFixedSizeList(type)) {
		const items = value as Vector;
		return `[${Array.from(items, (item: unknown) => json(items.type as DataType, item)).join(',')}]`;
	}
	if (DataType.isStruct(type)) {
		const parts = Array.from(value as Iterable<[string, unknown]>, ([name, item], at) => {
			const own = json(type.children[at]?.type as DataType, item);
			return `${JSON.stringify(name)}:${own}`;
		});
		return `{${parts.join(',')}}`;
	}
	if (DataType.isMap(type)) {
		const held = type.valueType as DataType;
		const entries = Array.from(value as Iterable<[unknown, unknown]>, ([key, item]) => {
			const own = json(held, item);
			return `${JSON.stringify(String(key))}:${own}`;
		});
		return `{${entries.join(',')}}`;
	}
	const flat = arrowValue(type, value);
	// digits too many for a number are still a number in JSON
	if (
		typeof flat === 'string' &&
		(kindOf(type) === 'integer' || kindOf(type) === 'number') &&
		/^-?\d/.test(flat)
	)
		return flat;
	return JSON.stringify(flat);
}

/** One value as Arrow hands it over → a plain one. */
function arrowValue(type: DataType, value: unknown): ArrowValue {
	if (value === null || value === undefined) return null;
	if (DataType.isDecimal(type)) return decimal(BigInt(String(value)), type.scale);
	if (typeof value === 'bigint') return DataType.isTime(type) ? timeOfDay(value, type.unit) : whole(value);
	if (typeof value === 'number') {
		if (DataType.isDate(type)) return day(value);
		if (DataType.isTimestamp(type)) return moment(value);
		if (DataType.isTime(type)) return timeOfDay(value, type.unit);
		return Number.isFinite(value) ? value : String(value);
	}
	if (typeof value === 'string' || typeof value === 'boolean') return value;
	if (DataType.isBinary(type)) return bytes(value as Uint8Array);
	return json(type, value);
}

/** The engine's interval: months, days and nanoseconds, which this Arrow reads as something else. */
function interval(data: Data, index: number): string {
	const words = data.values as Int32Array;
	const at = index * 4;
	const nanoseconds = (BigInt(words[at + 3] ?? 0) << 32n) | BigInt((words[at + 2] ?? 0) >>> 0);
	const parts = [
		[words[at] ?? 0, 'M'],
		[words[at + 1] ?? 0, 'D'],
	] as const;
	const days = parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count}${unit}`])).join('');
	const seconds = Number(nanoseconds / 1000n) / 1_000_000;
	return `P${days}${seconds === 0 ? (days === '' ? 'T0S' : '') : `T${seconds}S`}`;
}

/** The values of one column of one batch. */
export function arrowColumn(vector: Vector): (index: number) => ArrowValue {
	const type = vector.type as DataType;
	const [data] = vector.data;
	if (DataType.isInterval(type) && data)
		return (index) => (data.getValid(index) ? interval(data as Data, index) : null);
	return (index) => arrowValue(type, vector.get(index));
}
