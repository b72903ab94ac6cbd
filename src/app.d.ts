declare global {
	/** Of the sources and the published data that the site was built from. */
	const __SOURCES__: string;
	interface Window {
		/** What was chosen in the fields of the page until now, in order, and no more from now on: `static/boot.js`. */
		earlyChoices?: () => readonly { readonly field: EventTarget | null; readonly value: string }[];
	}
	namespace App {
		interface Error {
			message: string;
			id?: string;
		}
	}
}

export {};
