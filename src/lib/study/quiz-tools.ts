// What a quiz loads after the first paint, in one file: importing all of `xstate` by name would bring all of it.
export { initialTransition } from 'xstate';
export { keptDraft } from '../quiz/kept-draft.ts';
export { quizMachine } from '../quiz/quiz-machine.ts';
export { Stepper } from './stepper.svelte.ts';
