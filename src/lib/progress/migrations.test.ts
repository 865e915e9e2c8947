import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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
import { recordOf } from './record.ts';
import { runsOf } from './runs.ts';

const folder = new URL('./fixtures/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const versions = readdirSync(folder).flatMap((name) => /^v(\d+)\.json$/.exec(name)?.slice(1).map(Number) ?? []);

/** SHA-256 of each frozen file. A fixture that is edited proves nothing about what learners have on their devices. */
const FROZEN: Record<string, string> = {
	'v1.json': '7a89099afdca06b324fce5d1947bbb7bf0a4817050775accf42595325b0f9060',
	'v1-record.json': '5e2ff0b303a4d8a3fa12c0d9f75c6f6ab9c8052784893a671c0414d45c629f7b',
	'v2.json': '5495d1c516cc31adb5de4c19eaff3c91c51a9bb0d0d582626fd4004fcbd1b260',
	'v2-record.json': '5e2ff0b303a4d8a3fa12c0d9f75c6f6ab9c8052784893a671c0414d45c629f7b'
};

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

describe.each(versions)('a record of version %i', (version) => {
	const backup = readBackup(textOf(`v${version}.json`));

	test('is read in full', () => {
		expect(backup).toMatchObject({ ok: true, version });
		const { events } = JSON.parse(textOf(`v${version}.json`)) as { events: unknown[] };
		expect(readEvents(events, version)).toEqual({ events: backup.ok && backup.events, unreadable: 0 });
	});

	test('says what it always said', () => {
		// What a record has learned to say since is no change of what it said then.
		const record = recordOf(eventSet(backup.ok ? backup.events : []));
		const lessons = [...record.lessons].map(([id, lesson]) => [id, { ...lesson, ...runsOf(lesson.played) }]);
		expect(plain({ ...record, lessons })).toMatchObject(JSON.parse(textOf(`v${version}-record.json`)));
	});
});

test('the newest fixture has every kind of event', () => {
	const backup = readBackup(textOf(`v${versionOf(progressFormat)}.json`));
	const kinds = new Set(backup.ok ? backup.events.map((event) => event.kind) : []);
	const known = progressEventSchema.options.map((option) => option.entries.kind.literal);
	expect([...kinds].sort()).toEqual([...known].sort());
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
	const now = { ...said, lesson: 'two-pulls' };

	test.each([
		[1, { ...said, unit: 'two-pulls' }],
		[2, { ...said, chapter: 'two-pulls' }],
		[3, now]
	])('brings an event of version %i up to now', (version, old) => {
		expect(migrateEvent(old, version, chain)).toEqual(now);
		expect(readEvents([old], version, chain)).toEqual({ events: [now], unreadable: 0 });
	});

	test('leaves the old event as it was', () => {
		const old = Object.freeze({ ...said, unit: 'two-pulls' });
		migrateEvent(old, 1, chain);
		expect(old).toEqual({ ...said, unit: 'two-pulls' });
	});

	test('counts what no version wrote', () => {
		expect(readEvents([null, 7, { ...now, extra: 1 }, now], 3, chain)).toEqual({ events: [now], unreadable: 3 });
	});

	test('reads old backups and refuses newer ones', () => {
		const file = (version: number, event: object) =>
			JSON.stringify({ format: 'closer-progress', version, exportedAt: '2026-01-01T00:00:00Z', events: [event] });
		expect(readBackup(file(1, { ...said, unit: 'two-pulls' }), chain)).toMatchObject({ ok: true, events: [now] });
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
