import { reference } from '$lib/server/reference';

export const load = () => ({ reference: reference() });
