import { publishedAnswers } from '$lib/server/published';

export const load = async () => ({ published: await publishedAnswers() });
