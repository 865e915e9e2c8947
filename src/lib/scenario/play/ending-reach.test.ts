import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenario as twoPulls } from '#lessons/1-see-the-dance/02-two-pulls/scenario.ts';
import { scenario as claimDesk } from '#lessons/3-claims-guards-and-wounds/09-the-claim-desk/scenario.ts';
import { searchReach, type EndingReach } from './ending-reach.ts';
import { configOf, smallConfig, smallScene } from '../scenes-for-tests.ts';
import { choicesAt, stepTable, take, type Place, type StepTable } from './step-table.ts';
import { walk } from './transcript.ts';

function searched(table: StepTable): EndingReach {
	const search = searchReach(table);
	for (;;) {
		const step = search.next();
		if (step.done) return step.value;
	}
}

/** The same question answered the slow and plain way: a search in breadth from one place, nothing packed or left out. */
function plainReach(table: StepTable, from: Place): Map<string, number> {
	const reach = new Map<string, number>();
	const seen = new Set([JSON.stringify(from)]);
	let row = [from];
	for (let away = 0; row.length > 0; away++) {
		const next: Place[] = [];
		for (const place of row) {
			if (table.states[place.state]?.kind === 'ending' && !reach.has(place.state)) reach.set(place.state, away);
			for (const { choice, open } of choicesAt(table, place)) {
				if (!open) continue;
				const after = take(table, place, choice);
				if (seen.has(JSON.stringify(after))) continue;
				seen.add(JSON.stringify(after));
				next.push(after);
			}
		}
		row = next;
	}
	return reach;
}

describe('searchReach', () => {
	it('knows what is open where, and how far', () => {
		const table = stepTable(smallConfig);
		const reach = searched(table);
		const at = (...choices: string[]) => Object.fromEntries(reach.from(walk(table, choices).places.at(-1) as Place));
		expect(at()).toEqual({ mended: 2, hopeful: 2, broken: 4, apart: 2 });
		// After the slam he will not be told, and the repair is lost.
		expect(at('slam')).toEqual({ hopeful: 2, broken: 6, apart: 1 });
		expect(at('greet', 'tell')).toEqual({ mended: 0 });
		// With the heat at its height, every joke breaks it.
		expect(at('wait', 'wait', 'wait')).toEqual({ mended: 2, broken: 2, apart: 2 });
	});

	it.each([
		['the small scene', smallScene],
		['two pulls', twoPulls],
		['the claim desk', claimDesk]
	])('agrees with a plain search wherever choices lead in %s', (_, machine) => {
		const table = stepTable(configOf(machine));
		const reach = searched(table);
		fc.assert(
			fc.property(fc.array(fc.nat(3), { maxLength: 10 }), (picks) => {
				let place = walk(table, []).places[0] as Place;
				for (const pick of picks) {
					const open = choicesAt(table, place).filter((each) => each.open);
					if (open.length === 0) break;
					place = take(table, place, (open[pick % open.length] as (typeof open)[number]).choice);
				}
				expect(new Map([...reach.from(place)].sort())).toEqual(new Map([...plainReach(table, place)].sort()));
			}),
			{ numRuns: 10 }
		);
	});

	it('comes up for air', () => {
		let slices = 0;
		const search = searchReach(stepTable(configOf(claimDesk)));
		while (!search.next().done) slices++;
		expect(slices).toBeGreaterThan(6);
	});

	it('knows nothing of a place the scene cannot come to', () => {
		const table = stepTable(smallConfig);
		const nowhere: Place = { state: 'mended', values: { warmth: 4, candour: 4, heat: 0 }, flags: { slammed: true } };
		expect(searched(table).from(nowhere).size).toBe(0);
	});
});
