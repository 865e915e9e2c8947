import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventSet, type EventSet, mergeEvents } from './event-set.ts';
import type { NewEvent, ProgressEvent } from './events.ts';
import { mergeIntoLog, emptyLog } from './log-state.ts';
import { nextOrder } from './order.ts';
import { projectionOf } from './projection.ts';
import { latestRuns, LONGEST_RUN, runsOf, type Run, type RunEvent, type Runs } from './runs.ts';

const lesson = 'the-bake';

/** Events in their order, by the ids given. */
function written(...happenings: [id: string, happening: NewEvent][]): RunEvent[] {
	return happenings.map(([id, happening], index) => ({
		...(happening as RunEvent),
		...{ id, device: 'd', seq: index + 1, order: (index + 1) * 1000, at: (index + 1) * 1000, epoch: 0 }
	}));
}
const told = (...happenings: [id: string, happening: NewEvent][]) => runsOf(written(...happenings));
const waysOf = ({ runs }: Runs) => runs.map(({ id, choices, ending }) => [id, choices.join(' '), ending]);

const started = (run = 'r', from?: { run: string; keep: number }): NewEvent => ({
	...{ kind: 'run.started', lesson, run, from }
});
const chose = (after: string | undefined, step: number, choice: string, run = 'r'): NewEvent => ({
	...{ kind: 'choice.made', lesson, run, after, step, choice }
});
const undid = (after: string | undefined, step: number): NewEvent => ({
	...{ kind: 'choice.undone', lesson, run: 'r', after, step }
});
const ended = (after: string | undefined, ending = 'repair'): NewEvent => ({
	...{ kind: 'ending.reached', lesson, run: 'r', after, ending }
});

describe('a run', () => {
	test('is its choices in order, up to its ending', () => {
		const { runs } = told(
			['a', started()],
			['b', chose('a', 0, 'ask')],
			['c', chose('b', 1, 'wait')],
			['d', ended('c')]
		);
		expect(runs).toMatchObject([
			{ id: 'r', choices: ['ask', 'wait'], steps: 2, ending: 'repair', last: 'd', startedAtMillis: 1000, parted: false }
		]);
	});

	test('goes back when a choice is undone, its ending too', () => {
		const runs = told(
			['a', started()],
			['b', chose('a', 0, 'ask')],
			['c', chose('b', 1, 'wait')],
			['d', ended('c')],
			['e', undid('d', 1)],
			['f', chose('e', 1, 'plan')]
		);
		expect(waysOf(runs)).toEqual([['r', 'ask plan', undefined]]);
	});

	test('may begin with the first choices of another, called by its id or by one of its events', () => {
		for (const run of ['r', 'c']) {
			const { runs } = told(
				['a', started()],
				['b', chose('a', 0, 'ask')],
				['c', chose('b', 1, 'wait')],
				['d', started('s', { run, keep: 1 })],
				['e', chose('d', 1, 'plan', 's')]
			);
			expect(runs.map(({ choices }) => choices)).toEqual([
				['ask', 'wait'],
				['ask', 'plan']
			]);
			expect(runs[1]).toMatchObject({ from: { run: 'r', keep: 1 }, parted: false });
		}
	});

	test('is begun once', () => {
		const runs = told(['a', started()], ['b', chose('a', 0, 'ask')], ['c', started()], ['d', chose('b', 1, 'wait')]);
		expect(waysOf(runs)).toEqual([['r', 'ask wait', undefined]]);
	});

	test('is on when it has the latest event, whichever was begun last', () => {
		const events = [
			['a', started()],
			['b', started('s')],
			['c', chose('a', 0, 'ask')]
		] satisfies [string, NewEvent][];
		expect(told(...events).current?.id).toBe('r');
		expect(told(...events.slice(0, 2)).current?.id).toBe('s');
	});

	test('has no choice after its ending, none that does not fit its place, and no end of choices', () => {
		expect(waysOf(told(['a', started()], ['b', ended('a')], ['c', chose('b', 0, 'ask')]))).toEqual([
			['r', '', 'repair']
		]);
		expect(waysOf(told(['a', started()], ['b', chose('a', 1, 'ask')], ['c', chose('b', 2, 'ask')]))).toEqual([
			['r', '', undefined]
		]);
		const long = Array.from({ length: LONGEST_RUN + 5 }, (_, step): [string, NewEvent] => [
			`e${step}`,
			chose(step === 0 ? 'a' : `e${step - 1}`, step, 'ask')
		]);
		expect(told(['a', started()], ...long).runs[0]?.steps).toBe(LONGEST_RUN);
	});
});

describe('a play that went on in two places', () => {
	const shared: [string, NewEvent][] = [
		['a', started()],
		['b', chose('a', 0, 'ask')]
	];

	test('is two runs: the earlier way stays, and each keeps its choices and its ending', () => {
		const runs = told(
			...shared,
			['c1', chose('b', 1, 'plan')],
			['c2', chose('b', 1, 'wait')],
			['d2', chose('c2', 2, 'plan')],
			['d1', chose('c1', 2, 'leave')],
			['e2', ended('d2', 'repair')],
			['e1', ended('d1', 'drift')]
		);
		expect(waysOf(runs)).toEqual([
			['r', 'ask plan leave', 'drift'],
			['c2', 'ask wait plan', 'repair']
		]);
		expect(runs.runs[1]).toMatchObject({ from: { run: 'r', keep: 1 }, parted: true, play: 'r', last: 'e2' });
		expect(runs.current?.id).toBe('r');
	});

	test('is one as long as the same was done in both', () => {
		const runs = told(
			...shared,
			['c1', chose('b', 1, 'plan')],
			['c2', chose('b', 1, 'plan')],
			['d2', chose('c2', 2, 'wait')],
			['d1', chose('c1', 2, 'wait')],
			['e1', ended('d1')]
		);
		expect(waysOf(runs)).toEqual([['r', 'ask plan wait', 'repair']]);
	});

	test('has parted where one went back and the other on', () => {
		const runs = told(...shared, ['c1', chose('b', 1, 'plan')], ['c2', undid('b', 0)], ['d2', chose('c2', 0, 'wait')]);
		expect(waysOf(runs)).toEqual([
			['r', 'ask plan', undefined],
			['c2', 'wait', undefined]
		]);
		expect(runs.runs[1]?.from).toEqual({ run: 'r', keep: 0 });
	});

	test('may be forked from either', () => {
		const runs = told(
			...shared,
			['c1', chose('b', 1, 'plan')],
			['c2', chose('b', 1, 'wait')],
			['d', started('s', { run: 'c2', keep: 2 })]
		);
		expect(runs.runs[2]).toMatchObject({ choices: ['ask', 'wait'], from: { run: 'c2', keep: 2 } });
	});
});

describe('events of version 1, which name nothing', () => {
	test('follow what was made of those before', () => {
		const runs = told(
			['a', started()],
			['b', chose(undefined, 0, 'ask')],
			['c', chose(undefined, 0, 'plan')],
			['d', chose(undefined, 1, 'wait')],
			['e', undid(undefined, 1)],
			['f', chose(undefined, 1, 'plan')],
			['g', ended(undefined)]
		);
		expect(waysOf(runs)).toEqual([['r', 'ask plan', 'repair']]);
	});

	test('are not mixed with those of version 2, which their writer cannot have seen', () => {
		const runs = told(
			['a', started()],
			['b', chose(undefined, 0, 'ask')],
			['c', chose('b', 1, 'plan')],
			['d', chose(undefined, 1, 'wait')],
			['e', chose('c', 2, 'leave')],
			['f', chose(undefined, 2, 'plan')]
		);
		expect(waysOf(runs)).toEqual([
			['r', 'ask plan leave', undefined],
			['d', 'ask wait plan', undefined]
		]);
	});
});

/*
 * Devices that play as `SceneSession` does, each with its own clock and what has come to it so far.
 */
type Deed =
	| { kind: 'choose'; choice: string }
	| { kind: 'back' | 'end' | 'start' }
	| { kind: 'fork'; run: number; keep: number }
	| { kind: 'hear'; from: number };
interface Turn {
	device: number;
	clock: number;
	deed: Deed;
}
const DEVICES = 3;
const deed: fc.Arbitrary<Deed> = fc.oneof(
	{ weight: 8, arbitrary: fc.record({ kind: fc.constant('choose' as const), choice: fc.constantFrom('ask', 'wait') }) },
	{ weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('back' as const, 'end' as const, 'start' as const) }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('fork' as const), run: fc.nat(3), keep: fc.nat(4) }) },
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('hear' as const), from: fc.nat(DEVICES - 1) }) }
);
const turns = fc.array(fc.record({ device: fc.nat(DEVICES - 1), clock: fc.nat(50), deed }), { maxLength: 40 });

const runsIn = (events: EventSet): Runs => runsOf(projectionOf(events).lessons.get(lesson)?.played ?? []);
const placeOf = (run?: Pick<Run, 'choices' | 'ending'>) => `${run?.choices.join(' ')} ${run?.ending}`;

/** All that was written, and after each event where its writer saw the run stand. */
function played(all: readonly Turn[]): { events: ProgressEvent[]; seen: Map<string, string> } {
	const devices = Array.from({ length: DEVICES }, () => new Map<string, ProgressEvent>());
	const events: ProgressEvent[] = [];
	const seen = new Map<string, string>();
	for (const { device, clock, deed } of all) {
		const here = devices[device] as Map<string, ProgressEvent>;
		if (deed.kind === 'hear') {
			for (const [id, event] of devices[deed.from] ?? []) here.set(id, event);
			continue;
		}
		const { runs, current } = runsIn(here);
		const happening = happeningOf(deed, runs, current, `run-${events.length}`);
		const latest = Math.max(0, ...[...here.values()].map(({ order }) => order));
		const id = `e${events.length}`;
		const order = nextOrder(clock, latest);
		const event = { ...happening, id, device: `d${device}`, seq: events.length + 1, order, at: clock, epoch: 0 };
		here.set(id, event);
		events.push(event);
		seen.set(id, placeOf(runsIn(here).current));
	}
	return { events, seen };
}

function happeningOf(
	deed: Exclude<Deed, { kind: 'hear' }>,
	runs: readonly Run[],
	current: Run | undefined,
	id: string
): NewEvent {
	if (deed.kind === 'fork') {
		const origin = runs[deed.run];
		return started(id, origin && { run: origin.last, keep: Math.min(deed.keep, origin.steps) });
	}
	if (!current || deed.kind === 'start' || (deed.kind === 'choose' && current.ending !== undefined)) return started(id);
	const inRun = { lesson, run: current.play, after: current.last };
	if (deed.kind === 'choose') return { kind: 'choice.made', ...inRun, step: current.steps, choice: deed.choice };
	if (deed.kind === 'back' && current.steps > 0) return { kind: 'choice.undone', ...inRun, step: current.steps - 1 };
	return { kind: 'ending.reached', ...inRun, ending: 'repair' };
}

/** What was done in a play up to an event, and where it led: told by another road, back from event to event. */
function wayTo(id: string, byId: ReadonlyMap<string, RunEvent>): { done: string; choices: string[]; ending?: string } {
	const event = byId.get(id) as RunEvent;
	if (event.kind === 'run.started') {
		const choices = event.from ? wayTo(event.from.run, byId).choices.slice(0, event.from.keep) : [];
		return { done: event.run, choices };
	}
	const before = wayTo(event.after ?? '', byId);
	if (event.kind === 'ending.reached')
		return { ...before, done: `${before.done}, ending ${event.ending}`, ending: event.ending };
	const choices = before.choices.slice(0, event.step);
	if (event.kind === 'choice.undone') return { done: `${before.done}, back to ${event.step}`, choices };
	return { done: `${before.done}, ${event.choice}`, choices: [...choices, event.choice] };
}

/** The ends of all ways. */
function endsOf(byId: ReadonlyMap<string, RunEvent>): string[] {
	const ways = new Map([...byId.keys()].map((id) => [wayTo(id, byId).done, wayTo(id, byId)]));
	for (const event of byId.values()) if ('after' in event && event.after) ways.delete(wayTo(event.after, byId).done);
	return [...ways.values()].map(placeOf);
}

describe('whatever devices do, hear of each other and take for the time', () => {
	test('each way is one run, whole and unmixed, and leads to where its writer saw it lead', () => {
		fc.assert(
			fc.property(turns, (all) => {
				const { events, seen } = played(all);
				const byId = new Map(events.map((event) => [event.id, event as RunEvent]));
				expect(runsIn(eventSet(events)).runs.map(placeOf).sort()).toEqual(endsOf(byId).sort());
				for (const [id, place] of seen) expect(placeOf(wayTo(id, byId))).toBe(place);
			}),
			{ numRuns: 300 }
		);
	});

	test('every order of joining gives the same runs', () => {
		const scattered = turns
			.map((all) => played(all).events)
			.chain((events) =>
				fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }), fc.nat(events.length))
			);
		fc.assert(
			fc.property(scattered, ([events, shuffled, cut]) => {
				const whole = runsIn(eventSet(events));
				let known = emptyLog;
				for (const part of [shuffled.slice(0, cut), ...shuffled.slice(cut).map((event) => [event])])
					known = mergeIntoLog(known, part, mergeEvents);
				expect(runsIn(known.events)).toEqual(whole);
				expect(runsOf(known.projection.lessons.get(lesson)?.played ?? [])).toEqual(whole);
			})
		);
	});
});

describe('a file that was made to do harm', () => {
	const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'r', 's', '__proto__', 'nobody');
	const inRun = { lesson: fc.constant(lesson), run: ids, after: fc.option(ids, { nil: undefined }) };
	const harmful: fc.Arbitrary<NewEvent> = fc.oneof(
		fc.record({
			...{ kind: fc.constant('run.started' as const), lesson: fc.constant(lesson), run: ids },
			from: fc.option(fc.record({ run: ids, keep: fc.constantFrom(0, 1, 2, Number.MAX_SAFE_INTEGER) }), {
				nil: undefined
			})
		}),
		fc.record({ kind: fc.constant('choice.made' as const), ...inRun, step: fc.nat(3), choice: ids }),
		fc.record({ kind: fc.constant('choice.undone' as const), ...inRun, step: fc.nat(3) }),
		fc.record({ kind: fc.constant('ending.reached' as const), ...inRun, ending: ids })
	);

	test('gives runs of which each has its own id, and begins with an earlier one or with nothing', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(ids, harmful), { maxLength: 40 }), (happenings) => {
				const { runs, current } = told(...happenings);
				expect(new Set(runs.map(({ id }) => id)).size).toBe(runs.length);
				expect(current === undefined || runs.includes(current)).toBe(true);
				runs.forEach(({ from, choices, steps }, at) => {
					expect(choices).toHaveLength(steps);
					if (from) expect(runs.findIndex(({ id }) => id === from.run)).toBeLessThan(at);
				});
			}),
			{ numRuns: 1000 }
		);
	});

	test('may fork runs in a circle, from themselves and from nothing: these begin at the start', () => {
		const { runs } = told(
			['a', started('r', { run: 's', keep: 1 })],
			['b', started('s', { run: 'r', keep: 5 })],
			['c', started('t', { run: 't', keep: 1 })],
			['d', started('u', { run: 'nobody', keep: 1 })]
		);
		expect(runs.map(({ from, steps }) => [from?.run, from?.keep, steps])).toEqual([
			[undefined, undefined, 0],
			['r', 0, 0],
			[undefined, undefined, 0],
			[undefined, undefined, 0]
		]);
	});

	test('may fork ten thousand runs one from the other, each with all choices of the longest', () => {
		const longest = Array.from({ length: LONGEST_RUN }, (_, step): [string, NewEvent] => [
			`e${step}`,
			chose(step === 0 ? 'a' : `e${step - 1}`, step, 'ask')
		]);
		const forks = Array.from({ length: 10_000 }, (_, at): [string, NewEvent] => [
			`f${at}`,
			started(`run-${at}`, { run: at === 0 ? 'r' : `run-${at - 1}`, keep: LONGEST_RUN - (at % 2) })
		]);
		const { runs } = told(['a', started()], ...longest, ...forks);
		expect(runs).toHaveLength(10_001);
		expect(runs.at(-1)?.choices).toHaveLength(LONGEST_RUN - 1);
		expect(latestRuns(runs, 5000)).toHaveLength(5);
	});

	test('may let a play part ten thousand times at one place', () => {
		const ways = Array.from({ length: 10_000 }, (_, at): [string, NewEvent] => [`e${at}`, chose('a', 0, `way-${at}`)]);
		const { runs } = told(['a', started()], ...ways);
		expect(new Set(runs.map(({ choices }) => choices.join())).size).toBe(10_000);
	});
});
