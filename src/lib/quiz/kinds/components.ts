import type { Component } from 'svelte';
import type { QuestionKind } from '../question.ts';
import ChoiceQuestion from './choice/ChoiceQuestion.svelte';
import ClozeQuestion from './cloze/ClozeQuestion.svelte';
import ConfidenceQuestion from './confidence/ConfidenceQuestion.svelte';
import EstimateQuestion from './estimate/EstimateQuestion.svelte';
import FindQuestion from './find/FindQuestion.svelte';
import FlawQuestion from './flaw/FlawQuestion.svelte';
import type { QuestionActions, QuestionProps } from './kind.ts';
import MatchingQuestion from './matching/MatchingQuestion.svelte';
import OrderingQuestion from './ordering/OrderingQuestion.svelte';
import SortingQuestion from './sorting/SortingQuestion.svelte';
import WriteQuestion from './write/WriteQuestion.svelte';

/** What asks a question on the screen. */
export const components: { readonly [K in QuestionKind]: Component<QuestionProps<K>, QuestionActions, 'draft'> } = {
	single: ChoiceQuestion,
	'next-line': ChoiceQuestion,
	several: ChoiceQuestion,
	ordering: OrderingQuestion,
	matching: MatchingQuestion,
	sorting: SortingQuestion,
	cloze: ClozeQuestion,
	confidence: ConfidenceQuestion,
	flaw: FlawQuestion,
	find: FindQuestion,
	estimate: EstimateQuestion,
	write: WriteQuestion
};
