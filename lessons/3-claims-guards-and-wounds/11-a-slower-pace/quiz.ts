import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	gentle: true,
	questions: [
		{
			kind: 'flaw',
			id: 'newsletter-on-later-hurt',
			ideas: [40, 42],
			asks: 'Ideas 40 and 42 with their evidence: hurt in adult life can make wary, one study of women asked once, keeping away may be protection or not. Who misses a cause, another group or a theory about strangers lets the kind sentences pass. Hedges and plain words stand on both sides.',
			situation:
				'The newsletter of a parish has a column about people who were hurt in love as adults. It uses the study of 133 women.',
			prompt: 'Mark the three sentences that go further than what this lesson has found out.',
			reread: { beat: 'hurt-that-comes-later' },
			pieces: [
				{
					id: 'some-for-years',
					text: 'After a cruel marriage, some people keep their doors shut for years.',
					feedback: '“Some” is as far as it goes. It counts nobody and foretells nothing.'
				},
				{
					id: 'more-alert',
					text: 'In one study, women whose partners had been violent were more alert to betrayal.',
					feedback:
						'It says who was asked and about what. One study of women online is a small base, and the sentence claims no more.'
				},
				{
					id: 'men-on-their-guard',
					text: 'A man whose wife was violent is on his guard in the same way.',
					flaw: true,
					feedback:
						'The study asked women. About men this lesson has looked for little and can say little. It may be so, and nothing here has shown it.'
				},
				{
					id: 'lower-with-someone-new',
					text: 'Those who were content with someone new were less alert in some ways.',
					feedback: 'Two things are found side by side, on some of the measures. Which came first is left open here.'
				},
				{
					id: 'wears-off-with-someone-kind',
					text: 'With someone kind, the alertness wears off.',
					flaw: true,
					feedback:
						'The link has become a cause. It may also run the other way: those less alert may find it easier to be content. The women were asked once, so the study cannot tell.'
				},
				{
					id: 'wary-makes-sense',
					text: 'Being wary after harm makes sense.',
					feedback:
						'A short sentence without any hedge, and it needs none. It blames no one and makes no claim about how many.'
				},
				{
					id: 'guarding-without-knowing',
					text: 'And those who have kept away from love for years are guarding something tender, perhaps without knowing it.',
					flaw: true,
					feedback:
						'Some are. Others like their life as it is. From outside the two look alike, and a kind guess about strangers is still a guess.'
				}
			]
		},
		{
			kind: 'single',
			id: 'nearest-to-a-modest-link',
			ideas: [39],
			asks: 'Idea 39 against “damaged for life”: an average says something about groups. Who has not understood it carries the average over to most of them, to one person, or to the weight of what was done. All four sentences say “somewhat” or “modest”.',
			situation:
				'Imre works with young people. He has the finding right: on average there is a modest link between being emotionally maltreated as a child and being less happy in love later on.',
			prompt: 'Which of these sentences stays nearest to it?',
			reread: { beat: 'what-an-average-can-say' },
			options: [
				{
					id: 'lea-harder',
					text: 'Lea, who went through it and is now in love for the first time, will find love somewhat harder than her friends.',
					feedback:
						'Lea is one person, and she may be the happiest of them all. An average over many leaves room for that. A forecast for one is what “damaged for life” does, in a gentler voice.'
				},
				{
					id: 'two-thousands-expected',
					text: 'Of a thousand people who went through it, one would expect somewhat more to be unhappy in love than of a thousand others.',
					right: true,
					feedback:
						'Two large groups, a difference between them, and no word about why or about whom. In both groups many do well. It is an expectation, and more than that a link on average does not carry.'
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
			id: 'cards-upstairs',
			ideas: [42, 43],
			asks: 'Ideas 42 and 43, the bind: the wish is still there and the risk feels too great. Each wrong answer has two of the three parts: the excuse has a limit and a date, the glad yes has wish and fear, the open one wish and limit. Who thinks that honesty or a date is enough takes one of these.',
			situation:
				'Gudrun is 67 and would love to learn bridge. Ever since her husband left, she has wanted to run when she sits in another person’s home. The woman upstairs writes: “Far too much curry, and the cards are out. Come up tonight?”',
			prompt: 'Which answer has all the parts that Ines’s sentence has in this lesson?',
			reread: { beat: 'a-sentence-with-a-handle' },
			options: [
				{
					id: 'deal-me-another-hand',
					text: '“I’d love to! I’ll bring the wine. I do get restless in other people’s flats. Take no notice, and deal me another hand.”',
					feedback:
						'The wish has all the say. The fear is mentioned and then sent away. It may turn out to be a fine evening, but nothing looks after the part of her that will want to run at nine.'
				},
				{
					id: 'knee-and-half-an-hour',
					text: '“Tonight’s no good, I’m afraid. My knee doesn’t like those stairs of yours. Tomorrow I’ll be in the yard for half an hour.”',
					feedback:
						'There is a limit in it, and a time. The knee is an excuse, and she may make one. But the neighbour cannot hear from it that Gudrun would love to play.'
				},
				{
					id: 'oh-i-want-to-learn-it',
					text: '“Oh, I want to learn it! I’m not up to other people’s flats just now. One game tomorrow, on the bench in the yard?”',
					right: true,
					feedback:
						'The wish is said, the fear gets a limit without its story, and the offer has a size: one game, in the open. The neighbour can still say no to it.'
				},
				{
					id: 'where-and-how-long',
					text: '“I’d love to learn it, and being in someone’s flat is too much for me just now. Where, and for how long, I leave to you.”',
					feedback:
						'Wish and limit are both there, and plainly said. A size is missing. The neighbour would have to guess how much Gudrun can manage.'
				}
			]
		},
		{
			kind: 'several',
			id: 'ruriks-spring',
			ideas: [41],
			asks: 'Idea 41: what working a hurt through is, and that it need not come first. Who thinks it means telling all, suffering alone or being done before one loves marks the untold part or the new friend and lets the digging pass as thorough.',
			situation:
				'Rurik is 50 and is looking for help with something that was done to him when he was young. Six things happen that spring.',
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
					id: 'each-night-by-himself',
					text: 'For a while he does it by himself: each night he writes all of it down, as a guest on the radio advised.',
					right: true,
					feedback:
						'Advice from a radio cannot notice when it is too much, and somebody trained can. Those who had only such advice did nothing wrong. Keeping a diary is another matter.'
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
							'A response shows neither wanting nor consent, in people of every gender. Agreement is something that a person is free to refuse, and then says or plainly shows, and can take back.'
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
					id: 'ease-today-is-no-measure',
					text: 'How easily someone loves today is no measure of how badly they were hurt as a child.',
					truth: true,
					feedback: {
						true: 'Such a hurt can make it hard to be close, and it does not always. People who find love hard have not failed at anything, and those who find it easy may have been hurt as badly.',
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
			situation: 'Runa is 26 and would like to tell one person something true and tender. She thinks of four.',
			prompt: 'Lesson 8 named three things to look for. In whom does she have all three?',
			reread: { lesson: 'opening-doors', beat: 'to-whom-and-how-much' },
			options: [
				{
					id: 'casper',
					text: 'Casper told her all about his own worst year, over their second coffee. She has not yet told him anything.',
					feedback:
						'He trusts her. How he answers when she trusts him is not known yet. She could find out with something small.'
				},
				{
					id: 'bela-asks-kindly',
					text: 'Bela has been her friend since school and has kept each secret. He senses something, and each week he kindly asks what it is.',
					feedback:
						'He is kind, and good at keeping a secret. He also asks every week, and so the pace is not hers. She might tell him that first.'
				},
				{
					id: 'mrs-oduya-at-work',
					text: 'Mrs Oduya at work once heard that an exam had gone badly. “And you’d worked so hard,” she said. She has left it at that.',
					right: true,
					feedback:
						'A small thing was met kindly, it has not been used against her since, and nobody has asked for more. How long they have known each other is not among the three.'
				},
				{
					id: 'her-sister',
					text: 'Her sister is the warmest listener that she knows. At Easter, in a quarrel, she came out with what Runa had told her.',
					feedback:
						'She listens well, and Runa paid for it at Easter. Warmth on one evening does not make up for that, unless something has changed.'
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
						'In a week it would be too late for some of the care: treatment that can prevent HIV has to start within three days, and the sooner the better, so today. The help page says where. Looking binds Mark to nothing. It is for people of every gender.'
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
				'An invented case. Ferran is 63 and rows in a club. Ulf, who has the seat behind him, asks him along for a walking week in a house with seven others. Ferran would like to know Ulf better. A week in a full house is more than he can manage, and the reason is his own. You may invent somebody else. What you write is kept on this device, like a note. If others can open it, thinking is enough.',
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
