import type { Area } from '$lib/charts/choropleth';
import { tooltipHtml } from '$lib/charts/tooltip';
import { percent, signed, type Language } from '$lib/domain/base/format';
import type { MatchedMap } from '$lib/domain/geo/map-match';
import type { UnitProgress } from '$lib/domain/comparisons/overview';
import type { Direction } from '$lib/domain/schema/vocabulary';
import type { Messages } from '$lib/messages/shared/core';
import { statusLabel, targetText } from '../../shared/figures/counted-unit';

type Speech = {
	readonly messages: Messages;
	readonly language: Language;
	readonly names: ReadonlyMap<string, string>;
	readonly direction: Direction;
};

/** The units that have borders with what is known of them, then what belongs to no unit. */
export function mapAreas(
	{ areas, strangers }: MatchedMap,
	rows: readonly UnitProgress[],
	{ messages, language, names, direction }: Speech,
): Area[] {
	const heads = messages.overview.table;
	const own = rows.flatMap((row): Area[] => {
		const polygons = areas.get(row.unitId);
		if (polygons === undefined) return [];
		const name = names.get(row.unitId) ?? row.nameVi;
		const shown = percent(row.rateBp, language);
		const lines: [string, string][] = [
			[heads.rate, shown],
			[heads.target, targetText(row, messages, language)],
			[heads.gap, signed(row.gapPoints, language)],
			[heads.status, statusLabel(row.status, direction, messages)],
		];
		return [{ key: row.unitId, name, shown, status: row.status, polygons, tip: tooltipHtml(name, lines) }];
	});
	const others = strangers.map(({ name, polygons }, index): Area => ({
		key: `? ${index}`,
		name,
		shown: '',
		status: null,
		polygons,
		tip: tooltipHtml(name, []),
	}));
	return [...own, ...others];
}
