import { issue, type Issue } from '../issue';

export type LegacyEncoding = 'tcvn3' | 'vni';

/** Reads text that was typed in a font of an old encoding. */
export type LegacyReader = {
	/** Null for a Unicode font. */
	readonly encodingOf: (font: string) => LegacyEncoding | null;
	readonly read: (text: string, encoding: LegacyEncoding) => string;
};

const NAMES = { tcvn3: 'TCVN3', vni: 'VNI' } satisfies Record<LegacyEncoding, string>;
const SAMPLE = 60;

/** Converts the texts of one sheet by their fonts and remembers a sample of what it changed. */
export class FontTexts {
	private readonly samples = new Map<LegacyEncoding, string[]>();
	private readonly encodings = new Map<string, LegacyEncoding | null>();

	constructor(private readonly reader: LegacyReader) {}

	/** Whether the font is one of those whose text has to be read anew. */
	isOdd(font: string): boolean {
		return this.encoding(font) !== null;
	}

	/** The text in Unicode. */
	text(text: string, font: string | null | undefined): string {
		const encoding = font == null ? null : this.encoding(font);
		if (encoding === null) return text;
		const read = this.reader.read(text, encoding);
		if (read !== text) {
			const samples = this.samples.get(encoding) ?? [];
			if (samples.length < 10 && !samples.includes(read)) samples.push(read);
			this.samples.set(encoding, samples);
		}
		return read;
	}

	/** What was converted since the last call, to be looked at by the user. */
	issues(sheet: string | null): Issue[] {
		const found = [...this.samples].map(([encoding, samples]) => {
			const value = samples.join(' · ').replace(/\s+/g, ' ').slice(0, SAMPLE);
			return issue('V01:converted', { sheet, value }, { encoding: NAMES[encoding] });
		});
		this.samples.clear();
		return found;
	}

	private encoding(font: string): LegacyEncoding | null {
		const known = this.encodings.get(font);
		if (known !== undefined) return known;
		const encoding = this.reader.encodingOf(font);
		this.encodings.set(font, encoding);
		return encoding;
	}
}
