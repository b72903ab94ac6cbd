import type { LeavingLevel } from '../../../domain/schema/vocabulary';
import type { Catalogue } from '../../catalogue';
import { codeAt } from '../../forms/streams';
import { issue, type Issue } from '../../issues/issue';
import type { Column } from '../column';
import type { RowsSaid } from './rows-said';
import type { Context } from '../document/context';
import { textFacets } from '../words/facets';
import type { Word } from '../words/words';
import { indicatorOf, type OutcomeSlot, type Slot, type TargetSlot } from './slots';

/** Kinds of vocational education, the stream after THCS that is not called as the kind is, and the kind in words. */
const kinds = new Map<string, { readonly stream: string; readonly words: Word }>([
	['so_cap', { stream: 'so_cap', words: ['sơ cấp', 'elementary level'] }],
	['tc', { stream: 'tc_only', words: ['trung cấp', 'intermediate level'] }],
	['college', { stream: 'cd_9plus', words: ['cao đẳng', 'college level'] }],
]);

/**
 * "Học nghề (TC, CĐ)" counts pupils of colleges whom the indicator does not count: told, as nobody can take them out.
 * "Học nghề" that names no kind is told as well where the indicator counts one kind alone: after THPT it may be several.
 * A form with codes of units of this data set was filled in here for its indicator.
 */
export function tellOtherKinds(
	slots: readonly Slot[],
	context: Context,
	rows: RowsSaid,
	issues: Issue[],
	catalogue: Catalogue,
): void {
	for (const slot of slots) {
		if (slot.table === 'destinations' || slot.base !== 'vet') continue;
		const levels = slot.level === null ? (rows.levels ?? []) : [slot.level];
		for (const level of levels)
			if (level === 'THCS' || level === 'THPT') tellOf(slot, level, context, rows, issues, catalogue);
	}
}

type Counting = OutcomeSlot | TargetSlot;

function tellOf(
	slot: Counting,
	level: LeavingLevel,
	{ kinds: titled, hints }: Context,
	{ haveCodes }: RowsSaid,
	issues: Issue[],
	catalogue: Catalogue,
): void {
	const columns = columnsOf(slot);
	const indicator = catalogue.indicatorById.get(indicatorOf(slot.base, level, catalogue) ?? '');
	const [first] = columns;
	if (first === undefined || indicator?.denominator_def !== 'graduates') return;
	const counted = new Set((indicator.numerator_def ?? '').split('+').map((code) => code.trim()));
	const others = [...kinds].filter(([kind, { stream }]) => {
		const code = level === 'THCS' ? stream : codeAt({ catalogue }, level, kind);
		return !counted.has(code ?? kind);
	});
	const tell = (key: 'V04:kinds' | 'V04:target-kinds' | 'V04:no-kind', at: Column, told: typeof others) => {
		const names = ([0, 1] as const).map((side) => told.map(([, { words }]) => words[side]).join(', '));
		issues.push(
			issue(
				key,
				{ column: at.header, cell: at.index },
				{ names: [names[0] ?? '', names[1] ?? ''], indicator: [indicator.short_vi, indicator.short_en] },
			),
		);
	};
	const own = columns.flatMap(kindsIn);
	const named = new Set(own.length > 0 ? own : titled);
	const told = others.filter(([kind]) => named.has(kind));
	const at = columns.find((column) => kindsIn(column).some((kind) => told.some(([one]) => one === kind)));
	if (told.length > 0) tell(slot.table === 'targets' ? 'V04:target-kinds' : 'V04:kinds', at ?? first, told);
	else if (
		named.size === 0 &&
		kinds.size - others.length === 1 &&
		hints.indicator === null &&
		!haveCodes &&
		!isChosen(columns)
	)
		tell('V04:no-kind', first, others);
}

/** The columns that say how many of them, or which share, there are. */
function columnsOf(slot: Counting): Column[] {
	const all =
		slot.table === 'targets'
			? [slot.plannedNumerator, slot.value]
			: slot.sum.length > 0
				? []
				: [slot.numerator, slot.rate, slot.fraction];
	return all.filter((column) => column !== null);
}

const kindsIn = ({ path }: Column): string[] =>
	path.flatMap((text) => textFacets(text).whats).filter((what) => kinds.has(what));

/** Said to be the pupils of this indicator, not of vocational education at large. */
const isChosen = (columns: readonly Column[]) =>
	columns.some(({ facets }) => facets.what?.from === 'answer' && facets.level?.from === 'answer');
