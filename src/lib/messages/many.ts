/** "1 error", "2 errors": English has two forms, Vietnamese one. */
export const many = (count: string, thing: string) => `${count} ${thing}${count === '1' ? '' : 's'}`;
