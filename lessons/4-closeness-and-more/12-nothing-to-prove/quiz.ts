import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'matching',
			id: 'five-lines-from-the-loop',
			ideas: [46, 48],
			asks: 'Ideas 46 and 48: the parts of the loop, the partner’s silence among them, told without their names. Who only knows that it is “about fear” cannot tell dread from shame, or relief from love that has cooled.',
			prompt:
				'Five people, each at a different place in the loop of this lesson. Which place does each line show? Two of the choices belong to no line.',
			reread: { beat: 'one-night-in-march' },
			columns: [
				{
					id: 'place',
					label: 'Place in the loop',
					choices: [
						{
							id: 'first-shock',
							text: 'The first shock',
							feedback:
								'No line tells of the moment that caught somebody unawares. Hanneke comes nearest, and hers is the morning after.'
						},
						{ id: 'shame', text: 'Shame' },
						{ id: 'watching', text: 'Watching oneself' },
						{ id: 'dread', text: 'Dread' },
						{ id: 'relief', text: 'Relief at having got away' },
						{ id: 'sparing', text: 'Silence to spare the other' },
						{
							id: 'cooled',
							text: 'Love that has cooled',
							feedback:
								'None of the five says so. The loop can run between people who are as fond of each other as ever, and from outside it looks much the same.'
						}
					]
				}
			],
			rows: [
				{
					id: 'hanneke',
					text: 'Hanneke, 49: “It was one evening. By breakfast I had told the mirror, ‘So that’s what you are.’”',
					answers: { place: 'shame' },
					feedback:
						'What happened was an evening. Overnight she made it into a sentence about herself, and that is the part that stays.'
				},
				{
					id: 'tomas',
					text: 'Tomas, 31: “He whispered something, and I’ve no idea what. Half of me was by the wardrobe with a clipboard.”',
					answers: { place: 'watching' },
					feedback:
						'His attention has gone to the clipboard, and the whisper is lost on him. A body has little to answer to then.'
				},
				{
					id: 'joyce',
					text: 'Joyce, 63: “It was only Thursday. ‘A free weekend!’ said Graham, and my stomach dropped.”',
					answers: { place: 'dread' },
					feedback:
						'Nothing has happened yet, and it is two days off. The occasion itself has become the thing she fears.'
				},
				{
					id: 'zeno',
					text: 'Zeno, 38: “The last train was cancelled, so I never got to the club where I’d forgotten my lines in May. I could have kissed the conductor.”',
					answers: { place: 'relief' },
					feedback:
						'A weight comes off because an occasion has fallen through. The same turn is found far from any bed. How fond he is of the stage, it does not tell.'
				},
				{
					id: 'lindiwe',
					text: 'Lindiwe, 56: “She’s awake when I come in, I can tell. If I asked, she’d have to say it. So I talk about the cat.”',
					answers: { place: 'sparing' },
					feedback:
						'This is the other side of the bed. Lindiwe has noticed, and she is quiet out of kindness. Neither of them learns what the other is thinking.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'seven-late-evenings',
			ideas: [44],
			asks: 'Idea 44, why people keep away: a wish that is not constant, a fear of failing, or a no with a price. The act is the same seven times. Who takes desire for a constant finds fear in Deniz and Nell; who goes by loudness takes Kwesi for harmed, and who goes by good days or by a hand never raised takes Oda and Pieter for free.',
			repeats: 'telling-apart',
			prompt:
				'Seven people stay up until the other one is asleep. What keeps each of them from going to bed sooner? Go by what the card tells. In life there is often less to go by.',
			reread: { lesson: 'telling-apart', beat: 'two-fears' },
			groups: [
				{ id: 'failing', label: 'Fear that it will go wrong' },
				{ id: 'suits', label: 'No fear, it suits them' },
				{ id: 'price', label: 'What a no would bring' }
			],
			cards: [
				{
					id: 'sabiha',
					text: 'Sabiha, 34, sorts screws in the hall. She thinks of Solveig all day. It went badly once, in May. When Solveig’s mother sleeps in the next room, Sabiha is the first in bed.',
					group: 'failing',
					feedback:
						'With the mother next door nothing is expected of her, and then bed is a good place. So it is not Solveig whom she keeps away from.'
				},
				{
					id: 'oda-on-sundays',
					text: 'Oda used to say no. Her husband shouted until the children woke, and next morning there was no money on the card for the shopping. On Sundays he makes her laugh. These days she bakes until he snores.',
					group: 'price',
					feedback:
						'He has put a price on her no, and she plans her nights around it. The Sundays do not undo that, and it is his doing. Nothing in this lesson is meant for her to practise; Lesson 5 and the help page are there.'
				},
				{
					id: 'deniz',
					text: 'Deniz has never wanted sex with anyone. Their wife would like it otherwise and has said so twice. At ten she takes her book upstairs. Deniz has the radio and the good chair.',
					group: 'suits',
					feedback:
						'Deniz lacks nothing. Some people who live like this call themselves asexual. The no stands. Their wife may be sad about it, and decide what she wants from her own life.'
				},
				{
					id: 'kwesi',
					text: 'Kwesi watches the news twice. “Leave me be,” he said once. His boyfriend grumbled loudly, went bowling and left him in peace. Kwesi longs to go up. Since one bad night his hands have been sweating on the stairs.',
					group: 'failing',
					feedback:
						'There was grumbling and then nothing came of it, so Kwesi’s no was free. He wants to go up, and what stops him dates from one night.'
				},
				{
					id: 'margit',
					text: 'Margit, 72, plays patience until one. Bram has been asleep since nine. On Saturday afternoons they take the phone off the hook and lock the door to the landing.',
					group: 'suits',
					feedback:
						'Saturday shows that there is nothing she needs to get away from. A late hour by itself says little.'
				},
				{
					id: 'pieter-with-the-light-on',
					text: 'Pieter irons until midnight. If he goes up sooner and says no, his girlfriend puts the light on and argues until he has changed his mind. Then he may sleep. She has never laid a hand on him.',
					group: 'price',
					feedback:
						'It ends when he gives in, so his yes is not free, and by now he plans his evenings for that. No hand need be raised for it. Lesson 5 and the help page are for men, too.'
				},
				{
					id: 'nell-and-the-twins',
					text: 'Nell, 41, hardly ever thinks of sex beforehand. Once the twins are down she knits until one; it is her only hour. When Abe has been reading to her, she may be the first upstairs. It makes them both laugh.',
					group: 'suits',
					feedback:
						'The late hour is hers, and gets her away from no one. Her wish comes as an answer, here to a voice. Desire of this kind is ordinary, and so is having no hour left.'
				}
			]
		},
		{
			kind: 'single',
			id: 'against-the-birthday',
			ideas: [45, 51],
			asks: 'Ideas 45 and 51: age is the usual suspect, and ordinary contributors come and go. One needs the fact that moves with them. Who lacks this takes another man’s luck, or confuses the wish or the upset with what the body does.',
			situation:
				'Bertil, 63, drives the night coach to Hamburg. Since January his body often does not respond. “That’s my age,” he tells his husband, Rolf.',
			prompt: 'Which of these facts speaks most clearly against age as the whole explanation?',
			reread: { beat: 'age-boredom-and-the-rest-of-the-list' },
			options: [
				{
					id: 'older-brother',
					text: 'His brother, who is five years older, says that he has never had any such trouble.',
					feedback:
						'One other man shows that it can be otherwise at sixty-eight. What age does to Bertil, a brother’s body cannot tell.'
				},
				{
					id: 'weeks-off',
					text: 'All was well in two weeks off at Easter, and again while the coach was being repaired.',
					right: true,
					feedback:
						'He was sixty-three in those weeks as well. What had changed was sleep, the road and the worry. It is a hint, and settles nothing. Since January is long enough for a doctor to look.'
				},
				{
					id: 'wants-rolf',
					text: 'He wants Rolf as much as he did at forty, and thinks of him while he is driving.',
					feedback:
						'This is about his wish. Wish and body are two things, and a body can fail to join in, for whatever reason, when the wish is strong.'
				},
				{
					id: 'troubles-bertil',
					text: 'It troubles him a good deal more than it troubles Rolf, who says that he is content.',
					feedback:
						'How much each of them minds is worth a talk. Why it happens is another question, and this fact would be the same with any cause.'
				}
			]
		},
		{
			kind: 'single',
			id: 'what-the-weekend-taught',
			ideas: [49],
			asks: 'Idea 49: such a fear can be learned, and relief teaches getting away. Who lacks it expects two nice days to have shrunk it, thinks that nothing is learned before a talk, or looks for a moral in the fib. It is not claimed that the fear itself grows.',
			situation:
				'Sunniva, 37, wants her husband and is safe with him. Since one bad night she is afraid of their weekends away. On Friday she says that she has to work, and the trip is off. They stay in, make dumplings and have a lovely time.',
			prompt: 'Going by how such a fear is learned, what has this weekend most likely taught her?',
			reread: { beat: 'face-it-at-once' },
			options: [
				{
					id: 'happy-days',
					text: 'Days with him can be happy, so the fear has less hold over her than it had.',
					feedback:
						'The days did them good, and she knew before that he is good company. What she fears was not in them, so about that she learned nothing new.'
				},
				{
					id: 'calling-off',
					text: 'Calling a trip off works, and next time she will be quicker to do it.',
					right: true,
					feedback:
						'Relief came within seconds, and it rewards getting away. The fear itself has met with nothing new. Sunniva may stay at home whenever she likes. It matters if she herself wants the fear to go.'
				},
				{
					id: 'nothing-untold',
					text: 'It has taught her nothing yet, because she has still not told him what began it.',
					feedback:
						'A talk may well help, and is a good beginning. Learning has not waited for it: something was done on Friday, and something followed at once.'
				},
				{
					id: 'fib-and-guilt',
					text: 'A fib has its price, and guilt is now a part of what she fears.',
					feedback:
						'Guilt may come as well, and she may want to put the fib right. This account does not rest on it. People with a clear conscience learn in the same way.'
				}
			]
		},
		{
			kind: 'find',
			id: 'two-coats-of-paint',
			ideas: [50],
			asks: 'Idea 50 and the objective on “face it at once”: early is one thing, a test is another. Who lacks it marks each line with a date or a push in it (the kitchen, the ninth), or passes over the kind offer of the cottage.',
			situation:
				'Clive, 64, and his sister Joan are painting their father’s boat. He has just told her why he keeps finding jobs to do in the evenings. He and Dot want each other, and are safe with each other.',
			prompt: 'Mark the two lines that make a test of what happens in bed.',
			reread: { beat: 'face-it-at-once' },
			lines: [
				{
					id: 'since-when',
					who: 'Joan',
					text: 'Since when?',
					feedback: 'Two words, and room for him to say as much as he likes.'
				},
				{
					id: 'tiles',
					who: 'Clive',
					text: 'The first frost. I’ve tiled the bathroom. Dot says they’re lovely tiles.',
					feedback: 'Months of avoiding, counted in tiles. Dot seems to be sparing him.'
				},
				{
					id: 'before-the-kitchen',
					who: 'Joan',
					text: 'Well, tell her before you start on the kitchen. She’ll have thought of something worse by now.',
					feedback: 'She pushes, and sets a time. It is a time for talking, and nothing has to happen in bed.'
				},
				{
					id: 'same-plank',
					text: 'Clive goes over a plank that he has already done.',
					feedback: 'He takes his time over an answer. His hands do here what they did in the bathroom.'
				},
				{
					id: 'just-see',
					who: 'Clive',
					text: 'Or I go home tonight, say nothing, and see.',
					mark: true,
					feedback:
						'Tonight, with nothing said, his body is to give the answer. That he sets the examination himself makes it no smaller.'
				},
				{
					id: 'ear',
					who: 'Joan',
					text: 'You’ve got paint in your ear.',
					feedback: 'She neither agrees nor argues. It gives him a moment.'
				},
				{
					id: 'on-the-ninth',
					who: 'Clive',
					text: 'I’m at the doctor’s on the ninth. She’ll go through my tablets. Then I’ll know where I stand.',
					feedback:
						'There is a date, and he hopes to find something out. What is looked at is his tablets, and it asks nothing of a night.'
				},
				{
					id: 'cottage-by-the-monday',
					who: 'Joan',
					text: 'Good. And have my cottage at Whitsun. If it comes right anywhere, it’ll have come right there by the Monday.',
					mark: true,
					feedback: 'She offers it kindly, with sea and time to spare. By Monday he will have passed or failed.'
				},
				{
					id: 'dunes-till-cold',
					who: 'Clive',
					text: 'We’d like the cottage. I thought I’d ask her to lie in the dunes with me and listen to it. The sea, I mean. When one of us gets cold, we go in.',
					feedback:
						'It is a wish, put to Dot as a question. Either can end it, and needs no better reason than the wind.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'what-it-carries',
			ideas: [46, 47, 50, 51],
			asks: 'Ideas 46, 47, 50 and 51 as far as they are known. One has to read two ranges against each other, tell “seldom told” from “seldom there”, know part of a loop from the whole, and see whom a warning is for and whom steps are not for. Who goes by tone takes the mild first and last statements for true and the flat second one for false.',
			prompt: 'Going by this lesson, is it true or false? Say also how sure you are.',
			reread: { beat: 'many-bodies' },
			statements: [
				{
					id: 'twelve-in-a-hundred',
					text: 'Suppose a study of one gender finds this fear in 12 of 100 people. From the review one could tell whether those were men or women.',
					truth: false,
					feedback: {
						true: 'Twelve lies inside both ranges, 9 to 25 for men and 6 to 16 for women. The men’s range reaches higher, and a woman with this fear is still no exception.',
						false:
							'The two ranges overlap, and twelve lies in both. Some studies of women found more of this fear than some studies of men. The figures are silent about anyone who is neither.'
					}
				},
				{
					id: 'never-told-at-the-surgery',
					text: 'A surgery that never hears of it from women cannot tell from that how many of them have it.',
					truth: true,
					feedback: {
						true: 'What a surgery hears depends on who is asked and who dares to say it. In many women the same fear may be harder to see from outside. How much stays hidden is not known.',
						false:
							'Not told need not mean not there. Two people notice when an erection goes. The same fear in another body may give no such sign, and somebody has to ask.'
					}
				},
				{
					id: 'worry-and-the-loop',
					text: 'There is better evidence for worry as a hindrance than for the loop as a whole.',
					truth: true,
					feedback: {
						true: 'Worry, distraction and watching oneself have been compared in men with and without difficulties. The whole round, from one bad night to a habit of keeping away, is a picture that many clinicians use.',
						false:
							'The part has studies behind it. How one bad night grows into a habit is a useful picture from practice. In any one person the cause may be another.'
					}
				},
				{
					id: 'for-the-prostate',
					text: 'Otis takes tadalafil daily, for his prostate. The warning about poppers is meant for him.',
					truth: true,
					feedback: {
						true: 'It is the medicine that counts, and not what it was prescribed for. The same holds for nitrates. A pharmacist or doctor should hear of poppers from him, since many do not ask.',
						false:
							'Tadalafil is one of the pills for erections, whatever it is taken for. With poppers or nitrates it can bring blood pressure down so far that it kills. No gap is safe to work out for oneself.'
					}
				},
				{
					id: 'the-same-steps-slower',
					text: 'For someone who goes numb because of what another person once did, this lesson offers the same small steps, taken more slowly.',
					truth: false,
					feedback: {
						true: 'By a rule of this course’s own it offers none there, slow or quick: they can bring back what hurt, and no partner should bring them. Help that knows about trauma is there for those who want it.',
						false:
							'Such steps are for a fear of failing. Going numb after being hurt is something else, and no failing. Whether to want help, when, and of what kind is for that person to say.'
					}
				}
			]
		},
		{
			kind: 'sorting',
			id: 'now-soon-or-wait',
			ideas: [46, 51],
			asks: 'Ideas 46 and 51, and the objective on what cannot wait. Pain misleads: two of the three emergencies hardly hurt. Who takes erections on waking for an answer, or pain for something to get used to, waits too long; who takes one night for an illness goes too soon.',
			prompt: 'Eight people. Who needs help now, who needs an appointment, and who can wait and see?',
			reread: { beat: 'what-cannot-wait' },
			groups: [
				{ id: 'now', label: 'Now, as an emergency' },
				{ id: 'appointment', label: 'An appointment' },
				{ id: 'wait', label: 'Wait and see' }
			],
			cards: [
				{
					id: 'since-the-film',
					text: 'Jarek’s erection has lasted since the start of a film, close to three hours. It does not hurt. He runs a cold bath.',
					group: 'now',
					feedback:
						'Now. Damage can begin at about four hours, and being seen takes time. That it does not hurt is no reason to wait. With pain, or with sickle cell disease, one goes straight away.'
				},
				{
					id: 'still-wakes-with-one',
					text: 'For two months Osman’s erections have often gone. He still wakes with one, so he puts it down to trouble at work.',
					group: 'appointment',
					feedback:
						'He may be right, but waking with one proves nothing. Erections that often go can be an early sign about heart and vessels, or of diabetes. Treatment is ordinary, and it often works.'
				},
				{
					id: 'moving-day',
					text: 'It was moving day. Gunnar, 45, had carried boxes since six and drunk three beers, and nothing came of the evening.',
					group: 'wait',
					feedback:
						'Tiredness and drink are on any list of ordinary contributors. If it went on for some weeks, a doctor or pharmacist could look.'
				},
				{
					id: 'crack-an-hour-ago',
					text: 'Oriol heard a crack in his penis an hour ago. There is a swelling and a bruise, and by now it hardly hurts.',
					group: 'now',
					feedback:
						'Now. A crack with a swelling and a bruise belongs in an emergency department at once, however little it hurts. The staff have seen it before.'
				},
				{
					id: 'used-to-it',
					text: 'Sex has burned three times running. Irena, 52, thinks that she will get used to it.',
					group: 'appointment',
					feedback:
						'She stops until somebody has looked. Dryness and other causes of pain can be treated. Graded steps may follow, with somebody to guide them.'
				},
				{
					id: 'spray-in-the-drawer',
					text: 'Maarten, 70, took a tablet for erections at nine. At eleven his chest feels tight. He has a nitrate spray in the drawer.',
					group: 'now',
					feedback:
						'Now. He calls the emergency number, sits back, and says what he took and when. The spray stays where it is: with such a tablet it can bring blood pressure down so far that it kills.'
				},
				{
					id: 'flat-since-the-tablets',
					text: 'Since the new tablets for low mood Tamar feels next to nothing in bed, and would like to stop taking them tonight.',
					group: 'appointment',
					feedback:
						'Until the appointment the tablets are taken as prescribed. Stopping suddenly can do harm, and often a doctor can change them. Thoughts of harming oneself do not wait for a date: open the help page.'
				},
				{
					id: 'the-night-before',
					text: 'Ava stayed dry on the night before her father’s operation. Her thoughts were at the hospital. It had not happened before.',
					group: 'wait',
					feedback:
						'Worry and distraction are enough for one night, in any body. Nothing hurts, nothing lasts, and no new medicine came before it.'
				}
			]
		},
		{
			kind: 'write',
			id: 'from-a-side-in-the-car-wash',
			ideas: [48, 50],
			asks: 'Ideas 48 and 50, and the objective to compose a sentence for daylight from either side. Who lacks them writes a verdict, an apology with a promise for tonight, or a question that has to be answered at once.',
			situation:
				'Invented people, safe with each other. Since October Leon, 48, has sat over the accounts until Corrie, 50, is asleep. One night his body did not join in, and it frightened him. Corrie lies awake and has asked nothing, to be kind. It is Saturday noon, and they are sitting in the car wash. Or take Edvin, 33. His voice broke in front of his friend Marte last winter. Since then he has found reasons not to sing with her, and she has asked nothing.',
			prompt:
				'Choose a side and write two or three sentences to say aloud. If somebody of your own comes to mind, with whom you are safe, only think yours, and write nothing down.',
			starter: 'I’ve noticed… / I’ve been…',
			offByDefault: true,
			reread: { beat: 'a-sentence-for-daylight' },
			models: [
				{
					id: 'leons-side',
					text: '“It isn’t the accounts. I got a fright in October, and since then I’ve waited for you to fall asleep. I like you as much as ever. You needn’t say anything before the brushes stop.”',
					note: 'Leon’s side. It ends the guessing: she hears that it is fear, and since when. It does not ask how these months have been for her. That is a good second talk.'
				},
				{
					id: 'corries-side',
					text: '“I’m awake when you come up. I thought that not asking was kinder, and now I’m lonely. I miss you. If there’s something, I’d like to hear it, next week or whenever. If you’d rather not, I’ve still said my bit.”',
					note: 'Corrie’s side. She tells what she noticed and how she is, and makes no guess about him. So he may tell or keep. If he keeps it, she goes on not knowing, and may ask again.'
				}
			],
			checks: [
				{
					id: 'no-verdict',
					text: 'Does it say what happened, or what was noticed, without a verdict on either of them?'
				},
				{ id: 'still-true', text: 'Is there one thing in it that is still true between the two?' },
				{ id: 'not-yet', text: 'Does it ask for nothing tonight, so that “not yet” is an answer?' }
			]
		}
	]
});
