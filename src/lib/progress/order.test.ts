import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withCappedCounts, withNearOrders } from './capped-counts.ts';
import { nextEpoch } from './epoch.ts';
import { compareEvents } from './event-order.ts';
import type { ProgressEvent } from './events.ts';
import { nextOrder } from './order.ts';

const chosen = (fields: Pick<ProgressEvent, 'id' | 'device' | 'seq' | 'order' | 'at'>): ProgressEvent => ({
	...{ kind: 'setting.chosen', setting: 'theme', value: fields.id, epoch: 0 },
	...fields
});

/** Devices whose clocks jump about, writing and joining in any order. */
const scheduleArbitrary = fc.array(
	fc.oneof(
		fc.record({ device: fc.nat(3), writesAt: fc.oneof(fc.nat(50), fc.nat({ max: Number.MAX_SAFE_INTEGER })) }),
		fc.record({ device: fc.nat(3), reads: fc.nat(3) })
	),
	{ maxLength: 40 }
);

test('what was done in sight of something else comes after it everywhere, whatever the clocks say', () => {
	fc.assert(
		fc.property(scheduleArbitrary, (schedule) => {
			const seen = [0, 1, 2, 3].map(() => new Map<string, ProgressEvent>());
			const sawBefore = new Map<string, string[]>();
			schedule.forEach((step, index) => {
				const own = seen[step.device]!;
				if ('reads' in step) return seen[step.reads]!.forEach((event, id) => own.set(id, event));
				const latest = Math.max(0, ...[...own.values()].map((event) => event.order));
				const [id, at] = [`e${index}`, Math.min(step.writesAt, 8.64e15)];
				const event = chosen({ id, device: `d${step.device}`, seq: index, order: nextOrder(at, latest), at });
				// However far ahead its clock is: nobody reads it as anything else.
				expect(withCappedCounts(event)).toEqual(event);
				expect(withNearOrders([event])).toEqual([event]);
				sawBefore.set(id, [...own.keys()]);
				own.set(id, event);
			});
			const all = new Map(seen.flatMap((each) => [...each]));
			for (const [id, before] of sawBefore)
				for (const earlier of before) expect(compareEvents(all.get(earlier)!, all.get(id)!)).toBeLessThan(0);
		})
	);
});

const count = fc.oneof(fc.nat(50), fc.nat({ max: Number.MAX_SAFE_INTEGER }), farthest());
/** At the edges of all that is capped, and of all that can be counted. */
function farthest() {
	const edges = [2 ** 51, 2 ** 52, 8.64e15, Number.MAX_SAFE_INTEGER];
	return fc.tuple(fc.constantFrom(...edges), fc.integer({ min: -3, max: 3 })).map(([edge, by]) => {
		return Math.min(edge + by, Number.MAX_SAFE_INTEGER);
	});
}
const files = fc.array(fc.uniqueArray(count, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 });

test('something can be written after whatever files claim, one after the other', () => {
	fc.assert(
		fc.property(files, (orders) => {
			const known: ProgressEvent[] = [];
			orders.forEach((claimed, at) => {
				const file = claimed.map((order, index) =>
					chosen({ id: `${at}-${index}`, device: 'z', seq: Number.MAX_SAFE_INTEGER, order, at: 1 })
				);
				known.push(...withNearOrders(file).map(withCappedCounts));
				const latest = Math.max(...known.map((event) => event.order));
				known.push(chosen({ id: 'next', device: 'a', seq: 1, order: nextOrder(1_800_000_000_000, latest), at: 1 }));
				// From the store, and from a backup of all of it.
				for (const read of [known, withNearOrders(known)].map((each) => each.map(withCappedCounts)))
					expect([...read].sort(compareEvents).at(-1)).toEqual(read.at(-1));
			});
		})
	);
});

test('what a file claims of the far future stays in its order, and reading it again changes nothing', () => {
	fc.assert(
		fc.property(fc.uniqueArray(count, { maxLength: 12 }), (orders) => {
			const file = orders.map((order) => chosen({ id: `e${order}`, device: 'z', seq: 1, order, at: 1 }));
			const near = withNearOrders(file).map(withCappedCounts);
			expect(withNearOrders(near).map(withCappedCounts)).toEqual(near);
			const ids = (events: ProgressEvent[]) => [...events].sort(compareEvents).map(({ id }) => id);
			expect(ids(near)).toEqual(ids(file));
		})
	);
});

test('a number or an epoch that nobody can have counted to leaves room for the next', () => {
	for (const most of [2 ** 52, 2 ** 52 + 1, Number.MAX_SAFE_INTEGER]) {
		const far = { ...chosen({ id: 'far', device: 'a', seq: most, order: 1, at: 1 }), epoch: most };
		const read = withCappedCounts(far);
		expect(Number.isSafeInteger(read.seq + 1)).toBe(true);
		const next = { ...read, epoch: nextEpoch(0, [read]) };
		// Read again, it is still of the epoch in which it was written.
		expect(withCappedCounts(next).epoch).toBe(next.epoch);
	}
});
