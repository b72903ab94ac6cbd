import { crc32, inflateRawSync } from 'node:zlib';

/**
 * The files of an archive in the order of its directory, read as APPNOTE 6.3 says and by none of the
 * libraries that write it. Throws where the directory, the entries and the checksums disagree.
 */
export function unpacked(archive: Uint8Array): Map<string, Buffer> {
	const bytes = Buffer.from(archive);
	const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
	const files = new Map<string, Buffer>();
	let at = bytes.readUInt32LE(end + 16);
	for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
		if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error('The directory is broken.');
		const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as Lengths;
		const path = bytes.toString('utf8', at + 46, at + 46 + name);
		files.set(path, entry(bytes, at, path));
		at += 46 + name + extra + comment;
	}
	return files;
}

type Lengths = [name: number, extra: number, comment: number];

function entry(bytes: Buffer, at: number, path: string): Buffer {
	const local = bytes.readUInt32LE(at + 42);
	const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
	const packed = bytes.subarray(begin, begin + bytes.readUInt32LE(at + 20));
	const file = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
	const isWhole =
		bytes.readUInt32LE(local) === 0x04034b50 &&
		bytes.toString('utf8', local + 30, local + 30 + path.length) === path &&
		file.length === bytes.readUInt32LE(at + 24) &&
		crc32(file) === bytes.readUInt32LE(at + 16);
	if (!isWhole) throw new Error(`${path} is broken.`);
	return file;
}
