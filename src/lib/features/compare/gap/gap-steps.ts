import { tooltipHtml } from '$lib/charts/tooltip';
import type { WaterfallStep, WaterfallTotal } from '$lib/charts/waterfall';
import type { Mark } from '$lib/components/chart/ChartFigure.svelte';
import type { Contribution, GapParts } from '$lib/domain/comparisons/contribution';
import { count, percent, signed, type Language } from '$lib/domain/base/format';
import type { Direction } from '$lib/domain/schema/vocabulary';
import type { gapWords } from '$lib/messages/compare/gap';
import type { Messages } from '$lib/messages/shared/core';
import type { Key } from '../../shared/picture/keys';

type Speech = {
	readonly words: (typeof gapWords)[Language];
	readonly messages: Messages;
	readonly language: Language;
	readonly names: ReadonlyMap<string, string>;
	/** What all of a unit are: "HS tốt nghiệp". */
	readonly all: string;
};

/** The parts of the gap as a waterfall, with what is said of them. */
export function gapSteps(sum: GapParts, direction: Direction, speech: Speech) {
	const { words, messages, language, names, all } = speech;
	const named = ({ row }: Contribution) => names.get(row.unitId) ?? row.nameVi;
	/** Beside a bar every name begins alike: 'Trường' tells nothing there. */
	const short = (part: Contribution) => named(part).replace(/^Trường /, '');
	const points = (bp: number) => signed(bp / 100, language);
	const heads = messages.overview.table;
	const good = direction === 'lower' ? -1 : 1;
	const steps = sum.parts.map((part): WaterfallStep => {
		const { row, exact, shownBp } = part;
		const target = sum.yardstick === 'own' ? row.targetBp : sum.targetBp;
		const lines: [string, string][] = [
			[words.columns.contribution, `${points(shownBp)} ${words.tiles.points}`],
			[heads.rate, percent(row.rateBp, language)],
			[words.columns.target, percent(target, language)],
			[all, count(row.denominator, language)],
		];
		return {
			name: short(part),
			value: exact / (100 * sum.denominator),
			shown: points(shownBp),
			helps: direction === 'info' ? null : good * exact >= 0,
			isEstimated: row.quality === 'estimated',
			tip: tooltipHtml(named(part), lines),
		};
	});
	const total: WaterfallTotal = {
		name: words.total,
		value: sum.sumExact / (100 * sum.denominator),
		shown: points(sum.sumBp),
		tip: tooltipHtml(words.total, [
			[words.columns.contribution, `${points(sum.sumBp)} ${words.tiles.points}`],
		]),
	};
	const marks = sum.parts.map((part, index): Mark => ({
		key: part.row.unitId,
		label: words.mark(named(part), points(part.shownBp)),
		series: 0,
		index,
	}));
	const [first, last] = [sum.parts[0], sum.parts.at(-1)];
	const text = words.text(
		count(sum.parts.length, language),
		points(sum.sumBp),
		first && first.exact > 0 ? words.textUp(named(first), points(first.shownBp)) : '',
		last && last.exact < 0 ? words.textDown(named(last), points(last.shownBp)) : '',
	);
	return { steps, total, marks, text };
}

/** What the colours of the parts mean. */
export function gapKeys(
	steps: readonly Pick<WaterfallStep, 'isEstimated'>[],
	direction: Direction,
	{ legend }: Pick<Speech['words'], 'legend'>,
): Key[] {
	const part = (label: string, status: 'met' | 'far'): Key => ({
		label,
		colour: `var(--status-${status})`,
		shape: 'bar',
	});
	const plain: Key = {
		label: legend.plain,
		colour: 'var(--status-not_assessed)',
		edge: 'var(--status-not_assessed-edge)',
		shape: 'bar',
	};
	const estimated: Key = { label: legend.estimated, colour: 'var(--ink-2)', shape: 'hatch' };
	return [
		...(direction === 'info' ? [plain] : [part(legend.helps, 'met'), part(legend.hurts, 'far')]),
		...(steps.some(({ isEstimated }) => isEstimated) ? [estimated] : []),
	];
}
