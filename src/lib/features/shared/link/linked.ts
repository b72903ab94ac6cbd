import { nameIn } from '$lib/domain/base/named';
import { linkParams } from '$lib/domain/documents/link-source';
import { linkWords } from '$lib/messages/shared/link';
import type { App } from '$lib/state/app.svelte';
import { lastBackup } from '$lib/workspace/backup/backup-place';

type Linked = {
	readonly href: string;
	/** What whoever copies it should know. */
	readonly told: string;
	/** The figures are in this browser alone, and in no backup that could be sent along. */
	readonly needsBackup: boolean;
};

/** The address of what is shown, with what another machine needs to show the same. */
export async function linked(app: App, url: URL): Promise<Linked> {
	const { lock, info, language, dataMark } = app;
	const words = linkWords[language];
	const isOwn = info.own !== undefined || app.store.active.length > 0;
	const last = lock === null && isOwn ? await lastBackup() : null;
	const backup = last?.mark === dataMark ? last : null;
	const link = new URL(url);
	const set = !isOwn && lock === null ? '' : nameIn(language, info);
	const file = lock ?? backup;
	for (const [name, value] of Object.entries(linkParams({ mark: dataMark, set, file })))
		link.searchParams.set(name, value);
	const told =
		lock !== null
			? words.sendLock(lock.name)
			: !isOwn
				? app.words.app.linkCopied
				: backup === null
					? words.sendToo
					: words.sendBackup(backup.name);
	return { href: link.href, told, needsBackup: lock === null && isOwn && backup === null };
}
