import { holds, type SceneContext } from '../condition.ts';
import { lockOf } from '../outcomes.ts';
import type { SceneMeta, SituationMeta } from '../scene.ts';
import type { SceneConfig } from '../scene-schema.ts';
import type { Bond } from '../picture/two-forms.ts';

/** How the two people of a scene stand to each other at a configuration; nothing where it has no picture of that. */
export function bondAt(
	{ picture }: Pick<SceneMeta, 'picture'>,
	{ values }: Pick<SceneContext, 'values'>
): Bond | undefined {
	if (!picture) return undefined;
	return { near: values[picture.near] ?? 0, open: values[picture.open] ?? 0, strain: values[picture.strain] ?? 0 };
}

/** A situation's own text at a configuration: of several the first whose condition holds. */
export function situationText({ text }: Pick<SituationMeta, 'text'>, context: SceneContext): string {
	if (typeof text === 'string') return text;
	return text.find(({ when }) => !when || holds(when, context))?.text ?? '';
}

/** A situation's or ending's text at a configuration, with the lines that belong to it there. */
export function textAt(config: SceneConfig, id: string, context: SceneContext): string[] {
	const state = config.states[id];
	if (!state || 'always' in state) return [];
	const also = (state.meta.also ?? []).filter((line) => holds(line.when, context));
	return [situationText(state.meta, context), ...also.map((line) => line.text)];
}

/** A choice as it stands in a situation: open, or locked with a hint in the story's words. */
export interface OfferedChoice {
	id: string;
	label: string;
	locked?: string;
}

/** The choices of a situation at a configuration; none anywhere else. */
export function choicesAt(config: SceneConfig, id: string, context: SceneContext): OfferedChoice[] {
	const state = config.states[id];
	if (!state || !('on' in state)) return [];
	return Object.entries(state.on).map(([id, choice]) => {
		const lock = lockOf(choice);
		const locked = lock && !holds(lock, context) ? state.meta.locked?.[id] : undefined;
		return { id, label: state.meta.choices[id] ?? id, locked };
	});
}

/** Whom the learner plays, in the sentences that say so. A seat may be a person of the story, or the learner. */
export function seatWords(seat: string): { sitting: string; asking: string } {
	const self = /^You, (?<what>.+)$/.exec(seat)?.groups?.what;
	return self === undefined
		? { sitting: `You sit with ${seat}`, asking: `What does ${seat} do?` }
		: { sitting: `You are ${self}`, asking: 'What do you do?' };
}

const SHORT = 90;

/** The first sentences of a text, until they have some 90 characters. Never ends inside a quotation. */
export function firstSentences(text: string): string {
	for (const end of text.matchAll(/[.!?…][”’"]?(?=\s|$)/g)) {
		const sentences = text.slice(0, end.index + end[0].length);
		if (sentences.length >= SHORT && !endsInQuotation(sentences)) return sentences;
	}
	return text;
}

function endsInQuotation(text: string): boolean {
	return text.lastIndexOf('“') > text.lastIndexOf('”') || text.split('"').length % 2 === 0;
}
