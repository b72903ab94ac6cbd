/**
 * A chart as a picture of its own: title, chart, key, and what the figures rest on, in one SVG of 1920 × 1080 pixels on
 * white paper. All measures here are half of that: text of 12 is 24 pixels high.
 */

export const pictureSize = { width: 1920, height: 1080 } as const;
const page = { width: 960, height: 540, side: 32 } as const;
const font = 'Inter, Arial, Helvetica, sans-serif';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A sign and what it means; `colour` as CSS writes it. */
export type PictureKey = {
	readonly label: string;
	readonly colour: string;
	readonly shape: 'bar' | 'hatch' | 'line' | 'dot' | 'ring';
	/** Of a bar that is as light as the paper. */
	readonly edge?: string;
	/** Of a line that is not whole: lengths of dashes and of what is between them. */
	readonly dash?: readonly number[] | null;
};

export type Picture = {
	readonly language: string;
	readonly title: string;
	/** What is measured, and the day the figures were closed. */
	readonly subtitle: string;
	readonly keys: readonly PictureKey[];
	/** Source, coverage, and whatever the picture must not be shown without. */
	readonly notes: readonly string[];
	/** Drawn across illustrative figures. */
	readonly mark: string | null;
};

const entities = new Map(Object.entries({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }));
const escapedXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities.get(sign) ?? sign);

type TextLook = {
	readonly size: number;
	readonly fill?: string;
	readonly weight?: number;
	readonly anchor?: 'start' | 'middle' | 'end';
};

/** One line of text; `y` is its base line. */
export function textAt(
	x: number,
	y: number,
	text: string,
	{ size, fill = '#15181d', weight = 400, anchor = 'start' }: TextLook,
): string {
	return `<text x="${x}" y="${y}" font-family="${font}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escapedXml(text)}</text>`;
}

/** A letter's width by its height, rather too wide: which font stands in for ours is not known. */
const letter = { regular: 0.52, bold: 0.56 } as const;

/**
 * Lines that fit a width by the usual width of letters.
 * @internal tested with words, without a picture
 */
export function lines(
	text: string,
	size: number,
	width: number,
	weight: keyof typeof letter = 'regular',
): string[] {
	const most = Math.floor(width / (size * letter[weight]));
	const made: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = made.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most)
			made[made.length - 1] = `${last} ${word}`;
		else made.push(word);
	}
	return made;
}

/** `var(--name)` → its value, also where the value is another variable; an unknown name is left as it is. */
export function withColours(svg: string, value: (name: string) => string): string {
	let text = svg;
	for (let depth = 0; depth < 4 && text.includes('var(--'); depth += 1)
		text = text.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => value(name).trim() || whole);
	return text;
}

/** The fonts of the page are not those of the machine that opens the picture. */
const withFonts = (svg: string): string =>
	svg
		.replace(/font-family:(?:&[#\w]+;|[^;"&])*/g, `font-family:${font}`)
		.replace(/(font:[^;"]*?[\d.]+px)(?:&[#\w]+;|[^;"&])*/g, `$1 ${font}`)
		.replace(/font-family="[^"]*"/g, `font-family="${font}"`);

/** A drawing in a box: its own size is kept as its coordinates. */
export function placed(svg: string, { x, y, width, height }: Box): string {
	const bare = svg.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<\?xml[^>]*>/, '');
	const opening = /<svg\b[^>]*>/.exec(bare)?.[0] ?? '';
	const viewBox =
		/viewBox="([^"]*)"/.exec(opening)?.[1] ??
		`0 0 ${/\bwidth="([\d.]+)/.exec(opening)?.[1] ?? width} ${/\bheight="([\d.]+)/.exec(opening)?.[1] ?? height}`;
	return withFonts(
		bare.replace(
			opening,
			`<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${viewBox}" font-family="${font}" font-size="12">`,
		),
	);
}

function sign({ shape, colour, edge, dash }: PictureKey, x: number, y: number): string {
	const box = `x="${x + 0.5}" y="${y - 4.5}" width="15" height="9"`;
	switch (shape) {
		case 'bar':
			return `<rect ${box} fill="${colour}" stroke="${edge ?? colour}"/>`;
		case 'hatch':
			return `<rect ${box} fill="none" stroke="${colour}"/><path d="M${x + 1} ${y + 4}l8 -8m-3 8l8 -8" stroke="${colour}"/>`;
		case 'line':
			return `<path d="M${x} ${y}h16" fill="none" stroke="${colour}" stroke-width="2"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>`;
		case 'dot':
		case 'ring':
			return `<circle cx="${x + 8}" cy="${y}" r="4" fill="${shape === 'dot' ? colour : '#ffffff'}" stroke="${colour}" stroke-width="2"/>`;
	}
}

function keyRow(keys: readonly PictureKey[], y: number): string {
	let x: number = page.side;
	return keys
		.map((key) => {
			const made = sign(key, x, y) + textAt(x + 22, y + 4, key.label, { size: 11, fill: '#4f5661' });
			x += 22 + key.label.length * 5.5 + 20;
			return made;
		})
		.join('');
}

const noteSize = 10.5;
/** Lines under the chart. */
const mostNotes = 8;

function layout({ title, subtitle, keys, notes }: Picture) {
	const inner = page.width - 2 * page.side;
	const heading = lines(title, 22, inner, 'bold').slice(0, 2);
	const sub = lines(subtitle, 12.5, inner).slice(0, 2);
	const foot = notes.flatMap((note) => lines(note, noteSize, inner)).slice(0, mostNotes);
	const subTop = 22 + heading.length * 27;
	const keyTop = subTop + 6 + sub.length * 17;
	const bodyTop = keyTop + (keys.length > 0 ? 30 : 12);
	const footTop = page.height - 18 - foot.length * 15;
	const body: Box = { x: page.side, y: bodyTop, width: inner, height: footTop - 14 - bodyTop };
	return { heading, sub, foot, subTop, keyTop, footTop, body };
}

/** Where the chart stands: its size is what the chart is drawn in. */
export const bodyBox = (picture: Picture): Box => layout(picture).body;

/** The whole picture; `body` is what stands in `bodyBox`, in the page's coordinates. */
export function composed(picture: Picture, body: string): string {
	const { heading, sub, foot, subTop, keyTop, footTop } = layout(picture);
	const { side, width, height } = page;
	const parts = [
		`<title>${escapedXml(picture.title)}</title>`,
		`<rect width="${width}" height="${height}" fill="#ffffff"/>`,
		...heading.map((text, at) => textAt(side, 42 + at * 27, text, { size: 22, weight: 650 })),
		...sub.map((text, at) => textAt(side, subTop + 14 + at * 17, text, { size: 12.5, fill: '#4f5661' })),
		keyRow(picture.keys, keyTop + 12),
		body,
		picture.mark === null
			? ''
			: `<g opacity="0.05" transform="rotate(-14 ${width / 2} ${height / 2})">${textAt(width / 2, height / 2 + 30, picture.mark, { size: 76, weight: 650, anchor: 'middle' })}</g>`,
		`<path d="M${side} ${footTop - 6.5}h${width - 2 * side}" stroke="#e2e3de"/>`,
		...foot.map((text, at) =>
			textAt(side, footTop + 11 + at * 15, text, { size: noteSize, fill: '#4f5661' }),
		),
	];
	return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="${picture.language}" width="${pictureSize.width}" height="${pictureSize.height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>\n`;
}
