/** What is said about one option, card, row or statement once an answer is given. */
export interface MarkedItem {
	/** Unlike that of every other part of the mark. */
	id: string;
	text: string;
	/** Whether the learner dealt with this part rightly; where one option is chosen, whether this is the right one. */
	right: boolean;
	/** Whether it was part of the learner's answer. */
	given: boolean;
	feedback: string;
	/** What was chosen, moved or written here, in words, where `given` does not tell it. */
	chose?: string | undefined;
	/** It was not chosen and was not to be: its reason can wait. */
	beside?: boolean;
	/** The right place of a card or row in words, where that is not told by `right`. */
	belongs?: string | undefined;
}

export interface Mark {
	/** Every part was right. */
	right: boolean;
	parts: MarkedItem[];
	/** Nothing in it was judged: what was made is one's own. Such a question is left out of reviews. */
	unmarked?: boolean;
	/** Where a learner was certain and mistaken: worth a second look, never a score. */
	certainAndMistaken?: boolean;
}
