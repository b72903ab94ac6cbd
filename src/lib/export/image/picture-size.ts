type Size = { readonly width: number; readonly height: number };

/** Width and height that a PNG, GIF, JPEG or WebP says of itself, before it is decoded; null for any other file. */
export function sizeOf(bytes: DataView): Size | null {
	if (bytes.byteLength < 24) return null;
	const mark = bytes.getUint32(0);
	if (mark === 0x89504e47) return { width: bytes.getUint32(16), height: bytes.getUint32(20) };
	if (mark === 0x47494638) return { width: bytes.getUint16(6, true), height: bytes.getUint16(8, true) };
	if (mark === 0x52494646 && bytes.byteLength >= 30) return webpSize(bytes);
	return mark >>> 16 === 0xffd8 ? jpegSize(bytes) : null;
}

/** The size stands in the first frame header; the segments before it are skipped by their lengths. */
function jpegSize(bytes: DataView): Size | null {
	for (let at = 2; at + 9 < bytes.byteLength && bytes.getUint8(at) === 0xff;) {
		const marker = bytes.getUint8(at + 1);
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame) return { width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5) };
		at += 2 + bytes.getUint16(at + 2);
	}
	return null;
}

/** Decoded, a picture takes four bytes for each. */
const mostPixels = 64_000_000;

/** Why a picture is not shown, told before anything decodes it; null when it may be. */
export function pictureFault(bytes: DataView): 'pictureTooManyPixels' | 'pictureBad' | null {
	const size = sizeOf(bytes);
	if (size === null || size.width === 0 || size.height === 0) return 'pictureBad';
	return size.width * size.height > mostPixels ? 'pictureTooManyPixels' : null;
}

/** Of the three kinds: with a canvas, lossless, or of the first days. */
function webpSize(bytes: DataView): Size | null {
	const word = (at: number) => bytes.getUint16(at, true);
	switch (bytes.getUint32(12)) {
		case 0x56503858:
			return {
				width: 1 + word(24) + (bytes.getUint8(26) << 16),
				height: 1 + word(27) + (bytes.getUint8(29) << 16),
			};
		case 0x5650384c: {
			const packed = bytes.getUint32(21, true);
			return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) };
		}
		case 0x56503820:
			return { width: word(26) & 0x3fff, height: word(28) & 0x3fff };
		default:
			return null;
	}
}
