import { withColours } from '$lib/export/image/image';

/** The drawing in the light colours of the page's own tokens, whatever the reader's theme is. */
export function inLightColours(svg: string): string {
	const probe = document.createElement('span');
	probe.dataset.theme = 'light';
	probe.hidden = true;
	document.body.append(probe);
	try {
		const style = getComputedStyle(probe);
		return withColours(svg, (name) => style.getPropertyValue(name));
	} finally {
		probe.remove();
	}
}
