import { base } from '$app/paths';
import { offlineWords } from '$lib/messages/shell/offline';
import type { App } from '$lib/state/app.svelte';

/** What one window knows of the site's versions. */
class Versions {
	readonly #app: App;
	readonly #seen = new WeakSet<ServiceWorker>();
	#hasAsked = false;
	#isStored = navigator.serviceWorker.controller !== null;

	constructor(app: App) {
		this.#app = app;
	}

	get #words() {
		return offlineWords[this.#app.language];
	}

	/** A version is being stored: the first one is told of, a later one offered. */
	attend(arriving: ServiceWorker | null): void {
		if (arriving === null || this.#seen.has(arriving)) return;
		this.#seen.add(arriving);
		arriving.addEventListener('statechange', () => {
			if (arriving.state === 'installed' && this.#isStored) this.offer(arriving);
		});
	}

	/** The reader decides when; nothing is reloaded without being asked. */
	offer(waiting: ServiceWorker): void {
		const onclick = () => {
			this.#hasAsked = true;
			waiting.postMessage('use-new-version');
		};
		this.#tell(this.#words.newVersion, { label: this.#words.useNew, onclick });
	}

	/** Another version serves this window from now on. */
	changed(): void {
		const { ready, changedElsewhere, reload } = this.#words;
		if (this.#hasAsked) location.reload();
		else if (this.#isStored)
			this.#tell(changedElsewhere, { label: reload, onclick: () => location.reload() });
		else this.#app.notices.tell({ tone: 'success', text: ready });
		this.#isStored = true;
	}

	#tell(text: string, action: { readonly label: string; readonly onclick: () => void }): void {
		this.#app.notices.tell({ tone: 'neutral', text, action });
	}
}

/**
 * Has the service worker store the site, so that it starts without a network. Does nothing where the browser
 * forbids it: the site works without.
 */
export async function stayAvailable(app: App): Promise<void> {
	const container = navigator.serviceWorker;
	const versions = new Versions(app);
	container.addEventListener('controllerchange', () => versions.changed());
	const registration = await container.register(`${base}/service-worker.js`).catch(() => null);
	// a browser that is told to block workers answers with nothing
	if (!registration) return;
	if (registration.waiting && container.controller) versions.offer(registration.waiting);
	versions.attend(registration.installing);
	registration.addEventListener('updatefound', () => versions.attend(registration.installing));
}
