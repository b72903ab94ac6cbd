import { ownValue } from '../../domain/base/own-value';
import { parsePeriod } from '../../domain/measures/period';
import type { Catalogue } from '../catalogue';
import { impliedPeriod } from '../cells/implied';
import { dateWord } from '../issues/issue';

type Word = readonly [vi: string, en: string];

const units: ReadonlySet<string> = new Set([
	'unit_id',
	'parent_id',
	'from_unit',
	'to_unit',
	'scope_parent_id',
]);

const targetKinds: Readonly<Record<string, Word>> = {
	national: ['chỉ tiêu quốc gia', 'national target'],
	registered: ['chỉ tiêu đăng ký', 'registered target'],
	assigned: ['chỉ tiêu được giao', 'assigned target'],
	adjusted: ['chỉ tiêu điều chỉnh', 'adjusted target'],
	committed: ['cam kết', 'commitment'],
};

const lower = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

function periodWord(id: string, { periodById }: Catalogue): Word {
	const known = periodById.get(id);
	if (known === undefined && parsePeriod(id) === null) return [id, id];
	return [lower((known ?? impliedPeriod(id)).label_vi), id];
}

function wordOf(name: string, value: unknown, catalogue: Catalogue): Word | null {
	const text = String(value);
	if (units.has(name)) {
		const unit = catalogue.unitById.get(text)?.name_vi ?? text;
		return [unit, unit];
	}
	switch (name) {
		case 'indicator_id': {
			const indicator = catalogue.indicatorById.get(text);
			return [indicator?.short_vi ?? text, indicator?.short_en ?? text];
		}
		case 'destination': {
			const kind = catalogue.known.destinationKinds.find(({ destination }) => destination === text);
			return [kind?.name_vi ?? text, kind?.name_en ?? text];
		}
		case 'period_id':
			return periodWord(text, catalogue);
		case 'plan_id': {
			const plan = catalogue.planById.get(text)?.name ?? text;
			return [plan, plan];
		}
		case 'kind':
			return ownValue(targetKinds, text) ?? [text, text];
		case 'revision':
			return value === 1 ? null : [`bản ${text}`, `revision ${text}`];
		default:
			return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dateWord(text) : [text, text];
	}
}

/** What makes a row that row, by the names that people know: "Huyện Cần Đước · Vào sơ cấp, trung cấp · năm 2023". */
export function keyWords(
	fields: Readonly<Record<string, unknown>>,
	names: readonly string[],
	catalogue: Catalogue,
): Word {
	const words = names
		.filter((name) => (ownValue(fields, name) ?? '') !== '')
		.map((name) => wordOf(name, ownValue(fields, name), catalogue))
		.filter((word) => word !== null);
	return [words.map(([vi]) => vi).join(' · '), words.map(([, en]) => en).join(' · ')];
}
