import { fileURLToPath } from 'node:url';

/** @param {string} path */
const fromRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The site at the top of a host, as `npm run build` makes it. */
export const rootSite = { root: fromRoot('build'), base: '' };

/** The same files in a folder of a shared host: the build refers to itself relatively. */
export const folderSite = { root: rootSite.root, base: '/phan-luong' };
