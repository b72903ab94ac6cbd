import { describe, expect, it } from 'vitest';
import { pictureFault, sizeOf } from '../../../src/lib/export/image/picture-size';

/** The head of a file: texts and bytes in their order, then nothing. */
function head(...parts: readonly (string | readonly number[])[]): DataView {
	const bytes = parts.flatMap((part) =>
		typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part,
	);
	return new DataView(Uint8Array.from([...bytes, ...Array<number>(40).fill(0)]).buffer);
}

const png = (side: number) =>
	head('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [
		0,
		0,
		side >> 8,
		side & 255,
		0,
		0,
		side >> 8,
		side & 255,
	]);

describe('a picture says its size before it is decoded', () => {
	it.each([
		['a PNG', png(640), 640, 640],
		['a GIF', head('GIF89a', [0x80, 2, 0xe0, 1]), 640, 480],
		['a JPEG', head([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc2, 0, 17, 8, 1, 0xe0, 2, 0x80]), 640, 480],
		['a WebP with a canvas', head('RIFF....WEBPVP8X........', [0x7f, 2, 0, 0xdf, 1, 0]), 640, 480],
		['a WebP without loss', head('RIFF....WEBPVP8L....', [0x2f, 0x7f, 0xc2, 0x77, 0]), 640, 480],
		['a WebP of the first days', head('RIFF....WEBPVP8 ..........', [0x80, 2, 0xe0, 1]), 640, 480],
	])('%s', (_, bytes, width, height) => {
		expect(sizeOf(bytes)).toEqual({ width, height });
		expect(pictureFault(bytes)).toBeNull();
	});
});

it.each([
	['16,000 by 16,000', png(16_000), 'pictureTooManyPixels'],
	['nothing', png(0), 'pictureBad'],
	['no picture', head('<svg width="9"/>'), 'pictureBad'],
])('%s is refused', (_, bytes, fault) => expect(pictureFault(bytes)).toBe(fault));
