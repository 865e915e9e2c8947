import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBackup, readBackup } from './backup.ts';
import { eventFault } from './event-fault-for-tests.ts';
import { progressEventSchema } from './events.ts';
import { edgesOf, overEdges } from './schema-arbitrary.ts';

const schema = toJsonSchema(progressEventSchema);
const kinds = (schema.oneOf ?? []) as JsonSchema[];
const nameOf = ({ properties = {} }: JsonSchema) => JSON.stringify((properties.kind as JsonSchema).const);

test('at every limit an event has no fault, and goes out to a backup and in again as it was', () => {
	fc.assert(
		fc.property(edgesOf(schema), (event) => {
			expect(eventFault(event)).toBeUndefined();
			expect(readBackup(makeBackup([event], 0)).ok).toBe(true);
		}),
		{ numRuns: 100 }
	);
});

describe.each(kinds.map((kind) => [nameOf(kind), kind] as const))('an event of the kind %s', (_name, kind) => {
	const [sample] = fc.sample(edgesOf(kind), { numRuns: 1, seed: 7 });
	const event = sample as Record<string, unknown>;

	test('with one more than may be has its fault, and is read by nobody', () => {
		const over = overEdges(kind);
		expect(over.length).toBeGreaterThan(10);
		for (const { path, tooMuch } of over) {
			const [field] = path;
			const faulty = { ...event, [field!]: path.length === 1 ? tooMuch : { [path[1]!]: tooMuch } };
			expect(eventFault(faulty), path.join('.')).toMatch(new RegExp(`^${field}`));
			expect(readBackup(makeBackup([faulty], 0)).ok).toBe(false);
		}
	});
});

test('an answer under a name that objects have has a fault: no backup with it would be taken', () => {
	const base = { id: 'a', device: 'd', seq: 1, order: 1, at: 1, epoch: 0, lesson: 'the-bake', question: 'q' };
	const answered = (groups: object) => ({ ...base, kind: 'question.answered', answer: { kind: 'sorting', groups } });
	expect(eventFault(answered({ card: 'group' }))).toBeUndefined();
	for (const name of ['constructor', 'prototype', '__proto__']) {
		const event = answered(Object.fromEntries([[name, 'group']]));
		expect(eventFault(event)).toBe('event');
		expect(readBackup(makeBackup([event], 0)).ok).toBe(false);
	}
});
