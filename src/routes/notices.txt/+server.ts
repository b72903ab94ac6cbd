import { noticesHead } from '$lib/messages/about/about';
import { notices } from '$lib/server/notices';

export const prerender = true;

/** Whose work the site is made of, and on what terms. */
export const GET = () =>
	new Response(`${noticesHead}\n\n${notices()}`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
