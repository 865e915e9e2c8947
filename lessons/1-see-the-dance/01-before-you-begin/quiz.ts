import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'single',
			id: 'which-is-nearest',
			ideas: [],
			asks: 'What the course means by closeness: to know, to be known, and to feel safe in it. Who takes closeness for long service, for family or for a strong feeling chooses one of the other three, each of which lacks one part.',
			prompt: 'Which of these comes nearest to closeness as this course uses the word?',
			reread: { beat: 'what-closeness-means-here' },
			options: [
				{
					id: 'twenty-years-of-letters',
					text: 'Gundel has typed her director’s letters for twenty years. She knows what he fears and whom he misses, and it is safe with her. He asks after her cat.',
					feedback:
						'It has lasted long and it is friendly, and it runs one way. She knows him well, and he would have to guess what she fears. The course means a knowing that goes both ways.'
				},
				{
					id: 'nine-good-days',
					text: 'Ira and Amal met nine days ago, and every day has been a good one. They love the same songs and feel as if they had known each other since school.',
					feedback:
						'It is very warm, and it may become closeness. So far each has seen the other on nine good days. Feeling known comes quickly, and being known takes some bad days, too.'
				},
				{
					id: 'mop-at-three',
					text: 'Tirza and Roelof share a night desk. They talk little. From one word each can tell how the other’s day was. At three he does a tango with the mop, and she sings.',
					right: true,
					feedback:
						'Both know and are known, and neither the mop nor the singing has to be hidden. They are colleagues, and few words pass between them. Closeness here is not kept for couples.'
				},
				{
					id: 'on-the-way-home',
					text: 'Bruno and his sister can read each other from a breath. Family suppers with the two are merry, and on the way home each goes over what the other now knows.',
					feedback:
						'They know and are known, perhaps better than anyone. What is missing is that it feels safe. Each of them counts up afterwards what could be used.'
				}
			]
		},
		{
			kind: 'several',
			id: 'near-and-off-in-a-minute',
			ideas: [1],
			asks: 'First glimpse of idea 1, with both moves in one person. Who thinks that each person is of one kind, reaching or stepping back, takes Jun and Rosa, who do one move each. Others take an obstacle for a step back.',
			situation:
				'Ellis put a key on the table for Noor and at once got up to wash a clean pan. One person came nearer and moved off again within a minute.',
			prompt: 'In which two of these does one person do both? Go only by what is told.',
			reread: { beat: 'what-closeness-means-here' },
			options: [
				{
					id: 'empty-bins',
					text: 'Rafał, 70, asks his new neighbour in for coffee. When she has sat down, he goes to see to the bins, which are empty.',
					right: true,
					feedback:
						'He brings her in and then finds a reason to be elsewhere. Both may be meant: it is good to have company, and sudden to have it there.'
				},
				{
					id: 'flowers-for-the-play',
					text: 'Merete wants to see her flatmate’s first play. She can’t get the evening off, and sends flowers to the stage door.',
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
					id: 'cousin-rings',
					text: 'Ilir lets his cousin’s call ring out because he is driving. From the car park he rings back, and they talk till dark.',
					feedback:
						'A missed call looks like stepping back. Here the reason is told, and it is the road. After that he goes only one way.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'six-who-open-the-course',
			ideas: [],
			asks: 'Whom the exercises are for. Who goes by the tone, by the good days or by how certain the person is sorts Oisin and Hiske under the exercises, and Radka under Lesson 5. What is told about the next no and about planning decides.',
			prompt:
				'Six people open the course on one evening. For whom are the exercises made, and for whom do Lesson 5 and the help page come first? Go by what each of them can see.',
			reread: { beat: 'what-this-course-is-not' },
			groups: [
				{ id: 'exercises', label: 'The exercises' },
				{ id: 'help-first', label: 'Lesson 5 or the help page first' }
			],
			cards: [
				{
					id: 'ivana-says-no-again',
					text: 'Ivana says no to her mother’s lunch. “And I had bought the fish,” says her mother softly. A fortnight later Ivana says no again.',
					group: 'exercises',
					feedback:
						'The sentence about the fish is meant to sting, and nothing comes after it. The next no was still hers to say, and she said it.'
				},
				{
					id: 'oisin',
					text: 'Oisin’s husband has never raised his voice. After each evening at the swimming club he would not speak to Oisin for days. Oisin has left the club.',
					group: 'help-first',
					feedback:
						'Nothing was shouted or forbidden. Still, each evening out had to be paid for, and his life has become smaller. That is not his doing.'
				},
				{
					id: 'tirso',
					text: 'Tirso is 66. His mouth goes dry when his new friend takes his arm. He draws it back. His friend looks put out and walks on beside him.',
					group: 'exercises',
					feedback:
						'What the dry mouth is about is for him to say. His friend may be disappointed. Taking the arm back has cost Tirso nothing, and he could do it again tomorrow.'
				},
				{
					id: 'kirsti',
					text: 'Kirsti’s brother, with whom she lives, shouts until she has told him where she was. Next day he brings flowers. She has begun to write down where she goes.',
					group: 'help-first',
					feedback:
						'The flowers may be meant. The shouting ends when she gives in, and by now she plans for it, so her no is not free.'
				},
				{
					id: 'radka',
					text: 'After a quarrel Radka and her friend each waited a week for the other. Then the friend rang, and they shouted some more. Radka has taken nothing back.',
					group: 'exercises',
					feedback:
						'A week is long, and both of them kept it. Both were loud on the telephone. Neither gave in, and each still thinks what she thought before.'
				},
				{
					id: 'hiske',
					text: 'Hiske cannot say what it is. Her wife makes her laugh every day. To keep the evenings calm Hiske deletes what her friends write before she goes home.',
					group: 'help-first',
					feedback:
						'She has no name for it and needs none. She arranges her day around what her wife would do. The laughter is real, and it does not undo that.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'found-on-his-phone',
			ideas: [],
			asks: 'Where help is, what the button does and does not do, and for whom the exercises are not. Who knows the button without its limit, the right page without the history, or the safe device without the border gives one of the other answers.',
			situation:
				'On a walk you have told a friend about this course. He says that he would like to take it, and that he is afraid of what will happen at home if it is found on his phone.',
			prompt: 'All four answers are meant well. Going by this lesson, which one is the safest for him?',
			reread: { beat: 'what-stays-with-you' },
			options: [
				{
					id: 'a-button-for-that',
					text: '“There’s a button for that, ‘Leave this page’. Press it before you put the phone down, and it shows a harmless page.”',
					feedback:
						'Every word of it is true of the screen. The history still lists the pages that were open. Anyone who checks the phone can read there what he did.'
				},
				{
					id: 'together-on-mine',
					text: '“Let’s leave your phone out of it. The help page opens on mine as well, and we could look at that now, if you like.”',
					right: true,
					feedback:
						'His phone stays as it is, and he does not have to look alone. Being afraid of what happens at home is what the help page is for.'
				},
				{
					id: 'only-one-page',
					text: '“You needn’t take the lessons. Open the help page on it, once and quickly. It’s short, and there may be a service for you.”',
					feedback:
						'The page is right and the device is wrong. His browser would note that he opened it, and of all the pages it may be the hardest to explain at home.'
				},
				{
					id: 'thursdays-at-mine',
					text: '“Then take it on my phone. You come to mine on Thursdays, we do lesson after lesson, and yours won’t know of it.”',
					feedback:
						'The device is solved. But lesson after lesson means the exercises, and they are not made for a bond in which he fears what will be done to him.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'four-who-take-it',
			ideas: [1],
			asks: 'What is kept, what a rating means (idea 1 as a claim about many couples) and who can take the course. Who takes “sent to no one” for “seen by no one”, well supported for widespread, or the subject for couples only judges one of them wrongly.',
			prompt: 'True or false? Say also how sure you are.',
			reread: { beat: 'what-stays-with-you' },
			statements: [
				{
					id: 'counted-among-readers',
					text: 'Priya types a note on a tablet that she shares with her brother. The note stays on that tablet, so her brother has to be counted among those who may read it.',
					truth: true,
					feedback: {
						true: '“On this device” keeps a note from the world and not from the people who use the device. She can also think her answer and type nothing.',
						false:
							'It would be false if the note stayed with the person who typed it. It stays with the tablet, and the course cannot tell whose hands that is in.'
					}
				},
				{
					id: 'strong-as-widespread',
					text: 'Beside a claim about couples the note says “strong”. One can read that as: what is claimed has been found in most couples.',
					truth: false,
					feedback: {
						true: '“Strong” says how well a claim is supported. The claim may well be about some couples only, or about an average, and then that is what is well supported.',
						false:
							'How sure one can be is one thing, and how common something is another. It can be quite certain that a thing happens now and then.'
					}
				},
				{
					id: 'no-exercise-needs-one',
					text: 'Jun wants no partner. There is no exercise in this course for which Jun needs one, real or imagined.',
					truth: true,
					feedback: {
						true: 'A friend, a relative or the people in the stories will do for each of them. Wanting no partner is an answer in this course like any other.',
						false:
							'Some lessons do speak of partners. There is still a way through all of it with friends, relatives or the people in the stories.'
					}
				},
				{
					id: 'from-some-point-on',
					text: 'Mateo’s sister knows nothing of the course. He can begin it with her in mind, and the later exercises ask for a word from her.',
					truth: false,
					feedback: {
						true: 'None of them waits for her, the last one no more than the first. What he looks at is his own side, and whether he tells her is up to him.',
						false:
							'It would be true of a course for pairs. Here he looks at what he does himself, and for that he needs neither her leave nor her help.'
					}
				}
			]
		},
		{
			kind: 'single',
			id: 'nine-boxes-upstairs',
			ideas: [6],
			asks: 'Idea 6, second half: after past hurt the fear can be worked on in small steps that can be learned. Who lacks it explains instead of letting help in, waits until the fear has gone, or binds himself; only one plan is a piece of the thing itself that he can stop and repeat.',
			situation:
				'Ewald is 63. A friend who had helped him for years once cheated him badly, and since then he lets no one help him. He would like that to change. On Saturday he has nine boxes to carry upstairs, and his cousin Odile has offered to come.',
			prompt: 'Which plan is practice in being helped, and leaves him free to go on or not?',
			reread: { beat: 'what-closeness-means-here' },
			options: [
				{
					id: 'explains-it-to-her',
					text: 'He thanks Odile, tells her a little about that friend, and says that this is why he carries his boxes himself.',
					feedback:
						'Telling her a little may bring the two nearer, and it is a step of its own. Being helped has not come into it, and that is what he would like to change.'
				},
				{
					id: 'one-of-the-nine',
					text: 'He lets Odile carry up the box with the pans, and while she is on the stairs he notices what that is like.',
					right: true,
					feedback:
						'One box can be tried with the hurt still there. He can leave it at that or do it again next week. Research on fear speaks for small steps. Whether they help Ewald, only he can find out.'
				},
				{
					id: 'once-it-is-quiet',
					text: 'He tells Odile that he is not ready, and lets her help with something else when the thought of it no longer troubles him.',
					feedback:
						'Waiting is allowed, and there is no hurry. As a plan for practice it leaves the practice out, and small things done may be what would make the thought lose its sting.'
				},
				{
					id: 'gives-his-word',
					text: 'He lets Odile help with the boxes, and gives her his word beforehand that he will not stop her before the last.',
					feedback:
						'Help would come in, nine boxes of it. But he has given his no away beforehand, and the pace is set by a promise. At the third box he may need that no.'
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
			prompt: 'What would you say? One or two sentences, true enough for a friend.',
			reread: { beat: 'what-this-course-is-not' },
			models: [
				{
					id: 'two-halves',
					text: '“No. It’s about people coming closer and backing off again. There are stories to try things in. It isn’t therapy, and it has no idea what anybody feels about me.”',
					note: 'It turns down the hope in the question and says what there is to do. It does not say whom the course is not for. Among friends in a kitchen that may be enough.'
				},
				{
					id: 'with-the-border',
					text: '“I look at what I do when somebody gets close. If you’re scared of a person, it’s the wrong thing, and there’s a help page for that.”',
					note: 'It draws the line at fear of a person and says where to turn, which could matter to the friend who asks. That it is no therapy is left out. It is the better one if you do not know why they ask.'
				}
			],
			checks: [
				{ id: 'what-for', text: 'Does it name something that one does or looks at in the course?' },
				{ id: 'what-not', text: 'Does it name at least one thing that the course is not, or cannot do?' },
				{ id: 'no-promise', text: 'Is it free of promises about what another person feels or will do?' }
			]
		}
	]
});
