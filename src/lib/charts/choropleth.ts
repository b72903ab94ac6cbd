import type { EChartsCoreOption } from 'echarts/core';
import type { Polygon } from '../domain/geo/own-map';
import type { Status } from '../domain/measures/status';
import { textStyle, tooltip, type TextStyle } from './axes';
import type { Palette } from './palette';

export type Area = {
	/** Key of the area: the unit, or a key of its own for what belongs to no unit. */
	readonly key: string;
	readonly name: string;
	/** The figure under the name. */
	readonly shown: string;
	/** null: no unit of the view. */
	readonly status: Status | null;
	readonly polygons: readonly Polygon[];
	/** HTML. */
	readonly tip: string;
};

export type ChoroplethStyle = { readonly palette: Palette; readonly text: TextStyle };

/**
 * Signs of the statuses in a label: colour never tells them alone.
 * @internal tested: no sign twice
 */
export const statusSigns: Readonly<Record<Status, string>> = {
	exceeded: '∧',
	met: '●',
	near: '○',
	behind: '▲',
	far: '▼',
	missing: '–',
	no_target: '¦',
	not_assessed: '◇',
};

/** The same statuses are hatched as in the bars: pixels between the strokes. */
const hatched: Readonly<Partial<Record<Status, number>>> = { missing: 4, behind: 8, far: 5 };

/** What `registerMap` takes: one feature an area, found again by its key. */
export function areaCollection(areas: readonly Area[]) {
	return {
		type: 'FeatureCollection' as const,
		features: areas.map(({ key, polygons }) => ({
			type: 'Feature' as const,
			properties: { name: key },
			geometry: { type: 'MultiPolygon' as const, coordinates: polygons },
		})),
	};
}

/** Areas coloured and hatched by status, labelled with sign, name and figure. */
export function choroplethOption(
	map: string,
	areas: readonly Area[],
	{ palette, text }: ChoroplethStyle,
): EChartsCoreOption {
	const byKey = new Map(areas.map((area) => [area.key, area]));
	const label = (key: string) => {
		const area = byKey.get(key);
		if (area === undefined || area.status === null) return '';
		return `${statusSigns[area.status]} ${area.name}\n${area.shown}`;
	};
	const fillOf = (status: Status | null) =>
		status === null ? 'var(--sunk)' : status === 'missing' ? palette.paper : palette.status[status].fill;
	return {
		animation: false,
		textStyle: textStyle(text),
		tooltip: {
			...tooltip(palette, text),
			trigger: 'item',
			formatter: ({ name }: { readonly name: string }) => byKey.get(name)?.tip ?? '',
		},
		series: [
			{
				type: 'map',
				map,
				roam: false,
				selectedMode: false,
				// at ten degrees north a degree of longitude is a little shorter than one of latitude
				aspectScale: 0.98,
				preserveAspect: true,
				left: 8,
				right: 8,
				top: 8,
				bottom: 8,
				label: {
					show: true,
					...textStyle(text),
					lineHeight: Math.round(text.size * 1.25),
					textBorderColor: palette.paper,
					textBorderWidth: 3,
					formatter: ({ name }: { readonly name: string }) => label(name),
				},
				labelLayout: { hideOverlap: true },
				itemStyle: { borderColor: palette.paper, borderWidth: 1 },
				emphasis: {
					label: { show: true, ...textStyle(text), fontWeight: 600 },
					itemStyle: { borderColor: text.ink, borderWidth: 2 },
				},
				data: areas.map(({ key, status }) => {
					const gap = status === null ? undefined : hatched[status];
					const areaColor = fillOf(status);
					const edge = status === null ? text.line : palette.status[status].edge;
					return {
						name: key,
						value: 0,
						itemStyle: {
							areaColor,
							borderColor: status === null || status === 'missing' ? edge : palette.paper,
							...(gap === undefined
								? {}
								: {
										decal: {
											symbol: 'rect',
											color: status === 'missing' ? edge : palette.paper,
											dashArrayX: [1, 0],
											dashArrayY: [1, gap],
											rotation: -Math.PI / 4,
										},
									}),
						},
						emphasis: { itemStyle: { areaColor } },
					};
				}),
			},
		],
	};
}
