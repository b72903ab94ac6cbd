import { base } from '$app/paths';
import { gunzipped } from '../db/gunzip';
import type { OwnDataset } from '../domain/own-dataset';
import { provinceList, type ProvinceChoice } from '../domain/province-choice';

async function fetched(file: string): Promise<unknown> {
	const url = `${base}/provinces/${file}`;
	const response = await fetch(url);
	if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
	return new Response(await gunzipped(response.body)).json();
}

/** The provinces to choose from; rejects without a network. */
export const provinces = async () => (await fetched(provinceList)) as readonly ProvinceChoice[];

/** The units of a province of today, before and after 1/7/2025, as the files of a data set. */
export const filesOf = async ({ id }: ProvinceChoice) =>
	(await fetched(`${id}.json.gz`)) as OwnDataset['files'];
