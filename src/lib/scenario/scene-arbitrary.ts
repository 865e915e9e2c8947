import fc from 'fast-check';
import type { Condition, SceneContext } from './condition.ts';
import { sampleScene } from './scenes-for-tests.ts';
import { lockOf } from './outcomes.ts';
import type { ChoiceConfig, OutcomeConfig, SceneConfig, StateConfig } from './scene-schema.ts';

/* For tests: scenes as fast-check makes them up. They keep to the form, and need not pass a proof. */

const VARIABLES = ['closeness', 'openness', 'tension'] as const;
const FLAGS = ['together', 'threatened'] as const;
const CHOICES = ['ask', 'plan', 'wait', 'leave'] as const;

const variable = fc.constantFrom(...VARIABLES);
const flag = fc.constantFrom(...FLAGS);
const level = fc.integer({ min: 0, max: 10 });
const levels = fc.dictionary(variable, level, { minKeys: 1, maxKeys: 2, noNullPrototype: true });

/** A condition on the variables and flags that all made-up scenes share. */
export const conditionArbitrary: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
	condition: fc.oneof(
		{ maxDepth: 2 },
		fc.record({ type: fc.constantFrom('atLeast' as const, 'atMost' as const), params: levels }),
		fc.record({ type: fc.constant('flag' as const), params: flag }),
		fc.record({
			type: fc.constant('countOf' as const),
			params: fc.record({ flags: fc.subarray([...FLAGS]), atLeast: fc.integer({ min: 0, max: 2 }) })
		}),
		fc.record({ type: fc.constant('not' as const), params: tie('condition') }),
		fc.record({
			type: fc.constantFrom('all' as const, 'any' as const),
			params: fc.array(tie('condition'), { maxLength: 3 })
		})
	)
})).condition;

export const contextArbitrary: fc.Arbitrary<SceneContext> = fc.record({
	values: fc.record({ closeness: level, openness: level, tension: level }),
	flags: fc.record({ together: fc.boolean(), threatened: fc.boolean() })
});

const shift = fc.record({
	type: fc.constant('shift' as const),
	params: fc.dictionary(variable, fc.integer({ min: -12, max: 12 }), { noNullPrototype: true })
});
const setFlag = fc.record({ type: fc.constant('setFlag' as const), params: flag });
const actions: fc.Arbitrary<OutcomeConfig['actions']> = fc.oneof(
	shift,
	setFlag,
	fc.tuple(shift, setFlag),
	fc.tuple(setFlag, shift),
	fc.array(setFlag, { maxLength: 2 }),
	fc.constant(undefined)
);

const SITUATIONS = ['door', 'kitchen', 'street'];
const ENDINGS = ['tea', 'rain'];
const PASSING = ['first', 'second'];
const anyTarget = fc.constantFrom(...SITUATIONS, ...ENDINGS, ...PASSING);

const lands = fc.constantFrom('well' as const, 'badly' as const, undefined);
const outcome = (guard: fc.Arbitrary<Condition | undefined>, because?: string): fc.Arbitrary<OutcomeConfig> =>
	fc.record({ target: anyTarget, guard, actions, meta: lands.map((how) => ({ after: 'So.', lands: how, because })) });
const choice: fc.Arbitrary<ChoiceConfig> = fc.oneof(
	outcome(fc.option(conditionArbitrary, { nil: undefined })),
	fc
		.tuple(
			fc.array(outcome(conditionArbitrary, 'It was so before.'), { minLength: 1, maxLength: 2 }),
			outcome(fc.constant(undefined))
		)
		.map(([guarded, last]) => [...guarded, last])
);
const situationText = fc.oneof(
	fc.constant('Here.'),
	conditionArbitrary.map((when) => [{ when, text: 'Here again.' }, { text: 'Here.' }])
);
const situation = fc
	.record({
		text: situationText,
		on: fc.dictionary(fc.constantFrom(...CHOICES), choice, { minKeys: 2, noNullPrototype: true })
	})
	.map(({ text, on }): StateConfig => ({
		meta: {
			text,
			choices: Object.fromEntries(Object.keys(on).map((id) => [id, id])),
			locked: Object.fromEntries(Object.entries(on).flatMap(([id, each]) => (lockOf(each) ? [[id, 'Not yet.']] : [])))
		},
		on
	}));
/** Routes of a passing state, which lead on and never back to a passing state before it. */
const passing = (...further: string[]) => {
	const target = fc.constantFrom(...SITUATIONS, ...ENDINGS, ...further);
	return fc
		.tuple(fc.array(fc.record({ guard: conditionArbitrary, target }), { minLength: 1, maxLength: 2 }), target)
		.map(([guarded, last]): StateConfig => ({ always: [...guarded, { target: last }] }));
};
const ending = (state: string): StateConfig => ({
	type: 'final',
	meta: { ending: 'hopeful', title: state, text: 'There.', later: 'Later.', teaches: 'That.' }
});

/** A scene of three situations, two passing states and two endings. */
export const sceneArbitrary: fc.Arbitrary<SceneConfig> = fc
	.record({
		values: fc.record({ closeness: level, openness: level, tension: level }),
		door: situation,
		kitchen: situation,
		street: situation,
		first: passing('second'),
		second: passing()
	})
	.map(({ values, ...states }) => ({
		...sampleScene,
		initial: 'door',
		context: { values, flags: {} },
		meta: { ...sampleScene.meta, picture: { near: 'closeness', open: 'openness', strain: 'tension' } },
		states: { ...states, tea: ending('tea'), rain: ending('rain') }
	}));
