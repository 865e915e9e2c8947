import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'several',
			id: 'behind-the-phrase',
			ideas: [58, 60],
			situation:
				'At a bus stop a man says of the woman he lives with, “She’s like a sister to me.” You know nothing else about them.',
			prompt: 'What can lie behind it? There may be more than one.',
			reread: { beat: 'nine-things-behind-one-sentence' },
			options: [
				{
					id: 'just-that',
					text: 'Nothing; she is the closest person he has',
					right: true,
					feedback: 'It can. Some people have no warmer word than that, and miss nothing.'
				},
				{
					id: 'sleep',
					text: 'Months of too little sleep',
					right: true,
					feedback:
						'It can. It sounds too dull to be the reason, and such a sentence may have nothing more behind it than tiredness.'
				},
				{
					id: 'medicine',
					text: 'A medicine, an illness or a change in hormones',
					right: true,
					feedback:
						'It can, and a doctor or pharmacist can look into it. A prescribed medicine should never be stopped without asking them.'
				},
				{
					id: 'only-fear',
					text: 'Only fear of being close; the other reasons are excuses',
					feedback:
						'This is near to how one of the articles reads it, and it has the pull of a secret found out. But fear is one explanation among several, and this version would turn every other answer into proof of itself.'
				},
				{
					id: 'grief',
					text: 'A grief that takes up all the room',
					right: true,
					feedback: 'It can. Grief is easily forgotten here, because nothing in the sentence points to it.'
				},
				{
					id: 'money',
					text: 'Worry about money or work',
					right: true,
					feedback: 'It can. A mind that is busy with the rent may have little left over, for anyone.'
				},
				{
					id: 'resentment',
					text: 'An old resentment that nobody mentions',
					right: true,
					feedback: 'It can. The word “sister” sounds peaceful, and a quiet home may have something unsaid in it.'
				},
				{
					id: 'routine',
					text: 'Routine, and being joint managers of a household',
					right: true,
					feedback:
						'It can. In one small set of interviews, married women who had lost desire spoke of routine and roles. It is one group, and it does not speak for this man.'
				},
				{
					id: 'violence',
					text: 'Sexual violence that somebody once did to him or to her',
					right: true,
					feedback:
						'It can, lately or long ago, to a man as to a woman. It is that somebody’s doing. Neither of the two at the bus stop owes anyone the story.'
				},
				{
					id: 'wanting',
					text: 'Whom he wants: someone else, another gender, or no sex with anyone',
					right: true,
					feedback:
						'It can. Orientation, and wanting no sex at all, are no symptoms. They also say nothing against the love that is there.'
				},
				{
					id: 'fear',
					text: 'Fear of being seen wanting by the one who knows him best',
					right: true,
					feedback:
						'It can; this is the article’s idea, as one of nine. That it is possible does not make it likely in this man.'
				}
			]
		},
		{
			kind: 'single',
			id: 'why-weak',
			ideas: [57],
			situation:
				'“You say you prefer it this way. That’s your fear talking.” “No, it isn’t.” “You see? That’s exactly what fear would say.”',
			prompt: 'What makes the first speaker’s claim a weak one?',
			reread: { beat: 'a-claim-that-cannot-lose' },
			options: [
				{
					id: 'rude',
					text: 'It is a rude thing to say to somebody’s face at home',
					feedback:
						'It may well be rude, and that is worth minding. But a rude claim can be true and a polite one empty. The weakness lies in its logic.'
				},
				{
					id: 'never-so',
					text: 'Fear never passes itself off as a preference',
					feedback:
						'It is tempting to swing to the other side. In some lives fear may do just that. The trouble is that nobody can know it from outside, and this claim leaves no way to find out.'
				},
				{
					id: 'any-answer',
					text: 'It explains any answer that the other might give',
					right: true,
					feedback:
						'Yes. A yes proves it, a no proves it, and anger would prove it too. What fits every answer cannot be tested, and tells nothing about this person.'
				},
				{
					id: 'not-trained',
					text: 'The speaker has had no training as a therapist',
					feedback:
						'Training helps with a good deal. It would not repair a claim that cannot lose, and a trained person can make one as well.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'secret-open-private',
			ideas: [58, 59],
			prompt:
				'Look at what the other person knows and was promised. Is it a secret split, an open agreement, or private and fine?',
			reread: { beat: 'lives-in-compartments' },
			groups: [
				{ id: 'secret', label: 'Secret split' },
				{ id: 'open', label: 'Open agreement' },
				{ id: 'private', label: 'Private, and fine' }
			],
			cards: [
				{
					id: 'choir',
					text: 'Kim and her husband have promised to see nobody else. On Thursdays she sees someone else, and he thinks it is choir.',
					group: 'secret',
					feedback:
						'Nobody has been caught, and all seems calm. Still, he relies on a promise that is being broken, and that is what makes it a secret split.'
				},
				{
					id: 'diary',
					text: 'Bashir keeps a diary. His wife knows that it exists and has never read it; neither promised to tell everything.',
					group: 'private',
					feedback:
						'Closed pages can look like secrecy. No promise covers the diary and nobody is misled, so it is private. Closeness does not take full access.'
				},
				{
					id: 'review',
					text: 'Nia and Tal agreed that each may date others. They go over it every few months, and either may call it off.',
					group: 'open',
					feedback:
						'It can look like a split with good manners. But both know, both said yes, and the yes can be taken back: an open agreement.'
				},
				{
					id: 'taken-back',
					text: 'Anke once said yes to other partners. In May she asked to stop. Her boyfriend nodded, and goes on without telling her.',
					group: 'secret',
					feedback:
						'There was a free yes, so it may look like an agreement. A yes is not given once and for all. She has taken it back and believes that he stopped.'
				},
				{
					id: 'counsellor',
					text: 'Omar talks about his marriage to a counsellor. His husband knows that he goes, and has not asked what is said.',
					group: 'private',
					feedback:
						'Talking to an outsider about a marriage can feel like disloyalty. It is a private place to think, and promised to nobody. He need not have told him, either.'
				},
				{
					id: 'crush',
					text: 'Yan told her wife about a crush in the week it began. They talked, and both freely chose that Yan may go for that coffee.',
					group: 'open',
					feedback:
						'A crush sounds like the start of a secret. Here it was told early, and what followed was chosen by both, so it is an open agreement, even a very small one.'
				},
				{
					id: 'daydream',
					text: 'Now and then Sol daydreams about a singer. Sol’s partner has said, “Your daydreams are yours.”',
					group: 'private',
					feedback:
						'A rule that one must confess every thought makes this look like a split. Nothing was promised about daydreams, and the partner has said so.'
				}
			]
		},
		{
			kind: 'single',
			id: 'a-yes-that-counts',
			ideas: [58],
			repeats: 'telling-apart',
			prompt: 'Four people tell of a yes to “an open agreement”. Whose yes was none?',
			reread: { lesson: 'telling-apart', beat: 'four-acts-side-by-side' },
			options: [
				{
					id: 'she-cried',
					text: 'Ilse cried when Ruben asked. She thought about it for a month and said yes. In March she took the yes back, and since then they see nobody else.',
					feedback:
						'Tears alone do not make a yes unfree. She had a month, she took it back, and her no was kept. That is how a free yes looks.'
				},
				{
					id: 'papers',
					text: '“I said yes,” says Kwame. His visa hangs on the marriage, and Brigitte had mentioned that twice in the week she asked.',
					right: true,
					feedback:
						'Yes, this one. His no would have cost him the country he lives in, and she let him see that. A yes given out of fear is no agreement.'
				},
				{
					id: 'only-one-uses-it',
					text: 'Only Sanne sees other people. In June Abel asked for a month’s stop, got it, and nobody was cool with him for it.',
					feedback: 'It looks one-sided. His no was taken at once and cost him nothing, and that can be seen.'
				},
				{
					id: 'written-rules',
					text: 'Tom and Idunn have written down four pages. Last week Idunn took one line back. “Right,” said Tom, and crossed it out.',
					feedback: 'Four pages may sound like control. One of them took something back, and that was that.'
				}
			]
		},
		{
			kind: 'single',
			id: 'close-and-wanting',
			ideas: [58, 60],
			prompt: 'What do the studies so far say about closeness and desire in couples?',
			reread: { beat: 'what-closeness-does-to-desire' },
			options: [
				{
					id: 'rise-together',
					text: 'Day to day they tend to rise together; some distinctness may help too',
					right: true,
					feedback:
						'Yes, as far as it is known. These are links and a few interviews, and the question is still contested. They cannot say what is the case between two particular people.'
				},
				{
					id: 'kills',
					text: 'The closer two people become, the more surely their desire fades away',
					feedback:
						'It is an old idea and one of the articles leans on it. Day-to-day reports mostly point the other way. Overfamiliarity and routine were named in interviews, and they are not the same as closeness.'
				},
				{
					id: 'guarantees',
					text: 'If two people feel close enough, desire will come by itself in time',
					feedback:
						'A hopeful thought, and it can turn into pressure. Closeness usually goes with desire and does not guarantee it: sleep, medicines, resentment and who somebody is all come in.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'i-want-you',
			ideas: [56, 57],
			situation:
				'You share a home with someone you love. One evening they put down the crossword and say, “I don’t want sex. I do want you.”',
			prompt: 'What might you say next?',
			reread: { beat: 'nobody-else-can-tell' },
			options: [
				{
					id: 'diagnose',
					text: '“I think you’re afraid of letting me in. We could work on that.”',
					feedback:
						'It sounds insightful and even offers help. But it answers a plain sentence with a diagnosis, and whatever they reply can be counted as more fear.'
				},
				{
					id: 'prove',
					text: '“If you really wanted me, you’d show it.”',
					feedback:
						'Behind it may be a hurt that deserves to be said. As it stands it makes sex the proof of love, and nobody owes that proof.'
				},
				{
					id: 'ask',
					text: '“Thank you for telling me. What is being close, for you?”',
					right: true,
					feedback:
						'It takes the sentence as true and asks to hear more. Your own wishes have not gone away; they can come next, in this talk or in another.'
				},
				{
					id: 'fine',
					text: '“Fine. It doesn’t matter to me anyway.”',
					feedback:
						'It spares them a scene, and it may be untrue. If it does matter to you, they lose the chance to know it. If it truly does not, there are warmer ways to say so.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'where-it-leads',
			ideas: [59, 60],
			prompt: 'True or false, and how sure are you?',
			reread: { beat: 'where-looking-may-lead' },
			statements: [
				{
					id: 'back-to-sex',
					text: 'Exploring a red flag such as “like a brother” should lead back to sex.',
					truth: false,
					feedback: {
						true: 'Many books and films take this for the happy ending. If only one result counts, it is no longer exploring. Staying close without sex, another shape and a kind parting are respectable results as well.',
						false:
							'So this lesson sees it. It may lead back to sex, where both of them want that. It may as well lead to a doctor, to staying close without sex, to another shape or to a kind parting.'
					}
				}
			]
		},
		{
			kind: 'flaw',
			id: 'best-thing',
			ideas: [59],
			prompt: 'One sentence, in five pieces. Mark the three places where it takes too much for granted.',
			reread: { beat: 'where-looking-may-lead' },
			pieces: [
				{
					id: 'ignore',
					text: 'Ignore',
					feedback:
						'A strong word, and a fair one: a fear that nobody looks at can have a cost. Only its owner can weigh that, so this part may stand.'
				},
				{
					id: 'this-fear',
					text: 'this fear',
					flaw: true,
					feedback:
						'The word “this” slips it past us. Whether there is a fear at all is what one would first have to find out.'
				},
				{
					id: 'with-person',
					text: 'with the person closest to you',
					flaw: true,
					feedback: 'Not everybody has one such person, or wants one. The sentence does not ask.'
				},
				{
					id: 'and-miss',
					text: 'and you may miss',
					feedback:
						'With its “may” this can stand. The trouble lies in what one is said to miss, and in the fear that is said to be there.'
				},
				{
					id: 'best',
					text: 'the best thing life has.',
					flaw: true,
					feedback:
						'A value spoken as if it were a fact. For some people it is so. Others would name a child, a friendship, their work or a quiet house.'
				}
			]
		}
	]
});
