import { builtFiles } from '$lib/server/built';

export const prerender = true;

/** What the service worker stores beside the pages and the published data. */
export const GET = () => Response.json({ files: builtFiles() });
