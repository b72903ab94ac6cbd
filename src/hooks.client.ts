import type { HandleClientError } from '@sveltejs/kit';

/** An error nobody expected gets a number that the reader can quote; the details stay in the console. */
export const handleError: HandleClientError = ({ error, message }) => {
	const id = Math.random().toString(36).slice(2, 8);
	console.error(id, error);
	return { message, id };
};
