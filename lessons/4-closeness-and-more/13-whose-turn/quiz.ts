import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'single',
			id: 'what-the-answers-bear-out',
			ideas: [52, 53],
			asks: 'Ideas 52 and 53: the three questions are for the giver alone, and what they can and cannot show. Who lacks them doubts the man who wants no turn, trusts a tidy reason against its own answers, or turns the questions on somebody else.',
			prompt:
				'Four people have put this lesson’s three questions to their own giving. Whose answers support the conclusion?',
			reread: { beat: 'three-questions-for-oneself' },
			options: [
				{
					id: 'nils',
					text: 'Nils: “I could stop, I could say no, and I never want a turn. So I suppose my liking is only a story I tell myself.”',
					feedback:
						'He can stop and he can say no. Wanting no turn shows nothing by itself: some people never want one and are content. There is no fear in his answers for a story to hide.'
				},
				{
					id: 'ottilie',
					text: 'Ottilie: “If I stopped, they’d drift off. I never say no, and I envy people their turn. So giving is simply what I like.”',
					feedback:
						'Her answers tell of fear and of an unmet wish, and the tidy reason comes after them. It may still be partly true. These answers do not show it, and what she makes of them is her own affair.'
				},
				{
					id: 'ama',
					text: 'Ama: “I’d dread to stop. Saying no is easy, and I love being cooked for. So there is fear in my giving, beside whatever else there is.”',
					right: true,
					feedback:
						'Dread at the thought of stopping is fear, and she claims no more than that. The questions are this course’s own and untested, so this is as far as they carry. The rest of her giving stays undecided.'
				},
				{
					id: 'pavel',
					text: 'Pavel: “I stopped for all of May, I can say no, and I like my turn. So it’s probably my wife who gives from fear.”',
					feedback:
						'What he found out is about himself. His wife’s reasons were not asked for, and she is the only one who could put the questions to her own giving.'
				}
			]
		},
		{
			kind: 'find',
			id: 'the-good-scissors',
			ideas: [55],
			asks: 'The objective about a no, with idea 55: care goes on over a no that was there to be heard. Who waits for the word “no” marks the line about the chairs, or Mateo’s joke; a towel folded and a hairdresser’s hours pass for chat.',
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
					feedback: 'About the glasses, and it is true. He has not yet said anything about his hair.'
				},
				{
					id: 'your-neck',
					who: 'Mateo',
					text: 'I can see your neck with them. You can’t go to Samia’s wedding like that.',
					feedback: 'A reason, and it comes before any answer. He seems to be looking forward to Saturday.'
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
					id: 'next-to-mother',
					who: 'Farid',
					text: 'You’re next to my mother, by the way. Table one.',
					feedback: 'News, and perhaps a small revenge. It says nothing about tonight.'
				},
				{
					id: 'in-my-pocket',
					who: 'Mateo',
					text: 'Then I’ll take these along in my pocket.',
					feedback: 'A joke about his seat at table one. If anything is turned down here, it is turned down by Mateo.'
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
					feedback: 'A gesture, and not Farid’s. He has begun to hear it, and may be a little hurt.'
				},
				{
					id: 'you-could-have-said',
					who: 'Mateo',
					text: 'You could have said.',
					feedback: 'It sounds like a reproach, and it is also a way of asking. He does not go on with the haircut.'
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
					text: 'So all twenty were afraid, whatever they said afterwards.',
					flaw: true,
					feedback:
						'From a response to a feeling. Researchers dispute whether the same circuits make the feeling of fear, so a picture cannot overrule what a person says.'
				},
				{
					id: 'number-eleven',
					text: 'Lena, who was number eleven, has cooked for everybody she knows since she was a girl. She says that she likes it.',
					feedback: 'What she does and what she says. The piece leaves it as her own account.'
				},
				{
					id: 'day-and-night',
					text: 'In people like her these circuits have probably been at work day and night, for years.',
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
					text: 'When she says that she likes to cook, it is the circuits that supply the sentence.',
					flaw: true,
					feedback:
						'Now the circuits write her reasons for her. Nobody has shown that. It would also mean that whatever she said about herself no longer counted.'
				},
				{
					id: 'no-picture-shows',
					text: 'No picture of the twenty shows who of them likes to cook.',
					feedback: 'Flatly put and correct. A liking was not measured here, and the barking has nothing to do with it.'
				}
			]
		},
		{
			kind: 'several',
			id: 'in-the-middle-of-a-sentence',
			ideas: [52, 55],
			asks: 'The course’s rule for freezing, at the border of ideas 52 and 55: whose task it is, and that care can go on too long. Who lacks it waits for a word, comforts by touch, or turns to questions and plans that the frozen person has to answer.',
			situation:
				'Tam and Asif are safe with each other. She is rubbing his shoulders, as on many evenings, when he stops in the middle of a sentence. His shoulders go hard and he looks at the wall. He breathes as usual. “All right?” asks Tam. No answer comes.',
			prompt: 'Which of these are Tam’s to do that evening? There may be more than one.',
			reread: { beat: 'when-somebody-goes-still' },
			options: [
				{
					id: 'both-hands-away',
					text: 'Take both hands away, although he has not asked her to',
					right: true,
					feedback:
						'Asif may be unable to speak or move, so the stopping cannot wait for him. She need not know why. If he could not be roused, or breathed oddly, she would call the emergency number.'
				},
				{
					id: 'lighter-hands',
					text: 'Go on with lighter hands, and be ready to stop at a word',
					feedback:
						'Lighter touch is still touch, and the word may be just what he cannot say. A body that lets it happen, or even responds, has not said yes.'
				},
				{
					id: 'no-answer-needed',
					text: 'Tell him that it has stopped and needs no answer',
					right: true,
					feedback:
						'He hears that it is over and that nothing is asked of him now. If he says later that it was all right, it can still rest for tonight.'
				},
				{
					id: 'arm-round-him',
					text: 'Put an arm round him, so that he knows who is there',
					feedback:
						'Comfort was meant. To somebody who has gone still an arm is one more touch that he cannot refuse. Her voice, from a little way off, can tell him who is there.'
				},
				{
					id: 'was-it-me',
					text: 'Ask whether she did something wrong, and wait for the answer',
					feedback:
						'Her fright is real and she may take it to a friend. A question gives him a task, and the evening becomes about calming her.'
				},
				{
					id: 'in-the-armchair',
					text: 'Sit down in the armchair, within call, and let the talk wait',
					right: true,
					feedback:
						'Near, without hands and without questions. Should he want to be alone, she goes to the next room and stays within call there.'
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
						'He had something to give at last, and it was not needed. Tilde may take as many taxis as she likes, and he may be sorry about it.'
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
			asks: 'Ideas 52 and 55 in the studies: which outcome, which kind of no, how much or in which way, and what no average can settle. Who remembers “a kind no is better” calls the first false and the second true.',
			prompt: 'Going by this lesson, is it true or false? Say also how sure you are.',
			reread: { beat: 'what-researchers-compared' },
			statements: [
				{
					id: 'asked-the-same-day',
					text: 'Suppose couples are asked on the same day, and only about satisfaction with sex. Then a kind no would come out worse than a reluctant yes.',
					truth: true,
					feedback: {
						true: 'On that day and by that measure, it did. Satisfaction with the relationship was not lower after the kind no, and over time it held up better. Which measure one takes decides what one sees.',
						false:
							'It would come out worse there: satisfaction with sex was lower on the day of a kind no. The good news about that no concerns the relationship, and the time afterwards.'
					}
				},
				{
					id: 'a-curt-no',
					text: 'The study also showed that a curt no does a relationship less harm than a reluctant yes.',
					truth: false,
					feedback: {
						true: 'Curt noes were not part of it. The noes that were compared were reassuring ones, so about the others the study is silent. Anybody may say a curt one all the same.',
						false:
							'About curt noes it cannot say anything, for better or worse. Those that were compared told the other person that they were still wanted.'
					}
				},
				{
					id: 'how-much',
					text: 'In the studies of wanting to please, what counted was how much somebody did for the other person.',
					truth: false,
					feedback: {
						true: 'Two people may do equally much. What told them apart was whether it came from being keen to, or at their own expense. The amount was not the point.',
						false:
							'The amount was not what the studies separated. Being keen to meet a wish went with more desire. Putting one’s own needs aside each time did not.'
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
			id: 'after-four-offers',
			ideas: [52, 55],
			asks: 'Lesson 5: the next no is judged by what reaches the one who says it. Who goes by tone takes one of the three kind answers; the free no is met with a face. It needs the price, the giving in and the planning.',
			repeats: 'telling-apart',
			prompt:
				'Four people have turned down an offer of care, and this is what came afterwards. Whose next no is free? Think back to Lesson 5, and go by what the one who says it can see.',
			reread: { lesson: 'telling-apart', beat: 'four-acts-side-by-side' },
			options: [
				{
					id: 'agata',
					text: 'Agata says no now and then, and Silvio thanks her for being open. Before each visit to her sister she says yes all week, to be on the safe side.',
					feedback:
						'He never says an unkind word, and her weeks are arranged around him. That she plans yeses in order to see her sister is the sign. One is enough to talk to somebody about.'
				},
				{
					id: 'bea',
					text: 'Bea said no to Joao’s stew. He pulled a face and ate at the window. On Friday he offered her some again, and she said no with her mouth full.',
					right: true,
					feedback:
						'He was disappointed and it showed. It passed without any doing of hers, and the second no came as easily as the first. A free no need not be met graciously.'
				},
				{
					id: 'ivo',
					text: '“Of course, my love,” said Edgar when Ivo did not want the bath he had run. His next words came on Thursday, when Ivo asked for a bath.',
					feedback:
						'The words are tender and then there are none for days. The silence lifts at the moment when Ivo gives in. He will remember that on the next evening.'
				},
				{
					id: 'ruud',
					text: 'Ruud, 81, did not want his feet rubbed. “As you like,” said his daughter. He got his evening tablets once he had called her back for his feet.',
					feedback:
						'Care that he needs was kept back until he took care that he did not want. It can happen between a parent and a grown child, and in the friendliest voice.'
				}
			]
		},
		{
			kind: 'write',
			id: 'two-minutes-with-a-brush',
			ideas: [52, 55],
			asks: 'The objective to practise a no that costs nothing, ideas 52 and 55. Who lacks it writes a no with three reasons and a present, or an answer that asks why. The second line is where a no becomes free.',
			situation:
				'Nuria and Sol share a flat and are easy with each other. Most evenings Sol brushes Nuria’s hair in front of the television, and both like it. Tonight, two minutes in, Nuria would like it to stop and does not know why. Take the two of them, or a small offer of your own from somebody with whom a no has never cost you anything.',
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
