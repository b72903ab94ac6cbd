import type { Finding } from '$lib/domain/comparisons/findings';
import { percent, signed, type Language } from '$lib/domain/base/format';
import type { Overview, UnitProgress } from '$lib/domain/comparisons/overview';
import { hasReached } from '$lib/domain/measures/status';
import type { Filters } from '$lib/domain/base/filters';
import type { Messages } from '$lib/messages/shared/core';
import { people, type Counted } from './counted-unit';

export type Speech = {
	readonly words: Messages;
	readonly language: Language;
	readonly names: ReadonlyMap<string, string>;
	readonly what: Counted;
};

function joined(parts: readonly string[], and: string): string {
	if (parts.length <= 1) return parts.join('');
	return `${parts.slice(0, -1).join(', ')}${and}${parts.at(-1)}`;
}

function listed(units: readonly UnitProgress[], { names, words }: Speech): string {
	const named = units.map((unit) => names.get(unit.unitId) ?? unit.nameVi);
	if (named.length > 4)
		return words.overview.tiles.andMore(named.slice(0, 3).join(', '), String(named.length - 3));
	return joined(named, words.findings.and);
}

/** One finding as a sentence of the reader's language. */
export function sentence(finding: Finding, speech: Speech): string {
	const { words, language, names, what } = speech;
	const say = words.findings;
	const named = (unit: UnitProgress) => names.get(unit.unitId) ?? unit.nameVi;
	switch (finding.kind) {
		case 'highest_target': {
			const { unit } = finding;
			const rate = percent(unit.rateBp, language);
			const ending =
				unit.rateBp === null
					? say.notYet
					: hasReached(unit.status)
						? say.reached(rate)
						: say.butReached(rate);
			return say.highest_target(named(unit), percent(unit.targetBp, language)) + ending;
		}
		case 'largest_shortfall': {
			const missing = people(finding.unit.gapStudents ?? 0, what, words, language);
			return say.largest_shortfall(named(finding.unit), missing, String(finding.sharePercent));
		}
		case 'modest_target':
			return say.modest_target(
				named(finding.unit),
				signed(finding.unit.gapPoints, language),
				percent(finding.unit.targetBp, language),
			);
		case 'what_if':
			return say.what_if(
				listed(finding.units, speech),
				signed(finding.gainPoints, language).replace('+', ''),
			);
		case 'all_met':
			return say.all_met;
		default:
			return say[finding.kind](listed(finding.units, speech));
	}
}

/** The view that shows best what a finding speaks of. */
export function viewOf(finding: Finding): Partial<Filters> {
	switch (finding.kind) {
		case 'highest_target':
		case 'modest_target':
			return { sort: 'rate' };
		case 'missing':
		case 'late':
		case 'declared_only':
		case 'small':
			return { sort: 'order' };
		default:
			return { sort: 'gap' };
	}
}

/** What the bullet chart says, in words: for those who cannot see it. */
export function chartText(
	{ rows, province }: Overview,
	indicator: string,
	year: string,
	speech: Speech,
): string {
	const { words, language, names } = speech;
	const say = words.overview;
	const judged = rows
		.filter((row) => row.gapPoints !== null)
		.toSorted((a, b) => (b.gapPoints ?? 0) - (a.gapPoints ?? 0));
	const [best, last] = [judged[0], judged.at(-1)];
	const named = (row: UnitProgress) => names.get(row.unitId) ?? row.nameVi;
	return say.text(
		indicator,
		year,
		String(rows.length),
		String(province.unitsMet),
		String(province.unitsJudged),
		best && (best.gapPoints ?? 0) > 0 ? say.textBest(named(best), signed(best.gapPoints, language)) : '',
		last && (last.gapPoints ?? 0) < 0 ? say.textLast(named(last), signed(last.gapPoints, language)) : '',
	);
}
