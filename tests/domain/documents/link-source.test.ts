import { describe, expect, it } from 'vitest';
import { filtersFrom, ownParams } from '../../../src/lib/domain/base/filters';
import { linkParams, linkSourceIn, type LinkSource } from '../../../src/lib/domain/documents/link-source';

const sha256 = '0123456789abcdef'.repeat(4);
const read = (source: LinkSource) => linkSourceIn(new URLSearchParams(linkParams(source)));

describe('what a link says of its figures', () => {
	it.each<[string, LinkSource]>([
		['published figures', { mark: '0a1b2c3d', set: '', file: null }],
		['a backup', { mark: '0a1b2c3d', set: 'Tỉnh “A” & B', file: { name: 'sao-luu-x.zip', sha256 } }],
		['a lock', { mark: '0a1b2c3d', set: 'Long An', file: { name: 'Sơ kết <b>2023</b>', sha256 } }],
	])('%s: comes back with the first sixteen digits of the sum', (_, source) => {
		const file = source.file && { ...source.file, sha256: sha256.slice(0, 16) };
		expect(read(source)).toEqual({ ...source, file });
	});

	it('published figures have only their mark in the address', () =>
		expect(linkParams({ mark: '0a1b2c3d', set: '', file: null })).toEqual({ data: '0a1b2c3d' }));

	it.each([
		['nothing', '', null],
		['a file without a mark', 'data_file=a&data_sum=0123456789abcdef', null],
		['a sum that is none', 'data=1&data_file=a&data_sum=<script>', { mark: '1', set: '', file: null }],
		['a file without a sum', 'data=1&data_file=a', { mark: '1', set: '', file: null }],
		['a name of many lines', 'data=1&data_set=%20a%0A%0Ab%E2%80%8B', { mark: '1', set: 'a b', file: null }],
	])('%s', (_, address, expected) => expect(linkSourceIn(new URLSearchParams(address))).toEqual(expected));

	it('no text is longer than a line', () =>
		expect(linkSourceIn(new URLSearchParams({ data: '1', data_set: 'x'.repeat(500) }))?.set).toHaveLength(
			120,
		));

	it('no view keeps it', () => {
		const params = new URLSearchParams({
			unit: 'a',
			...linkParams({ mark: '1', set: 'b', file: { name: 'c', sha256 } }),
		});
		expect(ownParams(params)).toEqual({ unit: 'a' });
		const defaults = {
			dataset: 'long-an',
			year: 2023,
			indicator: 'i',
			level: 'district',
			sort: 'gap',
			asOf: null,
			lock: null,
		} as const;
		expect(filtersFrom(params, defaults)).toEqual(defaults);
	});
});
