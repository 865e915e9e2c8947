import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../progress/events.ts';
import { layOutMap } from '../library/map-layout.ts';
import { replay } from '../scenario/play/replay.ts';
import { endingKinds, machineOf, smallConfig } from '../scenario/scenes-for-tests.ts';
import { fakePlace, openTab, type FakePlace } from './fake-store.ts';
import type { ProgressLog } from './progress-log.svelte.ts';
import { SceneHistory } from './scene-history.svelte.ts';
import { SceneSession } from './scene-session.svelte.ts';

const layout = layOutMap(smallConfig);

/** What is seen of a scene after these choices. */
async function after(...choices: string[]): Promise<SceneHistory> {
	return (await afterIn(fakePlace(), ...choices)).history;
}

async function afterIn(place: FakePlace, ...choices: string[]): Promise<{ history: SceneHistory; log: ProgressLog }> {
	const { log } = await openTab(place);
	const session = new SceneSession(
		smallConfig,
		'the-bake',
		log,
		() => log.newId(),
		async () => ({ createMachine: machineOf, replay })
	);
	await session.load();
	session.start();
	for (const choice of choices) await session.choose(choice);
	return { history: new SceneHistory(session, layout, endingKinds), log };
}

const listed = ({ runs }: SceneHistory) =>
	runs.map(({ number, walk, from, ending, current }) => [number, walk.choices, from, ending, current]);

describe('the runs', () => {
	test('are listed as they were begun, each with its ending and where it was forked', async () => {
		const history = await after('greet', 'tell');
		await history.session.tryWay(history.runs[0]?.id ?? '', 1, 'joke');
		await history.session.tryWay(history.runs[1]?.id ?? '', 0, 'wait');
		expect(listed(history)).toEqual([
			[1, ['greet', 'tell'], undefined, 'Mended', false],
			[2, ['greet', 'joke'], { number: 1, keep: 1 }, 'On the mend', false],
			[3, ['wait'], { number: 2, keep: 0 }, undefined, true]
		]);
	});

	test('in which nothing was chosen are left out, unless it is the one that is on', async () => {
		const history = await after('greet');
		history.session.start();
		history.session.start();
		expect(listed(history)).toEqual([
			[1, ['greet'], undefined, undefined, false],
			[2, [], undefined, undefined, true]
		]);
		await history.session.choose('wait');
		expect(history.runs.map(({ walk }) => walk.choices)).toEqual([['greet'], ['wait']]);
	});

	test('forked from one that is left out begin with what that began with', async () => {
		const history = await after('greet', 'back', 'wait');
		const [first] = history.runs;
		history.session.forkAt(first?.id ?? '', 2);
		history.session.forkAt(history.session.run?.id ?? '', 1);
		await history.session.choose('joke');
		expect(listed(history).at(-1)).toEqual([2, ['greet', 'joke'], { number: 1, keep: 1 }, 'On the mend', true]);
	});

	test('that have parted say so, with how many decisions they share', async () => {
		const { history, log } = await afterIn(fakePlace(), 'greet', 'tell');
		const elsewhere = [...log.events.values()].flatMap((event) =>
			event.kind === 'choice.made' && event.choice === 'tell' ? { ...event, id: 'z', device: 'z', choice: 'joke' } : []
		);
		await log.merge(elsewhere);
		expect(listed(history)).toEqual([
			[1, ['greet', 'tell'], undefined, 'Mended', true],
			[2, ['greet', 'joke'], { number: 1, keep: 1 }, 'On the mend', false]
		]);
		expect(history.runs.map(({ parted }) => parted)).toEqual([false, true]);
	});

	test('of a file that forks them in a circle or by the thousand are no more than a page can show', async () => {
		const { history, log } = await afterIn(fakePlace(), 'wait', 'wait', 'greet');
		const started = (run: string, from: string, at: number): ProgressEvent => ({
			...{ kind: 'run.started', lesson: 'the-bake', run, from: { run: from, keep: 3 } },
			...{ id: run, device: 'z', seq: at, order: 2000 + at, at, epoch: 0 }
		});
		await log.merge([started('a', 'b', 1), started('b', 'c', 2), started('c', 'a', 3), started('d', 'd', 4)]);
		expect(listed(history)).toEqual([
			[1, ['wait', 'wait', 'greet'], undefined, undefined, false],
			[2, [], undefined, undefined, true]
		]);
		const chain = Array.from({ length: 3000 }, (_, at): ProgressEvent[] => {
			const run = `run-${at}`;
			const { order, ...rest } = started(run, at === 0 ? (history.runs[0]?.id ?? '') : `run-${at - 1}`, 3 * at);
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
		await log.merge(chain.flat());
		expect([history.runs.length < 1000, history.runs.length + history.unlisted]).toEqual([true, 3001]);
		expect(history.runs.at(-1)).toMatchObject({ number: 3001, current: true, from: { number: 3000, keep: 3 } });
	});

	test('that made a choice at a place are named there', async () => {
		const history = await after('wait', 'greet', 'tell');
		await history.session.tryWay(history.runs[0]?.id ?? '', 1, 'slam');
		expect(history.runsThatTook('openDoor', 'wait')).toEqual([1, 2]);
		expect(history.runsThatTook('openDoor', 'slam')).toEqual([2]);
		expect(history.runsThatTook('shutDoor', 'wait')).toEqual([]);
	});
});

describe('the map', () => {
	test('shows the run that is on, until another is asked for', async () => {
		const history = await after('greet', 'tell');
		await history.session.tryWay(history.runs[0]?.id ?? '', 0, 'slam');
		expect(history.shown?.number).toBe(2);
		history.show(history.runs[0]?.id ?? '');
		expect(history.shown?.number).toBe(1);
		history.show('a run that is not there');
		expect(history.shown?.number).toBe(2);
	});

	test('names the places that some run has seen, and no others', async () => {
		const history = await after('greet');
		const named = () => history.view.places.flatMap(({ name }) => name ?? []);
		expect(named()).toEqual([history.nameOf('openDoor'), history.nameOf('teaWithBo')]);
		await history.session.tryWay(history.runs[0]?.id ?? '', 0, 'slam');
		expect(named()).toEqual([history.nameOf('openDoor'), history.nameOf('shutDoor'), history.nameOf('teaWithBo')]);
	});

	test('finds the latest visit to a place: that of the run that is shown, otherwise the latest of all', async () => {
		const history = await after('wait', 'wait', 'slam');
		await history.session.tryWay(history.runs[0]?.id ?? '', 1, 'greet');
		const visit = (state: string) => {
			const found = history.visitOf(state);
			return found && [found.run.number, found.step];
		};
		expect([visit('openDoor'), visit('shutDoor'), visit('mended')]).toEqual([[2, 1], [1, 3], undefined]);
		history.show(history.runs[0]?.id ?? '');
		expect(visit('openDoor')).toEqual([1, 2]);
	});
});

test('what was still open is known once the scene is searched', async () => {
	const history = await after('slam', 'knock');
	expect([history.turningPoints, history.stillOpen]).toEqual([undefined, undefined]);
	await history.search();
	expect(history.turningPoints?.map(({ step }) => step)).toEqual([0]);
	expect(history.stillOpen?.map(({ ending }) => ending)).toEqual(['hopeful']);
	history.session.back();
	history.session.back();
	expect(history.stillOpen?.map(({ ending }) => ending).sort()).toEqual(['hopeful', 'mended']);
});

test('the lines of a curve bear the names of the scene’s own variables', async () => {
	const history = await after();
	const lines = history.curveLines([
		{ near: 4, open: 4, strain: 2 },
		{ near: 6, open: 5, strain: 2 }
	]);
	expect(lines).toEqual([
		{ name: 'Warmth', values: [4, 6] },
		{ name: 'Candour', values: [4, 5] },
		{ name: 'Heat', values: [2, 2] }
	]);
});
