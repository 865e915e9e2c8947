import { describe, expect, test } from 'vitest';
import type { ChoiceId } from '../model/choices.ts';
import type { Run } from '#lib/progress/runs.ts';
import { noNamings } from '../model/person.ts';
import { startState } from '../model/week-state.ts';
import { fakePlace, openTab, type FakePlace } from '#lib/study/fake-store.ts';
import { SimulatorSession } from './simulator-session.svelte.ts';

const LESSON = 'push-pull-return';

async function sitDown(place: FakePlace = fakePlace(), name = 'tab') {
	const { log } = await openTab(place, name);
	const session = new SimulatorSession(LESSON, log);
	await session.open();
	return { place, log, session };
}

async function played(...choices: ChoiceId[]) {
	const tab = await sitDown();
	for (const choice of choices) await tab.session.choose(choice);
	await tab.log.settled();
	return tab;
}

const chasing = (weeks: number): ChoiceId[] =>
	Array.from({ length: weeks }, (): ChoiceId[] => ['robin:chase', 'next']).flat();

test('whatever is said of saving is said of what was done on this page', async () => {
	const { place, session } = await played('sit:robin');
	expect(session.acted).toBe(true);
	const later = await sitDown(place, 'later');
	expect(later.session.acted).toBe(false);
	await later.session.choose('robin:chase');
	expect(later.session.acted).toBe(true);
});

describe('names', () => {
	const named = { robin: { name: 'Amara', pronouns: 'she, her, her' }, ash: noNamings.ash };

	test('are there again at the next sitting', async () => {
		const { place, log, session } = await sitDown();
		session.name('robin', { name: 'Amara' });
		session.name('robin', { pronouns: 'she, her, her' });
		await log.settled();
		const later = await sitDown(place, 'later');
		expect(later.session.namings).toEqual(named);
		expect([later.session.pair.robin.name, later.session.pair.ash.name]).toEqual(['Amara', 'Ash']);
	});

	test('are no part of the record, so that no backup has them', async () => {
		const { place, log, session } = await sitDown();
		session.name('ash', { name: 'Zoltan' });
		await session.choose('sit:ash');
		await log.settled();
		expect(JSON.stringify([...place.events.values()])).not.toContain('Zoltan');
	});

	test('last through a new start', async () => {
		const { session } = await played('sit:robin');
		session.name('robin', { name: 'Amara' });
		session.startAgain();
		expect(session.pair.robin.name).toBe('Amara');
	});
});

test('a week is told with how it stood before', async () => {
	const { session } = await played('sit:robin');
	expect([session.phase, session.week, session.before]).toEqual(['open', 1, undefined]);
	await session.choose('robin:chase');
	expect([session.phase, session.week, session.before]).toEqual(['told', 1, startState]);
	await session.choose('next');
	const { state } = session;
	await session.choose('robin:freeze');
	expect([session.week, session.before]).toEqual([2, state]);
});

test('a play is taken up where it was, at another sitting', async () => {
	const { place, session } = await played('sit:robin', ...chasing(2));
	const later = await sitDown(place, 'later');
	expect([later.session.phase, later.session.week, later.session.state]).toEqual(['open', 3, session.state]);
	expect(later.session.choices).toEqual(session.choices);
});

test('a choice that is not open does nothing', async () => {
	const { session, place } = await played('sit:robin', 'ash:vanish', 'next');
	expect([session.phase, session.week, place.events.size]).toEqual(['open', 1, 2]);
});

describe('a play left for a new one', () => {
	test('can be taken up again as it was, until something is chosen', async () => {
		const { session } = await played('sit:robin', ...chasing(2));
		const { state } = session;
		expect(session.left).toBeUndefined();
		session.startAgain();
		session.startAgain();
		expect(session.phase).toBe('arrival');
		session.takeUp(session.left as Run);
		expect([session.state, session.week, session.left]).toEqual([state, 3, undefined]);
		session.startAgain();
		await session.choose('sit:ash');
		expect(session.left).toBeUndefined();
		expect(session.sitting?.by).toBe('ash');
	});
});

test('a play that went on in two places can be taken up in either, and taken up again in the first', async () => {
	const { session, log, place } = await played('sit:robin');
	const other = await sitDown({ ...fakePlace(), events: new Map(place.events) }, 'other');
	await session.choose('robin:chase');
	await other.session.choose('robin:freeze');
	expect(session.otherWay).toBeUndefined();
	await log.merge([...other.log.events.values()]);
	const here = session.state;
	session.takeUp(session.otherWay as Run);
	expect(session.state).not.toEqual(here);
	session.takeUp(session.otherWay as Run);
	expect(session.state).toEqual(here);
	session.startAgain();
	expect(session.otherWay).toBeUndefined();
});

test('endings are found over all plays', async () => {
	const { session } = await played('sit:robin', ...chasing(4));
	expect([session.phase, session.ending, [...session.endingsFound]]).toEqual([
		'ended',
		'chased-apart',
		['chased-apart']
	]);
	session.startAgain();
	expect([...session.endingsFound]).toEqual(['chased-apart']);
});
