import { issue, type Issue } from '../../issues/issue';
import { legacyFontEncoding, legacyText, type FontEncoding } from '../../text/legacy/font';

const NAMES = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } satisfies Record<FontEncoding, string>;
const SAMPLE = 60;

/** Converts texts by the fonts they were typed in (`.VnTime`, `VNI-Times`) and remembers samples of what it changed. */
export class FontTexts {
	private readonly samples = new Map<FontEncoding, string[]>();
	private readonly encodings = new Map<string, FontEncoding | null>();

	/** Whether the font is one of those whose text has to be read anew. */
	isOdd(font: string): boolean {
		return this.encoding(font) !== null;
	}

	/** The text in Unicode. */
	text(text: string, font: string | null | undefined): string {
		const encoding = font == null ? null : this.encoding(font);
		if (encoding === null) return text;
		const read = legacyText(text, encoding);
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

	private encoding(font: string): FontEncoding | null {
		const known = this.encodings.get(font);
		if (known !== undefined) return known;
		const encoding = legacyFontEncoding(font);
		this.encodings.set(font, encoding);
		return encoding;
	}
}
