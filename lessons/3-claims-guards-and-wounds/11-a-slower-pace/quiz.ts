import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	gentle: true,
	questions: [
		{
			kind: 'flaw',
			id: 'newsletter-on-later-hurt',
			ideas: [40, 42],
			asks: 'Ideas 40 and 42 with their evidence: hurt in adult life can make wary, one study of women asked once, keeping away may be protection or not. Who misses cause, other groups, or “may be” passes over the kind and hedged sentences and marks the plain ones.',
			situation:
				'The newsletter of a parish has a column about people who were hurt in love as adults. It uses the study of 133 women.',
			prompt: 'Mark the three sentences that go further than what this lesson has found out.',
			reread: { beat: 'hurt-that-comes-later' },
			pieces: [
				{
					id: 'can-be-careful-long',
					text: 'Violence from a partner, an affair or a death can make somebody careful for a long time.',
					feedback: '“Can” is as far as it goes. It counts nobody and foretells nothing, and the lesson says as much.'
				},
				{
					id: 'more-alert',
					text: 'In one study, women whose partners had been violent were more alert to betrayal.',
					feedback:
						'It says who was asked and about what. One study of women online is a small base, and the sentence claims no more.'
				},
				{
					id: 'men-the-same',
					text: 'Among men, one may suppose, it is much the same.',
					flaw: true,
					feedback:
						'The study asked women. About men this lesson has looked for little and can say little. “One may suppose” sounds modest and adds a whole group.'
				},
				{
					id: 'lower-with-someone-new',
					text: 'Those who were content with someone new were less alert in some ways.',
					feedback: 'Two things are found side by side, on some of the measures. Which came first is left open here.'
				},
				{
					id: 'love-eases-it',
					text: 'A good new love, it seems, takes some of that alertness away.',
					flaw: true,
					feedback:
						'The link has become a cause. It may also run the other way: those less alert may find it easier to be content. Asked once, the study cannot tell.'
				},
				{
					id: 'wary-makes-sense',
					text: 'Being wary after harm makes sense.',
					feedback:
						'A short sentence without any hedge, and it needs none. It blames no one and makes no claim about how many.'
				},
				{
					id: 'all-guarding',
					text: 'And those who have kept away from love for years are guarding something tender.',
					flaw: true,
					feedback:
						'Some are. Others like their life as it is. From outside the two look alike, and a kind guess about strangers is still a guess.'
				}
			]
		},
		{
			kind: 'single',
			id: 'what-follows-from-modest',
			ideas: [39],
			asks: 'Idea 39 against “damaged for life”: an average says something about groups. Who has not understood it carries the average over to most of them, to one person, or to the weight of what was done. All four sentences say “somewhat” or “modest”.',
			situation:
				'Imre works with young people. He has the finding right: on average there is a modest link between being emotionally maltreated as a child and being less happy in love later on.',
			prompt: 'Which of these sentences follows from it?',
			reread: { beat: 'what-an-average-can-say' },
			options: [
				{
					id: 'lea-harder',
					text: 'Lea, who went through it and is now in love for the first time, will find love somewhat harder than her friends.',
					feedback:
						'Lea is one person, and she may be the happiest of them all. An average over many leaves room for that. A forecast for one is what “damaged for life” does, in a gentler voice.'
				},
				{
					id: 'two-thousands',
					text: 'Of a thousand people who went through it, somewhat more will be unhappy in love than of a thousand others.',
					right: true,
					feedback:
						'Two large groups, a difference between them, and no word about why or about whom. In both groups many do well. More than this a link on average does not carry.'
				},
				{
					id: 'most-a-little',
					text: 'Of a thousand people who went through it, most will be somewhat less happy in love than they could have been.',
					feedback:
						'“Most” is not in the finding. A modest average may come from some who struggle a good deal and many who do not, and it cannot show what would have been.'
				},
				{
					id: 'weight-modest',
					text: 'Lea went through it and says that it was terrible, but in her love life it can have had a modest weight at most.',
					feedback:
						'What is modest is the link across many people. It measures nobody’s hurt. For Lea it may weigh a great deal, and she is the one who can say.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'curry-and-cards',
			ideas: [42, 43],
			asks: 'Ideas 42 and 43, the bind: the wish is still there and the risk feels too great. Who sees only the fear takes the excuse, who sees only the wish takes the glad yes, who knows of both but not of a pace leaves it to the neighbour.',
			situation:
				'Hedda is 67 and would love to learn bridge. Ever since her husband left, sitting in another person’s home makes her want to run. The woman upstairs writes: “Far too much curry, and the cards are out. Come up tonight?”',
			prompt: 'Hedda would like both her wish and her fear to have a say. Which answer does that, and sets a pace?',
			reread: { beat: 'a-sentence-with-a-handle' },
			options: [
				{
					id: 'glad-yes',
					text: '“I’d love to! I’ll bring the wine, and we’ll play until they bang on the ceiling. Is eight all right?”',
					feedback:
						'The wish has all the say. It may turn out to be a fine evening. But nothing in it looks after the part of her that will want to run at nine.'
				},
				{
					id: 'knee-and-ironing',
					text: '“Tonight’s no good, I’m afraid. There’s the ironing still, and my knee doesn’t like those stairs of yours.”',
					feedback:
						'The fear has all the say, and the knee is an excuse. She may make one. The neighbour cannot hear from it that Hedda would love to play.'
				},
				{
					id: 'one-game-on-the-bench',
					text: '“I want to learn it. I don’t go into people’s flats just now. One game tomorrow, on the bench in the yard?”',
					right: true,
					feedback:
						'The wish is said, the fear gets a limit without its story, and the offer has a size: one game, in the open. The neighbour can still say no to it.'
				},
				{
					id: 'you-decide',
					text: '“I want to, so much, and I can hardly bear the thought of it. Both are true. You decide what we do.”',
					feedback:
						'Wish and fear are both named, as plainly as they can be. A size is missing. The neighbour would have to guess how much Hedda can manage.'
				}
			]
		},
		{
			kind: 'several',
			id: 'emils-spring',
			ideas: [41],
			asks: 'Idea 41: what working a hurt through is, and that it need not come first. Who thinks it means telling all, suffering alone or being done before one loves marks the untold part or the new friend and lets the digging pass as thorough.',
			situation:
				'Emil is 50 and is looking for help with something that was done to him when he was young. Six things happen that spring.',
			prompt: 'Which of them do not fit what this lesson says about working a hurt through?',
			reread: { beat: 'does-the-past-come-first' },
			options: [
				{
					id: 'harder-then-slower',
					text: 'After the third meeting he sleeps worse than before. He tells his therapist, and they agree to go more slowly.',
					feedback:
						'It can be hard before it gets easier. The pace is something the two agree on, and it may be changed at any time.'
				},
				{
					id: 'something-earlier',
					text: 'A counsellor feels sure that there was something else, earlier still, and wants to look with him until it comes back.',
					right: true,
					feedback:
						'Nobody should dig for a memory that is not there. What he does remember, and what it came to mean, is enough to work with.'
				},
				{
					id: 'new-company',
					text: 'He has begun to see someone. His therapist hears about it, and does not ask him to wait until they have finished.',
					feedback:
						'Help and a good tie can go together. That the one must be finished before the other begins has not been shown. Somebody else may prefer to wait.'
				},
				{
					id: 'left-untold',
					text: 'One part he leaves untold. They work on what it has made him believe about himself, and that is where it stays.',
					feedback:
						'Not every method needs the whole story. Blame and danger can be looked at without each hour of what happened.'
				},
				{
					id: 'by-himself',
					text: 'For a while he does it by himself: he writes all of it down each night, as a page he found tells him to.',
					right: true,
					feedback:
						'A page cannot notice when it is too much. This is done with somebody trained, who can slow down with him. Keeping a diary is another matter.'
				},
				{
					id: 'asks-and-changes',
					text: 'He asks the first counsellor whether she has done this kind of work. She has not, so he goes to another one.',
					feedback: 'He may ask, and he may change. A good helper is not offended by the question.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'stillness-response-and-yes',
			ideas: [38],
			asks: 'Idea 38, what such a hurt is and is not: going along, going still and responding are no consent, and stopping is the task of the other one. It can make closeness hard and need not. Who reads bodies, behaviour or a good life afterwards as evidence about what was done answers the other way round.',
			situation:
				'This one is about what bodies do in fear, whose task it is to stop, and what comes of it later. Nothing is shown.',
			prompt: 'True or false, by this lesson? Say also how sure you are.',
			reread: { beat: 'what-people-live-with' },
			statements: [
				{
					id: 'part-of-them-agrees',
					text: 'If a body responds to a touch, one may take it that a part of the person agrees.',
					truth: false,
					feedback: {
						true: 'Bodies can respond under force and in fear. It has been found in women and in men. No part of the person has agreed by it. How often it happens is not known, and nothing hangs on that.',
						false:
							'A response shows neither wanting nor consent, in people of every gender. Agreement is something that a person says or plainly shows, and can take back.'
					}
				},
				{
					id: 'friendly-next-morning',
					text: 'A person may have been assaulted and still have sent a friendly message the next morning.',
					truth: true,
					feedback: {
						true: 'People do many things to get through, and afterwards. A message says how someone got through the morning. It cannot say what they agreed to the night before.',
						false:
							'Being friendly, or going back, is among the things that people tell of. It agrees to nothing, and it does not make them part of what was done.'
					}
				},
				{
					id: 'gently-on',
					text: 'If the other one goes still, one may go on gently until they say what is the matter.',
					truth: false,
					feedback: {
						true: 'Somebody who is frozen may not be able to say a word, so waiting for one puts the task on them. The task is the other one’s, and it is to stop.',
						false:
							'The one who can move stops, at once, without needing a reason. If it was only tiredness, nothing is lost by having stopped.'
					}
				},
				{
					id: 'freezing-with-somebody-kind',
					text: 'Somebody may freeze with a person they trust.',
					truth: true,
					feedback: {
						true: 'Freezing can come back long after what it came from, and it can be a warning about now. The one who freezes has nothing to explain.',
						false:
							'It can happen with somebody trusted as well, because of something long ago or because of what is being done now. Only the one who froze can say which, and need not. If someone you trusted went on, it was wrong, and not your doing.'
					}
				},
				{
					id: 'loves-easily-today',
					text: 'Someone who was abused as a child and loves easily today may have been hurt as badly as anyone.',
					truth: true,
					feedback: {
						true: 'Such a hurt can make it hard to be close, and it does not always. How someone loves today does not measure what was done. It is no one’s credit, and where love is hard it is no one’s failing.',
						false:
							'Many people do well afterwards. It does not make smaller what was done to them, and it sets no standard for those to whom closeness is frightening.'
					}
				}
			]
		},
		{
			kind: 'single',
			id: 'whom-to-tell',
			ideas: [14],
			asks: 'Lesson 8, when to open up: answered kindly before, never made to pay, pace left to her. Who goes by openness, length of friendship or warmth of listening takes one of the three, each of which lacks one of the signs.',
			repeats: 'opening-doors',
			situation: 'Yusra is 26 and would like to tell one person something true and tender. She thinks of four.',
			prompt: 'Lesson 8 named three things to look for. In whom does she have all three?',
			reread: { lesson: 'opening-doors', beat: 'to-whom-and-how-much' },
			options: [
				{
					id: 'theo',
					text: 'Theo told her all about his own worst year, over their second coffee. She has not yet told him anything.',
					feedback:
						'He trusts her. How he answers when she trusts him is not known yet. She could find out with something small.'
				},
				{
					id: 'bela',
					text: 'Bela has been her friend since school and has kept each secret. He asks her weekly what is really the matter.',
					feedback:
						'Kind, and good at keeping a secret. He also asks every week, and so the pace is not hers. She might tell him that first.'
				},
				{
					id: 'mrs-oduya',
					text: 'Mrs Oduya at work once heard that an exam had gone badly. She said that she was sorry, and has left it at that.',
					right: true,
					feedback:
						'A small thing was met kindly, it has not been used since, and nobody has asked for more. How long they have known each other is not among the three.'
				},
				{
					id: 'her-sister',
					text: 'Her sister is the warmest listener that she knows. At Easter, in a quarrel, she came out with what Yusra had told her.',
					feedback:
						'She listens well, and Yusra paid for it at Easter. Warmth on one evening does not make up for that, unless something has changed.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'now-soon-or-neither',
			ideas: [38, 41],
			asks: 'The objective on signs that call for support. Strong feeling and a quiet life mislead here: who goes by tears or by being alone takes grief and contentment for signs, and the flat or joking sentences for none.',
			prompt:
				'Eight people say one thing each. By this lesson: does it call for the help page now, is it a reason to ask for support, or no sign by itself? Anyone may ask for support without a sign, too.',
			reread: { beat: 'more-than-a-pace' },
			groups: [
				{ id: 'now', label: 'The help page now' },
				{ id: 'ask', label: 'A reason to ask for support' },
				{ id: 'by-itself', label: 'No sign by itself' }
			],
			cards: [
				{
					id: 'easier-for-them',
					text: '“I’ve been thinking how much easier it would be for them all if I weren’t here,” says Ole, in passing.',
					group: 'now',
					feedback:
						'Now, however lightly it is said. If you think of not being alive, open the help page. In immediate danger, call your local emergency number.'
				},
				{
					id: 'floor-polish',
					text: '“There’s a floor polish. I smell it at work and I’m back there, with a customer waiting for change.”',
					group: 'ask',
					feedback:
						'It comes back as if it were now. That is a reason to ask, even where one goes on serving customers.'
				},
				{
					id: 'bus-stop',
					text: '“On her birthday I cried at the bus stop, loudly, in front of everyone. Then the bus came and I went to work.”',
					group: 'by-itself',
					feedback:
						'Grief has days like this. It was strong, and it passed when the day went on. Company may still be welcome.'
				},
				{
					id: 'on-saturday',
					text: '“What happened on Saturday was rape, I think,” says Mark. “It’s only Monday. I’ll see how I am in a week.”',
					group: 'now',
					feedback:
						'After rape or assault some help cannot wait, and the help page says which. Looking there binds Mark to nothing. It is for people of every gender.'
				},
				{
					id: 'two-nights',
					text: '“I lay awake for two nights before the hearing, staring at the ceiling. Since then I’ve slept as usual.”',
					group: 'by-itself',
					feedback:
						'Two nights with a cause ahead of them, and then sleep. If it went on for weeks, it would be another card.'
				},
				{
					id: 'christening',
					text: '“Lovely christening. I felt nothing, but then I’ve felt nothing since the winter. It’s rather restful.”',
					group: 'ask',
					feedback:
						'Months of numbness, told as a joke. It may be what got someone through. It is also worth bringing to somebody.'
				},
				{
					id: 'six-years-alone',
					text: '“Six years now without anyone. I see to my bees, I sing on Thursdays, and I have my breakfast in peace.”',
					group: 'by-itself',
					feedback:
						'A life on one’s own, told with pleasure. Nothing here asks to be treated. If it were otherwise, only the speaker could say.'
				},
				{
					id: 'three-glasses',
					text: '“I don’t even like the stuff. But without three glasses I can’t get to the end of the evening.”',
					group: 'ask',
					feedback:
						'A doctor or a helpline has heard this many times. After much drink every day it is wise to ask before stopping, since stopping all at once can be dangerous.'
				}
			]
		},
		{
			kind: 'write',
			id: 'the-walking-week',
			ideas: [43],
			asks: 'Idea 43, and the objective on a sentence that sets a pace, made: what is too much, what is possible, without the reason. Who lacks it writes an excuse, the whole story, or a yes.',
			situation:
				'An invented case. Ferran is 63 and sings in a choir. Ulf, who stands next to him, asks him along for a walking week in a house with seven others. Ferran would like to know Ulf better. A week in a full house is more than he can manage, and the reason is his own. You may invent somebody else. If others can open this device, thinking is enough.',
			prompt: 'What could Ferran answer? Two or three sentences that set a pace.',
			offByDefault: true,
			models: [
				{
					id: 'sunday-walk',
					text: '“Thank you for asking me. A whole week is too much for me just now. I’d enjoy a walk with you, though: Sunday, from ten till noon?”',
					note: 'The wish is there, and it has a day and two hours. Ulf knows at once what he can say yes to. It commits Ferran to Sunday, so it is the better one if he is sure of Sunday.'
				},
				{
					id: 'i-shall-ask-you',
					text: '“Not the week, thank you. I may ask you for a walk some time, and I’d like it to be me who asks. See you on Tuesday.”',
					note: 'It promises nothing and keeps the next step with Ferran. Ulf has to live with not knowing. It is the better one if any day at all would be too soon.'
				}
			],
			checks: [
				{ id: 'too-much', text: 'Does it say plainly that the week is too much, or not wanted?' },
				{ id: 'no-reason', text: 'Does it leave out the reason, and also an invented one?' },
				{ id: 'what-next', text: 'Can Ulf tell from it what comes next, or that he is to wait?' }
			]
		}
	]
});
