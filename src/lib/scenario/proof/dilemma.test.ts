import { describe, expect, it } from 'vitest';
import { atOnce, explore } from '../play/explore.ts';
import { SceneSpace } from '../play/scene-space.ts';
import type { ChoiceConfig, OutcomeConfig, SceneConfig, StateConfig } from '../scene-schema.ts';
import { endingKinds, sampleScene, smallConfig } from '../scenes-for-tests.ts';
import { courseDilemmaFaults, dilemmaFaults, dilemmaLines, dilemmaOf, type Dilemma } from './dilemma.ts';

const measure = (config: SceneConfig) => dilemmaOf(atOnce(explore(new SceneSpace(config))), endingKinds);
const faultsOf = (config: SceneConfig) => dilemmaFaults(measure(config));

const outcome = (target: string, shifts: Record<string, number>, more: Partial<OutcomeConfig> = {}): OutcomeConfig => ({
	target,
	actions: { type: 'shift', params: shifts },
	...more,
	meta: { after: 'So.', ...more.meta }
});
const afterTrouble = { type: 'flag' as const, params: 'trouble' };
const because = 'There had been trouble.';
const ending = (kind: string): StateConfig => ({
	type: 'final',
	meta: { ending: kind, title: kind, text: 'There.', later: 'Later.', teaches: 'That.' }
});
const situation = (on: Record<string, ChoiceConfig>): StateConfig => ({
	meta: {
		text: 'Here.',
		choices: { ask: '“Shall we?”', rest: '“Not tonight.”', walk: 'Go for a walk' }
	},
	on
});
const evenings = ['monday', 'tuesday', 'wednesday', 'thursday'];

/** Five evenings; each choice has its price, and a question lands worse after trouble. Only who was met badly gets it mended. */
const fair: SceneConfig = {
	...sampleScene,
	initial: 'monday',
	context: { values: { warmth: 4, strain: 3 }, flags: {} },
	meta: { ...sampleScene.meta, lowerIsBetter: ['strain'] },
	states: {
		...Object.fromEntries(
			evenings.map((evening, at) => {
				const next = evenings[at + 1] ?? 'friday';
				const troubled = {
					...outcome(next, { warmth: -1, strain: 2 }, { meta: { after: 'A sigh.', lands: 'badly' } }),
					actions: [
						{ type: 'shift' as const, params: { warmth: 2, strain: 3 } },
						{ type: 'setFlag' as const, params: 'trouble' }
					]
				};
				const asked: ChoiceConfig =
					at === 0
						? troubled
						: [
								outcome(next, { warmth: 1, strain: 1 }, { guard: afterTrouble, meta: { after: 'Yes.', because } }),
								troubled
							];
				const rested: ChoiceConfig =
					at === 0
						? outcome(next, { warmth: -1, strain: -1 })
						: [
								outcome(next, { warmth: -1, strain: -2 }, { guard: afterTrouble, meta: { after: 'Good.', because } }),
								outcome(next, { warmth: -2, strain: -1 })
							];
				const walked = outcome(next, { warmth: 0, strain: 0 });
				return [evening, situation({ ask: asked, rest: rested, walk: walked })];
			})
		),
		friday: situation({
			ask: [
				outcome('mended', { warmth: 2, strain: 3 }, { guard: afterTrouble, meta: { after: 'Yes.', because } }),
				outcome('apart', { warmth: 2, strain: 3 })
			],
			rest: outcome('apart', { warmth: -1, strain: -1 }),
			walk: outcome('broken', { warmth: 0, strain: 0 })
		}),
		mended: ending('repair'),
		apart: ending('drift'),
		broken: ending('rupture')
	}
};

describe('a fair scene', () => {
	it('breaks no limit', () => expect(faultsOf(fair)).toEqual([]));

	it('is measured by what its choices do', () => {
		const { endings, ...measured } = measure(fair);
		expect(measured).toMatchObject({
			situations: 5,
			choices: 15,
			oneBest: [],
			fewestToGood: 5,
			goodWithoutTrouble: []
		});
		expect(measured.byThePast).toBeCloseTo(7 / 15);
		expect(Object.values(endings).reduce((sum, often) => sum + often, 0)).toBeCloseTo(1);
		// Trouble comes unless nobody asks on four evenings.
		expect(endings.mended).toBeCloseTo((1 - (2 / 3) ** 4) / 3);
		expect(endings.broken).toBeCloseTo(1 / 3);
	});
});

describe('a scene is at fault', () => {
	const withFriday = (friday: StateConfig): SceneConfig => ({ ...fair, states: { ...fair.states, friday } });
	const messages = (config: SceneConfig) => faultsOf(config).map(({ state, message }) => `${state ?? ''}: ${message}`);

	it('where the kind word always wins: every measure tells', () => {
		const virtuous: SceneConfig = {
			...fair,
			states: {
				monday: situation({
					ask: outcome('friday', { warmth: 2, strain: -1 }),
					rest: outcome('friday', { warmth: -1, strain: 1 }),
					walk: outcome('friday', { warmth: 0, strain: 0 })
				}),
				friday: situation({
					ask: outcome('mended', { warmth: 2, strain: -1 }),
					rest: outcome('apart', { warmth: -1, strain: 1 }),
					walk: outcome('apart', { warmth: -1, strain: 0 })
				}),
				mended: ending('repair'),
				apart: ending('drift')
			}
		};
		expect(messages(virtuous)).toEqual([
			': one choice is at least as good as every other in every variable in monday, friday; expected at most 1 such situation, so give each choice a price',
			': 0 in 100 choices both gain and cost something; expected at least 40',
			': 0 in 100 choices land differently by what went before; expected at least 33',
			': 0 in 100 spoken choices can land badly; expected 20 to 50',
			'apart: comes in 67 of 100 plays at random; expected 5 to 50',
			': a good ending is 2 choices away; expected at least 5',
			'mended: can be reached though nothing lands badly on the way; let each way there be met badly once'
		]);
		expect(measure(virtuous)).toMatchObject({ ofTheLargestSum: 'mended', largestSumIsGood: true });
	});

	it('where its choices are described and not said', () => {
		const states = Object.fromEntries(
			Object.entries(fair.states).map(([id, state]) => [
				id,
				'on' in state
					? { ...state, meta: { ...state.meta, choices: { ask: 'Ask', rest: 'Rest', walk: 'Walk' } } }
					: state
			])
		);
		expect(messages({ ...fair, states })).toContain(
			': 0 in 100 choices are words that can be said; expected at least 60'
		);
	});

	it('where an ending comes too seldom, even one that no random play is likely to find', () => {
		const rare = withFriday(
			situation({
				ask: [
					outcome(
						'mended',
						{ warmth: 2, strain: 3 },
						{ guard: { type: 'atLeast', params: { warmth: 10 } }, meta: { after: 'Yes.', because } }
					),
					outcome('apart', { warmth: 2, strain: 3 })
				],
				rest: outcome('apart', { warmth: -1, strain: -1 }),
				walk: outcome('broken', { warmth: 0, strain: 0 })
			})
		);
		expect(messages(rare)).toContainEqual(expect.stringMatching(/^mended: comes in \d(\.\d)? of 100 plays/));
	});

	it('where a place that is come back to says the same again', () => {
		const repeated = dilemmaFaults(measure(smallConfig))
			.filter(({ message }) => message.startsWith('can be shown twice'))
			.map(({ state, field }) => `${state} ${field}`);
		expect(repeated).toContain('openDoor meta.text');
		expect(repeated).toContain('openDoor on.wait');
		expect(repeated).toContain('teaWithBo meta.text');
		// Whoever tells him comes to the end.
		expect(repeated).not.toContain('teaWithBo on.tell');
	});

	it('but not where a flag gives the place another text', () => {
		const seen = { type: 'flag' as const, params: 'seen' };
		const states: SceneConfig['states'] = {
			...fair.states,
			monday: {
				meta: {
					text: [{ when: seen, text: 'Monday again.' }, { text: 'Monday.' }],
					choices: { ask: '“Shall we?”', rest: '“Not tonight.”' }
				},
				on: {
					ask: outcome('tuesday', { warmth: 1, strain: 1 }),
					rest: [
						{ ...outcome('tuesday', { warmth: -1, strain: -1 }, { guard: seen, meta: { after: 'Good.', because } }) },
						{ target: 'monday', actions: { type: 'setFlag', params: 'seen' }, meta: { after: 'So.' } }
					]
				}
			}
		};
		expect(measure({ ...fair, states }).repeats).toEqual([]);
	});
});

describe('all scenes of a course together', () => {
	const one = measure(fair);
	const kind: Dilemma = { ...one, largestSumIsGood: true };

	it('may have few situations with a best choice', () => {
		const withBest: Dilemma = { ...one, oneBest: ['monday'] };
		expect(courseDilemmaFaults(Array<Dilemma>(10).fill(withBest))).toEqual([]);
		expect(courseDilemmaFaults(Array<Dilemma>(11).fill(withBest))).toEqual([
			'11 situations have one choice that is best in everything; expected at most 10'
		]);
	});

	it('may seldom reward the largest sum', () => {
		expect(courseDilemmaFaults([kind, kind, kind, one])).toEqual([]);
		expect(courseDilemmaFaults([kind, kind, kind, kind])).toHaveLength(1);
	});
});

it('the report says each measure with its limit', () => {
	const lines = dilemmaLines(measure(fair));
	expect(lines).toContain('one choice best in everything: 0 of 5 situations (at most 1)');
	expect(lines).toContain('choices that land by what went before: 47 in 100 (at least 33)');
	expect(lines).toContain('fewest choices to a good ending: 5 (at least 5)');
	expect(lines).toContain('shown twice in one run: nothing (nothing)');
});
