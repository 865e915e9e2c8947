import { locksIn } from './locks.ts';
import { notesIn } from './notes.ts';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { answerSchema } from '../quiz/answer.ts';
import { readBackup } from './backup.ts';
import { eventSet } from './event-set.ts';
import { progressEventSchema } from './events.ts';
import {
	formatFaults,
	migrateEvent,
	progressFormat,
	readEvents,
	versionOf,
	type ProgressFormat
} from './migrations.ts';
import { projectionOf } from './projection.ts';
import { runsOf } from './runs.ts';
import { edgesOf } from './schema-arbitrary.ts';

const folder = new URL('./fixtures/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const versions = readdirSync(folder).flatMap((name) => /^v(\d+)\.json$/.exec(name)?.slice(1).map(Number) ?? []);

/** SHA-256 of each frozen file. A fixture that is edited proves nothing about what learners have on their devices. */
const FROZEN: Record<string, string> = {
	'v1.json': '7a89099afdca06b324fce5d1947bbb7bf0a4817050775accf42595325b0f9060',
	'v1-record.json': '5e2ff0b303a4d8a3fa12c0d9f75c6f6ab9c8052784893a671c0414d45c629f7b',
	'v1.schema.json': 'e90a3bcba9ca9078023a8dfae08c2b32d6d173b1e0a31bb483c4af5ba322cd3a',
	'v2.schema.json': '1a8fe9ead0b5a30ad9a8fcb559be0eb945c80736eb16319749d2df979e145d83',
	'v2.json': '10e1c8e7939b5a3b004400201787ab08a4140d5b59d457bfaa53edf6dbeadbc3',
	'v2-record.json': '697d6bef7e340b28b46cfcc3b9e5e66f21a3ec8b58393cb00a7386218b48a518',
	'v3.schema.json': '071e5bc9dc35178b61456ef0cedc73e45485c4d6e6cb207865b3893fdac4a731',
	'v3.json': 'b119a42cba1355de9f9658eda853b508f64573df34f9a0b32412c60cca0dc6aa',
	'v3-record.json': '113013da1a88f5a1360f6b1def36eb82cc85882b8e64b929d423d8954b770b20',
	'v4-record.json': '7007596eb501f9113b5275f626d1f50f7edeef7ad239c067a5635c91f89bccc9',
	'v4.json': '7eb404f0fd8fc60045e4da7e46c461c1dc8d3847c56e9bbe2d47aa3b2ed9e1fd',
	'v4.schema.json': '66721b76020ebd2d23e31339ec0abcc2e2d4bca3ab3732b49522bf4edc75d5db'
};

/** What every change of the schema asks for. */
const ASKED = `The stored format is not what version ${versionOf(progressFormat)} says it is. Whoever has that version could not read
what is written now. See src/lib/progress/fixtures/README.md: what is asked for is a version, a fixture, a schema, and a
sentence on what an older app does.`;

/** A schema as JSON Schema: what it cannot say, such as a check by a function, throws, and so cannot be frozen unseen. */
const said = (schema: v.GenericSchema): unknown => JSON.parse(JSON.stringify(toJsonSchema(schema)));
const frozen = (version: number): unknown => JSON.parse(textOf(`v${version}.schema.json`));

/** Maps and sets as lists, so that a record can be kept as JSON. */
function plain(value: unknown): unknown {
	return JSON.parse(
		JSON.stringify(value, (_key, inner: unknown) =>
			inner instanceof Map || inner instanceof Set ? [...(inner as Iterable<unknown>)] : inner
		)
	);
}

test('every version that can be read has a fixture, and migrations are numbered without gaps', () => {
	expect(formatFaults(progressFormat, versions)).toEqual([]);
});

test('no fixture was edited', () => {
	const sums = readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.map((name) => [name, createHash('sha256').update(textOf(name)).digest('hex')]);
	expect(Object.fromEntries(sums)).toEqual(FROZEN);
});

describe('the schema of what is stored', () => {
	const options = progressEventSchema.options;
	const now = versionOf(progressFormat);
	type Event = (typeof options)[number];

	/** The schema with one kind of event changed. */
	function changed(kind: string, change: (entries: v.ObjectEntries) => v.ObjectEntries): v.GenericSchema {
		const of = (event: Event) => (event.entries.kind.literal === kind ? change(event.entries) : event.entries);
		return v.variant(
			'kind',
			options.map((event) => v.strictObject(of(event) as Event['entries']))
		);
	}

	test('is frozen for every version, and is now what the newest says', async () => {
		const file = fileURLToPath(new URL(`v${now}.schema.json`, folder));
		const text = `${JSON.stringify(said(progressEventSchema), null, '\t')}\n`;
		await expect(text, ASKED).toMatchFileSnapshot(file);
		for (const version of versions) expect(frozen(version)).toHaveProperty('oneOf');
	});

	test.each<[string, v.GenericSchema]>([
		['a new kind of event', v.variant('kind', [...options, v.strictObject({ kind: v.literal('lesson.dreamt') })])],
		['an event that is gone', v.variant('kind', options.slice(1) as [Event, ...Event[]])],
		['a new field', changed('lesson.opened', (fields) => ({ ...fields, from: v.string() }))],
		[
			'a new field that may be left out',
			changed('backup.made', (fields) => ({ ...fields, to: v.optional(v.string()) }))
		],
		[
			'a field that may be left out now',
			changed('beat.reached', ({ index, ...rest }) => ({ ...rest, index: v.optional(index!) }))
		],
		[
			'a longer text',
			changed('setting.chosen', (fields) => ({ ...fields, value: v.pipe(v.string(), v.maxLength(1001)) }))
		],
		['a text without an end', changed('setting.chosen', (fields) => ({ ...fields, value: v.string() }))],
		[
			'a longer list',
			changed('note.removed', (fields) => ({ ...fields, removed: v.pipe(v.array(v.string()), v.maxLength(9)) }))
		],
		['a lower number', changed('lock.set', (fields) => ({ ...fields, rounds: v.pipe(v.number(), v.minValue(1)) }))],
		[
			'a step more',
			changed('step.finished', (fields) => ({
				...fields,
				step: v.picklist(['reading', 'quiz', 'scene', 'reflect', 'rest'])
			}))
		],
		[
			'a new kind of answer',
			changed('question.answered', (fields) => ({
				...fields,
				answer: v.variant('kind', [...answerSchema.options, v.strictObject({ kind: v.literal('drawing') })])
			}))
		]
	])('is another with %s', (_name, schema) => {
		expect(said(schema)).not.toEqual(frozen(now));
	});

	test('is the same with nothing changed', () => {
		expect(said(changed('', (fields) => fields))).toEqual(frozen(now));
	});

	test('has nothing that cannot be frozen, as a check by a function', () => {
		const checked = changed('lesson.opened', (fields) => ({
			...fields,
			lesson: v.pipe(
				v.string(),
				v.check(() => true)
			)
		}));
		expect(() => said(checked)).toThrow();
	});
});

describe.each(versions)('a record of version %i', (version) => {
	const backup = readBackup(textOf(`v${version}.json`));

	test('is read in full', () => {
		expect(backup).toMatchObject({ ok: true, version });
		const { events } = JSON.parse(textOf(`v${version}.json`)) as { events: unknown[] };
		expect(readEvents(events, version)).toEqual({ events: backup.ok && backup.events, unreadable: 0 });
	});

	test('is read whatever it held, up to every limit of that version', () => {
		fc.assert(
			fc.property(edgesOf(frozen(version) as JsonSchema), (event) => {
				expect(readEvents([event], version).unreadable).toBe(0);
			}),
			{ numRuns: 100 }
		);
	});

	test('says what it always said', () => {
		// What a record has learned to say since is no change of what it said then.
		const record = projectionOf(eventSet(backup.ok ? backup.events : []));
		const lessons = [...record.lessons].map(([id, lesson]) => [
			id,
			{ ...lesson, ...runsOf(lesson.played), notes: notesIn(lesson) }
		]);
		expect(plain({ ...record, ...locksIn(record), lessons })).toMatchObject(
			JSON.parse(textOf(`v${version}-record.json`))
		);
	});
});

test('the newest fixture has every kind of event and of answer', () => {
	const backup = readBackup(textOf(`v${versionOf(progressFormat)}.json`));
	const events = backup.ok ? backup.events : [];
	const kinds = new Set(events.map((event) => event.kind));
	const known = progressEventSchema.options.map((option) => option.entries.kind.literal);
	expect([...kinds].sort()).toEqual([...known].sort());
	const answers = new Set(events.flatMap((event) => (event.kind === 'question.answered' ? event.answer.kind : [])));
	const answerable = answerSchema.options.flatMap(({ entries: { kind } }) =>
		'literal' in kind ? [kind.literal] : [...kind.options]
	);
	expect([...answers].sort()).toEqual(answerable.sort());
});

describe('a chain of migrations', () => {
	const rename = (from: string, to: string) => (old: unknown) => {
		const { [from]: value, ...rest } = old as Record<string, unknown>;
		return { ...rest, [to]: value };
	};
	const chain: ProgressFormat = {
		oldest: 1,
		migrations: [
			{ to: 2, name: 'unit-becomes-chapter', event: rename('unit', 'chapter') },
			{ to: 3, name: 'chapter-becomes-lesson', event: rename('chapter', 'lesson') }
		]
	};
	const said = { kind: 'lesson.opened', id: 'a', device: 'd', seq: 1, order: 1, at: 1, epoch: 0 };
	const now = { ...said, lesson: 'the-bake' };

	test.each([
		[1, { ...said, unit: 'the-bake' }],
		[2, { ...said, chapter: 'the-bake' }],
		[3, now]
	])('brings an event of version %i up to now', (version, old) => {
		expect(migrateEvent(old, version, chain)).toEqual(now);
		expect(readEvents([old], version, chain)).toEqual({ events: [now], unreadable: 0 });
	});

	test('leaves the old event as it was', () => {
		const old = Object.freeze({ ...said, unit: 'the-bake' });
		migrateEvent(old, 1, chain);
		expect(old).toEqual({ ...said, unit: 'the-bake' });
	});

	test('counts what no version wrote', () => {
		expect(readEvents([null, 7, { ...now, extra: 1 }, now], 3, chain)).toEqual({ events: [now], unreadable: 3 });
	});

	test('reads old backups and refuses newer ones', () => {
		const file = (version: number, event: object) =>
			JSON.stringify({ format: 'closer-progress', version, exportedAt: '2026-01-01T00:00:00Z', events: [event] });
		expect(readBackup(file(1, { ...said, unit: 'the-bake' }), chain)).toMatchObject({ ok: true, events: [now] });
		expect(readBackup(file(4, now), chain)).toMatchObject({ ok: false, reason: 'newer' });
		expect(readBackup(file(0, now), chain)).toMatchObject({ ok: false, reason: 'not-ours' });
	});

	test('is at fault with a gap, a name used twice, or a version without a fixture', () => {
		expect(formatFaults(chain, [1, 2, 3])).toEqual([]);
		expect(formatFaults(chain, [1, 3])).toEqual(['version 2 has no fixture']);
		expect(formatFaults(chain, [1, 2, 3, 4])).toEqual(['a fixture has version 4, which no migration leads to']);
		const [first, second] = chain.migrations;
		if (!first || !second) throw new Error('The chain has two migrations');
		expect(formatFaults({ oldest: 1, migrations: [first, { ...second, to: 4 }] }, [1, 2, 3])).toEqual([
			'migration "chapter-becomes-lesson" leads to 4, expected 3'
		]);
		expect(formatFaults({ oldest: 1, migrations: [first, { ...second, name: first.name }] }, [1, 2, 3])).toEqual([
			'two migrations are named "unit-becomes-chapter"'
		]);
	});
});
