/** Letters of a number format; Excel takes no more, and the reader of cells goes through all of them for each cell. */
const most = 255;

const long = new RegExp(`(\\sformatCode\\s*=\\s*)(?:"([^"]{${most + 1},})"|'([^']{${most + 1},})')`, 'g');

/** The styles of a workbook with long number formats cut off. What they begin with says what they mean. */
export function withShortFormats(styles: Uint8Array): Uint8Array {
	const xml = new TextDecoder().decode(styles);
	const short = xml.replace(long, (_, name: string, inDouble?: string, inSingle?: string) => {
		const mark = inDouble === undefined ? "'" : '"';
		const code = (inDouble ?? inSingle ?? '').slice(0, most).replace(/&[^;]*$/, '');
		return name + mark + code + mark;
	});
	return short === xml ? styles : new TextEncoder().encode(short);
}
