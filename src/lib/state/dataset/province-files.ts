import { base } from '$app/paths';
import { fetchGunzipped } from '../../db/engine/gunzip';
import type { PackedProvince } from '../../domain/units/packed-province';
import { provinceList, type ProvinceChoice } from '../../domain/units/province-choice';

const fetched = async (file: string): Promise<unknown> =>
	(await fetchGunzipped(`${base}/provinces/${file}`)).json();

/** The provinces to choose from; rejects without a network before the site is stored. */
export const provinces = async () => (await fetched(provinceList)) as readonly ProvinceChoice[];

/** The province asked for last: whoever chooses within it and then begins needs it again and again. */
let last: { readonly id: string; readonly file: Promise<PackedProvince> } | null = null;

/** The units of a province of today, before and after 1/7/2025; one that failed is fetched anew. */
export function provinceOf({ id }: Pick<ProvinceChoice, 'id'>): Promise<PackedProvince> {
	if (last?.id === id) return last.file;
	const file = fetched(`${id}.json.gz`) as Promise<PackedProvince>;
	const asked = { id, file };
	last = asked;
	file.catch(() => {
		if (last === asked) last = null;
	});
	return file;
}
