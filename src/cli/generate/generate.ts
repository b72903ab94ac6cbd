import { longAnOutcomes } from './long-an';
import { annotations } from './tinh-mau/annotations';
import { destinations } from './tinh-mau/destinations';
import { aliases, periods, plans, sources } from './tinh-mau/documents';
import { deadlines } from './tinh-mau/monthly';
import { outcomes } from './tinh-mau/outcomes';
import { targets } from './tinh-mau/targets';
import { crosswalk, units } from './tinh-mau/units';

/** Every generated file: path from the root of the project to its text. The same bytes on every run. */
export function generate(): Map<string, string> {
	return new Map([
		['data/long-an/outcomes.csv', longAnOutcomes()],
		['data/tinh-mau/units.csv', units()],
		['data/tinh-mau/aliases.csv', aliases()],
		['data/tinh-mau/crosswalk.csv', crosswalk()],
		['data/tinh-mau/plans.csv', plans()],
		['data/tinh-mau/periods.csv', periods()],
		['data/tinh-mau/sources.csv', sources()],
		['data/tinh-mau/targets.csv', targets()],
		['data/tinh-mau/outcomes.csv', outcomes()],
		['data/tinh-mau/destinations.csv', destinations()],
		['data/tinh-mau/deadlines.csv', deadlines()],
		['data/tinh-mau/annotations.csv', annotations()],
	]);
}
