import { withColours } from '$lib/export/image/image';

/** 'rgb(34, 115, 181)' → '#2273b5': as every program reads it that opens a drawing. */
const hex = (rgb: string) =>
	rgb.replace(
		/^rgb\((\d+), (\d+), (\d+)\)$/,
		(_, ...parts: string[]) =>
			`#${parts
				.slice(0, 3)
				.map((part) => Number(part).toString(16).padStart(2, '0'))
				.join('')}`,
	);

/** The drawing in the light colours of the page's own tokens, whatever the reader's theme is. */
export function inLightColours(svg: string): string {
	const probe = document.createElement('span');
	probe.dataset.theme = 'light';
	probe.hidden = true;
	probe.style.setProperty('forced-color-adjust', 'none');
	document.body.append(probe);
	const style = getComputedStyle(probe);
	try {
		return withColours(svg, (name) => {
			const written = style.getPropertyValue(name);
			if (!CSS.supports('color', written)) return written;
			// a token is for light and for dark: only a property that is a colour is one of the two
			probe.style.color = written;
			return hex(style.color);
		});
	} finally {
		probe.remove();
	}
}
