import { bulletOption } from '$lib/charts/bullet';
import { livePalette } from '$lib/charts/palette';
import { svgOf } from '$lib/charts/runtime-picture';
import { scale } from '$lib/charts/scale';
import { count, percent, rate, signed } from '$lib/domain/base/format';
import type { Overview, UnitProgress } from '$lib/domain/comparisons/overview';
import { published } from '$lib/domain/measures/suppress';
import { bulletBody, bulletPlot, mostBulletRows, type BulletLine } from '$lib/export/image/image-bullet';
import { overviewSheetWords } from '$lib/messages/overview/sheet';
import { pictureWords } from '$lib/messages/shared/picture';
import type { App } from '$lib/state/app.svelte';
import { statusLabel, targetText } from '../shared/figures/counted-unit';
import { coverageNote, statusKeys } from '../shared/picture/keys';
import { pictureOf, type MadePicture } from '../shared/picture/make';
import { filePartsOf } from '../shared/figures/shown-file';

export type OverviewPicture = {
	readonly title: string;
	readonly subtitle: string;
	readonly overview: Overview;
	/** In the order on screen. */
	readonly rows: readonly UnitProgress[];
	readonly names: ReadonlyMap<string, string>;
	readonly document: string | null;
	/** Small counts are hidden. */
	readonly isPublic: boolean;
};

/** A row whose figures may not be given away: its target is all that is drawn. */
const covered = (row: UnitProgress): UnitProgress => ({
	...row,
	numerator: null,
	rateBp: null,
	gapPoints: null,
	rank: null,
	gapRank: null,
	status: 'no_target',
});

/** The bullet chart with its names and figures; more rows than can be read are left out, and the picture says so. */
export function overviewPicture(app: App, shown: OverviewPicture): MadePicture {
	const { overview, names, title, subtitle, document } = shown;
	const { language } = app;
	const { province, direction } = overview;
	const words = app.words.overview;
	const given = published(shown.rows, shown.isPublic);
	const isHidden = (index: number) => given.hidden[index] === true;
	const rows = given.rows
		.slice(0, mostBulletRows)
		.map((row, index) => (isHidden(index) ? covered(row) : row));
	const { hidden, hiddenNote } = overviewSheetWords[language];
	const provinceBp = province.declaredTargetBp;
	const axis = scale([...rows.flatMap((row) => [row.rateBp, row.targetBp]), provinceBp]);
	const floor = overview.floor && overview.floor.valueBp / 100 <= axis.max ? overview.floor : null;
	const isByGap = app.filters.current.sort === 'gap';
	const label = (row: UnitProgress) => statusLabel(row.status, direction, app.words);
	const lines = rows.map((row, index): BulletLine => ({
		rank: String((isByGap ? row.gapRank : row.rank) ?? ''),
		name: names.get(row.unitId) ?? row.nameVi,
		rate: isHidden(index)
			? hidden
			: row.targetBp === null && row.targetCount !== null
				? count(row.numerator, language)
				: rate(row.rateBp, language),
		target: row.targetBp === null ? targetText(row, app.words, language) : rate(row.targetBp, language),
		gap: row.gapPoints === null ? '' : signed(row.gapPoints, language),
		status: isHidden(index) ? hidden : label(row),
	}));
	const notes = [
		`${app.words.levels.province}: ${given.isTotalHidden ? hidden : percent(province.rateBp, language)}. ${coverageNote(province, app.words)}`,
		words.foot.marks + (provinceBp === null ? '' : ` ${words.foot.province(percent(provinceBp, language))}`),
		...(floor ? [words.foot.floor(percent(floor.valueBp, language), floor.docNo ?? '')] : []),
		...(rows.length < shown.rows.length
			? [pictureWords[language].cut(String(rows.length), count(shown.rows.length, language))]
			: []),
		...(given.hidden.includes(true) ? [hiddenNote] : []),
	];
	const facts = {
		title,
		subtitle,
		isIllustrative: province.isIllustrative,
		notes,
		documents: document === null ? [] : [document],
		keys: statusKeys(
			rows.filter((_, index) => !isHidden(index)),
			direction,
			app.words,
		),
	};
	const made = pictureOf(app, facts, (box) => {
		const { width, height } = bulletPlot(box);
		const pitch = height / Math.max(1, rows.length);
		const option = bulletOption(
			rows,
			{ provinceBp, floorBp: floor?.valueBp ?? null },
			{
				palette: livePalette,
				scale: axis,
				barHeight: Math.min(13, pitch * 0.56),
				tickHeight: Math.min(21, pitch * 0.86),
				hasThroughLines: true,
			},
		);
		const at = (value: number) => value / axis.max;
		const line =
			provinceBp === null
				? null
				: { at: at(provinceBp / 100), label: words.table.province(rate(provinceBp, language)) };
		const ticks = axis.ticks
			.filter((tick) => line === null || Math.abs(at(tick) - line.at) > 0.13)
			.map((tick) => ({ at: at(tick), label: tick === axis.ticks.at(-1) ? `${tick} %` : String(tick) }));
		return bulletBody(
			box,
			svgOf(option, width, height),
			lines,
			{
				name: words.table.unit,
				rate: words.table.rate,
				target: words.table.target,
				gap: words.table.gap,
				status: words.table.status,
			},
			{ ticks, line },
		);
	});
	const { indicator, year } = app.filters.current;
	const file = filePartsOf(app, 'results', { indicator, year, isPublic: shown.isPublic });
	return { ...made, file };
}
