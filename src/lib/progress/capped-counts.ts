import type { ProgressEvent } from './events.ts';
import { FAR } from './order.ts';

/*
 * Nothing that a file or a damaged store says may leave no room for what comes after it. No event is refused for that: its
 * counts are taken as less, in the same way everywhere, with room for more than anybody can count.
 */

/** No clock of a learner is here, the year 144,683, nor will counting by one lead from any clock to here. */
const TOO_FAR = 2 ** 52;
/** Counting by one leaves no such gap behind it, even where most of what was counted is removed. */
const GAP = 2 ** 20;

/** The event as it counts here, with an order, a number and an epoch that others can come after. */
export function withCappedCounts(event: ProgressEvent): ProgressEvent {
	const { order, seq, epoch } = event;
	if (order <= TOO_FAR && seq <= TOO_FAR && epoch <= TOO_FAR) return event;
	return { ...event, order: capped(order), seq: capped(seq), epoch: capped(epoch) };
}

function capped(count: number): number {
	return count > TOO_FAR ? FAR : count;
}

/**
 * The events of a file, those that no clock can have ordered moved close together: they stay in their order, and come as
 * late as they can without using up the room for what is written after them, however many such files are restored.
 */
export function withNearOrders(events: readonly ProgressEvent[]): ProgressEvent[] {
	const far = [...new Set(events.map(({ order }) => order))].filter((order) => order > FAR).sort((a, b) => a - b);
	const places = new Map<number, number>();
	let [before, place] = [FAR, FAR];
	for (const order of far) {
		place += order - before > GAP ? 1 : order - before;
		before = order;
		places.set(order, place);
	}
	return events.map((event) => ({ ...event, order: places.get(event.order) ?? event.order }));
}
