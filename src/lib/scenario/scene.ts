import { assign, setup } from 'xstate';
import { clamp, holds, type Condition, type Levels, type SceneContext } from './condition.ts';

/** Written on the machine itself: what the learner sees before the first situation. */
export interface SceneMeta {
	title: string;
	/** Whose seat the learner takes. */
	seat: string;
	people: { name: string; about: string }[];
	setting: string;
	/** A worked example, told before the scene: paragraphs. */
	example: string[];
	/** The same points for those who skip the scene: sentences. */
	summary: string[];
	/** Which variables the picture of the two forms follows. Without it the scene has no picture, and its runs no curve. */
	picture?: { near: string; open: string; strain: string };
	/** The variables of which less is better, for the report to authors. Without it, the one that `picture` calls strain. */
	lowerIsBetter?: string[];
	/** The link "this is not a pattern, I need help". On, unless a scene is not about two people. */
	helpLink?: false;
}

/** Written on the machine of a moment at the head of a reading: what is said of a scene, without its example and summary. */
export type MomentMeta = Omit<SceneMeta, 'example' | 'summary'>;

/** Written on a situation: what happens, and the label of each choice by its id. */
export interface SituationMeta {
	/** Of several texts, the first whose condition holds; the last has none. */
	text: string | { when?: Condition; text: string }[];
	choices: Record<string, string>;
	/** Sentences added to the text when a condition holds, in order. */
	also?: { when: Condition; text: string }[];
	/** For each guarded choice, a hint in the story's words while it is closed. */
	locked?: Record<string, string>;
}

/** What an ending can be, as the course tells of one that is not found yet. */
export interface EndingKind {
	/** In the middle of a sentence: `a repair`. */
	says: string;
	/** Something was mended, or a wish was honoured: of these a learner is told that they are still open. */
	good?: true;
}
/** The kinds of endings that a course has, by name. */
export type EndingKinds = Readonly<Record<string, EndingKind>>;

/** Written on a final state. `later` is the one visible difference some weeks on. */
export interface EndingMeta {
	/** One of the course's kinds. */
	ending: string;
	title: string;
	text: string;
	later: string;
	teaches: string;
	also?: { when: Condition; text: string }[];
}

/**
 * Written on a choice's transition. A choice with several outcomes is a list of transitions: the first whose guard holds
 * is taken, and the last has none.
 */
export interface OutcomeMeta {
	/** The immediate consequence. */
	after: string;
	/** How it lands with the other, as the reply shows; left out where it is mixed. Learners may guess it before they see it. */
	lands?: 'well' | 'badly';
	/** Of an outcome with a condition: what came before that made it land so, in a sentence of the story. */
	because?: string;
	/** Saying no, keeping something private, stating a limit, asking for help, leaving: may never be locked. */
	alwaysOpen?: true;
}

/** The context a scene begins with: its variables as whole numbers 0–10, and no flag set. */
export function start(values: Record<string, number>): SceneContext {
	return { values, flags: {} };
}

const vocabulary = setup({
	types: {
		context: {} as SceneContext,
		events: {} as { type: string },
		meta: {} as SceneMeta | MomentMeta | SituationMeta | EndingMeta | OutcomeMeta
	},
	guards: {
		atLeast: ({ context }, params: Levels) => holds({ type: 'atLeast', params }, context),
		atMost: ({ context }, params: Levels) => holds({ type: 'atMost', params }, context),
		flag: ({ context }, params: string) => holds({ type: 'flag', params }, context),
		not: ({ context }, params: Condition) => holds({ type: 'not', params }, context),
		all: ({ context }, params: readonly Condition[]) => holds({ type: 'all', params }, context),
		any: ({ context }, params: readonly Condition[]) => holds({ type: 'any', params }, context),
		countOf: ({ context }, params: { flags: readonly string[]; atLeast: number }) =>
			holds({ type: 'countOf', params }, context)
	},
	actions: {
		/** Adds to variables and clamps: `{ openness: +1, tension: -2 }`. */
		shift: assign(({ context }, params: Levels) => ({
			values: Object.fromEntries(
				Object.entries({ ...context.values }).map(([name, value]) => [name, clamp(value + (params[name] ?? 0))])
			)
		})),
		setFlag: assign(({ context }, params: string) => ({ flags: { ...context.flags, [params]: true } }))
	}
});

const createMachine: typeof vocabulary.createMachine = (config) => {
	try {
		return vocabulary.createMachine(config);
	} catch (error) {
		// XState makes no machine of it, as where a choice leads to no state. The error carries it, to be looked through.
		throw Object.assign(error as Error, { config });
	}
};

/**
 * The shared vocabulary of all scenes. `scene.createMachine({…})` makes one; everything in it is plain data, so it can
 * be searched exhaustively and sent to the browser as JSON.
 */
export const scene = { createMachine };

export type Scene = ReturnType<typeof scene.createMachine>;
