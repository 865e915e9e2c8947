import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'single',
			id: 'four-singers-four-hunches',
			ideas: [57],
			asks: 'Idea 57 and the objective to explain why a claim that cannot lose is weak. Who lacks it goes by modesty (“I may be wrong”), by sharpness of eye, or by solid facts that explain nothing. The case is a choir, so no preference is tested.',
			situation: 'Marijke, 60, has stopped coming to choir on Tuesdays. Four singers talk about it on the tram.',
			prompt: 'Who offers a reason for it that a later fact could speak against?',
			reread: { beat: 'a-claim-that-cannot-lose' },
			options: [
				{
					id: 'solo',
					text: 'Gerrit: “It’s the solo. Staying away is her pride, and if she came back, that would be her pride too.”',
					feedback:
						'Her absence counts for it, and so would her return. Gerrit has explained both beforehand, so whatever Marijke does next will leave him just as sure.'
				},
				{
					id: 'tired-underneath',
					text: 'Lieve: “I may be wrong, but underneath she’s tired of us. She’d be the last to let it show, whatever she said.”',
					feedback:
						'Lieve speaks modestly. Yet neither Marijke’s word nor a cheerful face would count against it, and no other sign is named. “I may be wrong” does not say how one would find out.'
				},
				{
					id: 'late-shift',
					text: 'Noel: “It’s the late shift, I’m sure of it. They’ve got her on it till May, and then she’s back on days.”',
					right: true,
					feedback:
						'If June comes without Marijke, the late shift has lost ground. That he is sure does no harm. He has said something that the calendar could contradict.'
				},
				{
					id: 'six-tuesdays',
					text: 'Shirin: “She’s missed six in a row, and it used to be one at most. I keep the register, so I have the dates.”',
					feedback:
						'Facts that anyone can check, and a good beginning. They say that she stays away. They offer no reason for it, so there is nothing yet to be right or wrong about.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'seven-arrangements',
			ideas: [58],
			asks: 'Idea 58 with Lesson 5’s discrimination. What each knows, was promised, and could refuse decides. Looks mislead: not asking, hurt and tears stand in the fair ones, openness and a signature in the unfree, and no false word was spoken in the secret.',
			prompt:
				'What does each person know, what was promised, and was it free? Sort the seven by that, and go by these lines only.',
			reread: { beat: 'lives-in-compartments' },
			groups: [
				{ id: 'secret', label: 'A secret split' },
				{ id: 'open', label: 'An open agreement' },
				{ id: 'private', label: 'Private' },
				{ id: 'unfree', label: 'A yes or a promise that was not free' }
			],
			cards: [
				{
					id: 'terje-on-tuesdays',
					text: 'Terje and his wife promised to see nobody else. On Tuesdays Terje does. He has told no lie, because nobody has asked him about Tuesdays.',
					group: 'secret',
					feedback:
						'No false word was needed. His wife goes by a promise, and the promise is being broken on Tuesdays. That is what makes it a secret split.'
				},
				{
					id: 'sanne-and-abel',
					text: 'Only Sanne sees other people. Abel wanted to know that and nothing more, and so they agreed. In June he asked for a month’s stop, and had it.',
					group: 'open',
					feedback:
						'It looks uneven, and little is told. Abel knows what he wanted to know, and his “stop” was kept. Enough is known for his yes to mean something.'
				},
				{
					id: 'otto',
					text: 'Otto, 71, cried when Lou asked whether they might both date. He thought for a month and said yes. In March he wanted one thing to be different, and it was.',
					group: 'open',
					feedback:
						'Tears do not make a yes unfree. He took his time, and when he wanted a change it was made. Both know, and both can still alter it.'
				},
				{
					id: 'leona',
					text: 'For a year Leona has told a counsellor what she tells nobody at home. Her wife found the bill and was hurt. Neither had promised to tell everything.',
					group: 'private',
					feedback:
						'A bill was found and somebody was hurt, so it resembles a discovery. No promise covers that hour. The hurt deserves a talk, and the hour stays Leona’s.'
				},
				{
					id: 'nathan',
					text: 'Nathan teaches at a school that would dismiss him for loving a man. In the staff room he speaks of his “flatmate”, and the flatmate finds that funny.',
					group: 'private',
					feedback:
						'The staff room was promised nothing about his heart, and being known there would cost him his work. His partner knows. Hiding to stay safe is no split.'
				},
				{
					id: 'kwame',
					text: '“I signed, and it’s all in the open,” says Kwame. His visa hangs on the marriage, and Brigitte had mentioned that twice in the week she asked.',
					group: 'unfree',
					feedback:
						'Everything is known and there is a signature. She let him see what a no might cost, so it is no agreement. Threats with papers are control. What is true in them, a service or a lawyer can tell him alone.'
				},
				{
					id: 'ylva',
					text: 'Ylva swore to her boyfriend never to be alone with a man, on the evening when he locked away her passport. She has coffee with a colleague each week, and keeps it to herself.',
					group: 'unfree',
					feedback:
						'She is keeping something from him, and it breaks no promise that binds. The oath was got by fear. What she holds back to stay safe is hers, and a service can help.'
				}
			]
		},
		{
			kind: 'several',
			id: 'where-enough-begins',
			ideas: [56],
			asks: 'Idea 56: a limit to how much closeness is welcome, whatever it comes from. Who thinks that it always means fear ticks the one frightened line. Who takes each distance for one ticks the ferry, Piet or the woman without a partner.',
			prompt: 'Which of these people tell of what this course calls a ceiling? There may be more than one.',
			reread: { beat: 'nobody-else-can-tell' },
			options: [
				{
					id: 'third-day',
					text: '“I love it when my sister comes. By the third day I’m looking up her train, and next month I’ll love it again.”',
					right: true,
					feedback:
						'Up to the third day it is a joy and then it is enough. Nothing frightens the speaker. A ceiling can be plain taste.'
				},
				{
					id: 'ferry',
					text: '“I’d have them round every night, and the ferry only runs on Sundays. On Sunday nights I’m not nearly done.”',
					feedback:
						'The distance is the ferry’s doing. This person has less closeness than they want, so no upper limit has come in sight.'
				},
				{
					id: 'since-the-twins',
					text: '“We used to share one chair. Since the twins came, one hug a day is plenty for me, and it’s a good one.”',
					right: true,
					feedback:
						'There was room for more once, and there may be again. A ceiling can move with the day and the year, and small children use up a great deal of touch.'
				},
				{
					id: 'piet',
					text: '“I could sit with my friends till morning. I leave when Piet turns up, since he corrects the way I speak.”',
					feedback:
						'It is Piet’s corrections that are too much. With the others the speaker would stay, so the amount of closeness is not what sends them home.'
				},
				{
					id: 'whole-evening',
					text: '“If he’s kind for a whole evening I get scared, and on the way home I invent an early start. He’d never mind.”',
					right: true,
					feedback:
						'A whole evening is more than can be borne at present, and the speaker calls it fear. Had they called it taste, nobody else could have known better.'
				},
				{
					id: 'rings-at-all-hours',
					text: '“I want no partner, and there’s nothing I have too much of. My brother rings at all hours, and I like that.”',
					feedback:
						'A wish about kinds of closeness, and no upper limit is told. Not wanting a partner is complete as it stands, and it needs no other name.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'said-over-the-washing-up',
			ideas: [57],
			asks: 'Idea 57, taught critically: “it is simply me” ends the matter, and nobody can read it from outside. Who half understands is friendly and leaves it on trial (for time, for thought) or praises it as a shield; who goes by warmth passes over the dry remark about the ring. Jun is not tested; the answers are.',
			situation:
				'Jun, 24, wants no partner. On the stairs Rosa’s neighbour has said that it is always fear, underneath. Over the washing-up Jun says, “It isn’t. It’s simply me.”',
			prompt: 'Which of Rosa’s answers takes this as settled?',
			reread: { beat: 'nobody-else-can-tell' },
			options: [
				{
					id: 'plenty-of-time',
					text: '“I believe you. And you’re twenty-four, so there’s plenty of time for it to look different.”',
					feedback:
						'She believes it for today and puts off the verdict. People may change at any age, with a partner or without. Jun has not asked for a date on which to be sure.'
				},
				{
					id: 'kept-out-of-it',
					text: '“Good for you. You saw what your father and I ran into, and you’ve kept well out of it.”',
					feedback:
						'It is meant as praise. But it says that Jun is keeping out of trouble, and that is the neighbour’s theory with a smile.'
				},
				{
					id: 'nanas-ring-for-no-wedding',
					text: '“All right. Then Nana’s ring needn’t wait for a wedding. Will you have it, or shall I sell it?”',
					right: true,
					feedback:
						'It is taken as said, and nothing is kept waiting for another answer. Jun may say no to the ring. If Rosa had pictured a wedding, she may be sad about it, and tell a friend.'
				},
				{
					id: 'thought-it-over',
					text: '“Fine by me. You’ve thought it over properly, I suppose? Then I’m the last to say a word.”',
					feedback:
						'There is a condition in it. Nobody asks people who want a partner whether they have thought it over properly, and Jun would have to show that they have.'
				}
			]
		},
		{
			kind: 'flaw',
			id: 'an-answer-in-the-magazine',
			ideas: [59],
			asks: 'Idea 59 weighed: its fair part is that a fear can have a cost. Who lacks it marks that part, since it speaks of fear, or the blunt lines; the three flaws are gentle and hide in a question, a regret and a comfort.',
			situation:
				'An invented column. A woman has written that she and her husband have become like brother and sister. This is the answer.',
			prompt:
				'Mark the three sentences that take for granted something that nobody has found out yet, or that each person would have to weigh.',
			reread: { beat: 'where-looking-may-lead' },
			pieces: [
				{
					id: 'you-write',
					text: 'You write that he is the first person you ring with any news, and that you sleep well beside him.',
					feedback: 'It repeats what was in her letter and adds no meaning of its own.'
				},
				{
					id: 'begin-to-be-afraid',
					text: 'When did the two of you begin to be afraid of being seen wanting?',
					flaw: true,
					feedback:
						'“When” takes it as settled that they are afraid at all. Her letter mentions no fear, and any date that she gave would now confirm one.'
				},
				{
					id: 'own-reckoning',
					text: 'A fear that is left alone can cost something, and the person who has it is the one to say how much.',
					feedback:
						'The fair part of what one of the articles says. It does not claim that she has such a fear, and it leaves the sum to its owner.'
				},
				{
					id: 'a-pity',
					text: 'It would be a pity to go without the best that two people can share.',
					flaw: true,
					feedback:
						'A value put in as if it were a fact. For some people it is the best. Others would name a child, their work, a friendship or a quiet house.'
				},
				{
					id: 'if-one-of-you-misses-it',
					text: 'If one of you misses something, a chemist can say whether a medicine may have a part in it.',
					feedback: 'It begins with “if”, and names one possible cause without saying that it will be this one.'
				},
				{
					id: 'no-hurry',
					text: 'Be patient with yourselves, for the wish comes back when it is met with kindness.',
					flaw: true,
					feedback:
						'The comfort fixes the end beforehand. The wish may come back, or stay away. It may never have been there, or nobody may miss it.'
				},
				{
					id: 'need-not-look',
					text: 'Nothing has to be looked into at all, and you need never write and tell me.',
					feedback: 'No end is set here and nothing is owed. Not looking is as respectable as looking.'
				}
			]
		},
		{
			kind: 'write',
			id: 'four-for-one-sentence',
			ideas: [60],
			asks: 'Idea 60 and the objective to generate at least four rival explanations. Who lacks it writes one explanation in four forms, mostly fear or the end of love, and leaves out that nothing may be amiss.',
			situation:
				'Ludo, 52, works nights at a bakery. In spring the doctor changed his tablets. He and Carmen look after her mother together, and they make each other laugh every day. At Easter there was a row about a loan, and it was never finished. Today Ludo hears himself say, “Carmen? She’s like a sister to me.” Take Ludo, or make somebody up.',
			prompt:
				'Write at least four explanations, each of which could be true. Let one of them be that nothing is amiss.',
			starter: 'It could be…',
			reread: { beat: 'nine-things-behind-one-sentence' },
			models: [
				{
					id: 'from-the-story',
					text: '“He sleeps while she is up. The new tablets. Looking after her mother has made colleagues of them. The loan. Or it is the best word he has, and neither of them misses anything.”',
					note: 'Five explanations, and all but the last are taken from what is told. That keeps it from guessing. It leaves out whatever the story does not mention, such as what Ludo wants.'
				},
				{
					id: 'beyond-the-story',
					text: '“Perhaps he never wanted sex much, and is content. Perhaps he’d be afraid to be seen wanting and turned down. They may have no time apart in which to miss each other. Or he is grieving for her mother already. Two of these can be true at once.”',
					note: 'It goes beyond the facts and says “perhaps”. What a person wants stands beside fear, as an equal. It passes over the tablets, and a pharmacist could soon say something about those.'
				}
			],
			checks: [
				{ id: 'four-apart', text: 'Are there four, and could each be true if the other three were not?' },
				{
					id: 'several-places',
					text: 'Do they come from more than one place, such as body, daily life, the two of them, or what he wants?'
				},
				{ id: 'nothing-amiss', text: 'Is there one in which nobody has to change anything?' }
			]
		},
		{
			kind: 'single',
			id: 'a-note-in-the-margin',
			ideas: [58],
			asks: 'Lesson 9’s discriminations on new ground: a link is no cause, an average is no person, one finding is no proof for all. Who lacks them takes the hopeful cause, doubts a content couple, or swings to “disproved”.',
			repeats: 'the-claim-desk',
			situation:
				'Ingrid, 63, reads in the library: in the couples who were studied, feeling close and feeling desire usually went together, day by day. She puts a note in the margin of her copy.',
			prompt: 'Which note goes no further than the finding? Think back to Lesson 9.',
			reread: { lesson: 'the-claim-desk', beat: 'what-the-study-did' },
			options: [
				{
					id: 'were-rewarded',
					text: '“So closeness brought desire along, though about the reason we’ve learned nothing.”',
					feedback:
						'With “brought” closeness has become the cause, and what comes after the comma cannot take that back. The days may have been good for another reason, such as sleep.'
				},
				{
					id: 'ulrich-and-i',
					text: '“So Ulrich and I, who are close and never want it, may well be missing something.”',
					feedback:
						'An average has been read off one couple. Among many pairs some are always otherwise, and Ingrid and Ulrich would be the ones to notice if they missed anything.'
				},
				{
					id: 'nothing-about-why',
					text: '“So on days when they felt closer, they more often felt desire, and the other way round.”',
					right: true,
					feedback:
						'Desire may bring closeness, or closeness may bring desire. A third thing, such as a free day, may bring both. The note leaves that open, and it says nothing about anyone who wants no sex.'
				},
				{
					id: 'puts-out-desire',
					text: '“So it’s wrong that closeness puts desire out, whichever couple one cares to ask.”',
					feedback:
						'“Usually” has grown into “whichever”. In a few interviews women spoke of knowing each other too well, and some couples may know just that. The question is not closed.'
				}
			]
		},
		{
			kind: 'write',
			id: 'what-would-count-against-it',
			ideas: [57, 60],
			asks: 'Ideas 57 and 60 and the objective to test a hunch by what would prove it wrong. Who lacks it writes what would confirm the hunch, or a test that another person has to pass. Only a cause is tested, never a preference.',
			situation:
				'Sefa, 38, misses wanting her girlfriend. She has two hunches about herself: the timetable (two jobs, three children, lists on the fridge), or the old quarrel about whose mother moves in. She is free to look, and free to stop. Take one of hers, or a hunch of your own about anything at all, such as why a plant is dying. “It is simply me” is no hunch and is not tested.',
			prompt:
				'Write what you would expect to see if the hunch were wrong, and what you would do with the hunch then. Nobody has to try anything in bed for it, and no medicine is stopped.',
			starter: 'If it isn’t that, then…',
			reread: { beat: 'a-claim-that-cannot-lose' },
			models: [
				{
					id: 'looks-back',
					text: '“If it isn’t the timetable, then I’ll have been just the same in August, when the children were with my aunt for two weeks. My diary should say. If I was, I’ll cross the timetable out.”',
					note: 'It looks back, so it costs one evening with a diary and asks nothing of anyone. A diary can be thin, and August was different in other ways as well. It is a good first look.'
				},
				{
					id: 'looks-ahead',
					text: '“If it isn’t the quarrel, then settling it will change nothing. We talk to my brother on Sunday. If by the end of May it’s settled and I feel as I do now, I’ll think of something else, or leave it.”',
					note: 'It looks ahead and has a date. The quarrel is worth settling for its own sake, so nothing is lost if the hunch fails. It needs two other people, and they may say no.'
				}
			],
			checks: [
				{ id: 'seen-or-looked-up', text: 'Does it name something that could be noticed or looked up, and when?' },
				{ id: 'speaks-against', text: 'Would that thing speak against the hunch, and not for it?' },
				{ id: 'let-go', text: 'Does it say what becomes of the hunch then?' }
			]
		}
	]
});
