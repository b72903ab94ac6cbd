import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { oleStreams } from '../../../../src/lib/intake/workbook/sheet/ole';
import { fixture } from '../../../support/workbooks';

type Container = { FileIndex: unknown[] };
const { utils, write } = XLSX.CFB as {
	utils: { cfb_new: () => Container; cfb_add: (to: Container, path: string, content: Uint8Array) => void };
	write: (from: Container, options: { type: 'array' }) => ArrayLike<number>;
};

function container(files: Record<string, Uint8Array>): Uint8Array {
	const made = utils.cfb_new();
	for (const [path, content] of Object.entries(files)) utils.cfb_add(made, path, content);
	return Uint8Array.from(write(made, { type: 'array' }));
}

const counted = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) & 255);

describe('oleStreams', () => {
	it('reads small and large streams, and a table of sectors that is itself a chain', () => {
		const files = { small: counted(100), middle: counted(4096), large: counted(8_000_000) };
		const streams = oleStreams(
			container(Object.fromEntries(Object.entries(files).map(([k, v]) => [`/${k}`, v]))),
		);
		for (const [name, content] of Object.entries(files)) {
			const read = streams.get(name)?.();
			expect(read?.length).toBe(content.length);
			expect(read?.every((byte, i) => byte === content[i])).toBe(true);
		}
	});

	it('knows only what lies in the root', () => {
		const streams = oleStreams(container({ '/Workbook': counted(10), '/MBD001/Book': counted(20) }));
		expect(streams.get('Workbook')?.()).toEqual(counted(10));
		expect(streams.has('Book')).toBe(false);
	});

	it('refuses a file that breaks off', () => {
		const bytes = fixture('bao-cao.xls');
		for (const end of [8, 512, 1024, 2048])
			expect(() => oleStreams(bytes.subarray(0, end)).get('Workbook')?.()).toThrow('V41');
	});

	it('does not follow rings in the directory', () => {
		const bytes = container({ '/a': counted(10), '/b': counted(10) });
		const view = new DataView(bytes.buffer);
		const directory = (view.getUint32(48, true) + 1) * 512;
		for (let i = 0; i < 4; i += 1) {
			view.setUint32(directory + 128 * i + 68, 1, true);
			view.setUint32(directory + 128 * i + 72, 2, true);
			view.setUint32(directory + 128 * i + 76, 1, true);
		}
		expect([...oleStreams(bytes).keys()].length).toBeLessThanOrEqual(3);
	});
});
