import { does } from './job';
import { officeFile, type OfficeJob } from './office-file';

does<OfficeJob, Uint8Array, number>(officeFile, (bytes) => [bytes.buffer]);
