import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'single',
			id: 'i-just-prefer-it',
			ideas: [53],
			asks: 'Idea 53, taught critically, with the three questions: a rationalisation is a reason that came late and stands over a feeling that says otherwise. Who lacks it takes an unusual liking, a fear that is plainly owned, or a reason that was merely found late for one.',
			situation:
				'Four friends, none of them afraid of anybody at home, are proud of how they spoil people. Each has put the three questions to that: could I stop, could I say no, do I sometimes want to receive? Each adds, “I just prefer it this way.”',
			prompt:
				'Whose answers suggest that this sentence is a rationalisation, as this lesson uses the word? Take the answers as honest.',
			reread: { beat: 'two-reasons-in-the-same-hands' },
			options: [
				{
					id: 'nils-no-turn',
					text: 'Nils: “I could stop, and I do say no. I’ve never wanted a turn, though a book calls that impossible.”',
					feedback:
						'He can stop and he can say no. Never wanting a turn shows nothing by itself, whatever the book says. His answers hold no fear for a sentence to cover.'
				},
				{
					id: 'ottilie-sleeps-better',
					text: 'Ottilie: “I couldn’t stop, and I envy people their turn. Since it struck me that I prefer it, I sleep better.”',
					right: true,
					feedback:
						'The sentence came late, it made things neat, and her own answers speak against it. It may still be partly true, and nobody but Ottilie can say how far.'
				},
				{
					id: 'thora-a-fright',
					text: 'Thora: “I’d be terrified to stop. I know it, and I tell people so. I do like cooking best, on top of that.”',
					feedback:
						'There is fear here, and liking, and she names both. A rationalisation would have made the fear look like something else. The questions are this course’s own and untested, so this is as far as they carry.'
				},
				{
					id: 'wilf-in-may',
					text: 'Wilf: “I’d never thought about it. In May I stopped, said no to all, and was waited on. I missed doing it.”',
					feedback:
						'His reason was found late as well. He found it by trying the other way, and it fits what he noticed. Coming late is one half of the word; tidying a feeling away is the other.'
				}
			]
		},
		{
			kind: 'find',
			id: 'the-good-scissors',
			ideas: [55],
			asks: 'The objective about a no, with idea 55: care goes on over a no that was there to be heard. Who waits for the word “no” marks the line about the chairs; a towel folded and a hairdresser’s hours pass for chat.',
			situation:
				'Thursday evening. On Saturday Farid’s niece gets married. Mateo has cut Farid’s hair for nineteen years and likes doing it. Farid is not afraid of him, and tonight he would rather be left alone.',
			prompt:
				'Mark the three places where Farid turns down the haircut without the word “no”, so that Mateo could have heard or seen it.',
			reread: { beat: 'a-no-that-costs-nothing' },
			lines: [
				{
					id: 'chair-by-the-window',
					who: 'Mateo',
					text: 'I’ve found the good scissors. Come and sit by the window.',
					feedback:
						'He offers it as something already settled. No question has been put, so there is nothing to answer yet.'
				},
				{
					id: 'my-glasses',
					who: 'Farid',
					text: 'You’ve got my glasses on.',
					feedback: 'This is about the glasses, and it is true. He has not yet said anything about his hair.'
				},
				{
					id: 'your-neck',
					who: 'Mateo',
					text: 'I can see your neck with them. You can’t go to Samia’s wedding like that.',
					feedback: 'He gives a reason before there has been any answer. He seems to be looking forward to Saturday.'
				},
				{
					id: 'as-i-am',
					who: 'Farid',
					text: 'I was thinking of going as I am.',
					mark: true,
					feedback:
						'Here is the first one, quite mild. He says what he would like instead, and it leaves the haircut out.'
				},
				{
					id: 'ten-minutes',
					who: 'Mateo',
					text: 'It’s ten minutes. Has she rung about the chairs?',
					feedback: 'He answers as if time had been the trouble, and is on to the next thing.'
				},
				{
					id: 'tomorrow-she-said',
					who: 'Farid',
					text: 'No. Tomorrow, she said. They might be short of twelve.',
					feedback: 'The only “no” that Farid says, and it answers the question about his niece and the chairs.'
				},
				{
					id: 'the-towel',
					text: 'Mateo holds out the towel. Farid folds it in four and lays it on the bread bin.',
					mark: true,
					feedback:
						'The towel was for his shoulders, and he puts it away tidily. No word is spoken, and Mateo is watching.'
				},
				{
					id: 'till-eight',
					who: 'Farid',
					text: 'Dilek at the station does Fridays till eight.',
					mark: true,
					feedback:
						'He would have his hair cut, and by somebody else, tomorrow. For Mateo’s offer it is the third answer of the same kind.'
				},
				{
					id: 'fourteen',
					who: 'Mateo',
					text: 'She charges fourteen.',
					feedback: 'He argues about the price. Something has reached him, or he would not be arguing.'
				},
				{
					id: 'looks-at-them',
					text: 'Mateo shuts the scissors and looks at them.',
					feedback: 'This one is Mateo’s gesture. He has begun to hear it, and may be a little hurt.'
				},
				{
					id: 'you-could-have-said',
					who: 'Mateo',
					text: 'You could have said.',
					feedback: 'He reproaches Farid, and in a way he asks. He does not go on with the haircut.'
				},
				{
					id: 'i-thought-i-had',
					who: 'Farid',
					text: 'I thought I had.',
					feedback: 'He speaks about what came before. The answer itself was given earlier, three times.'
				}
			]
		},
		{
			kind: 'flaw',
			id: 'twenty-people-and-a-dog',
			ideas: [54],
			asks: 'Idea 54: what is known of circuits, what is disputed, what nobody has shown. Who lacks it marks each bold line about the brain or passes over the careful “probably”. Response, feeling, years and excuses have to be kept apart.',
			situation: 'An invented newspaper piece about an invented study.',
			prompt: 'Mark the three places where it goes further than what is known about the brain.',
			reread: { beat: 'a-story-about-the-brain' },
			pieces: [
				{
					id: 'on-a-tape',
					text: 'Twenty people lay in a scanner while a large dog barked on a tape, close to the microphone.',
					feedback: 'This says what was done and with whom. Nothing is concluded from it yet.'
				},
				{
					id: 'in-every-one',
					text: 'Circuits that include the amygdala responded in every one of them.',
					feedback:
						'A bold “every one”, and still only a report. That such circuits respond to danger is the well-known part.'
				},
				{
					id: 'whatever-they-said',
					text: 'Twenty people, then, lay there and were afraid.',
					flaw: true,
					feedback:
						'From a response to a feeling. Researchers dispute whether the same circuits make the feeling of fear, so a picture does not show who was afraid.'
				},
				{
					id: 'number-eleven',
					text: 'Lena, who was number eleven, has cooked for everybody she knows since she was a girl. She says that she likes it.',
					feedback: 'What she does and what she says. The piece leaves it as her own account.'
				},
				{
					id: 'day-and-night',
					text: 'At her stove these circuits have probably been at work as well, all these years.',
					flaw: true,
					feedback:
						'Some barking in a scanner cannot show what a brain has done for years. “Probably” sounds careful, and no study we know of stands behind it.'
				},
				{
					id: 'empty-hands',
					text: 'Lena told us that she would be frightened to turn up anywhere with empty hands.',
					feedback: 'Fear, told in her own words. The sentence leaves the brain out of it.'
				},
				{
					id: 'supply-the-sentence',
					text: 'What she says about her cooking is the work of those circuits, too.',
					flaw: true,
					feedback:
						'Now the circuits write her reasons for her. Nobody has shown that. It would also mean that whatever she said about herself no longer counted.'
				},
				{
					id: 'no-picture-shows',
					text: 'And no picture of the twenty shows which of them likes to cook.',
					feedback: 'Flatly put and correct. A liking was not measured here, and the barking has nothing to do with it.'
				}
			]
		},
		{
			kind: 'several',
			id: 'he-falls-silent',
			ideas: [52, 55],
			asks: 'The course’s rule for freezing, at the border of ideas 52 and 55: whose task it is, and that care can go on too long. Who lacks it waits for a word, comforts by touch, or turns to questions and plans that the frozen person has to answer.',
			situation:
				'Paloma and Asif are safe with each other. He has told her that he sometimes freezes, and she knows how it looks. She is rubbing his shoulders, as on many evenings, when it comes. He falls silent, his shoulders go hard and he looks at the wall. He breathes as usual. “All right?” asks Paloma. No answer comes.',
			prompt: 'Which of these are Paloma’s to do that evening? There may be more than one.',
			reread: { beat: 'when-somebody-goes-still' },
			options: [
				{
					id: 'lets-go',
					text: 'Let go of him, although he has not asked her to',
					right: true,
					feedback:
						'Asif may be unable to speak or move, so the stopping cannot wait for him. For a drooping face, a weak arm, jerking or odd breathing, or if he could not be roused, she would call the emergency number.'
				},
				{
					id: 'lighter-hands',
					text: 'Go on with lighter hands, and be ready to stop at a word',
					feedback:
						'Lighter touch is still touch, and the word may be just what he cannot say. A body that lets it happen, or even responds, has not said yes.'
				},
				{
					id: 'told-it-has-stopped',
					text: 'Say aloud that it has stopped, and ask for nothing',
					right: true,
					feedback:
						'He hears that it is over, and has no task. If he says later that it was all right, it can still rest for tonight.'
				},
				{
					id: 'arm-round-him',
					text: 'Put an arm round him, so that he knows who is there',
					feedback:
						'It is meant to comfort. To somebody who has gone still an arm is one more touch that he cannot refuse. Her voice, from a little way off, can tell him who is there.'
				},
				{
					id: 'was-it-me',
					text: 'Ask whether she did something wrong, and wait for the answer',
					feedback:
						'Her fright is real and she may take it to a friend. A question gives him a task, and the evening becomes about calming her.'
				},
				{
					id: 'armchair-where-he-can-find-her',
					text: 'Sit in the armchair, where he can find her, and let the talk wait',
					right: true,
					feedback:
						'She is near, without hands and without questions. If he wants to be alone, she goes to the next room and can be reached there.'
				},
				{
					id: 'a-sign-from-now-on',
					text: 'Settle on a sign with him, so that she will know next time',
					feedback:
						'A sign is a good thing to agree on, on another day. He might freeze too much to give it, so stillness without a sign will go on meaning stop.'
				}
			]
		},
		{
			kind: 'matching',
			id: 'who-went-without',
			ideas: [55],
			asks: 'Idea 55: what one-sided care can cost, whom, and when it costs nothing. Who lacks it sees ingratitude, or a loss in each lopsided pair. The four stories are all told as praise or as comedy, so tone does not help.',
			prompt:
				'Four stories about people who give a great deal. What has gone missing in each, if anything? One choice belongs to no story.',
			reread: { beat: 'who-goes-without' },
			columns: [
				{
					id: 'missing',
					label: 'What has gone missing',
					choices: [
						{ id: 'turn', text: 'The other person’s turn to give' },
						{ id: 'known', text: 'Being known by the others' },
						{ id: 'wishes', text: 'Knowing one’s own wishes' },
						{ id: 'suits', text: 'Nothing that either of them misses' },
						{
							id: 'thanks',
							text: 'Thanks for all that was done',
							feedback:
								'The people in these stories are grateful, or would like to be. Gratitude can be plentiful while something else is missing.'
						}
					]
				}
			],
			rows: [
				{
					id: 'car-keys',
					text: 'For years Tilde had driven her brother everywhere. The week he got a car he offered to fetch her from the airport. She had ordered a taxi, to save him the trouble. He hung up the keys again.',
					answers: { missing: 'turn' },
					feedback:
						'He had something to give at last, and it was not needed. Tilde had saved him trouble, and with it his one chance to drive.'
				},
				{
					id: 'sixtieth',
					text: 'Four friends want to buy Anders something for his sixtieth. Each can list what he cooks for them. They get as far as the wrapping paper.',
					answers: { missing: 'known' },
					feedback:
						'They know everything about his cooking. What he himself likes has not come up in all those dinners, and he is the one who goes unseen.'
				},
				{
					id: 'till-the-last-bus',
					text: '“Your day, Mum. Anything you like,” says Salome’s daughter. Salome, 70, sits on the bench till the last bus, and all that occurs to her is what her daughter would enjoy.',
					answers: { missing: 'wishes' },
					feedback:
						'A turn was offered, and she found nothing to fill it with. Wishes may be hard to find when they are seldom asked for. They may also be few, and that is fine.'
				},
				{
					id: 'the-bags',
					text: 'Henk carries the bags and Nel walks beside him. “I tried carrying,” she says, “and I missed looking about.” In May he didn’t feel like it, and he left them to the porter all month.',
					answers: { missing: 'suits' },
					feedback:
						'It is lopsided, both like it, and he stops when he pleases. Each of them has tried it the other way, so there is nothing here to put right.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'what-the-studies-carry',
			ideas: [52, 55],
			asks: 'Ideas 52 and 55, in the studies and beyond them: which outcome, which kind of no, how much or in which way, who can tell, and what no average can settle. Who remembers “a kind no was worse that day” takes the first for true; who remembers “a no is better” calls the second false.',
			prompt: 'Going by this lesson, is it true or false? Say also how sure you are.',
			reread: { beat: 'what-researchers-compared' },
			statements: [
				{
					id: 'sex-and-the-rest',
					text: 'Compared with a reluctant yes, a kind no was followed that day by somewhat less satisfaction with sex and with the relationship.',
					truth: false,
					feedback: {
						true: 'One half of it is so. Satisfaction with sex was lower that day. Satisfaction with the relationship was not, and over time it held up better. Which measure one takes decides what one sees.',
						false:
							'Two measures have to be kept apart. The lower one, on that day, was satisfaction with sex. For the relationship the kind no did no worse, and later it did better.'
					}
				},
				{
					id: 'silent-on-curt-noes',
					text: 'The study of kind noes cannot be quoted for a curt no, nor against one.',
					truth: true,
					feedback: {
						true: 'Curt noes were not part of it. Those that were compared told the other person that they were still wanted. Anybody may say a curt one all the same.',
						false:
							'It would have to have looked at curt noes first. The noes that were compared were reassuring ones, so about the others it is silent, for better or worse.'
					}
				},
				{
					id: 'not-by-the-amount',
					text: 'In the studies of wanting to please, two people who did the same amount for a partner could come out differently.',
					truth: true,
					feedback: {
						true: 'The amount was not what they went by. What told people apart was whether they were keen to do it or did it at their own expense.',
						false:
							'The amount was not what these studies separated. Being keen to meet a wish went with more desire. Putting one’s own needs aside each time did not.'
					}
				},
				{
					id: 'sixty-years-of-sundays',
					text: 'Ida has watched her brother give for sixty years. She can tell as well as he can whether there is fear in it.',
					truth: false,
					feedback: {
						true: 'What she has seen are his hands, and liking and fear look the same there. The three questions are for the giver alone. She might tell him what she enjoys receiving.',
						false:
							'Sixty years show her very well what he does. The reasons are inside, and he may not have looked at them himself. If he never asks, she has no answer to give for him.'
					}
				},
				{
					id: 'other-way-round',
					text: 'If couples had, on average, done better with reluctant yeses, nobody would owe anybody a yes for that reason.',
					truth: true,
					feedback: {
						true: 'An average can say what went with what. Whether a body may be touched is for its owner to say, and no result could change that.',
						false:
							'It is a question of right, and a study measures something else. A person’s yes would be their own to give even if the figures had gone against it.'
					}
				}
			]
		},
		{
			kind: 'single',
			id: 'whose-next-no',
			ideas: [52, 55],
			asks: 'Lesson 5: the next no is judged by what reaches the one who says it. Who goes by tone takes the thanks or the friendly voice, or a loud evening that ended in song; the free no is met with a face and a bang. It needs the price, the giving in and the planning.',
			repeats: 'telling-apart',
			prompt:
				'Four people have turned down an offer of care, and this is what came afterwards. Whose next no is free? Think back to Lesson 5, and go by what the one who says it can see.',
			reread: { lesson: 'telling-apart', beat: 'four-acts-side-by-side' },
			options: [
				{
					id: 'agata',
					text: 'Agata says no now and then, and Silvio thanks her for being open. Before each visit to her sister she says yes all week, and then the visit goes ahead.',
					feedback:
						'He never says an unkind word. She plans her yeses so that she can see her sister, and that is the sign. One such sign is enough to talk to someone about.'
				},
				{
					id: 'zuzana',
					text: 'Zuzana said no to Joao’s stew. He pulled a face and banged the lid on. On Friday she said no to his soup, with her mouth full of bread.',
					right: true,
					feedback:
						'He was disappointed, and one could hear it. It passed without any doing of hers, and the next no came as easily as the first. A free no need not be met graciously.'
				},
				{
					id: 'irma',
					text: 'Irma did not want the bath that Edgar had run. He shouted until the dog hid, and on Wednesday again. On Thursday she asked for a bath, and he sang.',
					feedback:
						'The shouting stopped when she gave in, and then there was singing. She will remember both on the next evening, so her no has a price. It is enough to talk to someone about.'
				},
				{
					id: 'ruud',
					text: 'Ruud, 81, did not want his feet rubbed. “As you like,” said his daughter. He got his evening tablets once he had called her back for his feet.',
					feedback:
						'Medicine that he needs was kept back until he took a touch that he did not want. That is harm, in however friendly a voice. A doctor, a nurse or a service would want to hear of it.'
				}
			]
		},
		{
			kind: 'write',
			id: 'two-minutes-with-a-brush',
			ideas: [52, 55],
			asks: 'The objective to practise a no that costs nothing, ideas 52 and 55. Who lacks it writes a no with three reasons and a present, or an answer that asks why. The second line is where a no becomes free.',
			situation:
				'Ilka and Sol share a flat and are easy with each other. Most evenings Sol brushes Ilka’s hair in front of the television, and both like it. Tonight, two minutes in, Ilka would like it to stop and does not know why. Take the two of them, or a small offer of your own from somebody with whom a no has never cost you anything.',
			prompt: 'Write two lines: the no, in one or two sentences, and the answer that leaves it free.',
			reread: { beat: 'a-no-that-costs-nothing' },
			models: [
				{
					id: 'bare',
					text: '“Stop there, please.” “Okay.” Sol puts the brush on the arm of the sofa and turns the sound up.',
					note: 'Four words in all. No reason is given and none is asked for. Whether there will be brushing tomorrow stays open. It suits an evening on which somebody has few words left.'
				},
				{
					id: 'with-the-feeling',
					text: '“That’s enough for today. I couldn’t tell you why.” “Pity, I was enjoying it. It’s down. Who’s the one with the beard again?”',
					note: 'The no says for how long. Sol is sorry, says so once, and is back at the film. Between these two that is friendly. Somebody who has had to pay for noes might prefer the plain “Okay”.'
				}
			],
			checks: [
				{ id: 'stops-now', text: 'Would the other person know from the words that it is to stop now?' },
				{ id: 'taken-at-once', text: 'Does the answer take it at once, with no “why” and no bargain?' },
				{ id: 'no-making-up', text: 'Does the no do without a promise to make up for it?' }
			]
		}
	]
});
