import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'single',
			id: 'which-one-goes-round',
			ideas: [1],
			asks: 'Idea 1: one moves in while the other moves off, and each step makes the next one bigger. Who lacks it takes any quarrel that grows, any growing distance or any no for it.',
			prompt:
				'In which of these does approach and retreat go round, so that one person’s step makes the other’s next step bigger?',
			reread: { beat: 'a-photograph-on-the-shelf' },
			options: [
				{
					id: 'bach-or-films',
					text: 'Kenji wants the choir to sing Bach and Olga wants film songs. Every week each brings more reasons, and both get louder.',
					feedback:
						'It does go round, and each step makes the next one bigger. But both push the same way, and it is about songs. Nobody here seeks the other or gets away.'
				},
				{
					id: 'shorter-letters',
					text: 'Ines and Dora wrote each week, then each month, then at New Year. Each shorter letter got a shorter one, and both were content.',
					feedback:
						'Each step here leads to the next, and the distance grows. But both move off, and neither comes after the other. Two people can drift like this without harm.'
				},
				{
					id: 'the-interview',
					text: 'Rosa asks Jun how the interview went. “Fine.” She asks who was there. “People.” She rings Jun’s flatmate, and Jun turns the phone off.',
					right: true,
					feedback:
						'The shorter Jun answers, the further Rosa reaches, and the further she reaches, the less there is to get. A mother who cares and a grown child who wants room are enough for it.'
				},
				{
					id: 'easter-monday',
					text: 'Malik asks his brother for the whole of Easter, and his brother offers the Monday. They spend it up a ladder, in his pear tree.',
					feedback:
						'One wants more and one wants less, as in the dance. Here it stops after one step: an offer was made, it was taken, and no one had to reach or run.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'the-shelves-are-up',
			ideas: [2],
			asks: 'Idea 2: receiving is something one does. Who takes it for good manners finds all four answers equally receiving; three of them send the kindness on, to a debt, to his skill or back up the road.',
			situation:
				'Your brother has driven two hours to put up your shelves. He stands back and says, “I wanted to do this for you.” You are glad, and you would like to let it in.',
			prompt: 'All four answers are friendly. In which one does the kindness stay with you?',
			reread: { beat: 'receiving-is-a-move' },
			options: [
				{
					id: 'gutters-in-may',
					text: '“Thank you. In May I’ll come up to yours for a weekend and we’ll do the gutters.”',
					feedback:
						'A good plan for May. Said now, it pays for the shelves before they have been received, and the talk has moved to his roof.'
				},
				{
					id: 'off-the-floor',
					text: '“Thank you. I’ve wanted the books off the floor since spring, and I never asked.”',
					right: true,
					feedback:
						'It says what the shelves are to the person who got them, and it stops there. That takes some doing. “Thanks, I’ll be glad of them tomorrow” would be fair too, on a fuller day.'
				},
				{
					id: 'the-one-with-the-hands',
					text: '“Thank you. You were always the one with the hands. Look how straight that is!”',
					feedback:
						'Warm, and he may like to hear it. He spoke of you, though, and the answer is about him: his hands, his skill, his straight line.'
				},
				{
					id: 'your-free-day',
					text: '“Thank you. But all that way, and on your free day? I could have got someone in.”',
					feedback:
						'It sees what it cost him, and that is kind. It also tells him that he need not have come, so part of the kindness goes home with him.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'how-near-they-want-it',
			ideas: [56],
			asks: 'Idea 56: having a limit to closeness is ordinary. Who takes wanting less for not being wanted sorts the sighed and the bare no under rejection; who goes by tone or by the word “limit” takes the kind refusal and the gentle rule for limits.',
			prompt:
				'Seven answers about how near people want to be. Which is a limit, which a rejection, which a rule, and which none of these? Neither the tone nor the speaker’s own name for it decides.',
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
					text: '“One evening a week is as much as I have in me, for you or for anyone.” Sighed by a woman you have begun to see.',
					group: 'limit',
					feedback:
						'A limit. It says how much she will do. You may want three evenings and be sad about it, and she may like you very much.'
				},
				{
					id: 'so-good-to-me',
					text: '“You’ve been so good to me, and I don’t want us to go on being friends.” Said with a hand on your sleeve.',
					group: 'rejection',
					feedback:
						'A rejection. The voice and the hand are kind, and what is turned down is not an evening or a plan. It is the friendship. People may say this, and it may hurt.'
				},
				{
					id: 'with-the-others',
					text: '“It’s my limit that you don’t eat with the others.” Said gently by a colleague, in a week away on a course.',
					group: 'rule',
					feedback:
						'A rule, whatever it is called. It says where somebody else is to eat. “I’d like to eat with you” would have been a wish.'
				},
				{
					id: 'no-hugs',
					text: '“No hugs.” Said over your open arms, without a smile or a reason, by your daughter’s new husband.',
					group: 'limit',
					feedback:
						'A limit. It is about his own body, and so it counts without a reason, a date or a smile. What he thinks of you has not been said.'
				},
				{
					id: 'each-night-away',
					text: '“You’ll ring me each night while you’re away. I need that.” Said cheerfully by a friend on the platform.',
					group: 'rule',
					feedback:
						'A rule. The need is the friend’s, and the evenings are yours. Between two free people you could answer, “Twice, perhaps,” and still be waved off.'
				},
				{
					id: 'stop-trying',
					text: '“I’ve tried to like having you around, and I’m going to stop trying.” Said shyly by a flatmate, looking at the floor.',
					group: 'rejection',
					feedback:
						'A rejection. It is shy and even careful, and it is about the whole person. No amount and no time is named at which it would be different.'
				},
				{
					id: 'under-the-sink',
					text: '“Later.” Said from under the sink, round a spanner. Ten minutes on, drying both hands: “Now, what was it?”',
					group: 'none',
					feedback:
						'None of these. Nothing was said about how near anyone wants anyone. Two hands were busy, and then they were not.'
				}
			]
		},
		{
			kind: 'several',
			id: 'home-at-ten',
			ideas: [3],
			asks: 'Idea 3 with its hedge: a ceiling can be protection built up over time, or a preference, or a full week. Who thinks that early means wounded takes Grace; who takes a likely story for knowledge takes the cousin.',
			situation:
				'Five people go home at ten, just when the evening has become warm. You hear one sentence or two about each of them.',
			prompt: 'In which two does the person’s own account tell of a ceiling that was built as protection?',
			reread: { beat: 'a-beam-across-the-room' },
			options: [
				{
					id: 'grace',
					text: 'Grace: “I was like that at six. People in small portions, and then my bed. By ten I’ve had a lovely time.”',
					feedback:
						'Old, and no cover for anything in what she says. She has had as much as she likes, and she does not wish that it were otherwise. A preference can start early.'
				},
				{
					id: 'sol',
					text: 'Sol: “At home, what you liked was what you lost. I still leave before it shows that I’m having a good time.”',
					right: true,
					feedback:
						'It was learned where it was of use, and it has stayed. That it is Sol who says so matters, since from outside the same coat at ten could mean anything.'
				},
				{
					id: 'nadja',
					text: 'Nadja’s cousin: “Somebody left her in 1998, you see. Since then she doesn’t let anyone come really close.”',
					feedback:
						'It may be so. It is what a cousin makes of a date and a coat. Nadja has not spoken, and somebody who was left can also simply be tired.'
				},
				{
					id: 'farid',
					text: 'Farid: “We’ve had the inspectors in all week. Try me again in a fortnight and I’ll be the last to leave.”',
					feedback:
						'What is low here is what the week has left over. He expects the ceiling to rise by itself, and nothing has to be unlearned for it.'
				},
				{
					id: 'zdenka',
					text: 'Zdenka, 64: “At school it was safer not to be liked. I’d love to stay, and at ten my legs get up.”',
					right: true,
					feedback:
						'She would like to stay, and she remembers what leaving was once good for. Fifty years later the cover still does its work. She may leave it up or try half past ten.'
				}
			]
		},
		{
			kind: 'single',
			id: 'anneke-and-joost',
			ideas: [4],
			asks: 'Idea 4: private doubts show most with those nearest to us. Who lacks it moves the doubt into the other person, into childhood as a known cause, or into the whole of her life.',
			situation:
				'Anneke is 59. She asks strangers for large sums for a hospital, and enjoys it. For a week she has wanted to ask her brother Joost to come with her to a doctor, and she has put it off.',
			prompt:
				'Suppose that a doubt holds her back: is she worth the trouble? Which account agrees with the lesson and adds no new facts to the story?',
			reread: { beat: 'where-a-kept-back-wish-goes' },
			options: [
				{
					id: 'joost-let-her-down',
					text: 'The doubt comes from Joost, who may have let her down before. With strangers she has no such thing to remember.',
					feedback:
						'It could have been so, and it is not in the story. The doubt needs no fault of Joost’s. With someone so near a plain “I can’t on Thursday” would already weigh more.'
				},
				{
					id: 'between-them-as-children',
					text: 'The doubt began between the two of them as children. That is why strangers do not stir it and her brother does.',
					feedback:
						'Early years may have a part in it. The link is modest on average, and about these two nothing is told. “That is why” makes a cause out of a possibility.'
				},
				{
					id: 'doubts-with-everyone',
					text: 'The doubt is with her everywhere. In her work she has probably learned to keep people from seeing it.',
					feedback:
						'The story says that she enjoys asking strangers. To make it a mask, one has to add something. A doubt need not be everywhere in order to be real.'
				},
				{
					id: 'loud-with-joost',
					text: 'The doubt says nothing among strangers, whose answer is not about her, and it is loud with Joost, who is near.',
					right: true,
					feedback:
						'A stranger who gives nothing has refused a hospital. Joost’s answer would feel like one about herself. So the same person can be bold and shy in one week.'
				}
			]
		},
		{
			kind: 'ordering',
			id: 'tables-by-the-river',
			ideas: [1, 4],
			asks: 'The objective on the kept-back wish. There are no time words. Who does not know the pattern puts the complaint first, as if the row came from the telephone. Others use the open request or the knowing refusal, which make a different story.',
			situation: 'Bashir and Lena share an office. By the end of the week they are not on speaking terms.',
			prompt:
				'Put five of these in the order in which a wish that is kept back turns into a complaint. Two belong to other stories; leave them out.',
			reread: { beat: 'where-a-kept-back-wish-goes' },
			steps: [
				{
					id: 'likes-her-laugh',
					text: 'Bashir likes Lena’s laugh. He would enjoy it over lunch, and he would hate to be seen wanting it.',
					feedback:
						'Here it starts, and no one can see it. What looks like a row about telephones has been on its way for days.'
				},
				{
					id: 'tells-the-printer',
					text: '“They’ve put the tables out by the river,” Bashir remarks to the printer.',
					feedback:
						'A hint can hardly be turned down, which is what makes it feel safe. For the same reason it can hardly be accepted.'
				},
				{
					id: 'to-the-park',
					text: '“Lovely,” says Lena, and takes her sandwich to the park. Bashir shuts a drawer.',
					feedback:
						'For her this was a remark about tables. For him it was an answer. The drawer is the disappointment, and she has no way to read it.'
				},
				{
					id: 'some-of-us',
					text: '“Some of us do pick up the phone,” says Bashir.',
					feedback:
						'The wish comes out with another subject. About the telephone he can be in the right, and about lunch he could only have been told yes or no.'
				},
				{
					id: 'counts-the-calls',
					text: 'Lena goes through the calls that she has taken since Monday.',
					feedback:
						'She answers what she was charged with, as most people would. Both now talk about calls, and lunch is further off than on the first day.'
				}
			],
			strays: [
				{
					id: 'would-you-eat-with-me',
					text: '“I’d like to eat with you one day,” says Bashir. “Say no if you’d rather not.”',
					feedback:
						'Out of place, since here the wish is no longer kept back. Lena may say no all the same. Then both of them would know what was asked, and the telephone could stay out of it.'
				},
				{
					id: 'lena-has-seen-it',
					text: 'Lena has seen for weeks what Bashir wants, and she prefers to eat by herself.',
					feedback:
						'Another story. In this one the second person does not know that anything was asked, and so there is nothing that she could have refused.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'whose-fear-and-whose-pace',
			ideas: [6],
			asks: 'Idea 6: fear may sit in either, in both or in neither, and work on it is a matter of small steps at one’s own pace. Who reads fear off the moves, takes small for freely chosen or sees a lack in each wish for little judges wrongly.',
			prompt: 'True or false? Say also how sure you are.',
			reread: { beat: 'the-parts-can-change-hands' },
			statements: [
				{
					id: 'steps-set-by-a-friend',
					text: 'Idil keeps people off since she was hurt. Her friend sets her a step each week, and each of them is quite small. This is practice as the lesson means it.',
					truth: false,
					feedback: {
						true: 'Small is half of it. The steps have to be Idil’s own, at a pace that she can slow down or stop. What the friend has made is homework.',
						false:
							'It lacks the other half: it is the friend who picks the steps and the pace. With Idil choosing, and free to skip a week, the same small things could be practice.'
					}
				},
				{
					id: 'luc-rings-daily',
					text: 'Luc rings his brother every evening, and his brother picks up every third time. From this alone one can’t tell which of them is the more frightened.',
					truth: true,
					feedback: {
						true: 'Fear can make a person reach as well as get away. And perhaps it is in neither: Luc likes to talk, and his brother works late.',
						false:
							'To tell, one would need to know what goes on in them. Ringing every evening can have fear in it, of being forgotten for example, and so can a phone left ringing.'
					}
				},
				{
					id: 'vera-is-at-ease',
					text: 'Vera has two friends, wants nobody nearer than that and is at ease with it. There is nothing in this lesson that she needs to practise.',
					truth: true,
					feedback: {
						true: 'Practice is for a fear that somebody has and would like to lose. Where there is neither the fear nor the wish, nothing is missing.',
						false:
							'It would be false if more closeness were better for everyone. She has what she wants, and no fear is told of, so there is nothing to work on.'
					}
				},
				{
					id: 'since-autumn',
					text: 'In autumn Hadi reached and his friend Tomasz stepped back. Now Tomasz reaches and Hadi steps back, so it is Hadi who is afraid now.',
					truth: false,
					feedback: {
						true: 'What has changed hands is the moves. About fear they say nothing certain: both may have had some all the time, or neither, and Hadi may be busy.',
						false:
							'Moves can be seen and fear cannot. The same fear may reach in autumn and step back in spring, and some steps back have no fear in them.'
					}
				}
			]
		},
		{
			kind: 'write',
			id: 'a-round-of-your-own',
			ideas: [1],
			asks: 'The objective on describing approach and retreat in an example of one’s own. Who has not understood it describes two characters, or one who is at fault, instead of steps that enlarge each other.',
			situation:
				'Take two people you know, if it does not hurt, two from a book or a film, or two you make up. Kai and Miriam are there too: they are back from a wedding, and one of them would like to talk. Leave out anybody you are afraid of.',
			prompt: 'Tell in two to four sentences how one moves in, the other moves off, and the next steps get bigger.',
			reread: { beat: 'a-photograph-on-the-shelf' },
			models: [
				{
					id: 'only-what-was-seen',
					text: '“Miriam asks what Kai thought of the vows. Kai looks for the charger. She asks again, from the bathroom door. Kai goes to move the car, and is gone for an hour.”',
					note: 'Told as a camera would have it, with no motives, so neither of them is accused. Why each of them did it stays open. Good for seeing the steps when one is still cross.'
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
				{ id: 'no-culprit', text: 'Is it told without saying who began it or whose fault it is?' }
			]
		}
	]
});
