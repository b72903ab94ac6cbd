import type { EChartsCoreOption } from '$lib/charts/runtime';
import { svgOf } from '$lib/charts/runtime-picture';
import { bodyBox, composed, placed, type Box, type Picture, type PictureKey } from '$lib/export/image/image';
import type { App } from '$lib/state/app.svelte';
import { inLightColours } from './colours';
import type { Frame } from './frame';
import { sourceLine } from './source';

export type MadePicture = {
	readonly title: string;
	readonly svg: string;
	/** What its file is called by; without it by the title. */
	readonly file?: readonly string[];
};

export type Facts = Frame & {
	/** Documents with the targets that are shown. */
	readonly documents?: readonly string[];
	/** Coverage, and what else must be said. */
	readonly notes?: readonly string[];
	readonly keys?: readonly PictureKey[];
};

/** A picture around what `draw` puts into the place of the chart. */
export function pictureOf(app: App, facts: Facts, draw: (box: Box) => string): MadePicture {
	const { demo, demoLong } = app.words.overview;
	const picture: Picture = {
		language: app.language,
		title: facts.title,
		subtitle: facts.subtitle,
		keys: facts.keys ?? [],
		notes: [
			...(facts.isIllustrative ? [demoLong] : []),
			...(facts.notes ?? []),
			sourceLine(app, facts.documents ?? []),
		],
		mark: facts.isIllustrative ? demo : null,
	};
	return { title: facts.title, svg: inLightColours(composed(picture, draw(bodyBox(picture)))) };
}

/** The chart of an option with axes of its own. */
export function chartPicture(app: App, facts: Facts, option: EChartsCoreOption): MadePicture {
	return pictureOf(app, facts, (box) => placed(svgOf(option, box.width, box.height), box));
}
