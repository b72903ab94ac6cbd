import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/db/database';
import { load, unload } from '../../src/lib/db/load';
import { overview } from '../../src/lib/db/overview';
import { choiceRows, directionOf, indicatorRows } from '../../src/lib/db/queries/catalogue';
import * as catalogueQueries from '../../src/lib/db/queries/catalogue';
import * as overviewQueries from '../../src/lib/db/queries/overview';
import { fileOf, fixture, knowledgeOf, publishedFiles, readingOf } from '../support/catalogue';
import { databaseOf, rowsOf, toBatches } from '../support/database';
