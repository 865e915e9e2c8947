import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'several',
			id: 'under-a-level-line',
			ideas: [3, 24, 28, 29, 30, 55, 56],
			asks: 'The objective “explain a distance line by what both seats felt”. Who lacks it reads a calm line as contentment and leaves out the full seat and the one that does all the work, or thinks that a spiral can run without a step apart.',
			situation:
				'Kai and Miriam have played twelve weeks in the two seats. From week 6 to week 10 their mugs stand close together, and the line between them stays level.',
			prompt:
				'The line shows how far apart they stand and nothing else. What could have been going on in those weeks? There may be more than one.',
			reread: { beat: 'what-the-other-seat-cannot-see' },
			options: [
				{
					id: 'fault-and-door',
					text: 'Kai asks once more every evening. Miriam finds something to criticise, and goes out.',
					feedback:
						'The reaching spiral. Week by week it drives two mugs apart, so the line could not have stayed where it was.'
				},
				{
					id: 'had-her-fill',
					text: 'Miriam has had her fill of being close. She likes Kai’s good mood, and stays for it.',
					right: true,
					feedback:
						'Being full leaves no trace on a line until it becomes a step. From the other seat it looks like a good month.'
				},
				{
					id: 'rested-and-asked',
					text: 'Both have slept well. What one of them wishes gets said, and the other has room for it.',
					right: true,
					feedback:
						'This may be just what it looks like. Good weeks draw a level line too, and nobody has to search under it for trouble.'
				},
				{
					id: 'two-who-wait',
					text: 'Miriam is hurt, and says little. Kai hardens, says less, and waits to be asked why.',
					feedback:
						'The cooling spiral. It makes no noise, but each withdrawal moves a mug, and five weeks of it would show.'
				},
				{
					id: 'all-the-carrying',
					text: 'All the owning and the thanking is done by Kai. Miriam has got used to being thanked.',
					right: true,
					feedback:
						'Care that runs one way can keep two mugs side by side for a long time. What it costs is in the tallies, if anywhere.'
				},
				{
					id: 'step-by-step',
					text: 'Each of them tells something true on most days, and they come a little nearer each week.',
					feedback:
						'Coming nearer is a change, and a level line has none. It may be how they got close in the weeks before.'
				}
			]
		},
		{
			kind: 'flaw',
			id: 'noors-page',
			ideas: [8, 10],
			asks: 'Ideas 8 and 10: new events are bent to fit the file. Who lacks it strikes out complaints and hurt because they sound hard, and keeps a kind act with a base motive because it reports something that happened.',
			situation: 'Noor has written a page about her week with Ellis. She is hurt, and not afraid of them.',
			prompt: 'In three of these lines the file decides what something means. Mark those three.',
			reread: { beat: 'four-cards-one-story' },
			pieces: [
				{
					id: 'wednesday',
					text: 'Ellis had said Tuesday and came on Wednesday.',
					feedback: 'Something that happened, with its two days. It may be complained of just as it stands.'
				},
				{
					id: 'bicycle',
					text: 'On Thursday they mended my bicycle, to be left in peace at the weekend.',
					flaw: true,
					feedback:
						'The bicycle was mended; that is the event. The reason was added from the file, and Ellis has not been asked.'
				},
				{
					id: 'third-time',
					text: 'It was the third time since the clocks changed.',
					feedback:
						'A count. It would belong in a case only if the other Tuesdays were left out, and nothing here says that they were.'
				},
				{
					id: 'interview',
					text: 'They asked how my interview went and were bored before I had finished.',
					flaw: true,
					feedback:
						'Asking can be seen. Boredom in somebody else has to be guessed, and here a tired look would be enough for it.'
				},
				{
					id: 'at-the-window',
					text: 'I sat at the window until ten, and I hated it.',
					feedback: 'A strong feeling, spoken as her own. It bends nothing, however bitter it sounds.'
				},
				{
					id: 'mothers-joke',
					text: 'At Mum’s they laughed a good deal, which shows what they are like with me.',
					flaw: true,
					feedback:
						'A warm evening is turned into evidence for a cold one. Read in this way, good news can no longer count for Ellis.'
				},
				{
					id: 'by-six',
					text: 'If it is going to be Wednesday, I want to be told by six.',
					feedback: 'A wish that Ellis can grant, refuse or haggle over. Complaints may end like this; files seldom do.'
				}
			]
		},
		{
			kind: 'find',
			id: 'curtains-for-jun',
			ideas: [1, 14, 27, 28, 36, 42, 43],
			asks: 'Ideas 14, 36 and 27: a guard lowered a little, met by another; and the loop said aloud. Who lacks it marks the apology that presses, or the offer of a chair, which is friendly and shows nothing.',
			situation:
				'Jun, 24, has moved across town. On Sunday their mother Rosa stands at the door with a bag. She has written three times since Friday.',
			prompt:
				'Mark three lines. In two of them someone shows something of their own that the other could not have seen, without pressing or fending off. In the third someone says aloud what goes round between them.',
			reread: { beat: 'two-roads-to-far-apart' },
			lines: [
				{
					id: 'bell-sticks',
					who: 'Rosa',
					text: 'Your bell sticks.',
					feedback: 'Small talk at a door. She begins with the bell because it is easier than beginning with Friday.'
				},
				{
					id: 'it-works',
					who: 'Jun',
					text: 'It works if you press it once.',
					feedback: 'It is about the bell, and about three messages. A small step back.'
				},
				{
					id: 'three-messages',
					who: 'Rosa',
					text: 'Three messages, Jun. So here they are, the ones from your room.',
					feedback: 'A reproach and a present in one bag. She reaches further because nothing came back.'
				},
				{
					id: 'blinds',
					who: 'Jun',
					text: 'I’ve got blinds, Mum.',
					feedback: 'True, and a fence. The present is not taken, and nothing is said about the messages.'
				},
				{
					id: 'street-lamp',
					who: 'Rosa',
					text: 'With a street lamp right outside? You need it dark. You have since you were two.',
					feedback: 'She tells Jun what Jun needs. It is care, and it presses; of herself it shows nothing.'
				},
				{
					id: 'twenty-four',
					who: 'Jun',
					text: 'I’m twenty-four. I can manage a lamp.',
					feedback: 'It fends off. The age is news to neither of them.'
				},
				{
					id: 'not-again',
					who: 'Rosa',
					text: 'Then I’m sorry I came. You won’t find me on your step again.',
					feedback: 'It has “sorry” in it, and it asks to be contradicted. A push that looks like a retreat.'
				},
				{
					id: 'one-chair',
					who: 'Jun',
					text: 'Nobody said that. There’s a chair. Mind the box.',
					feedback: 'A kindness, and room for her to stay. What goes on in Jun stays unsaid.'
				},
				{
					id: 'past-your-room',
					who: 'Rosa',
					text: 'I come off the night shift, and I still go past your room on tiptoe.',
					mark: true,
					feedback: 'She shows what is under the curtains, and asks nothing for it. Jun could not have known.'
				},
				{
					id: 'bus-below',
					text: 'Below them a bus pulls in. Neither says its number.',
					feedback: 'A pause in which she does not add anything. The sentence has time to arrive.'
				},
				{
					id: 'read-all-three',
					who: 'Jun',
					text: 'I read all three. If I’d answered, I’d have asked you to come.',
					mark: true,
					feedback:
						'The silence was a guard, and the wish was behind it. From outside it had looked like having enough.'
				},
				{
					id: 'sit-on-your-hands',
					who: 'Rosa',
					text: 'So I write, you sit on your hands, and I write again.',
					mark: true,
					feedback: 'The loop, with a place in it for each of them. It does not say who began.'
				},
				{
					id: 'the-green-ones',
					who: 'Jun',
					text: 'Are they the green ones?',
					feedback: 'The first question about the present. It lets Rosa come in a little, and shows nothing new of Jun.'
				},
				{
					id: 'need-not-hang-them',
					who: 'Rosa',
					text: 'The green ones. You needn’t hang them.',
					feedback: 'The present is now free to refuse. At the door it was not.'
				}
			]
		},
		{
			kind: 'write',
			id: 'ten-minutes-after-the-door',
			ideas: [16, 22, 23],
			asks: 'The objective “repair after a harsh opening”, ideas 16, 22 and 23: hold the feeling, own a half, leave room. Who lacks it takes the half back, swallows the complaint for peace, or wants it settled tonight.',
			situation:
				'Farid came home two hours late with his phone switched off. Mateo had cooked. “Look who it is,” said Mateo. “You’ve never once thought of me when you’re out, and I’m a fool for standing here.” Farid hung up his coat and went to wash his hands. Ten minutes have passed. Neither is afraid of the other. You can also take a bad start of your own with someone who does not frighten you.',
			prompt: 'Write what Mateo, or you, could say now in place of that opening: two or three sentences.',
			reread: { beat: 'after-a-bad-start' },
			models: [
				{
					id: 'angry-and-clear',
					text: '“What I said at the door was unfair, and that’s mine. I’m still angry about the two hours. I’d like to talk about them at breakfast.”',
					note: 'It owns the words, keeps the complaint and gives it a time. What lay under the anger stays private. It suits a night on which more would come out wrong.'
				},
				{
					id: 'frightened-and-open',
					text: '“By nine I was frightened for you, and at the door it came out as an attack. There’s rice if you want it. You don’t have to answer tonight.”',
					note: 'It shows the fear, and leaves Farid free. The two hours are not mentioned, so they need a day of their own, or they will come back as a list.'
				}
			],
			checks: [
				{ id: 'own-words', text: 'Does it name something that Mateo, or you, said or did, and take none of it back?' },
				{ id: 'free-to-answer', text: 'May the other answer later, or not tonight?' },
				{
					id: 'one-event',
					text: 'Does it keep to this one evening, without “never” or “each time”?'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'five-lines-about-people',
			ideas: [2, 15, 26, 41, 43, 48, 50, 58, 59],
			asks: 'Ideas 15, 26, 41, 50 and 58 with their limits. Who lacks them takes warmth for a guarantee, turns a finding round, makes finished grief a condition, sets a deadline for a fear, or reads one couple off a link.',
			prompt: 'True or false, going by what this course has found? Say also how sure you are.',
			reread: { beat: 'near-is-not-always-close' },
			statements: [
				{
					id: 'as-curt-as-ever',
					text: 'For a year Wen has been patient and warm with her brother, and he is as curt as ever. That shows that she kept something back.',
					truth: false,
					feedback: {
						true: 'Her best is hers, and his answer is his. That one’s best draws out the other’s is a hope, and no study was found that tests it.',
						false:
							'How he answers is his choice. If warmth worked by itself, everyone who is treated badly would have been too cold, and that is false comfort.'
					}
				},
				{
					id: 'changes-the-subject',
					text: 'Jun changes the subject when their programme is praised. By what is known about praise, they probably think little of themselves.',
					truth: false,
					feedback: {
						true: 'The finding runs from thinking little of oneself to resisting praise. Turned round it does not hold: some people are well and simply dislike it.',
						false:
							'That people with low regard for themselves tend to resist praise does not make each one who resists it one of them. Taking it in is nobody’s duty.'
					}
				},
				{
					id: 'still-grieves',
					text: 'Idris grieves for his wife, and goes for walks with Helene. No study we know of tells him to be done with the first before he begins the second.',
					truth: true,
					feedback: {
						true: 'That old hurt has to be worked through first has not been shown. Help, time and a safe bond can go side by side, and he may wait if he likes.',
						false:
							'It would be a tidy order, and nobody has shown that it is needed. A person can still want to be close while the loss is there.'
					}
				},
				{
					id: 'two-years-late',
					text: 'To spare each other, two people have kept away from a fear of failing for two years. Small steps that both choose are still open to them.',
					truth: true,
					feedback: {
						true: 'Avoiding may have kept the fear going, and it has closed no door. A doctor has a look first where bodies are concerned.',
						false:
							'Earlier is easier, and later is not too late. If neither of them misses anything, they need take no steps at all.'
					}
				},
				{
					id: 'close-days',
					text: 'In the couples studied, close days were mostly days of more desire. So two people who have stopped having sex have lost some of their closeness.',
					truth: false,
					feedback: {
						true: 'A link between days in some couples cannot be read backwards into one home. Tablets, grief, what was once done to one of them, or plain wishes may be behind it, and the two may be closer than ever.',
						false:
							'The link tells what usually goes together, and not why it is absent here. What makes their life rich is theirs to weigh.'
					}
				}
			]
		},
		{
			kind: 'single',
			id: 'away-at-nine',
			ideas: [57, 60],
			asks: 'Repeats Lesson 14, ideas 57 and 60: a hunch is worth something if it could lose. Who lacks it takes the deepest or the most cautious explanation, and misses that it fits whatever happens.',
			repeats: 'like-family',
			situation:
				'Gwen, 67, leaves choir practice at nine. The others stay for an hour, and she did so once, in June. Four of them each have a hunch.',
			prompt: 'Think back to Lesson 14. Which hunch commits itself to something that could fail to happen?',
			reread: { lesson: 'like-family', beat: 'a-claim-that-cannot-lose' },
			options: [
				{
					id: 'shyness',
					text: '“She’s shy. In June, for once, she plucked up the courage.”',
					feedback:
						'The evening that speaks against it has been given a reason of its own. If she stays next week, that will have been courage too.'
				},
				{
					id: 'polite',
					text: '“She can’t stand us. She would blame the bus, to be polite.”',
					feedback: 'Whatever Gwen may say has been discounted beforehand. No answer of hers could speak against it.'
				},
				{
					id: 'last-bus',
					text: '“It’s the bus. With a lift to her door she’d stay until ten.”',
					right: true,
					feedback:
						'Offer a lift, and she may go at nine all the same. Then the hunch has lost ground. Gwen need not take the lift, nor explain.'
				},
				{
					id: 'good-nights',
					text: '“It’s age. Some nights you have it in you, and others you don’t.”',
					feedback:
						'Early nights fit, and late ones do too. It sounds careful, and nothing that Gwen does could count against it.'
				}
			]
		},
		{
			kind: 'write',
			id: 'one-account-of-pilar-and-dov',
			ideas: [8, 36, 41, 42, 43],
			asks: 'The objective “join case, guard, wound and fear into one account of two people”. Who lacks it makes one of them the cause, lists four things side by side, or hands out a diagnosis.',
			situation:
				'Pilar, 66, and Dov, 70, have been seeing each other for a year. Pilar keeps a list: he looks at the clock, he has never stayed for breakfast. As a girl she learned that those who ask get nothing. Dov’s wife died one April; each April he walks alone. Since an illness he tires quickly, and he dreads being watched when he does. Neither frightens the other.',
			prompt:
				'Join her list, her old rule, his loss and his dread into one account of the two: three or four sentences. Stay with Pilar and Dov.',
			reread: { beat: 'four-cards-one-story' },
			models: [
				{
					id: 'round-and-round',
					text: '“He goes home before he can be seen tired. She will not ask him to stay, so she counts. He notices the counting and leaves earlier, and in April he is gone altogether, for his wife. That goes on the list as well.”',
					note: 'It shows how one step leads to the next, with a place in it for each. It sounds certain, and says nothing of what they would like.'
				},
				{
					id: 'two-wishes',
					text: '“I think both would like that breakfast. She was taught not to ask, and counts what she misses. He may be guarding his grief, or his tired body, or both. A dull year might explain as much.”',
					note: 'It begins with the wish behind two guards, and stays open to being wrong. How each one’s step moves the other is left to be guessed.'
				}
			],
			checks: [
				{ id: 'all-four', text: 'Are all four in it: the list, the rule, the loss and the dread?' },
				{ id: 'both-move', text: 'Does each of the two do something in it?' },
				{
					id: 'one-of-several',
					text: 'Is there a word that shows it is one account among others, such as “may” or “I think”?'
				}
			]
		},
		{
			kind: 'single',
			id: 'four-sentences-to-take-along',
			ideas: [16, 22, 29],
			asks: 'Repeats Lesson 5: planning around what a truth would cost is no plan for one’s own hands. Who lacks it takes shouting, sleeplessness or grumbling for the sign, and a calm voice for safety.',
			repeats: 'telling-apart',
			prompt:
				'Four people have written an if–then sentence, and say what led to it. Who needs something other than a sentence? Go by what they tell.',
			reread: { lesson: 'telling-apart', beat: 'four-acts-side-by-side' },
			options: [
				{
					id: 'not-today-dad',
					text: 'Kerstin: “If Dad starts on my job, then I’ll say, ‘Not today.’ He grumbles, and asks about the dog. When he says it to me, it’s me who grumbles.”',
					feedback:
						'Each of them can stop the other with two words. Grumbling is all that follows, and it goes both ways.'
				},
				{
					id: 'the-tram-was-late',
					text: 'Ludmila, 68: “If I’ve been to choir, then I’ll say that the tram was late. In May I told my husband where I’d been, and there was no money until Friday.”',
					right: true,
					feedback:
						'A truth cost her the week’s money, so she plans her evenings and her words around him. That is no half of hers. A service can plan with her; Lesson 5 and the help page say how.'
				},
				{
					id: 'the-day-he-named',
					text: 'Tobias: “If Lars goes quiet, then I’ll wait for the day that he has named. I sleep badly until it comes. He comes, too, and I can be cross with him.”',
					feedback:
						'The waiting is hard, and it has an end that was said aloud. Tobias may be cross and nothing happens to him.'
				},
				{
					id: 'round-the-block',
					text: 'Ama: “If we shout about the bins, then I’ll walk round the block. Last time she was still red in the face at supper. I said no again, and she passed the rice.”',
					feedback:
						'It is loud, and her second no was as free as her first. If Ama were afraid of her, it would be another matter.'
				}
			]
		}
	]
});
