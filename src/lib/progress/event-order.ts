import type { ProgressEvent } from './events.ts';

/** Sorts events the same way on every device: by order, then device, then seq, then id. */
export function compareEvents(a: ProgressEvent, b: ProgressEvent): number {
	return a.order - b.order || compareText(a.device, b.device) || a.seq - b.seq || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
