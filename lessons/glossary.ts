import type { Glossary } from '#lib/course/evidence.ts';

/** Terms that recur in the lessons, each defined once. */
export const glossary = {
	// Moving in, moving off
	'approach-and-retreat': {
		term: 'approach and retreat',
		means: 'One person moves closer while the other moves off. Either can do either, and people often change places.'
	},
	closeness: {
		term: 'closeness',
		means:
			'Being known by someone and knowing them, and feeling that it is safe to be. It may or may not include touch.'
	},
	ceiling: {
		term: 'ceiling',
		means:
			'The point above which love, attention or affection becomes more than somebody wants or can bear. It can come from fear, from habit or from plain taste, and it can move.'
	},
	limit: {
		term: 'limit',
		means:
			'What somebody will or will not do, and what they keep for themselves: their time, money, body or privacy. “I won’t lend you money again.” “Don’t touch me.” It needs no permission.'
	},
	rule: {
		term: 'rule',
		means:
			'What somebody says that another person must do with that person’s own time, money, friends or body: “You don’t go out without me.” Calling it a limit does not make it one. Between two free people a rule is a wish, and the other may say no. With a threat, such as “If you go, I won’t speak to you,” it is no wish.'
	},
	rejection: {
		term: 'rejection',
		means: 'Turning the person away, rather than turning down one plan or one hour.'
	},
	receiving: {
		term: 'receiving',
		means: 'Letting a gift, a kindness or a kind word in. It is something one does, and it may be declined.'
	},
	'old-rule': {
		term: 'old rule',
		means: 'A lesson from earlier life that still steps in first, such as “praise means that someone wants something”.'
	},
	spiral: {
		term: 'spiral',
		means:
			'A round of moves in which each person’s answer makes the other’s next move stronger, so that both end up further apart.'
	},
	pause: {
		term: 'pause',
		means: 'A break from a hard talk with a time to come back, and a name for who comes back.'
	},
	repair: {
		term: 'repair',
		means: 'Anything that mends a moment that went wrong: a word, a note, a cup of tea, a question asked again.'
	},
	'coercive-control': {
		term: 'coercive control',
		means:
			'When one person’s wishes become the other’s rules, kept up by fear, watching, threats or punishment. It can happen without a bruise, to anyone.'
	},

	// Cases and filters
	'case-building': {
		term: 'case building',
		means:
			'Collecting someone’s faults to use against them. Keeping a record of things that hurt or frighten you is something else.'
	},
	filter: {
		term: 'filter',
		means: 'A settled view of someone that changes how new events look, so that even good news seems to fit it.'
	},

	// Listening
	responsiveness: {
		term: 'responsiveness',
		means: 'Answering someone so that they feel understood, respected and cared for.'
	},
	'drawing-out': {
		term: 'drawing out',
		means:
			'Inviting someone to say more, with an open question or by saying back what you heard, and leaving them free not to.'
	},
	venting: {
		term: 'venting',
		means: 'Letting strong feelings out in words while somebody listens.'
	},
	stoking: {
		term: 'stoking',
		means: 'Adding heat to somebody’s anger, often out of loyalty.'
	},
	fixing: {
		term: 'fixing',
		means: 'Offering a plan or a remedy when the other person may only want to be heard.'
	},

	// Weighing claims
	'self-report': {
		term: 'self-report',
		means:
			'What people say about themselves in a questionnaire or interview. It depends on what they notice and are willing to say.'
	},
	'average-difference': {
		term: 'average difference',
		means: 'How far apart the middles of two groups lie. It says nothing certain about any one person in either group.'
	},
	overlap: {
		term: 'overlap',
		means:
			'The share of two groups that looks alike. Where the average difference is small, the two hills cover each other almost wholly.'
	},
	anecdote: {
		term: 'anecdote',
		means: 'A story about what one person saw or lived through. It may be true and still not tell what is usual.'
	},
	overclaim: {
		term: 'overclaim',
		means: 'A statement that says more than the evidence behind it allows.'
	},

	// Guards and wounds
	guard: {
		term: 'guard',
		means: 'A learned way of not showing what could hurt if it were seen. It once helped, and it may still.'
	},
	socialization: {
		term: 'socialisation',
		means: 'How people learn what is expected of them, from family, friends, school, media and custom.'
	},
	protection: {
		term: 'protection',
		means:
			'Keeping away from closeness so as not to be hurt. It has its reasons, and it does not mean that a person is cold.'
	},
	'wish-and-fear': {
		term: 'wish and fear',
		means: 'Wanting closeness and being afraid of it at the same time. Both are real.'
	},

	// Closeness and sex
	'self-watching': {
		term: 'self-watching',
		means: 'Checking how one is doing while doing it, like an examiner. It draws attention away from what one feels.'
	},
	'avoidance-loop': {
		term: 'avoidance loop',
		means:
			'Keeping away from something brings relief, the relief makes keeping away more likely, and the fear of failing gets no chance to shrink. Keeping away from what brings back something that was done to you, or from a person who harms, is something else.'
	},
	'responsive-desire': {
		term: 'responsive desire',
		means:
			'A wish for sex that comes in answer to something welcome, such as warmth or touch, rather than by itself. It is no reason to begin with somebody who does not want to.'
	},
	asexual: {
		term: 'asexual',
		means:
			'Feeling sexual attraction to nobody, or seldom. It is an orientation and no disorder. Many asexual people fall in love, some want a partner, some have sex, and some want none of these.'
	},
	aromantic: {
		term: 'aromantic',
		means:
			'Feeling little or no romantic attraction, such as falling in love, to anyone. Some aromantic people are asexual, others are not. Many love friends and family as anyone may.'
	},
	'fearful-giving': {
		term: 'fearful giving',
		means:
			'Giving because one is afraid of losing the other person by stopping. Where one is afraid of what the other would do, that is fear of a person, and Lesson 5 is for it.'
	},
	rationalization: {
		term: 'rationalisation',
		means:
			'A good-sounding reason found afterwards for something done from another cause. From outside it cannot be told from an honest reason.'
	},
	'fear-centre': {
		term: 'fear centre',
		means:
			'A popular name for a part of the brain said to make fear. Threat is handled by circuits, and scientists disagree on how they lead to feeling afraid.'
	},
	'claim-that-cannot-lose': {
		term: 'claim that cannot lose',
		means:
			'A claim that counts every answer as proof, so that nothing could ever show it to be wrong. That makes it weak.'
	},
	splitting: {
		term: 'splitting',
		means:
			'Keeping one’s life in compartments, such as love in one place and desire in another. Hiding in order to stay safe is something else.'
	},
	'agreed-openness': {
		term: 'agreed openness',
		means: 'Having more than one partner with the knowledge and free agreement of everyone concerned.'
	}
} satisfies Glossary;
