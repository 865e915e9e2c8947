import { describe, expect, it } from 'vitest';
import { sampleScene, sceneWith } from '../scenes-for-tests.ts';
import { parseScene } from './parse-scene.ts';

const faultsOf = (changes: Record<string, unknown>) => {
	const parsed = parseScene(sceneWith(changes));
	return parsed.ok ? [] : parsed.faults;
};
/** As `state field: message`. */
const wordsOf = (changes: Record<string, unknown>) =>
	faultsOf(changes).map(({ state, field, message }) => `${[state, field].filter(Boolean).join(' ')}: ${message}`);

describe('a scene', () => {
	it('that is whole is given back as it was written', () =>
		expect(parseScene(sceneWith())).toEqual({ ok: true, config: sampleScene }));

	it.each([[undefined], [null], [7], ['scene'], [[]], [{ states: [] }], [{ states: null }], [() => ({})]])(
		'is not %j',
		(input) => expect(parseScene(input).ok).toBe(false)
	);

	it('reports faults of the whole and of every state at once', () => {
		expect(
			wordsOf({
				'meta.title': undefined,
				'states.hall.meta.text': undefined,
				'states.kitchen.on.stay.meta.after': '',
				'states.tea.meta.later': undefined
			})
		).toEqual([
			'meta.title: is missing; expected a text',
			'hall meta.text: is missing; expected a text',
			'kitchen on.stay.meta.after: expected a text that is not empty',
			'tea meta.later: is missing; expected a text'
		]);
	});
});

const situation = { meta: { text: 'A.', choices: {} }, on: {} };

describe.each<[string, Record<string, unknown>, string]>([
	// The whole
	['no first state', { initial: undefined }, 'initial: is missing; expected a name'],
	[
		'an unknown first state',
		{ initial: 'gone' },
		"initial: 'gone' is no state; expected one of hall, afterTheKnock, kitchen, tea, street"
	],
	[
		'a first state without choices',
		{ initial: 'afterTheKnock' },
		"initial: begins at 'afterTheKnock', which has no choices"
	],
	['a value above 10', { 'context.values.warmth': 11 }, 'context.values.warmth: expected 0 to 10'],
	['a value below 0', { 'context.values.warmth': -1 }, 'context.values.warmth: expected 0 to 10'],
	['a broken value', { 'context.values.warmth': 4.5 }, 'context.values.warmth: expected a whole number'],
	[
		'a picture of too few variables',
		{ 'meta.picture': { near: 'closeness' } },
		'meta.picture.open: is missing; expected a name'
	],
	[
		'a picture of no variable',
		{ 'meta.picture.open': 'light' },
		"meta.picture.open: 'light' is no variable of context; expected one of warmth, strain"
	],
	['no people', { 'meta.people': [] }, 'meta.people: expected at least one person'],
	['no worked example', { 'meta.example': [] }, 'meta.example: expected a worked example'],
	['a summary of one sentence', { 'meta.summary': ['One.'] }, 'meta.summary: expected at least 2 sentences'],
	['a help link that is on', { 'meta.helpLink': true }, 'meta.helpLink: expected false, or nothing'],
	[
		'an unknown field',
		{ invoke: { src: 'fetch' } },
		'invoke: is not a field here; expected id, initial, context, meta, states'
	],
	// Words
	['a situation without text', { 'states.hall.meta.text': undefined }, 'hall meta.text: is missing; expected a text'],
	[
		'a choice without label',
		{ 'states.hall.meta.choices.knock': undefined },
		'hall meta.choices.knock: expected a label for this choice'
	],
	[
		'an empty label',
		{ 'states.hall.meta.choices.knock': ' ' },
		'hall meta.choices.knock: expected a text that is not empty'
	],
	[
		'a label without choice',
		{ 'states.hall.meta.choices.sing': 'Sing' },
		'hall meta.choices.sing: is a label without a choice in on'
	],
	[
		'a choice without consequence',
		{ 'states.hall.on.knock.meta': {} },
		'hall on.knock.meta.after: is missing; expected a text'
	],
	[
		'a choice without words',
		{ 'states.hall.on.knock.meta': undefined },
		'hall on.knock.meta: is missing; expected the fields after, lands, because, alwaysOpen'
	],
	[
		'a guarded choice without hint',
		{ 'states.hall.meta.locked': undefined },
		"hall meta.locked.ask: expected a hint in the story's words for a guarded choice"
	],
	[
		'a hint for an open choice',
		{ 'states.hall.meta.locked.wait': 'No.' },
		'hall meta.locked.wait: is a hint for a choice that is never closed'
	],
	[
		'a hint for no choice',
		{ 'states.hall.meta.locked.sing': 'No.' },
		'hall meta.locked.sing: is a hint for no choice; expected one of ask'
	],
	['an ending of no kind', { 'states.tea.meta.ending': undefined }, 'tea meta.ending: is missing; expected a name'],
	[
		'an ending that teaches nothing',
		{ 'states.tea.meta.teaches': undefined },
		'tea meta.teaches: is missing; expected a text'
	],
	[
		'an added line without text',
		{ 'states.hall.meta.also': [{ when: { type: 'flag', params: 'knocked' } }] },
		'hall meta.also.0.text: is missing; expected a text'
	],
	// Names
	[
		'a choice that leads nowhere',
		{ 'states.hall.on.wait.target': 'gone' },
		"hall on.wait.target: 'gone' is no state; expected one of hall, afterTheKnock, kitchen, tea, street"
	],
	[
		'a choice without target',
		{ 'states.hall.on.wait.target': undefined },
		'hall on.wait.target: is missing; expected a name'
	],
	[
		'a route that leads nowhere',
		{ 'states.afterTheKnock.always.1.target': 'gone' },
		"afterTheKnock always.1.target: 'gone' is no state; expected one of hall, afterTheKnock, kitchen, tea, street"
	],
	[
		'a guard on no variable',
		{ 'states.hall.on.ask.guard.params': { heat: 6 } },
		"hall on.ask.guard.params.heat: 'heat' is no variable of context; expected one of warmth, strain"
	],
	[
		'a guard on no variable, deep down',
		{
			'states.hall.on.ask.guard': {
				type: 'not',
				params: { type: 'any', params: [{ type: 'atMost', params: { heat: 6 } }] }
			}
		},
		"hall on.ask.guard.params.params.0.params.heat: 'heat' is no variable of context; expected one of warmth, strain"
	],
	[
		'a route guarded by no variable',
		{ 'states.afterTheKnock.always.0.guard.params': { heat: 6 } },
		"afterTheKnock always.0.guard.params.heat: 'heat' is no variable of context; expected one of warmth, strain"
	],
	[
		'a guard on a flag nobody sets',
		{ 'states.hall.on.ask.guard': { type: 'flag', params: 'rang' } },
		"hall on.ask.guard.params: 'rang' is a flag that no choice sets; expected one of knocked"
	],
	[
		'a count of flags nobody sets',
		{ 'states.hall.on.ask.guard': { type: 'countOf', params: { flags: ['knocked', 'rang'], atLeast: 1 } } },
		"hall on.ask.guard.params.flags.1: 'rang' is a flag that no choice sets; expected one of knocked"
	],
	[
		'a line on a flag nobody sets',
		{ 'states.hall.meta.also.0.when.params': 'rang' },
		"hall meta.also.0.when.params: 'rang' is a flag that no choice sets; expected one of knocked"
	],
	[
		'a shift of no variable',
		{ 'states.hall.on.wait.actions.params': { heat: 1 } },
		"hall on.wait.actions.params.heat: 'heat' is no variable of context; expected one of warmth, strain"
	],
	[
		'two shifts of one variable',
		{
			'states.hall.on.wait.actions': [
				{ type: 'shift', params: { warmth: 3 } },
				{ type: 'shift', params: { warmth: -1 } }
			]
		},
		"hall on.wait.actions.1.params.warmth: shifts 'warmth' twice; expected one shift"
	],
	// Guards and actions
	[
		'a guard on a choice that is always open',
		{ 'states.hall.on.ask.meta.alwaysOpen': true },
		'hall on.ask.guard: a choice that is always open may not have a guard'
	],
	[
		'alwaysOpen: false',
		{ 'states.hall.on.leave.meta.alwaysOpen': false },
		'hall on.leave.meta.alwaysOpen: expected true, or nothing'
	],
	[
		'an unknown guard',
		{ 'states.hall.on.ask.guard.type': 'moreThan' },
		'hall on.ask.guard.type: expected a guard of type atLeast, atMost, flag, countOf, not, all or any'
	],
	[
		'a guard that is a word',
		{ 'states.hall.on.ask.guard': 'warm' },
		'hall on.ask.guard: expected a guard of type atLeast, atMost, flag, countOf, not, all or any'
	],
	[
		'a level off the scale',
		{ 'states.hall.on.ask.guard.params.warmth': 11 },
		'hall on.ask.guard.params.warmth: expected 0 to 10'
	],
	[
		'an unknown action',
		{ 'states.hall.on.wait.actions.type': 'raise' },
		'hall on.wait.actions.type: expected an action of type shift or setFlag'
	],
	[
		'an unknown action in a list',
		{ 'states.hall.on.knock.actions.1.type': 'raise' },
		'hall on.knock.actions.1.type: expected an action of type shift or setFlag'
	],
	[
		'a broken shift',
		{ 'states.hall.on.wait.actions.params.warmth': 0.5 },
		'hall on.wait.actions.params.warmth: expected a whole number'
	],
	[
		'a target alone for a choice',
		{ 'states.hall.on.wait': 'hall' },
		'hall on.wait: expected the fields target, guard, actions, meta'
	],
	[
		'a guard on the last route',
		{ 'states.afterTheKnock.always.1.guard': { type: 'flag', params: 'knocked' } },
		'afterTheKnock always: expected a guard on every route but the last, and none there'
	],
	[
		'an open route before the last',
		{ 'states.afterTheKnock.always.0.guard': undefined },
		'afterTheKnock always: expected a guard on every route but the last, and none there'
	],
	[
		'a single route',
		{ 'states.afterTheKnock.always': [{ target: 'hall' }] },
		'afterTheKnock always: expected at least 2 routes'
	],
	// Outcomes and texts by condition
	[
		'a single outcome in a list',
		{ 'states.kitchen.on.goHome': [{ target: 'street', meta: { after: 'So.' } }] },
		'kitchen on.goHome: expected at least 2 outcomes, or one without a list'
	],
	[
		'a guard on the last outcome',
		{ 'states.kitchen.on.goHome.1.guard': { type: 'flag', params: 'knocked' } },
		'kitchen on.goHome: expected a guard on every outcome but the last, and none there'
	],
	[
		'an outcome without a guard before the last',
		{ 'states.kitchen.on.goHome.0.guard': undefined },
		'kitchen on.goHome: expected a guard on every outcome but the last, and none there'
	],
	[
		'an outcome by the past without a reason',
		{ 'states.kitchen.on.goHome.0.meta.because': undefined },
		'kitchen on.goHome.0.meta.because: expected a sentence that says what came before and made it land so'
	],
	[
		'a reason for what depends on nothing',
		{ 'states.hall.on.wait.meta.because': 'So.' },
		'hall on.wait.meta.because: is a reason for an outcome that depends on nothing; expected it beside a guard in a list of outcomes'
	],
	[
		'an outcome that leads nowhere',
		{ 'states.kitchen.on.goHome.1.target': 'garden' },
		"kitchen on.goHome.1.target: 'garden' is no state; expected one of hall, afterTheKnock, kitchen, tea, street"
	],
	[
		'an outcome that asks for no variable',
		{ 'states.kitchen.on.goHome.0.guard': { type: 'atLeast', params: { heat: 1 } } },
		"kitchen on.goHome.0.guard.params.heat: 'heat' is no variable of context; expected one of warmth, strain"
	],
	[
		'an outcome that lands in an unknown way',
		{ 'states.kitchen.on.goHome.1.meta.lands': 'softly' },
		"kitchen on.goHome.1.meta.lands: expected 'well', 'badly', or nothing"
	],
	[
		'a hint for a choice with several outcomes',
		{ 'states.kitchen.meta.locked.goHome': 'No.' },
		'kitchen meta.locked.goHome: is a hint for a choice that is never closed'
	],
	[
		'a single text in a list',
		{ 'states.kitchen.meta.text': [{ text: 'Here.' }] },
		'kitchen meta.text: expected at least 2 texts, or one without a list'
	],
	[
		'several texts of which the last has a condition',
		{ 'states.kitchen.meta.text.1.when': { type: 'flag', params: 'knocked' } },
		"kitchen meta.text: expected a 'when' on every text but the last, and none there"
	],
	[
		'a text that asks for a flag nobody sets',
		{ 'states.kitchen.meta.text.0.when': { type: 'flag', params: 'rang' } },
		"kitchen meta.text.0.when.params: 'rang' is a flag that no choice sets; expected one of knocked"
	],
	[
		'a variable of which less is better that is none',
		{ 'meta.lowerIsBetter': ['heat'] },
		"meta.lowerIsBetter.0: 'heat' is no variable of context; expected one of warmth, strain"
	],
	// Forms of states
	[
		'a state with a clock',
		{ 'states.hall.after': { 1000: 'street' } },
		'hall after: is not a field here; expected meta, on'
	],
	['a parallel state', { 'states.tea.type': 'parallel' }, "tea type: expected the type 'final', or none"],
	['an ending with choices', { 'states.tea.on': {} }, 'tea on: is not a field here; expected type, meta'],
	['an empty state', { 'states.hall': {} }, 'hall meta: is missing; expected the fields text, choices, also, locked'],
	['a state that is a word', { 'states.hall': 'hall' }, 'hall: expected the fields meta, on'],
	[
		'a name with a dot',
		{ 'states.hall.on.wait.target': 'hall.door' },
		'hall on.wait.target: expected a name of letters, digits and hyphens, beginning with a small letter'
	],
	[
		'a name that no record takes',
		{ 'states.hall.on.wait.target': 'a'.repeat(101) },
		'hall on.wait.target: expected a name of at most 100 letters'
	],
	// Functions
	[
		'a guard that is a function',
		{ 'states.hall.on.ask.guard': () => true },
		'hall on.ask.guard: expected a guard of type atLeast, atMost, flag, countOf, not, all or any'
	],
	[
		'an action that is a function',
		{ 'states.hall.on.wait.actions': () => undefined },
		'hall on.wait.actions: expected an action of type shift or setFlag'
	],
	['a text that is a function', { 'states.hall.meta.text': () => 'A.' }, 'hall meta.text: expected a text'],
	[
		'a context that is a function',
		{ context: () => ({ values: {}, flags: {} }) },
		'context: expected the fields values, flags'
	],
	[
		'a level that is a function',
		{ 'states.hall.on.ask.guard.params.warmth': () => 6 },
		'hall on.ask.guard.params.warmth: expected a whole number'
	],
	['an entry action', { 'states.hall.entry': () => undefined }, 'hall entry: is not a field here; expected meta, on']
])('a scene with %s', (_, changes, words) => {
	it('is refused', () => expect(wordsOf(changes)).toContain(words));
});

describe('names', () => {
	it.each(['toString', 'valueOf', 'hasOwnProperty'])('may not be %s', (id) => {
		expect(wordsOf({ [`states.${id}`]: situation })).toEqual([
			`states.${id}: expected another name: this one means something to JavaScript`
		]);
	});
	it.each(['Hall', '1st', 'a b', 'a.b', ''])('may not be %j', (id) => {
		expect(faultsOf({ 'states.hall.on.wait.target': id })).toHaveLength(1);
	});
	it('may be flags that are set at the start', () => {
		const guard = { type: 'flag', params: 'rang' };
		expect(wordsOf({ 'context.flags.rang': true, 'states.hall.on.ask.guard': guard })).toEqual([]);
	});
});

describe.each<[string, Record<string, unknown>, string[]]>([
	['the first state', { initial: 'hal' }, ["initial: 'hal' is no state; did you mean hall?"]],
	[
		'where a choice leads',
		{ 'states.hall.on.ask.target': 'kitchn' },
		["hall on.ask.target: 'kitchn' is no state; did you mean kitchen?"]
	],
	[
		'where a route leads',
		{ 'states.afterTheKnock.always.1.target': 'halls' },
		["afterTheKnock always.1.target: 'halls' is no state; did you mean hall?"]
	],
	[
		'the type of an ending',
		{ 'states.tea.type': 'finl' },
		["tea type: expected the type 'final', or none; did you mean final?"]
	],
	[
		'the type of a guard',
		{ 'states.hall.on.ask.guard.type': 'atLeest' },
		[
			'hall on.ask.guard.type: expected a guard of type atLeast, atMost, flag, countOf, not, all or any; did you mean atLeast?'
		]
	],
	[
		'the type of an action, and nothing of what it sets',
		{ 'states.hall.on.knock.actions.1.type': 'setFlg' },
		['hall on.knock.actions.1.type: expected an action of type shift or setFlag; did you mean setFlag?']
	],
	[
		'how it lands',
		{ 'states.kitchen.on.goHome.1.meta.lands': 'badley' },
		["kitchen on.goHome.1.meta.lands: expected 'well', 'badly', or nothing; did you mean badly?"]
	],
	[
		'a variable in a guard',
		{ 'states.hall.on.ask.guard.params': { warmht: 6 } },
		["hall on.ask.guard.params.warmht: 'warmht' is no variable of context; did you mean warmth?"]
	],
	[
		'a variable in a shift',
		{ 'states.hall.on.wait.actions.params': { warmht: 1 } },
		["hall on.wait.actions.params.warmht: 'warmht' is no variable of context; did you mean warmth?"]
	],
	[
		'a variable of the picture',
		{ 'meta.picture.near': 'warmt', 'meta.lowerIsBetter': ['strian'] },
		[
			"meta.picture.near: 'warmt' is no variable of context; did you mean warmth?",
			"meta.lowerIsBetter.0: 'strian' is no variable of context; did you mean strain?"
		]
	],
	[
		'a flag that is asked for',
		{ 'states.hall.meta.also.0.when.params': 'knoked' },
		["hall meta.also.0.when.params: 'knoked' is a flag that no choice sets; did you mean knocked?"]
	],
	[
		'the label of a choice, told of once',
		{ 'states.hall.meta.choices.wait': undefined, 'states.hall.meta.choices.wiat': 'Wait' },
		['hall meta.choices.wiat: is a label without a choice in on; did you mean wait?']
	],
	[
		'the hint of a choice, told of once',
		{ 'states.hall.meta.locked': { asks: 'No.' } },
		['hall meta.locked.asks: is a hint for no choice; did you mean ask?']
	]
])('a slip in %s', (_, changes, words) => {
	it('is told with what was meant', () => expect(wordsOf(changes)).toEqual(words));
});

describe('several slips', () => {
	it('are told at once, of form and of names', () =>
		expect(
			wordsOf({
				'meta.title': '',
				'states.hall.meta.text': '',
				'states.kitchen.on.stay.target': 'te',
				'states.kitchen.on.stepOut.actions.params': { warmht: 1 }
			})
		).toEqual([
			'meta.title: expected a text that is not empty',
			'hall meta.text: expected a text that is not empty',
			"kitchen on.stay.target: 'te' is no state; did you mean tea?",
			"kitchen on.stepOut.actions.params.warmht: 'warmht' is no variable of context; did you mean warmth?"
		]));

	it.each([
		['states.tea.typ', 'final', 'states.tea.type', 'tea typ: is not a field here; did you mean type?'],
		[
			'states.afterTheKnock.alwyas',
			[],
			'states.afterTheKnock.always',
			'afterTheKnock alwyas: is not a field here; did you mean always?'
		]
	])('are not seen where only the word %s is misspelt', (misspelt, value, word, fault) => {
		expect(wordsOf({ [word]: undefined, [misspelt]: value })).toEqual([fault]);
	});

	it('are told of the whole, though another part of it has no form', () =>
		expect(
			wordsOf({ 'context.values.warmth': 14, 'meta.picture.near': 'warmt', 'meta.title': '', initial: 'hal' })
		).toEqual([
			'context.values.warmth: expected 0 to 10',
			'meta.title: expected a text that is not empty',
			"initial: 'hal' is no state; did you mean hall?",
			"meta.picture.near: 'warmt' is no variable of context; did you mean warmth?"
		]));

	it('where no context can be read, say nothing of variables', () =>
		expect(wordsOf({ context: undefined }).filter((words) => words.includes('variable'))).toEqual([]));
});
