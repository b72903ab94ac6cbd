import type { Catalogue } from '../../catalogue';
import type { Issue } from '../../issues/issue';
import type { Column } from '../column';
import type { Context } from '../document/context';
import { isSchooling, roleOf } from './roles';
import { baseOf, isCount, isFilled, same, scopeKey, scopeOf, type Scope } from './scope';
import type { OutcomeSlot, TargetSlot } from './slots';
import { measureByNumbers } from './testimony';

/** Columns of targets, each with the planned numbers of pupils beside it. */
export function bindTargets(
	all: readonly Column[],
	columns: readonly Column[],
	outcomes: readonly OutcomeSlot[],
	context: Context,
	issues: Issue[],
	{ indicatorById }: Catalogue,
): TargetSlot[] {
	const isHeadline = (base: string) => base === 'vet' || indicatorById.get(base)?.role === 'headline';
	/** The columns of planned pupils: of this kind of target, else those that call themselves planned, else any. */
	const allPlanned = (what: string, scope: Scope, kind: string | null) => {
		const fits = all.filter(
			(column) =>
				column.facets.what?.value === what &&
				isCount(column) &&
				column.left === null &&
				roleOf(column, context) !== 'result' &&
				(roleOf(column, context) !== null || column.part === 'planned') &&
				(column.facets.kind === undefined || kind === null || column.facets.kind.value === kind) &&
				(column.facets.level?.value ?? null) === scope.level &&
				(column.facets.period?.value ?? null) === scope.period,
		);
		const ofKind = fits.filter(({ facets }) => facets.kind !== undefined);
		const said = fits.filter(({ facets }) => facets.role !== undefined);
		return [ofKind, said, fits].find(({ length }) => length > 0) ?? [];
	};
	const planned = (what: string, scope: Scope, kind: string | null) =>
		allPlanned(what, scope, kind)[0] ?? null;
	const slots: TargetSlot[] = [];
	const counted: Column[] = [];
	for (const column of columns) {
		const measure = column.facets.measure?.value ?? measureByNumbers(column);
		const isOfCounts = indicatorById.get(baseOf(column) ?? '')?.kind === 'count' && column.own !== null;
		if (column.facets.what?.value === 'graduates') continue;
		if (measure === 'count' && !isOfCounts) {
			if (isHeadline(baseOf(column) ?? '')) counted.push(column);
			continue;
		}
		const [only, other] = new Set(outcomes.filter(isFilled).map(({ base }) => base));
		const usual = other === undefined ? (only ?? (context.isForeign() ? null : 'vet')) : null;
		const base = baseOf(column) ?? (column.facets.what === undefined ? usual : null);
		if (base === null) {
			column.left = isSchooling(column.facets.what?.value) ? 'other' : 'unknown';
			continue;
		}
		const scope = scopeOf(column);
		const kind = column.facets.kind?.value ?? null;
		const twin = slots.find(
			(slot) =>
				slot.base === base &&
				slot.kind === kind &&
				scopeKey({ ...slot, quality: null }) === scopeKey({ ...scope, quality: null }),
		);
		if (twin !== undefined) {
			issues.push(same(column));
			continue;
		}
		const slot: TargetSlot = {
			table: 'targets',
			base,
			level: scope.level,
			period: scope.period,
			kind,
			value: column,
			planned: isHeadline(base) ? planned('graduates', scope, kind) : null,
			plannedNumerator: isHeadline(base) ? planned('vet', scope, kind) : null,
		};
		slots.push(slot);
		Object.assign(column, { part: 'target', table: 'targets', slot: { base, level: scope.level } });
		for (const plan of [slot.planned, slot.plannedNumerator])
			if (plan !== null) Object.assign(plan, { part: 'planned', table: 'targets', slot: column.slot });
	}
	for (const column of counted.filter(({ part }) => part === null)) bindCounted(column);
	return slots;

	/** A target that is written as a number of pupils is one of those who are expected to graduate. */
	function bindCounted(column: Column): void {
		const [base, scope] = [baseOf(column) ?? '', scopeOf(column)];
		const kind = column.facets.kind?.value ?? null;
		const isOf = (slot: TargetSlot) =>
			slot.base === base && slot.kind === kind && slot.level === scope.level && slot.period === scope.period;
		if (slots.some(isOf)) return void issues.push(same(column));
		const [graduates = null, other] = allPlanned('graduates', scope, kind);
		if (other !== undefined) issues.push(same(other));
		const { level, period } = scope;
		slots.push({
			table: 'targets',
			base,
			level,
			period,
			kind,
			value: null,
			planned: graduates,
			plannedNumerator: column,
		});
		const slot = { base, level };
		Object.assign(column, { part: 'target', table: 'targets', slot });
		if (graduates !== null) Object.assign(graduates, { part: 'planned', table: 'targets', slot });
	}
}
