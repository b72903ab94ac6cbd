import type { Batch } from '../../db/schema/columns';
import type { Found } from '../../intake/reading';
import { KeptReadings } from '../../workspace/kept-readings';

/** The readings of the imports of this browser. */
export const ownReadings = new KeptReadings<Batch, Found>();
