import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { activitySchema } from './activity.ts';
import { fieldFaults } from './fields.ts';

const heading = { title: 'Sort', intro: ['One.'] };
const card = (id: string) => ({ id, text: id });
const round = (id: string, ...groups: string[]) => ({
	id,
	prompt: 'Where?',
	groups: groups.map((group) => ({ id: group, label: group })),
	closing: 'So.'
});
const sorting = {
	kind: 'sort-cards',
	...heading,
	cards: [card('a'), card('b'), card('c')],
	rounds: [round('first', 'left', 'right')]
};
const prompt = (id: string) => ({ id, ask: 'Who?', hint: 'Anyone.' });
const keeping = {
	kind: 'keep-in-mind',
	...heading,
	prompts: [prompt('one')],
	offer: 'Keep it?',
	warning: 'Others may see it.'
};

const faultsOf = (activity: unknown) => fieldFaults(v.safeParse(activitySchema, activity).issues ?? []);

describe('an activity', () => {
	it.each([[sorting], [keeping], [{ kind: 'practise-exit', ...heading }]])('may be %j', (activity) =>
		expect(faultsOf(activity)).toEqual([])
	);

	const repeats = (before: string) => `is the id of ${before} too; expected ids that differ from each other`;

	it.each([
		[{ ...heading }, 'kind', 'expected a kind: practise-exit, sort-cards or keep-in-mind'],
		[{ kind: 'game', ...heading }, 'kind', 'expected a kind: practise-exit, sort-cards or keep-in-mind'],
		[{ kind: 'practise-exit', title: 'Out', intro: [] }, 'intro', 'expected at least one paragraph'],
		[{ ...sorting, cards: [card('a'), card('b')] }, 'cards', 'expected at least 3'],
		[{ ...sorting, cards: [card('a'), card('b'), card('a')] }, 'cards.2.id', repeats('cards.0')],
		[{ ...sorting, rounds: [round('first', 'left')] }, 'rounds.0.groups', 'expected at least 2'],
		[{ ...sorting, rounds: [round('first', 'left', 'left')] }, 'rounds.0.groups.1.id', repeats('groups.0')],
		[{ ...sorting, rounds: [round('first', 'a', 'b'), round('first', 'a', 'b')] }, 'rounds.1.id', repeats('rounds.0')],
		[{ ...keeping, warning: undefined }, 'warning', 'expected a text'],
		[{ ...keeping, prompts: [prompt('one'), prompt('one')] }, 'prompts.1.id', repeats('prompts.0')]
	])('may not be %j', (activity, field, message) => expect(faultsOf(activity)).toEqual([{ field, message }]));
});
