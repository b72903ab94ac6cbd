import type { Tile } from '$lib/domain/documents/deck';
import { count, date, percent, signed } from '$lib/domain/base/format';
import { ownValue } from '$lib/domain/base/own-value';
import { counted, shortfall } from '../../shared/figures/counted-unit';
import { isHeadline } from '$lib/domain/measures/roles';
import type { Measured } from '../figures';
import {
	item,
	judged,
	longOf,
	rootName,
	shortOf,
	without,
	written,
	type Context,
	type Item,
} from './context';
import { whole } from './whole';

export function cover(context: Context): Item {
	const { figures, say, words, edits } = context;
	const [plan] = figures.plans.toSorted((a, b) => a.last - a.first - (b.last - b.first));
	const level = ownValue(words.levels, figures.level) ?? figures.level;
	const units = Math.max(0, ...figures.measured.map(({ overview }) => overview.rows.length));
	const lines = [
		...(plan ? [plan.name] : []),
		...(units > 0 ? [say.cover.level(level.toLowerCase(), String(units))] : []),
		...(figures.isFictional ? [say.cover.fictional] : []),
	];
	return item(context, {
		id: 'cover',
		name: say.names.cover,
		layout: 'cover',
		title: say.cover.title(String(figures.year)),
		subtitle: rootName(context),
		// a cover is one slide, however long its text
		pages: [written({ edits }, 'cover', lines, 1000)],
		isIllustrative: figures.measured.some(({ overview }) => overview.province.isIllustrative),
	});
}

export function basis(context: Context): Item {
	const { figures, say, words, language } = context;
	const plans = figures.plans.map(({ name, first, last, docNo, docType, signedDate }) => {
		const types = words.overview.documentTypes;
		const type = ownValue(types, docType ?? 'other') ?? types.other;
		const span = first === last ? String(first) : `${first}-${last}`;
		const titled = name.includes(span) ? name : say.basis.plan(name, span);
		if (docNo === null || name.includes(docNo)) return titled;
		const doc =
			signedDate === null
				? say.basis.documentUndated(type, docNo)
				: say.basis.document(type, docNo, date(signedDate, language));
		return `${doc}: ${titled}`;
	});
	const planned = new Set(figures.plans.map(({ docNo }) => docNo));
	const targets = [
		...new Set(
			figures.measured.flatMap(({ overview: { province } }) =>
				province.declaredDoc === null || planned.has(province.declaredDoc)
					? []
					: [documentOf(context, province)],
			),
		),
	];
	const defined = figures.measured
		.filter(({ indicator }) => isHeadline(indicator))
		.map((one) => say.basis.defined(shortOf(context, one), longOf(context, one)));
	const lines = [...plans, ...targets, ...defined];
	if (lines.length === 0) return without('basis', say.names.basis, say.reasons.noDocument);
	return item(context, {
		id: 'basis',
		name: say.names.basis,
		title: say.basis.title,
		pages: written(context, 'basis', lines).map((block) => [block]),
		isIllustrative: false,
	});
}

type Declared = {
	readonly declaredDoc: string | null;
	readonly declaredDocType: string | null;
	readonly declaredDate: string | null;
};

/** "Kế hoạch 568/KH-UBND ngày 07/3/2023". */
export function documentOf({ words, say, language }: Context, declared: Declared): string {
	const types = words.overview.documentTypes;
	const type = ownValue(types, declared.declaredDocType ?? 'other') ?? types.other;
	const no = declared.declaredDoc ?? '';
	return declared.declaredDate === null
		? say.basis.documentUndated(type, no)
		: say.basis.document(type, no, date(declared.declaredDate, language));
}

export function summary(context: Context): Item {
	const { figures, say, language } = context;
	const shown = figures.measured.filter(
		(one) => isHeadline(one.indicator) && one.overview.province.unitsReported > 0,
	);
	const [first] = shown;
	if (!first) return without('summary', say.names.summary, say.reasons.noOutcome);
	const { rate, gap } = whole(first);
	const { unitsUsed, unitsExpected } = first.overview.province;
	const name = shortOf(context, first);
	return item(context, {
		id: 'summary',
		name: say.names.summary,
		title:
			gap === null
				? say.summary.title(name, percent(rate, language))
				: say.summary.titleGap(name, percent(rate, language), signed(gap, language)),
		subtitle: say.summary.subtitle(
			String(figures.year),
			count(unitsUsed, language),
			count(unitsExpected, language),
		),
		pages: [[{ kind: 'tiles', tiles: shown.flatMap((one) => tiles(context, one)) }]],
		isIllustrative: shown.some(({ overview }) => overview.province.isIllustrative),
	});
}

function tiles(context: Context, measured: Measured): Tile[] {
	const { say, words, language } = context;
	const { province, rows, direction } = measured.overview;
	const { rate, target, isDeclared, status } = whole(measured);
	const what = counted(measured.indicator.denominatorDef);
	const number = (value: number | null) => count(value, language);
	const against =
		target === null
			? say.summary.noTarget
			: isDeclared
				? say.summary.target(percent(target, language))
				: say.summary.weighted(percent(target, language));
	const silent = rows.length - province.unitsReported;
	return [
		{
			label: shortOf(context, measured),
			value: percent(rate, language),
			note: `${against}; ${say.summary.counts(number(province.numerator), number(province.denominator))}`,
			// a rate needs counts of at least one unit: without them the whole is not judged, though units reported
			...(rate === null && province.unitsReported > 0 ? {} : { judged: judged(context, status, direction) }),
		},
		{
			label: say.summary.met,
			value: number(province.unitsMet),
			note: say.summary.ofJudged(number(province.unitsJudged)),
		},
		{
			label: direction === 'lower' ? say.summary.excess : say.summary.missing,
			value: shortfall(province, what, words, language),
		},
		{ label: say.summary.notReported, value: number(silent), note: say.summary.ofUnits(number(rows.length)) },
	];
}
