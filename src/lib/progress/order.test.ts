import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEvents } from './event-set.ts';
import type { ProgressEvent } from './events.ts';
import { nextOrder, withCappedOrder } from './order.ts';

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
				// A clock that far ahead is capped when it is read, as one in a file is.
				const order = nextOrder(at, latest);
				const event = withCappedOrder(chosen({ id, device: `d${step.device}`, seq: index, order, at }));
				if (event.order !== order) return;
				sawBefore.set(id, [...own.keys()]);
				own.set(id, event);
			});
			const all = new Map(seen.flatMap((each) => [...each]));
			for (const [id, before] of sawBefore)
				for (const earlier of before) expect(compareEvents(all.get(earlier)!, all.get(id)!)).toBeLessThan(0);
		})
	);
});

test('something can be written after whatever a file claims', () => {
	for (const order of [8.64e15, Number.MAX_SAFE_INTEGER]) {
		const far = withCappedOrder(chosen({ id: 'far', device: 'z', seq: 1, order, at: 1 }));
		const next = chosen({ id: 'next', device: 'a', seq: 1, order: nextOrder(1_800_000_000_000, far.order), at: 1 });
		expect(withCappedOrder(next)).toEqual(next);
		expect(compareEvents(far, next)).toBeLessThan(0);
	}
});
