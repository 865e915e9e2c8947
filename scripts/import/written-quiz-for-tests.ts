import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import * as v from 'valibot';
import { quizSchema } from '../../src/lib/quiz/question.ts';
import type { Missing } from './quiz-source.ts';

/* For tests: what a written quiz.ts exports, and what its schema says of it. */

export interface WrittenQuiz {
	questions: Record<string, unknown>[];
}

export function writtenQuiz(source = ''): WrittenQuiz {
	const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
	const exports: { quiz?: unknown } = {};
	runInNewContext(outputText, { exports, require: () => ({ defineQuiz: (quiz: unknown) => quiz }) });
	return JSON.parse(JSON.stringify(exports.quiz)) as WrittenQuiz;
}

/** The fields at fault. */
export function fieldsAtFault(quiz: unknown): string[] {
	return (v.safeParse(quizSchema, quiz).issues ?? []).map((issue) => v.getDotPath(issue) ?? '');
}

const models = ['one', 'two'].map((id) => ({ id, text: id, note: 'Why.' }));
const checks = ['one', 'two', 'three'].map((id) => ({ id, text: id }));
const WORDS: Record<string, unknown> = {
	...{ ideas: [1], reread: { beat: 'a-beat' }, models, checks },
	...{ min: -1000, max: 1000, step: 0.01, unit: 'in 100' }
};

/** The quiz with words of the author's for everything that is missing. */
export function filled(quiz: WrittenQuiz, missing: readonly Missing[]): WrittenQuiz {
	const whole = structuredClone(quiz);
	for (const { field } of missing) {
		const steps = field.split('.');
		const last = steps.pop() ?? '';
		let at: Record<string, unknown> = whole as never;
		for (const step of steps) at = at[step] as Record<string, unknown>;
		at[last] = WORDS[last] ?? 'An author’s own words.';
	}
	return whole;
}
