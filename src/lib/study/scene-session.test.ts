import { describe, expect, test } from 'vitest';
import { replay } from '../scenario/play/replay.ts';
import { machineOf, smallConfig } from '../scenario/scenes-for-tests.ts';
import { fakePlace, openTab, type FakePlace } from './fake-store.ts';
import { SceneSession, type SceneTools } from './scene-session.svelte.ts';

const LESSON = 'the-bake';
const tools: SceneTools = { createMachine: machineOf, replay };

/** A tab in which the scene is played, or played on. */
async function sitDown(place: FakePlace = fakePlace(), name = 'tab', loadTools = async () => tools) {
	const { log } = await openTab(place, name);
	const session = new SceneSession(smallConfig, LESSON, log, () => log.newId(), loadTools);
	const kinds = () => [...place.events.values()].map(({ kind }) => kind);
	return { place, log, session, kinds };
}

async function played(...choices: string[]) {
	const tab = await sitDown();
	for (const choice of choices) await tab.session.choose(choice);
	await tab.log.settled();
	return tab;
}

const where = ({ stateId, context, stepsTaken }: SceneSession) => ({ stateId, context, stepsTaken });

describe('before anything is loaded', () => {
	test('the first situation is there to be read, with its choices', async () => {
		const { session } = await sitDown();
		expect([session.stateId, session.started, session.resuming, session.stepsTaken]).toEqual([
			'openDoor',
			false,
			false,
			0
		]);
		expect(session.choices.map(({ label }) => label)).toEqual(['Say hello', 'Wait', 'Slam it']);
	});

	test('a play that was begun is not shown anywhere but where it stands', async () => {
		const { place } = await played('greet');
		const { session } = await sitDown(place, 'later');
		expect(session.resuming).toBe(true);
		await session.load();
		expect([session.resuming, session.stateId]).toEqual([false, 'teaWithBo']);
	});
});

test('whatever is said of saving is said of what was done on this page', async () => {
	const { place, session } = await played('greet');
	expect(session.acted).toBe(true);
	const later = await sitDown(place, 'later');
	await later.session.load();
	expect(later.session.acted).toBe(false);
	await later.session.choose('no-such-choice');
	expect(later.session.acted).toBe(false);
	later.session.back();
	expect(later.session.acted).toBe(true);
});

describe('a choice', () => {
	test('begins a run where none was, and is kept', async () => {
		const { session, kinds } = await played('greet');
		expect(kinds()).toEqual(['run.started', 'choice.made']);
		expect(where(session)).toMatchObject({ stateId: 'teaWithBo', stepsTaken: 1 });
		expect(session.context.values).toMatchObject({ warmth: 6, candour: 5, heat: 2 });
		expect(session.contextBefore?.values).toMatchObject({ warmth: 4, candour: 4, heat: 2 });
		expect(session.consequence).toBe('He comes in.');
	});

	test('that is locked says why, and does nothing', async () => {
		const { session, kinds } = await played('slam', 'knock');
		expect(session.choices.find(({ id }) => id === 'tell')?.locked).toBe('Not after that bang.');
		const before = kinds();
		await session.choose('tell');
		expect([session.stateId, kinds()]).toEqual(['teaWithBo', before]);
	});

	test('that the situation does not have does nothing', async () => {
		const { session, kinds } = await played('slam');
		await session.choose('greet');
		expect([session.stateId, session.stepsTaken, kinds()]).toEqual(['shutDoor', 1, ['run.started', 'choice.made']]);
	});

	test('that leads to an ending says so in the record, and ends the step', async () => {
		const { session, kinds } = await played('greet', 'tell');
		expect(kinds().slice(-2)).toEqual(['ending.reached', 'step.finished']);
		expect([session.ending?.meta.title, session.choices, [...session.endingsReached]]).toEqual([
			'Mended',
			[],
			['mended']
		]);
	});
});

describe('a way back', () => {
	test('takes the latest choice away, and its effects', async () => {
		const { session } = await played('greet', 'back');
		session.back();
		expect(where(session)).toMatchObject({ stateId: 'teaWithBo', stepsTaken: 1 });
		session.back();
		session.back();
		expect(where(session)).toEqual({ stateId: 'openDoor', context: smallConfig.context, stepsTaken: 0 });
	});

	test('from an ending leaves that play as it is, and goes on in another', async () => {
		const { session } = await played('greet', 'tell');
		session.back();
		expect([session.stateId, session.runs.map((run) => run.ending)]).toEqual(['teaWithBo', ['mended', undefined]]);
		await session.choose('joke');
		expect([...session.endingsReached]).toEqual(['mended', 'hopeful']);
	});
});

describe('a fork', () => {
	test('has the values and flags of its moment, and leaves the first play as it was', async () => {
		const { session } = await played('wait', 'slam', 'knock', 'joke');
		expect(session.context.flags).toMatchObject({ slammed: true });
		const [first] = session.runs;
		session.forkAt(first?.id ?? '', 1);
		expect(where(session)).toMatchObject({ stateId: 'openDoor', stepsTaken: 1 });
		expect(session.context.values).toMatchObject({ warmth: 4, candour: 4, heat: 3 });
		expect(session.context.flags.slammed ?? false).toBe(false);
		expect(session.runs[0]).toEqual(first);
	});

	test('can take another way at once', async () => {
		const { session } = await played('slam', 'leave');
		await session.tryWay(session.run?.id ?? '', 0, 'greet');
		expect([session.stateId, session.runs.map(({ choices }) => choices)]).toEqual([
			'teaWithBo',
			[['slam', 'leave'], ['greet']]
		]);
	});

	test('is taken up in its middle at another visit, just as it stood', async () => {
		const { place, session, log } = await played('wait', 'slam', 'knock', 'joke');
		await session.tryWay(session.run?.id ?? '', 1, 'greet');
		await log.settled();
		const later = await sitDown(place, 'later');
		await later.session.load();
		expect(where(later.session)).toEqual(where(session));
		expect(later.session.runs).toEqual(session.runs);
		await later.session.choose('tell');
		expect(later.session.runs.map(({ ending }) => ending)).toEqual([expect.any(String), 'mended']);
	});
});

describe('a play that goes on in two places at once', () => {
	/** The same play, taken up on two devices that have heard nothing of each other since `greet`. */
	async function onTwoDevices() {
		const first = await played('greet');
		const second = await sitDown({ ...fakePlace(), events: new Map(first.place.events) }, 'second');
		return { first, second };
	}
	const told = ({ runs }: SceneSession) => runs.map(({ choices, ending, parted }) => [choices, ending, parted]);

	test('is two plays once the devices are joined, each whole, and the same is on in both', async () => {
		const { first, second } = await onTwoDevices();
		await first.session.choose('tell');
		await second.session.choose('joke');
		const [here, there] = [[...first.log.events.values()], [...second.log.events.values()]];
		await first.log.merge(there);
		await second.log.merge(here);
		expect(told(first.session)).toEqual(told(second.session));
		expect(told(first.session)).toEqual([
			[['greet', 'joke'], 'hopeful', false],
			[['greet', 'tell'], 'mended', true]
		]);
		expect(where(first.session)).toEqual(where(second.session));
		expect([first.session.parted, first.session.stoppedAt]).toEqual([true, undefined]);
		expect([...first.session.endingsReached].sort()).toEqual(['hopeful', 'mended']);
	});

	test('goes on in the tab in which it was chosen last, and what the other chose is kept', async () => {
		const { session, log, place } = await played('greet');
		const second = await sitDown(place, 'second');
		await session.choose('tell');
		for (const choice of ['back', 'greet', 'back']) await second.session.choose(choice);
		await Promise.all([log.settled(), second.log.settled()]);
		await second.log.refresh();
		await second.session.choose('wait');
		expect(told(second.session)).toEqual([
			[['greet', 'back', 'greet', 'back', 'wait'], undefined, false],
			[['greet', 'tell'], 'mended', true]
		]);
		expect(second.session.run?.steps).toBe(5);
	});

	test('is one play where the same was chosen in both', async () => {
		const { first, second } = await onTwoDevices();
		for (const { session } of [first, second]) await session.choose('tell');
		await first.log.merge([...second.log.events.values()]);
		expect(told(first.session)).toEqual([[['greet', 'tell'], 'mended', false]]);
		expect(first.session.parted).toBe(false);
	});

	test('can be forked in its second way before and after that is one', async () => {
		const { first, second } = await onTwoDevices();
		await first.session.choose('tell');
		await second.session.choose('joke');
		second.session.forkAt(second.session.run?.id ?? '', 2);
		await second.log.merge([...first.log.events.values()]);
		expect(second.session.run?.choices).toEqual(['greet', 'joke']);
		second.session.forkAt(second.session.runs.find(({ parted }) => parted)?.id ?? '', 1);
		expect(second.session.run?.choices).toEqual(['greet']);
	});
});

test('machinery that could not be loaded is asked for again by the next choice', async () => {
	let online = false;
	const { session } = await sitDown(undefined, 'tab', async () => {
		if (!online) throw new TypeError('Failed to fetch dynamically imported module');
		return tools;
	});
	await session.load();
	await session.choose('greet');
	expect([session.missing, session.stateId, session.runs]).toEqual([true, 'openDoor', []]);
	online = true;
	await session.choose('greet');
	expect([session.missing, session.stateId, session.run?.choices]).toEqual([false, 'teaWithBo', ['greet']]);
});
