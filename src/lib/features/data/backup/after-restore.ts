import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { nameIn } from '$lib/domain/base/named';
import { backupWords } from '$lib/messages/data/backup';
import type { App } from '$lib/state/app.svelte';
import type { Snapshot } from '$lib/workspace/snapshot';

/** Own data sets of a snapshot that are not put away. */
const ownIn = ({ kept }: Pick<Snapshot, 'kept'>) =>
	kept.flatMap((one) => (one.kind === 'dataset' && one.value.isArchived !== true ? [one.value] : []));

/**
 * Where what was restored is to be seen: the one own data set that came is opened, unless one of them is open
 * already; of several the notice names the place where each can be opened.
 */
export async function afterRestore(app: App, snapshot: Pick<Snapshot, 'kept'>): Promise<RestoredTo> {
	const own = ownIn(snapshot);
	const [only] = own;
	if (only === undefined || own.some(({ id }) => id === app.info.id)) return {};
	const words = backupWords[app.language];
	if (own.length > 1)
		return { link: { label: words.restoredSets(String(own.length)), href: resolve('/start/') } };
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- resolved, with a parameter
	await goto(resolve('/') + app.filters.addressOfDataset(only.id));
	return { opened: nameIn(app.language, only) };
}

type RestoredTo = {
	readonly link?: { readonly label: string; readonly href: string };
	/** The name of the data set that was opened. */
	readonly opened?: string;
};
