import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../progress/events.ts';
import { layOutMap } from '../library/map-layout.ts';
import { replay } from '../scenario/play/replay.ts';
import { machineOf, smallConfig } from '../scenario/scenes-for-tests.ts';
import { fakePlace, openTab, type FakePlace } from './fake-store.ts';
import type { Learner } from './learner.svelte.ts';
import { SceneLog } from './scene-log.svelte.ts';
import { SceneSession } from './scene-session.svelte.ts';

const layout = layOutMap(smallConfig);

/** What is seen of a scene after these choices. */
async function after(...choices: string[]): Promise<SceneLog> {
	return (await afterIn(fakePlace(), ...choices)).log;
}

async function afterIn(place: FakePlace, ...choices: string[]): Promise<{ log: SceneLog; learner: Learner }> {
	const { learner } = await openTab(place);
	const session = new SceneSession(
		smallConfig,
		'two-pulls',
		learner,
		() => learner.newId(),
		async () => ({ createMachine: machineOf, replay })
	);
	await session.load();
	session.start();
	for (const choice of choices) await session.choose(choice);
	return { log: new SceneLog(session, layout), learner };
}

const listed = ({ runs }: SceneLog) =>
	runs.map(({ number, walk, from, ending, current }) => [number, walk.choices, from, ending, current]);

describe('the runs', () => {
	test('are listed as they were begun, each with its ending and where it was forked', async () => {
		const log = await after('greet', 'tell');
		await log.session.tryWay(log.runs[0]?.id ?? '', 1, 'joke');
		await log.session.tryWay(log.runs[1]?.id ?? '', 0, 'wait');
		expect(listed(log)).toEqual([
			[1, ['greet', 'tell'], undefined, 'Mended', false],
			[2, ['greet', 'joke'], { number: 1, keep: 1 }, 'On the mend', false],
			[3, ['wait'], { number: 2, keep: 0 }, undefined, true]
		]);
	});

	test('in which nothing was chosen are left out, unless it is the one that is on', async () => {
		const log = await after('greet');
		log.session.start();
		log.session.start();
		expect(listed(log)).toEqual([
			[1, ['greet'], undefined, undefined, false],
			[2, [], undefined, undefined, true]
		]);
		await log.session.choose('wait');
		expect(log.runs.map(({ walk }) => walk.choices)).toEqual([['greet'], ['wait']]);
	});

	test('forked from one that is left out begin with what that began with', async () => {
		const log = await after('greet', 'back', 'wait');
		const [first] = log.runs;
		log.session.forkAt(first?.id ?? '', 2);
		log.session.forkAt(log.session.run?.id ?? '', 1);
		await log.session.choose('joke');
		expect(listed(log).at(-1)).toEqual([2, ['greet', 'joke'], { number: 1, keep: 1 }, 'On the mend', true]);
	});

	test('that have parted say so, with how many decisions they share', async () => {
		const { log, learner } = await afterIn(fakePlace(), 'greet', 'tell');
		const elsewhere = [...learner.events.values()].flatMap((event) =>
			event.kind === 'choice.made' && event.choice === 'tell' ? { ...event, id: 'z', device: 'z', choice: 'joke' } : []
		);
		await learner.join(elsewhere);
		expect(listed(log)).toEqual([
			[1, ['greet', 'tell'], undefined, 'Mended', true],
			[2, ['greet', 'joke'], { number: 1, keep: 1 }, 'On the mend', false]
		]);
		expect(log.runs.map(({ parted }) => parted)).toEqual([false, true]);
	});

	test('of a file that forks them in a circle or by the thousand are no more than a page can show', async () => {
		const { log, learner } = await afterIn(fakePlace(), 'wait', 'wait', 'greet');
		const started = (run: string, from: string, at: number): ProgressEvent => ({
			...{ kind: 'run.started', lesson: 'two-pulls', run, from: { run: from, keep: 3 } },
			...{ id: run, device: 'z', seq: at, order: 2000 + at, at, epoch: 0 }
		});
		await learner.join([started('a', 'b', 1), started('b', 'c', 2), started('c', 'a', 3), started('d', 'd', 4)]);
		expect(listed(log)).toEqual([
			[1, ['wait', 'wait', 'greet'], undefined, undefined, false],
			[2, [], undefined, undefined, true]
		]);
		const chain = Array.from({ length: 3000 }, (_, at): ProgressEvent[] => {
			const run = `run-${at}`;
			const { order, ...rest } = started(run, at === 0 ? (log.runs[0]?.id ?? '') : `run-${at - 1}`, 3 * at);
			return [
				{ ...rest, order },
				{
					...rest,
					kind: 'choice.made',
					run,
					id: `${run}-chosen`,
					after: run,
					step: 3,
					choice: 'back',
					order: order + 1
				}
			] as ProgressEvent[];
		});
		await learner.join(chain.flat());
		expect([log.runs.length < 1000, log.runs.length + log.unlisted]).toEqual([true, 3001]);
		expect(log.runs.at(-1)).toMatchObject({ number: 3001, current: true, from: { number: 3000, keep: 3 } });
	});

	test('that made a choice at a place are named there', async () => {
		const log = await after('wait', 'greet', 'tell');
		await log.session.tryWay(log.runs[0]?.id ?? '', 1, 'slam');
		expect(log.runsThatTook('openDoor', 'wait')).toEqual([1, 2]);
		expect(log.runsThatTook('openDoor', 'slam')).toEqual([2]);
		expect(log.runsThatTook('shutDoor', 'wait')).toEqual([]);
	});
});

describe('the map', () => {
	test('shows the run that is on, until another is asked for', async () => {
		const log = await after('greet', 'tell');
		await log.session.tryWay(log.runs[0]?.id ?? '', 0, 'slam');
		expect(log.shown?.number).toBe(2);
		log.show(log.runs[0]?.id ?? '');
		expect(log.shown?.number).toBe(1);
		log.show('a run that is not there');
		expect(log.shown?.number).toBe(2);
	});

	test('names the places that some run has seen, and no others', async () => {
		const log = await after('greet');
		const named = () => log.view.places.flatMap(({ name }) => name ?? []);
		expect(named()).toEqual([log.nameOf('openDoor'), log.nameOf('teaWithBo')]);
		await log.session.tryWay(log.runs[0]?.id ?? '', 0, 'slam');
		expect(named()).toEqual([log.nameOf('openDoor'), log.nameOf('shutDoor'), log.nameOf('teaWithBo')]);
	});

	test('finds the latest visit to a place: that of the run that is shown, otherwise the latest of all', async () => {
		const log = await after('wait', 'wait', 'slam');
		await log.session.tryWay(log.runs[0]?.id ?? '', 1, 'greet');
		const visit = (state: string) => {
			const found = log.visitOf(state);
			return found && [found.run.number, found.step];
		};
		expect([visit('openDoor'), visit('shutDoor'), visit('mended')]).toEqual([[2, 1], [1, 3], undefined]);
		log.show(log.runs[0]?.id ?? '');
		expect(visit('openDoor')).toEqual([1, 2]);
	});
});

test('what was still open is known once the scene is searched', async () => {
	const log = await after('slam', 'knock');
	expect([log.turningPoints, log.stillOpen]).toEqual([undefined, undefined]);
	await log.search();
	expect(log.turningPoints?.map(({ step }) => step)).toEqual([0]);
	expect(log.stillOpen?.map(({ ending }) => ending)).toEqual(['hopeful']);
	log.session.back();
	log.session.back();
	expect(log.stillOpen?.map(({ ending }) => ending).sort()).toEqual(['hopeful', 'mended']);
});

test('the lines of a curve bear the names of the scene’s own variables', async () => {
	const log = await after();
	const lines = log.curveLines([
		{ near: 4, open: 4, strain: 2 },
		{ near: 6, open: 5, strain: 2 }
	]);
	expect(lines).toEqual([
		{ name: 'Warmth', values: [4, 6] },
		{ name: 'Candour', values: [4, 5] },
		{ name: 'Heat', values: [2, 2] }
	]);
});
