import { nameIn } from '$lib/domain/base/named';
import type { AwardRow } from '$lib/domain/comparisons/award';
import type { AwardRule } from '$lib/domain/comparisons/award-rule';
import { weightSum } from '$lib/domain/comparisons/award-rule';
import { count, moment, rate, shownAttainment, signed, type Language } from '$lib/domain/base/format';
import { csvText, type CsvCell } from '$lib/export/text/csv';
import type { awardWords } from '$lib/messages/compare/award';

type Sheet = {
	readonly rule: AwardRule;
	readonly rows: readonly AwardRow[];
	readonly words: (typeof awardWords)[Language];
	readonly language: Language;
	readonly indicators: ReadonlyMap<string, string>;
};

/** The rule in words, line by line: what is printed above a result and written below it in a file. */
export function ruleLines({ rule, words, language, indicators }: Omit<Sheet, 'rows'>): [string, string][] {
	const said = words.text;
	const named = (id: string) => indicators.get(id) ?? id;
	const { basis, changeShare } = rule;
	const weights = rule.indicators.map(({ indicatorId, weight }) =>
		said.weight(named(indicatorId), count(weight, language)),
	);
	return [
		[
			rule.name,
			rule.lockedAt === null ? said.draft : said.lockedBy(rule.who, moment(rule.lockedAt, language)),
		],
		[said.weights, `${weights.join('; ')} (${said.sum(count(weightSum(rule), language))})`],
		[
			said.basis,
			basis === 'both'
				? said.bases.both(count(100 - changeShare, language), count(changeShare, language))
				: said.bases[basis],
		],
		[said.cap, `${count(rule.cap, language)} %`],
	];
}

/** The result as text that a spreadsheet opens, with the rule it was made by below it. */
export function awardCsv(sheet: Sheet): string {
	const { rule, rows, words, language, indicators } = sheet;
	const head = words.csvHead;
	const named = (id: string) => indicators.get(id) ?? id;
	const ids = rule.indicators.map(({ indicatorId }) => indicatorId);
	const hasAttainment = rule.basis !== 'change';
	const hasChange = rule.basis !== 'attainment';
	const hasIllustrative = rows.some(({ isIllustrative }) => isIllustrative);
	const two = (value: number | null) =>
		value === null ? null : rate(Math.round(shownAttainment(value) * 100), language);
	const columns = ids.flatMap((id) => [
		...(hasAttainment ? [head.attainment(named(id))] : []),
		...(hasChange ? [head.change(named(id))] : []),
		head.points(named(id)),
	]);
	const lines = rows.map((row): CsvCell[] => [
		row.rank,
		row.unitId,
		nameIn(language, row),
		...ids.flatMap((id) => {
			const part = row.parts.find(({ indicatorId }) => indicatorId === id);
			return [
				...(hasAttainment ? [two(part?.attainment ?? null)] : []),
				...(hasChange ? [two(part?.change ?? null)] : []),
				part === undefined ? null : rate(part.hundredths, language),
			];
		}),
		row.addedHundredths === 0 ? null : signed(row.addedHundredths / 100, language),
		row.hundredths === null ? null : rate(row.hundredths, language),
		row.isSmall ? head.yes : null,
		...(hasIllustrative ? [row.isIllustrative ? head.yes : null] : []),
		row.reasons
			.map(({ indicatorId, why }) => words.reason(named(indicatorId), words.reasons[why]))
			.join('; '),
	]);
	const table = [
		[
			head.rank,
			head.unit_id,
			head.unit,
			...columns,
			head.added,
			head.score,
			head.small,
			...(hasIllustrative ? [head.quality] : []),
			head.why,
		],
		...lines,
		[null],
		...ruleLines(sheet),
		[words.result.noDecision],
	];
	return `\ufeff${csvText(table, { delimiter: ';' })}`;
}
