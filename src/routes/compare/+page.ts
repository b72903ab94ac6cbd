import { building } from '$app/environment';
import { compareView, loadView } from '$lib/features/compare/views';
import type { PageLoad } from './$types';

/** The view of the address is on its way before the page stands, or when the pointer comes to its link. */
export const load: PageLoad = ({ url }) => {
	// prerendered pages know no address; what fails is told by the page
	if (!building) loadView[compareView(url.searchParams)]().catch(() => undefined);
};
