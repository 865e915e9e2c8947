import * as v from 'valibot';
import type { DraftOf } from './kinds/draft-schemas.ts';
import { draftSchemas } from './kinds/draft-schemas.ts';
import type { QuestionKind, QuestionOf } from './question.ts';

/**
 * A stored value as a draft of this question; nothing where it is none, or names what the question no longer has. Drafts
 * were once kept with the fields of all kinds: those of other kinds are left out.
 */
export function keptDraft<K extends QuestionKind>(question: QuestionOf<K>, value: unknown): DraftOf<K> | undefined {
	if (!v.is(v.object({ kind: v.literal(question.kind) }), value)) return undefined;
	const kept = v.safeParse(draftSchemas[question.kind](question), value);
	return kept.success ? { kind: question.kind, ...kept.output } : undefined;
}
