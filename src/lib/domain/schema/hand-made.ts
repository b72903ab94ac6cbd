/** How the names of files begin that hold what somebody typed on a page; they are read and kept like any file. */
const byHand = 'Nhập tay';

/** "Nhập tay, Thủ Thừa, Có việc làm, 2023.csv": no sign in it that a file name may not have. */
export const handMadeName = (...parts: readonly string[]): string =>
	`${[byHand, ...parts]
		.join(', ')
		.replace(/[\\/:*?"<>|\s]+/g, ' ')
		.trim()}.csv`;

export const isHandMade = (fileName: string): boolean => fileName.startsWith(`${byHand},`);
