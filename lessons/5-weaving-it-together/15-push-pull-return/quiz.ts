import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
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
					id: 'a-cold',
					text: 'They had put off coming, they said, so that I would not catch their cold.',
					feedback:
						'A reason for an act, and it is Ellis’s own, reported as they gave it. Noor may doubt it, and has added nothing to it.'
				},
				{
					id: 'bought-peace',
					text: 'On Thursday they mended my bicycle, and had bought their quiet weekend.',
					flaw: true,
					feedback:
						'The bicycle was mended; that is the event. What it was meant to buy was added from the file, and Ellis has not been asked.'
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
					id: 'saved-for-others',
					text: 'At Mum’s they laughed a good deal. They save their other face for me.',
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
					id: 'brought-them-over',
					who: 'Rosa',
					text: 'Three messages, Jun. So I’ve brought them over, the curtains from your room.',
					feedback: 'A reproach and a present in one bag. She reaches further because nothing came back.'
				},
				{
					id: 'blinds',
					who: 'Jun',
					text: 'I’ve got blinds, Mum.',
					feedback:
						'It is true, and it keeps her out. The present is not taken, and nothing is said about the messages.'
				},
				{
					id: 'dark-since-two',
					who: 'Rosa',
					text: 'With a street lamp right outside? You’ve needed it dark since you were two.',
					feedback: 'She tells Jun what Jun needs. It is care, and it presses; of herself it shows nothing.'
				},
				{
					id: 'twenty-four',
					who: 'Jun',
					text: 'I’m twenty-four. I can manage a lamp.',
					feedback: 'A refusal in the form of a fact. The age is news to neither of them.'
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
					id: 'not-managing',
					who: 'Jun',
					text: 'I read all three. I’m not managing, and I didn’t want you to see it.',
					mark: true,
					feedback:
						'Jun shows what the silence was covering, and takes back the lamp. That does not make it right to come unasked.'
				},
				{
					id: 'i-write-again',
					who: 'Rosa',
					text: 'So I write, and you don’t, and I write again.',
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
					id: 'ask-first',
					who: 'Rosa',
					text: 'The green ones. You needn’t hang them, and next time I’ll ask first.',
					feedback: 'The present can be refused now, and so can the next visit. At the door neither could.'
				}
			]
		},
		{
			kind: 'several',
			id: 'under-a-level-line',
			ideas: [3, 24, 28, 29, 30, 55, 56],
			asks: 'The objective “explain a distance line by what both seats felt”. Who lacks it reads a calm line as contentment and leaves out the full seat and the one that does all the work, or thinks that a spiral can run without a step apart.',
			situation:
				'In the simulator Kai and Miriam’s mugs stand close together from week 6 to week 10. The drawn line stays level.',
			prompt:
				'In this sketch the line shows how far apart they stand and nothing else. What could have been going on? There may be more than one.',
			reread: { beat: 'what-the-other-seat-cannot-see' },
			options: [
				{
					id: 'fault-and-door',
					text: 'Kai asks once more every evening. Miriam finds something to criticise, and goes out.',
					feedback:
						'The reaching spiral. In this sketch each round moves the mugs apart. People can also keep it up for years at one distance, but hardly a close one.'
				},
				{
					id: 'had-her-fill',
					text: 'Miriam has had her fill of being close. She likes Kai’s good mood, and stays for it.',
					right: true,
					feedback:
						'Having had enough leaves no trace on a line until it becomes a step. From the other seat it looks like a good month.'
				},
				{
					id: 'rested-and-asked',
					text: 'Both have slept well. What one of them wishes gets said, and the other has room for it.',
					right: true,
					feedback:
						'This may be just what it looks like. Good weeks draw a level line too, and nobody has to search under it for trouble.'
				},
				{
					id: 'hurt-and-hardened',
					text: 'Miriam is hurt, and draws back each week. Kai hardens, and draws back in return.',
					feedback:
						'The cooling spiral. It makes no noise, but each withdrawal moves a mug, and five weeks of it would show.'
				},
				{
					id: 'every-sorry',
					text: 'Kai says each sorry and each thank-you. Miriam says neither, and has got used to it.',
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
					id: 'sorry-and-cross',
					text: '“That was unfair, what I said at the door. I’m sorry. I’m still angry about the two hours, and I’d like to talk about it at breakfast.”',
					note: 'It owns the words, keeps the complaint and gives it a time. What lay under the anger stays private. It suits a night on which more would come out wrong.'
				},
				{
					id: 'went-for-you',
					text: '“By nine I was frightened, and then I went for you at the door. There’s rice if you want it. You needn’t say anything tonight.”',
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
			asks: 'Ideas 15, 26, 41, 50 and 58 with their limits. Who lacks them takes warmth for a guarantee, turns a finding round, makes finished grief a condition, sets a deadline for a fear, or makes a law of a link. Strong and mild wording stand on both sides.',
			prompt: 'True or false, going by what this course has found? Say also how sure you are.',
			reread: { beat: 'near-is-not-always-close' },
			statements: [
				{
					id: 'kind-for-a-year',
					text: 'For a year Wen has been patient and warm with her brother, and he is as curt as ever. It follows that treating people kindly is no certain way to be treated kindly.',
					truth: true,
					feedback: {
						true: 'One case is enough against a “certain”. It is a hope that one person’s best draws out the other’s, and no study was found that tests it.',
						false:
							'If kindness worked by itself, he would have softened, or Wen must have kept something back. She did not have to. How he answers is his choice.'
					}
				},
				{
					id: 'subject-changed',
					text: 'Jun changes the subject when their programme is praised. Jun may think well of themselves all the same.',
					truth: true,
					feedback: {
						true: 'Those who think little of themselves tend to resist praise. Others resist it as well, because they are shy, busy or simply dislike it.',
						false:
							'The finding runs from thinking little of oneself to resisting praise. Turned round, it does not tell what one person thinks. Taking praise in is nobody’s duty.'
					}
				},
				{
					id: 'walks-with-helene',
					text: 'Idris still grieves for his wife, and goes for walks with Helene. As long as he grieves, one can’t expect the walks to do him any good.',
					truth: false,
					feedback: {
						true: 'It would be a tidy order, and nobody has shown that it is needed. A person can want to be close, and be the better for it, while the loss is there.',
						false:
							'That old hurt has to be finished with first has not been shown. Help, time and a safe bond can go side by side, and he may wait if he likes.'
					}
				},
				{
					id: 'small-steps-late',
					text: 'Two people fear that it will go wrong in bed, and to spare each other they have avoided it for two years. Small steps would have helped at first. After two years they come too late.',
					truth: false,
					feedback: {
						true: 'Lesson 12 names no date after which it is too late. Avoiding may have kept the fear going, and small steps that both choose are still open.',
						false:
							'The door is open, at two years or at ten. A doctor has a look first where the body is concerned. If neither of them misses anything, they need take no steps.'
					}
				},
				{
					id: 'closeness-goes-with-it',
					text: 'In the couples studied, close days were mostly days of more desire. When two people stop having sex, some of their closeness goes with it.',
					truth: false,
					feedback: {
						true: 'A link between days in some couples cannot be read backwards into every home. Tablets, grief, what was once done to one of them, or plain wishes may be behind it, and the two may be closer than ever.',
						false:
							'The link tells what usually goes together, and not what happens in a home without sex. What makes their life rich is theirs to weigh.'
					}
				}
			]
		},
		{
			kind: 'single',
			id: 'the-dog-next-door',
			ideas: [57, 60],
			asks: 'Repeats Lesson 14, ideas 57 and 60: a hunch is worth something if it could lose. No tram runs on Sunday, and from one hunch alone something follows for that evening. Who lacks the idea takes the deepest hunch, or the careful one that fits every Sunday.',
			repeats: 'like-family',
			situation:
				'At nine in the evening the old dog next door often barks. Nobody has kept count of the days. There is no tram on Sundays. On Friday four neighbours stand on the landing, and each of them has a hunch.',
			prompt: 'Think back to Lesson 14. Which hunch could turn out wrong on Sunday?',
			reread: { lesson: 'like-family', beat: 'a-claim-that-cannot-lose' },
			options: [
				{
					id: 'lonely',
					text: '“He’s lonely. Some evenings it makes him bark, and on others it makes him lie still.”',
					feedback:
						'Barking would be loneliness, and so would silence. The evening that could speak against the hunch has been explained beforehand.'
				},
				{
					id: 'to-annoy-us',
					text: '“He does it to annoy us, on whatever evening it suits him best.”',
					feedback:
						'A quiet Sunday would be one that did not suit him. This neighbour can listen for as long as he likes and will never hear anything that surprises him.'
				},
				{
					id: 'the-late-tram',
					text: '“It’s the nine o’clock tram, and nothing else. You can set your watch by that dog.”',
					right: true,
					feedback:
						'By this hunch Sunday should be quiet. If he barks, it was not the tram, or not the tram alone, and another hunch can have its turn.'
				},
				{
					id: 'his-age',
					text: '“It’s his age. Old dogs bark one evening and sleep through the next.”',
					feedback:
						'It may well be so. Both kinds of Sunday fit it, so neither of them will tell whether it is his age.'
				}
			]
		},
		{
			kind: 'write',
			id: 'one-account-of-consuelo-and-gaspar',
			ideas: [8, 36, 41, 42, 43],
			asks: 'The objective “join case, guard, wound and fear into one account of two people”. Who lacks it makes one of them the cause, lists four things side by side, or hands out a diagnosis.',
			situation:
				'Consuelo, 66, and Gaspar, 70, have been seeing each other for a year. Consuelo keeps a list: he looks at the clock, he has never stayed for breakfast. As a girl she learned that those who ask get nothing. Gaspar’s wife died one April; each April he walks alone. Since an illness he tires quickly, and he dreads being watched when he does. Neither frightens the other.',
			prompt:
				'What may be going round between these two? Tell it in three or four sentences, with her list, her old rule, his loss and his dread, or as many of the four as you need.',
			reread: { beat: 'four-cards-one-story' },
			models: [
				{
					id: 'perhaps-like-this',
					text: '“Perhaps it goes like this. He goes home before he can be seen tired. She won’t ask him to stay, so she counts. He notices, and leaves earlier. In April he’s gone altogether, for his wife, and that goes on the list as well.”',
					note: 'It shows how one step leads to the next, with a place in it for each. After “perhaps” it runs like clockwork, and it says nothing of what they would like.'
				},
				{
					id: 'that-breakfast',
					text: '“I think they’d both like that breakfast. She was taught not to ask, so she counts what she doesn’t get. He’s sad, or tired, or both, and doesn’t want to be seen. Or it’s just been a dull year.”',
					note: 'It begins with the wish behind two guards, and stays open to being wrong. How each one’s step moves the other is left to be guessed.'
				}
			],
			checks: [
				{ id: 'two-joined', text: 'Are at least two of the four joined, so that one leads to the other?' },
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
			asks: 'Repeats Lesson 5: planning around what a truth would cost is no plan for one’s own hands. Who lacks it goes by tone or props: there is shouting in two, and a kept key, days of silence and a dance in free ones.',
			repeats: 'telling-apart',
			prompt:
				'Four people have written an if–then sentence, and say what led to it. Who needs something other than a sentence? Go by what they tell.',
			reread: { lesson: 'telling-apart', beat: 'four-acts-side-by-side' },
			options: [
				{
					id: 'the-car-by-six',
					text: 'Kerstin: “If Dad wants the car back by six, then I’ll ask for eight. Last week he said no and kept the key, and I missed the film. When he wants my bicycle, it’s me who says no.”',
					feedback:
						'It is his car and her bicycle, and either can be refused. A missed film is all that followed, and neither plans around the other.'
				},
				{
					id: 'at-my-sisters',
					text: 'Ludmila, 68: “If I’ve been at my sister’s, then I’ll say that the tram was late. In May I told my wife where I’d been. She shouted half the night, and it was over when I’d said that I’d stop going.”',
					right: true,
					feedback:
						'The truth brought half a night of shouting and a promise to give up her sister. Now she plans her words around that. That is no half of hers. A service can plan with her; Lesson 5 and the help page say how.'
				},
				{
					id: 'until-the-day',
					text: 'Tobias: “If Enzo goes quiet, then I’ll wait for the day that he has named. Until then I sleep badly. On the day he’s there, and I can be cross with him. Last time I was, all through lunch, and then we went dancing.”',
					feedback:
						'The waiting is hard, and it has an end that was said aloud. Tobias may be cross and nothing happens to him.'
				},
				{
					id: 'shouting-about-the-bins',
					text: 'Wiebke: “If my sister and I shout about the bins, then I’ll walk round the block. Last time she was still red in the face at supper, and the bins stand where I put them.”',
					feedback:
						'It is loud on both sides. The bins stand where she put them, and nothing has come of it but a red face. If Wiebke were afraid of her, it would be another matter.'
				}
			]
		}
	]
});
