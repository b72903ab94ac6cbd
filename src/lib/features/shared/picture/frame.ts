import { createContext } from 'svelte';

/** What the page says around its charts, for their pictures. */
export type Frame = {
	readonly title: string;
	readonly subtitle: string;
	readonly isIllustrative: boolean;
};

const [use, provide] = createContext<() => Frame>();

/** The frame of the page that a chart stands in, as it is when the picture is made. */
export const useFrame = use;
export const provideFrame = provide;
