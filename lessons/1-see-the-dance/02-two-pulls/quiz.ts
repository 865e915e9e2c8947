import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'single',
			id: 'where-it-goes-round',
			ideas: [1],
			asks: 'Idea 1: one moves in while the other moves off, and each step makes the next one bigger. Who lacks it takes any quarrel that grows, any unequal distance or any no for it.',
			prompt: 'In which of these has approach and retreat begun to go round? Go by what is told.',
			reread: { beat: 'a-photograph-on-the-shelf' },
			options: [
				{
					id: 'bach-or-film-songs',
					text: 'Kenji wants the band to play Bach and Olga wants film songs. Every week each brings more reasons, and both get louder.',
					feedback:
						'It does go round, and each step makes the next one bigger. But both push the same way, and it is about songs. Neither seeks the other or gets away.'
				},
				{
					id: 'since-the-twins',
					text: 'Birte writes to Dora every week. Since the twins came, Dora answers once a month. Birte sends her postcards in between.',
					feedback:
						'One does more and the other less. But Dora’s letters got fewer because of the twins and not because of Birte’s, and no postcard makes them fewer still. Only one half goes round.'
				},
				{
					id: 'how-it-went',
					text: 'Rosa asks Jun how the interview went. “Fine.” She asks who was there. “People.” She rings Jun’s flatmate, and Jun turns the phone off.',
					right: true,
					feedback:
						'The shorter Jun answers, the further Rosa reaches, and the less there is to get. A worried mother and a grown child who wants room are enough for it. Asking the flatmate goes past Jun, and Jun may say so.'
				},
				{
					id: 'all-of-easter',
					text: 'Rhys asks his brother for the whole of Easter. His brother offers the Monday. They spend it up a ladder, in his pear tree.',
					feedback:
						'One wants more and one wants less, as in the dance. Here it stops after one step: an offer was made, it was taken, and no one had to reach or run.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'two-hours-for-shelves',
			ideas: [2],
			asks: 'Idea 2: receiving is something one does. Who takes it for good manners finds all four answers equally receiving; three of them send the kindness on, to a debt, to his life or back up the road. Neither the warmest word nor a feeling makes the difference.',
			situation:
				'Your brother has driven two hours to put up your shelves. He stands back and says, “I wanted to do this for you.” You are glad, and you would like to let it in.',
			prompt: 'All four answers are friendly. In which one does the kindness stay with you for the moment?',
			reread: { beat: 'receiving-is-a-move' },
			options: [
				{
					id: 'your-gutters-in-may',
					text: '“Thank you, you’re a darling. And in May I’m coming up to yours, and we’ll do the gutters.”',
					feedback:
						'In many families this is just how thanks is said. It moves quickly to his roof, though, and what the shelves are to you has not been told. The gutters will still be there in May.'
				},
				{
					id: 'stepping-over-books',
					text: '“Thank you. I’ve been stepping over those books since spring. Tonight they go up.”',
					right: true,
					feedback:
						'It says what the shelves are to the person who got them, and it stops there. That takes some doing. It needs no fine words, and one can also just look at them for a while.'
				},
				{
					id: 'dad-or-the-army',
					text: '“Thank you. You were always the one with the hands. Did Dad teach you that, or was it the army?”',
					feedback:
						'He may like to hear it. He spoke of you, though, and the talk is now about him: his hands, and who taught him.'
				},
				{
					id: 'touched-and-ashamed',
					text: '“Thank you. I’m touched, and a bit ashamed: all that way, and on your free day. I’d have found someone.”',
					feedback:
						'It says what you feel, and it sees what it cost him. It also tells him that he need not have come, so part of the kindness goes home with him.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'seven-short-answers',
			ideas: [56],
			asks: 'Idea 56: having a limit to closeness is ordinary. Who takes wanting less for not being wanted sorts the bare no under rejection; who goes by tone or by the word “limit” takes the kind refusal and the gentle rule for limits, and the snapped rule for a rejection.',
			prompt:
				'Seven short answers. Which is a limit, which a rejection, which a rule, and which none of these? Do not go by the tone, or by what the speaker calls it.',
			reread: { beat: 'limit-or-rejection' },
			groups: [
				{ id: 'limit', label: 'A limit' },
				{ id: 'rejection', label: 'A rejection' },
				{ id: 'rule', label: 'A rule' },
				{ id: 'none', label: 'None of these' }
			],
			cards: [
				{
					id: 'one-evening-a-week',
					text: '“One evening a week is as much as I have in me, for you or for anyone.” Said with a smile by a woman you have begun to see.',
					group: 'limit',
					feedback:
						'It says how much she will do. You may want three evenings and be sad about it, and she may like you very much.'
				},
				{
					id: 'a-hand-on-your-sleeve',
					text: '“You’ve been so good to me. I don’t want to be friends any more.” Said with a hand on your sleeve.',
					group: 'rejection',
					feedback:
						'The voice and the hand are kind. What is turned down is not an evening or a plan. It is the friendship. People may say this, and it may hurt.'
				},
				{
					id: 'with-the-others',
					text: '“It’s my limit that you don’t eat with the others.” Said gently by a colleague, in a week away on a course.',
					group: 'rule',
					feedback:
						'It says where somebody else is to eat, whatever it is called. “I’d like to eat with you” would have been a wish.'
				},
				{
					id: 'i-dont-hug',
					text: '“I don’t hug.” Said over your open arms, without a smile or a reason, by your daughter’s new husband.',
					group: 'limit',
					feedback:
						'It is about his own body, and so it counts without a reason, a date or a smile. What he thinks of you has not been said.'
				},
				{
					id: 'snapped-on-the-platform',
					text: '“You’ll ring me each night while you’re away. I need that.” Snapped by a friend, on the platform.',
					group: 'rule',
					feedback:
						'The need is the friend’s, and the evenings are yours. Between two free people you could answer, “Twice, perhaps,” and the friend would still wave as the train left.'
				},
				{
					id: 'down-the-stairs',
					text: '“I’ve tried to like having you around, and I don’t.” Shouted down the stairs by a flatmate.',
					group: 'rejection',
					feedback:
						'It is about the whole person. No amount and no time is named at which it would be different. In a whisper it would say the same.'
				},
				{
					id: 'mm-under-the-sink',
					text: '“Mm.” Said from under the sink, round a spanner. Ten minutes on, drying both hands: “Now, what was it?”',
					group: 'none',
					feedback: 'Nothing was said about how near anyone wants anyone. Two hands were busy, and then they were not.'
				}
			]
		},
		{
			kind: 'several',
			id: 'five-who-leave-at-ten',
			ideas: [3],
			asks: 'Idea 3 with its hedge: a ceiling can be protection built up over time, or a preference, or a full week. Who thinks that an early beginning means a wound takes Bettine; who takes what friends make of it for knowledge takes Nadja.',
			situation:
				'Five people go home at ten, just when the evening has become warm. You hear what each of them says about it.',
			prompt: 'In which two does the person’s own account tell of a ceiling that was built as protection?',
			reread: { beat: 'a-beam-across-the-room' },
			options: [
				{
					id: 'bettine',
					text: 'Bettine: “We were six to a room at home, and it was lovely. I think I’ve had my share. By ten I like my own door.”',
					feedback:
						'The habit is as old as her childhood, and nothing in what she says had to be kept out. She has had as much as she likes. A preference can start early.'
				},
				{
					id: 'amadeo',
					text: 'Amadeo: “At home, what you liked was what you lost. I still leave before it shows that I’m having a good time.”',
					right: true,
					feedback:
						'It was learned where it was of use, and it has stayed. That it is Amadeo who says so matters, since from outside the same early goodbye could mean anything.'
				},
				{
					id: 'nadja-herself',
					text: 'Nadja: “My friends think it’s because I was left, back in ’98. I’d say it’s because I get up at five to swim.”',
					feedback:
						'Her friends may be right. The question goes by her own account, and that one is about a swim. Somebody who was left can also simply be tired.'
				},
				{
					id: 'farid',
					text: 'Farid: “We’ve had the inspectors in all week. Try me again in a fortnight and I’ll be the last to leave.”',
					feedback:
						'What is low here is what the week has left over. He expects the ceiling to rise by itself, and nothing has to be unlearned for it.'
				},
				{
					id: 'zdenka',
					text: 'Zdenka, 64: “At school it was safer not to be liked. It’s no use now, I know. At ten my legs get up all the same.”',
					right: true,
					feedback:
						'She remembers what leaving was once good for, and her legs have not heard that school is over. She may keep the habit, or try half past ten.'
				}
			]
		},
		{
			kind: 'single',
			id: 'where-the-doubt-turns-up',
			ideas: [4],
			asks: 'Idea 4: private doubts show most with those nearest to us. Who lacks it expects the doubt where most is at stake, where least is known about the other, or wherever it is family; only one of the four is near.',
			situation:
				'Anneke is 59. She asks strangers for large sums for a hospital, and enjoys it. For a week she has wanted to ask her brother Joost to come with her to a doctor. She has not asked: a doubt holds her back, whether she is worth the trouble.',
			prompt: 'Four more things to ask for. Going by this lesson, where is that doubt likeliest to turn up again?',
			reread: { beat: 'where-a-kept-back-wish-goes' },
			options: [
				{
					id: 'head-of-the-hospital',
					text: 'Before the head of the hospital, on whom her post depends. She needs a free day for the doctor.',
					feedback:
						'A great deal hangs on the answer, and she may be nervous. That is a worry about a post. The doubt in the story is about her, and it would be loudest with somebody nearer.'
				},
				{
					id: 'friend-of-forty-years',
					text: 'Before Aleida, her friend for forty years, who likes to help. She needs someone to feed the cat.',
					right: true,
					feedback:
						'Aleida is near, and such doubts often show most there. A stranger who gives nothing has refused a hospital. A no from Aleida would feel like one about Anneke, even over a cat.'
				},
				{
					id: 'neighbours-ladder',
					text: 'Before her new neighbour, who has not yet shown what he thinks of her. She needs his ladder.',
					feedback:
						'Not knowing where one stands can make anyone careful. But she asks people she does not know for large sums, and enjoys it. With him little of herself is in the question so far.'
				},
				{
					id: 'cousin-at-funerals',
					text: 'Before a cousin whom she meets only at funerals. She would like a photograph of their grandmother.',
					feedback:
						'He is family, and early years may have a part in such doubts. What the lesson names is nearness, though, and the two hardly know each other. A friend can be much nearer.'
				}
			]
		},
		{
			kind: 'ordering',
			id: 'tables-by-the-river',
			ideas: [1, 4],
			asks: 'The objective on the kept-back wish. There are no time words. Who does not know the pattern puts the complaint first, as if the row came from the telephone. Others use the open request or the knowing refusal, which make a different story.',
			situation: 'Arvid and Mirte share an office. By the end of the week they are not on speaking terms.',
			prompt:
				'Put five of these in the order in which a wish that is kept back turns into a complaint. Two belong to other stories; leave them out.',
			reread: { beat: 'where-a-kept-back-wish-goes' },
			steps: [
				{
					id: 'likes-her-laugh',
					text: 'Arvid likes Mirte’s laugh. He would enjoy it over lunch, and he would hate to be seen wanting it.',
					feedback:
						'Here it starts, and no one can see it. What looks like a row about telephones has been on its way for days.'
				},
				{
					id: 'tells-the-printer',
					text: '“They’ve put the tables out by the river,” Arvid remarks to the printer.',
					feedback:
						'A hint can hardly be turned down, which makes it feel safe. Among people who read each other’s hints it does well. Mirte does not read this one, so nothing has been asked.'
				},
				{
					id: 'to-the-park',
					text: '“Lovely,” says Mirte, and takes her sandwich to the park. Arvid shuts a drawer.',
					feedback:
						'For her this was a remark about tables. For him it was an answer. The drawer is the disappointment, and she has no way to read it.'
				},
				{
					id: 'some-of-us',
					text: '“Some of us do pick up the phone,” says Arvid.',
					feedback:
						'The wish comes out with another subject. About the telephone he can be in the right, and about lunch he could only have been told yes or no.'
				},
				{
					id: 'counts-the-calls',
					text: 'Mirte goes through the calls that she has taken since Monday.',
					feedback:
						'She answers what she was charged with, as most people would. Both now talk about calls, and lunch is further off than on the first day.'
				}
			],
			strays: [
				{
					id: 'would-you-eat-with-me',
					text: '“I’d like to eat with you one day,” says Arvid. “Say no if you’d rather not.”',
					feedback:
						'Out of place, since here the wish is no longer kept back. Mirte may say no all the same. Then both of them would know what was asked, and the telephone could stay out of it.'
				},
				{
					id: 'lena-has-seen-it',
					text: 'Mirte has seen for weeks what Arvid wants, and she prefers to eat by herself.',
					feedback:
						'Another story. In this one the second person does not know that anything was asked, and so there is nothing that she could have refused.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'fear-and-pace-in-four',
			ideas: [6],
			asks: 'Idea 6: fear may sit in either, in both or in neither, and work on it is a matter of small steps at one’s own pace. Who reads fear off the moves, takes small for freely chosen or sees a lack in each wish for little judges wrongly.',
			prompt: 'True or false, as this lesson sees it? Say also how sure you are.',
			reread: { beat: 'the-parts-can-change-hands' },
			statements: [
				{
					id: 'small-and-decided-for-her',
					text: 'Since she was hurt, Idil has kept people at a distance. Her friend decides on a step for her each week. As long as the steps are quite small, this can be practice in the sense of the lesson.',
					truth: false,
					feedback: {
						true: 'Small is half of it. The steps have to be Idil’s own, at a pace that she can slow down or stop. What the friend has made is homework.',
						false:
							'It lacks the other half: it is the friend who picks the steps and the pace. With Idil choosing, and free to skip a week, the same small things could be practice.'
					}
				},
				{
					id: 'somewhat-more-afraid',
					text: 'Luc rings his brother every evening. His brother picks up about every third time. From this one may suppose that the brother is somewhat more afraid of closeness than Luc is.',
					truth: false,
					feedback: {
						true: 'Fear can make a person reach as well as get away. And perhaps it is in neither: Luc likes to talk, and his brother works late.',
						false:
							'To tell, one would need to know what goes on in them. Ringing every evening can have fear in it, of being forgotten for example, and so can a phone left ringing.'
					}
				},
				{
					id: 'nothing-to-practise',
					text: 'Vera has two friends, wants nobody nearer than that and is at ease with it. There is no fear in this that she needs to work on.',
					truth: true,
					feedback: {
						true: 'Practice is for a fear that somebody has and would like to lose. Where there is neither the fear nor the wish, nothing is missing.',
						false:
							'It would be false if more closeness were better for everyone. She has what she wants, and no fear is told of, so there is nothing to work on.'
					}
				},
				{
					id: 'autumn-and-now',
					text: 'In autumn Hadi reached and his friend Egon stepped back. Now Egon reaches and Hadi steps back. All along, Hadi may have been the less frightened of the two.',
					truth: true,
					feedback: {
						true: 'What has changed hands is the moves. Hadi may be the less afraid of the two or the more, both may be, or neither, and he may simply be busy this month.',
						false:
							'If stepping back showed who is frightened, the fear would have had to move from Egon to Hadi since autumn. It is simpler to say that moves can be seen and fear cannot.'
					}
				}
			]
		},
		{
			kind: 'write',
			id: 'a-round-in-your-words',
			ideas: [1],
			asks: 'The objective on describing approach and retreat in an example of one’s own. Who has not understood it describes two characters, or one who is at fault, instead of steps that enlarge each other.',
			situation:
				'Take two people you know, if it does not hurt, two from a book or a film, or two you make up. Kai and Miriam are there too: they are back from a wedding, and one of them would like to talk. Leave out anybody you are afraid of.',
			prompt: 'Tell in a few sentences how one moves in, the other moves off, and the next steps get bigger.',
			reread: { beat: 'a-photograph-on-the-shelf' },
			models: [
				{
					id: 'only-what-was-seen',
					text: '“They’re back from the wedding. Miriam asks what Kai thought of it. Kai looks for the charger. She asks again. Kai goes out to move the car and is gone for an hour. She rings three times.”',
					note: 'It tells what a camera would have seen, with no motives, so neither of them is accused. Why each of them did it stays open. It is good for seeing the steps when one is still cross.'
				},
				{
					id: 'it-changes-hands',
					text: '“I was worried about my father and sent him brochures for flats near us. His calls got shorter, so I sent more. When I gave up, he rang to ask if I was angry, and then I was the one with no time.”',
					note: 'Here the teller’s own reason is in it, and the parts change hands. The father’s reasons are left to him. It takes more calm, and it shows that no one is the reaching kind for good.'
				}
			],
			checks: [
				{ id: 'acts', text: 'Does it show what each of the two does, rather than what each of them is like?' },
				{ id: 'bigger', text: 'Does at least one step get bigger after the other person’s step?' },
				{ id: 'whose-fault', text: 'Is it told without saying whose fault it is?' }
			]
		}
	]
});
