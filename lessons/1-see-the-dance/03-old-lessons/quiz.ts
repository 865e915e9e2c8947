import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'single',
			id: 'praise-feels-wrong',
			ideas: [25, 26],
			situation:
				'Lena thinks little of herself. In a meeting her manager says, in front of everyone, “The part that Lena wrote is the clearest in the whole report.” It makes her feel uneasy.',
			prompt: 'Nothing else is known. Which account of her unease has the best support in studies?',
			reread: { beat: 'when-praise-does-not-fit' },
			options: [
				{
					id: 'clash',
					text: 'It clashes with how she sees herself, and with what she is used to.',
					right: true,
					feedback:
						'Yes. For people with low self-regard this is well supported, as a tendency. It remains a guess about Lena, who may simply not like being looked at.'
				},
				{
					id: 'liar',
					text: 'If it feels that wrong, the manager is probably not telling the truth.',
					feedback:
						'A strong feeling is easily taken for proof. Her unease is real, and it may be worth heeding. By itself it settles nothing about the manager’s honesty.'
				},
				{
					id: 'nothing-else',
					text: 'It comes from her low opinion of herself, so there is nothing in it that she need listen to.',
					feedback:
						'The first half is a fair guess, and the second does not follow. Unease can also be sound, and no study can rule that out for one person. She may heed it without giving a reason, the more so if the words had been about her looks, or had come with a hand on her back or before a favour.'
				},
				{
					id: 'dislike',
					text: 'She cannot really like the manager; praise from someone one likes would feel good.',
					feedback:
						'We often read liking straight from a reaction. Yet praise can sting even when it comes from someone dear.'
				}
			]
		},
		{
			kind: 'matching',
			id: 'rule-and-present',
			ideas: [5, 25],
			prompt:
				'Each of these people gives a sharp answer. Find the old rule and the present cause that each story names.',
			reread: { beat: 'the-present-counts-too' },
			columns: [
				{
					id: 'rule',
					label: 'The old rule',
					choices: [
						{ id: 'repaid', text: 'Help has to be paid back' },
						{ id: 'used', text: 'What you tell gets used' },
						{ id: 'compared', text: 'Praise hides a comparison' }
					]
				},
				{
					id: 'present',
					label: 'The present cause',
					choices: [
						{ id: 'broken', text: 'A confidence that was broken' },
						{ id: 'nerves', text: 'Nerves about tomorrow' },
						{ id: 'pain', text: 'Pain and an empty stomach' },
						{
							id: 'noise',
							text: 'A noisy room',
							feedback:
								'None of the three stories mentions noise. It is the sort of thing that is worth checking, all the same.'
						}
					]
				}
			],
			rows: [
				{
					id: 'keisha',
					text: 'Keisha’s neighbour reaches for one of her bags. “I can manage!” At home, every favour was mentioned for weeks. She has not eaten since breakfast, and her back hurts.',
					answers: { rule: 'repaid', present: 'pain' },
					feedback:
						'Both are there: favours that were never allowed to rest, and a sore back at four in the afternoon. If we see only the childhood, nobody thinks of a sandwich.'
				},
				{
					id: 'piet',
					text: '“You can talk to me,” says Piet’s friend. “About what?” says Piet. Where he grew up, a worry shared at breakfast was a joke by supper. Last month this friend told a secret of his.',
					answers: { rule: 'used', present: 'broken' },
					feedback:
						'The old rule would have been enough, and so would last month. Piet’s caution fits something that this friend really did.'
				},
				{
					id: 'mina',
					text: '“Lovely soup,” says Mina’s uncle. “So the others weren’t?” In her family nobody was praised without somebody losing. She starts a new job in the morning.',
					answers: { rule: 'compared', present: 'nerves' },
					feedback:
						'Two causes for one sentence: a family habit of ranking, and a night before something new. Next week the same remark about soup may pass without a ripple.'
				}
			]
		},
		{
			kind: 'several',
			id: 'bigger-than-the-remark',
			ideas: [5],
			situation:
				'“Is that what you’re wearing?” a cousin asks two sisters, mildly. One says, “Yes, it’s warm.” The other says things that stop the whole party.',
			prompt: 'What suggests that the second answer is bigger than the remark? Choose all that do.',
			reread: { beat: 'first-ask-whether-it-fits' },
			options: [
				{
					id: 'at-once',
					text: 'It came at once, before she had had time to think.',
					right: true,
					feedback:
						'Yes, that is one sign: the answer was ready before the remark. Alone it is weak, since we also jump at once from real dangers.'
				},
				{
					id: 'woman',
					text: 'She is a woman, and women take such things more to heart.',
					feedback:
						'It is a familiar line, and it explains nothing: her sister is a woman too. Who somebody is cannot show that an answer is too big.'
				},
				{
					id: 'stronger',
					text: 'It was far stronger than she herself would have chosen.',
					right: true,
					feedback:
						'Yes, and notice whose measure it is. She can say so; nobody else can say it for her. After a threat, a strong answer is the right size.'
				},
				{
					id: 'told-so',
					text: 'Her family has always told her that she overreacts.',
					feedback:
						'Hearing it often makes it sound true. But people say it for many reasons, and some say it so as not to be asked about what they did. It is no evidence.'
				},
				{
					id: 'same-end',
					text: 'It ended where such moments always end for her.',
					right: true,
					feedback:
						'Yes. When different beginnings lead to the same end, something besides the remark may be at work. It is a reason to be curious; it proves nothing yet.'
				},
				{
					id: 'sensitive',
					text: 'She is the sensitive one of the two.',
					feedback:
						'A word for a person settles the matter before it has been looked at. And somebody sensitive may simply be the first to notice that something is wrong.'
				}
			]
		},
		{
			kind: 'cloze',
			id: 'what-the-compliment',
			ideas: [26],
			prompt: 'Fill the gap with one word.',
			reread: { beat: 'what-might-it-have-meant' },
			sentence:
				'In one set of studies, people with low self-esteem took in a partner’s compliment better after describing what it ___.',
			accept: ['meant', 'means', 'might mean', 'meant to them', 'could mean', 'might have meant', 'signified'],
			misses: [
				{
					when: ['said', 'was', 'words', 'sounded like'],
					feedback:
						'Going over the exact words seems thorough. What helped in the studies was one step further on: describing what the compliment meant.'
				},
				{
					when: ['where', 'where it happened', 'described', 'praised', 'was about'],
					feedback:
						'More detail about the scene or the subject seems as if it should convince. In the studies, what helped was describing what the compliment meant.'
				}
			],
			feedback: {
				right:
					'Yes, what it meant. They then took it in about as well as others did, and it could still be seen two weeks later. It is one set of studies, in people with low self-esteem.',
				wrong:
					'The word is “meant”. Asked to describe what the compliment meant, they took it in about as well as others did, and it could still be seen two weeks later. It is one set of studies.'
			}
		},
		{
			kind: 'confidence',
			id: 'programs-and-verdicts',
			ideas: [5, 24, 25],
			prompt: 'True or false, and how sure are you?',
			reread: { beat: 'old-rules' },
			statements: [
				{
					id: 'childhood-programs',
					text: 'Childhood programs how a person loves as an adult.',
					truth: false,
					feedback: {
						true: 'One often reads it, and stories about ourselves like a beginning. The links that have been found are modest and are averages. How secure people feel shifts over the years, and present strain explains a good deal.',
						false:
							'Right. There are links, but modest ones, and averages at that. Change over the years is common, and the present has its share.'
					}
				},
				{
					id: 'unpleasant-means-wrong',
					text: 'If a moment of closeness feels unpleasant, the bond must be a bad one.',
					truth: false,
					feedback: {
						true: 'It seems natural that good things should feel good. But closeness sets off pleasant and unpleasant reactions, often from the same moment. The feeling is worth listening to; by itself it does not say what the bond is worth.',
						false:
							'Right, “must” goes too far. Closeness sets off pleasant and unpleasant reactions. If the feeling is fear of what the person will do, that is another matter, and Lesson 5 is about it.'
					}
				}
			]
		},
		{
			kind: 'flaw',
			id: 'one-sentence-too-many',
			ideas: [5, 25],
			prompt: 'A short paragraph from a magazine. Mark the sentence that claims more than is known.',
			reread: { beat: 'old-rules' },
			pieces: [
				{
					id: 'linked',
					text: 'How we were looked after early on is linked with how we handle closeness later.',
					feedback: 'This can stand. “Linked” says that the two go together on average, and no more than that.'
				},
				{
					id: 'modest',
					text: 'The link is modest, and present stress explains a good deal.',
					feedback:
						'This can stand. It gives the size of the link and names a rival cause, which is what a careful writer does.'
				},
				{
					id: 'will-push',
					text: 'So whoever was not comforted as a child will push love away as an adult.',
					flaw: true,
					feedback:
						'This is the overclaim. “Whoever” and “will” turn a modest average into a fate. It is tempting because it follows so smoothly from the lines before it.'
				},
				{
					id: 'shifts',
					text: 'How secure people feel also shifts over the years.',
					feedback: 'This can stand, and it speaks against the sentence before it: what can shift is not fixed.'
				}
			]
		},
		{
			kind: 'single',
			id: 'thanks-at-home',
			ideas: [4],
			situation:
				'A nurse takes thanks from patients with a grin. When her husband says the same words over the washing-up, she bristles.',
			prompt: 'Which account is the fairest?',
			reread: { beat: 'why-it-shows-at-home' },
			options: [
				{
					id: 'prefers-strangers',
					text: 'She is fonder of her patients than of her husband.',
					feedback:
						'It reads love straight from a reaction. It may be the other way about: his words can go deeper because his opinion counts for more.'
				},
				{
					id: 'most-at-stake',
					text: 'Doubts often show most where most is at stake.',
					right: true,
					feedback:
						'Yes. It is common, and it says little about the marriage. It stays a guess, too: she may also be at the end of a double shift.'
				},
				{
					id: 'his-praise',
					text: 'There must be something wrong with how he says it.',
					feedback:
						'Perhaps, and it would be fair to ask. But the words are the same, and “must” puts the whole cause in the other person before anyone has looked.'
				},
				{
					id: 'no-fit',
					text: 'Home is where it should be easiest, so they do not fit.',
					feedback:
						'It sounds reasonable that closeness should be comfort. Yet nearness also brings more to lose, and unease is often part of it without anything being broken.'
				}
			]
		}
	]
});
