import type { DatasetInfo } from './dataset';

/** The data set in which somebody tries out the sample files; there is one of it, and it can be removed. */
export const practiceId = 'thuc-hanh';

export const isPractice = ({ id }: Pick<DatasetInfo, 'id'>): boolean => id === practiceId;
