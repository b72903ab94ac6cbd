declare global {
	/** Of the sources and the published data that the site was built from. */
	const __SOURCES__: string;
	namespace App {
		interface Error {
			message: string;
			id?: string;
		}
	}
}

export {};
