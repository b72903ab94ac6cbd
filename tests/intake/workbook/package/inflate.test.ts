import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archive } from '../../../../src/lib/intake/workbook/package/archive';
import { checksum } from '../../../../src/lib/intake/workbook/package/checksum';
import { Parts } from '../../../../src/lib/intake/workbook/package/inflate';

const most = { part: 100_000, parts: 150_000 };

function partsOf(files: Record<string, Uint8Array>, level: 0 | 6, declared?: number): Parts {
	const bytes = zipSync(files, { level });
	const entries = archive(bytes);
	const told = [...entries].map(
		([name, entry]) => [name, declared === undefined ? entry : { ...entry, size: declared }] as const,
	);
	return new Parts(bytes, new Map(told), most);
}

describe.each([0, 6] as const)('parts of a zip of level %i', (level) => {
	it('come out as they went in', () => {
		const parts = partsOf({ a: strToU8('Thủ Thừa'), b: new Uint8Array(), c: new Uint8Array(70_000) }, level);
		expect(parts.text('a')).toBe('Thủ Thừa');
		expect(parts.read('b')).toHaveLength(0);
		expect(parts.read('c')).toEqual(new Uint8Array(70_000));
		expect(parts.has('d')).toBe(false);
		expect(() => parts.read('d')).toThrow('V41');
	});

	it('are counted as they are and not as they are declared', () => {
		expect(() => partsOf({ bomb: new Uint8Array(200_000) }, level, 10).read('bomb')).toThrow('V41:large');
	});

	it('are counted together', () => {
		const parts = partsOf({ a: new Uint8Array(90_000), b: new Uint8Array(90_000) }, level);
		expect(parts.read('a')).toHaveLength(90_000);
		expect(() => parts.read('b')).toThrow('V41:large');
	});
});

it('checksum is the CRC-32 of zip', () => {
	expect(checksum(strToU8('123456789'))).toBe(0xcbf43926);
	expect(checksum(new Uint8Array())).toBe(0);
});
