import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'single',
			id: 'four-kinds-of-near',
			ideas: [],
			asks: 'What the course means by closeness: to know, to be known, and to feel safe in it. Who takes closeness for long knowledge, for family or for passion chooses one of the other three, each of which lacks one part.',
			prompt: 'Which of these comes nearest to closeness as this course uses the word?',
			reread: { beat: 'what-closeness-means-here' },
			options: [
				{
					id: 'letters-for-the-director',
					text: 'Lotte has typed her director’s letters for twenty years. She knows what he fears and whom he misses. He likes her, and asks after the cat.',
					feedback:
						'Long and friendly, and it runs one way. She knows him well, and he would have to guess what she fears. The course means a knowing that goes both ways.'
				},
				{
					id: 'nine-days',
					text: 'Ira and Amal met nine days ago and have hardly slept. They love the same songs, hold hands in the queue and keep their bad news for later.',
					feedback:
						'A great deal of warmth, and it may become closeness. So far each knows the other at their best, and neither has tried whether bad news is safe here.'
				},
				{
					id: 'night-desk',
					text: 'Halima and Dov share a night desk. Each can tell from one word how the other’s day was. At three he takes his teeth out, and she sings.',
					right: true,
					feedback:
						'Both know and are known, and neither the teeth nor the singing has to be hidden. They are colleagues, and they may not even talk much. Closeness here is not kept for couples.'
				},
				{
					id: 'sore-places',
					text: 'Bruno and his sister know each other’s sore places by heart. At family suppers both are good company, and both watch what they let slip.',
					feedback:
						'They know and are known, perhaps better than anyone. What is missing is that it feels safe: each of them keeps watch over what could be used.'
				}
			]
		},
		{
			kind: 'several',
			id: 'nearer-and-off-again',
			ideas: [1],
			asks: 'First glimpse of idea 1, with both moves in one person. Who thinks that each person is of one kind, reaching or stepping back, takes Jun and Rosa, who do one move each. Others take an obstacle for a step back.',
			situation:
				'Ellis put a key on the table for Noor and at once got up to wash a clean pan. One person came nearer and moved off again within a minute.',
			prompt: 'In which two of these does one person do both? Go only by what is told.',
			reread: { beat: 'what-closeness-means-here' },
			options: [
				{
					id: 'the-bins',
					text: 'Rafał, 70, asks his new neighbour in for coffee. When she has sat down, he goes to see to the bins.',
					right: true,
					feedback:
						'He brings her in and then finds a reason to be elsewhere. Both may be meant: it is good to have company, and sudden to have it there.'
				},
				{
					id: 'stage-door',
					text: 'Dana wants to see her flatmate’s first play. She can’t get the evening off, and sends flowers to the stage door.',
					feedback:
						'She stays away and stays near. But what keeps her away is a rota, and the flowers are one more step towards her flatmate. Nothing in her moves off.'
				},
				{
					id: 'new-year',
					text: '“I won’t come at New Year,” Jun tells Rosa. “I’ll miss you,” says Rosa, and she offers the second of January.',
					feedback:
						'Both moves are here, one in each of them: Jun steps back and Rosa reaches. The question was about a single person who does both.'
				},
				{
					id: 'price-of-plums',
					text: 'Wen tells Grace what she has told nobody yet. Before Grace can answer, Wen asks what the plums cost today.',
					right: true,
					feedback:
						'The secret is a step in, and the plums are a step out, from the same mouth. Grace can answer the one or the other, and either may be welcome.'
				},
				{
					id: 'from-the-car-park',
					text: 'Yusuf lets his cousin’s call ring out because he is driving. From the car park he rings back, and they talk till dark.',
					feedback:
						'A missed call looks like stepping back. Here the reason is told, and it is the road. After that he goes only one way.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'six-on-one-evening',
			ideas: [],
			asks: 'Whom the exercises are for. Who goes by loudness, by a sulk or by how certain the person is sorts Colm, Sanne and Nuno under the exercises and Ivana or Bea under Lesson 5. What is told about the next no and about planning decides.',
			prompt:
				'Six people open the course on one evening. For whom are the exercises made, and for whom do Lesson 5 and the help page come first? Go by what each of them can see.',
			reread: { beat: 'what-this-course-is-not' },
			groups: [
				{ id: 'exercises', label: 'The exercises' },
				{ id: 'help-first', label: 'Lesson 5 or the help page first' }
			],
			cards: [
				{
					id: 'ivana',
					text: 'Ivana says no to her mother’s lunch about every second Sunday. Her mother sulks, and on Tuesday rings about something else.',
					group: 'exercises',
					feedback:
						'The exercises. A sulk is unpleasant, and it passes without Ivana giving in. The next no is still hers to say, and she says it.'
				},
				{
					id: 'colm',
					text: 'Colm’s husband has never raised his voice. After each choir evening he would not speak to Colm for days. Colm has left the choir.',
					group: 'help-first',
					feedback:
						'Lesson 5 first. Nothing was shouted or forbidden. Still, each evening out had to be paid for, and his life has become smaller. That is not his doing.'
				},
				{
					id: 'hugo',
					text: 'Hugo is 66. His mouth goes dry when his new friend takes his arm. He draws it back, and his friend talks on about the film.',
					group: 'exercises',
					feedback:
						'The exercises, if he likes. He is afraid of something, and it is being near. Taking his arm back costs him nothing, as he has just seen.'
				},
				{
					id: 'sanne',
					text: 'Sanne is asked, always kindly, where she has been. Her brother, with whom she lives, keeps her bank card until she has told him.',
					group: 'help-first',
					feedback:
						'The help page or Lesson 5 first. The question is friendly and the card is hers. She gets it back by giving in, so her no is not free.'
				},
				{
					id: 'bea',
					text: 'After a quarrel Bea heard nothing from her friend for a week. Then the friend rang, still cross. Bea had taken nothing back.',
					group: 'exercises',
					feedback:
						'The exercises. A week is long, and many friends have had one. It ended without a price, and both were still of their own opinion.'
				},
				{
					id: 'nuno',
					text: 'Nuno cannot say what it is. His wife can be very sweet. To keep the evenings calm he deletes what his friends write before he goes home.',
					group: 'help-first',
					feedback:
						'Lesson 5 first. He has no name for it and needs none. He arranges his day around what she would do, and that is enough to begin there.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'said-on-a-walk',
			ideas: [],
			asks: 'Where help is, what the button does and does not do, and for whom the exercises are not. Who knows the buttons and pages without their limits gives a trick; who takes fear for a lack of frankness advises a talk.',
			situation:
				'On a walk you have told a friend about this course. He says that he would like to take it, and that he is afraid of what will happen at home if it is found on his phone.',
			prompt: 'Which answer puts him at the least risk?',
			reread: { beat: 'what-stays-with-you' },
			options: [
				{
					id: 'button-each-time',
					text: '“Press ‘Leave this page’ before you put it down. Then there’s nothing to see.”',
					feedback:
						'True of the screen. The history still lists the pages that were open, and with it a phone that somebody checks tells what he did.'
				},
				{
					id: 'help-page-on-mine',
					text: '“Then let’s leave your phone out of it. The help page opens on mine as well, and we could look together now.”',
					right: true,
					feedback:
						'His phone stays as it is, and he does not have to look alone. Being afraid of what happens at home is the case for the help page and not for exercises. He may still say no.'
				},
				{
					id: 'help-page-on-his',
					text: '“Skip the lessons on it, and open only the help page. It’s short, and it may have a service for you.”',
					feedback:
						'The right page on the wrong device. His browser would note that he opened it, and of all the pages it may be the hardest to explain at home.'
				},
				{
					id: 'say-it-first',
					text: '“What if you mention it at home before it’s found? It’s about closeness, and that is something to be glad of.”',
					feedback:
						'Frankness helps where the other person may be cross and no more. He is afraid of what will be done, and he knows best. An announcement could bring it on sooner.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'what-follows-for-four',
			ideas: [1],
			asks: 'What is kept, what a rating means (idea 1 as a claim about many couples) and who can take the course. Who takes “sent to no one” for “seen by no one”, strong support for a law, or the subject for couples only judges one of them wrongly.',
			prompt: 'True or false? Say also how sure you are.',
			reread: { beat: 'what-stays-with-you' },
			statements: [
				{
					id: 'shared-tablet',
					text: 'Priya types a note at the end of a lesson, on a tablet that she shares with her brother. The course sends the note to nobody, and her brother may be able to read it.',
					truth: true,
					feedback: {
						true: 'Both halves hold. “On this device” keeps a note from the world and not from the people who use the device. She can also think her answer and type nothing.',
						false:
							'It would be false if the note stayed with the person who typed it. It stays with the tablet, and the course cannot tell whose hands that is in.'
					}
				},
				{
					id: 'strong-for-two',
					text: 'Beside a claim about couples the note says “strong”. It follows that the claim holds for Noor and Ellis.',
					truth: false,
					feedback: {
						true: '“Strong” says how well a link is supported over many couples. Not each of those couples need show it, and no study has met these two.',
						false:
							'Strong support is about many people taken together. For two of them it can suggest a question, and they have to answer it.'
					}
				},
				{
					id: 'jun-without-partner',
					text: 'Jun wants no partner. For some of the exercises Jun will have to imagine having one.',
					truth: false,
					feedback: {
						true: 'A friend, a relative or the people in the stories will do for every exercise. Wanting no partner is an answer in this course like any other.',
						false:
							'There is a way through all of it with friends, relatives or the people in the stories. Some lessons name partners, and none of them needs Jun to have or to picture one.'
					}
				},
				{
					id: 'not-told-his-sister',
					text: 'Mateo’s sister knows nothing of the course. Mateo can take it with her in mind and never tell her.',
					truth: true,
					feedback: {
						true: 'What he looks at is his own side of it, which is his to look at. Whether he tells her is up to him, and no lesson waits for it.',
						false:
							'It would be false if he were studying her. He looks at what he does himself, and for that he needs neither her leave nor her help.'
					}
				}
			]
		},
		{
			kind: 'write',
			id: 'what-it-is-and-is-not',
			ideas: [],
			asks: 'The objective on saying what the course is not. Who has not taken it in promises an answer about another person, or praises the course without a limit.',
			situation:
				'Imagine a friend who looks over your shoulder and asks, “What’s that? Does it tell you whether somebody’s good for you?”',
			prompt: 'Answer in one or two sentences: what this course is, and what it is not.',
			starter: 'It’s a course about…',
			reread: { beat: 'what-this-course-is-not' },
			models: [
				{
					id: 'two-halves',
					text: '“It’s about people coming nearer and stepping back, with stories to try things in. It isn’t therapy, and it has no idea what anybody feels about me.”',
					note: 'One half says what there is to do, and the other turns down the hope in the question. It does not say whom the course is not for. Among friends in a kitchen that may be enough.'
				},
				{
					id: 'with-the-border',
					text: '“I look at what I do when somebody gets close. If you’re scared of a person, it’s the wrong thing, and there’s a help page for that.”',
					note: 'It draws the line at fear of a person and says where to turn, which could matter to the friend who asks. That it is no therapy is left out. The better one if you do not know why they ask.'
				}
			],
			checks: [
				{ id: 'what-for', text: 'Does it name something that one does or looks at in the course?' },
				{ id: 'what-not', text: 'Does it name at least one thing that the course is not, or cannot do?' },
				{ id: 'no-promise', text: 'Is it free of promises about what another person feels or will do?' }
			]
		},
		{
			kind: 'single',
			id: 'one-box-upstairs',
			ideas: [6],
			asks: 'Idea 6, second half: after past hurt the fear can be worked on in small steps that can be learned. Who lacks it wants it talked out, waited out or overcome by a vow; only one plan is a piece that can be done, stopped and repeated.',
			situation:
				'Anselm is 63. A friend who had helped him for years once cheated him badly, and since then he lets no one help him. He would like that to change, and there is no hurry.',
			prompt:
				'Letting somebody help can be practised like an instrument: a piece that he can play now, break off and play again. Which plan is practice in that sense?',
			reread: { beat: 'what-closeness-means-here' },
			options: [
				{
					id: 'whole-story',
					text: 'On Saturday he tells his cousin Ines the whole story of that friend, so that it no longer stands between them.',
					feedback:
						'Telling it may do him good, on a day that he chooses. It is one large step that cannot be taken back halfway, and receiving help has not come into it yet.'
				},
				{
					id: 'carries-one-box',
					text: 'On Saturday his cousin Ines, who has offered, carries one of his boxes upstairs, and he notices what that is like.',
					right: true,
					feedback:
						'One box can be tried with the hurt still there. He can stop after it or do it again next week. Such steps help many people and promise nothing to any one of them.'
				},
				{
					id: 'after-the-sting',
					text: 'He leaves it until the memory no longer stings, and on the Saturday after that his cousin Ines may help with the boxes.',
					feedback:
						'Waiting is allowed, and there is no hurry. As a plan for practice it leaves the practice out, and small things done may be what would make the memory sting less.'
				},
				{
					id: 'yes-to-each-offer',
					text: 'From Saturday on he says yes to each offer of help from his cousin Ines, with the boxes and whatever follows.',
					feedback:
						'A brave vow, and he gives his no away with it. He cannot break it off without breaking a promise. A piece to practise would be one that he can put down.'
				}
			]
		}
	]
});
