import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'the-claim-desk',
	initial: 'workingTitle',
	context: start({ accuracy: 5, fairness: 5, time: 9 }),
	meta: {
		title: 'The claim desk',
		seat: 'Jun',
		people: [
			{
				name: 'Jun',
				about: 'they/them, 24, junior producer, three weeks in. They have no partner and want none.'
			},
			{ name: 'Dele', about: 'he/him, 47, host of the evening show' },
			{ name: 'Marit', about: 'she/her, 60, editor, owner of the pencil. She uses a wheelchair.' },
			{ name: 'Rosa', about: 'she/her, 58, Jun’s mother, night-bus dispatcher. She wears hearing aids.' }
		],
		setting:
			'A community radio station, one afternoon before a live show at seven. You may take as long as you like over each choice. In the story, what Jun does uses up the time before seven.',
		example: [
			'Asha writes the newsletter of a town library. Her colleague Colm has left her a headline: “Women tell everything, men tell nothing.” Under it is a paragraph about his parents.',
			'She looks it up. Behind it stands a review of many studies of how much people tell others about themselves. Women told slightly more, on average. “It’s your parents I believe,” she says to Colm, “and the headline I don’t.”',
			'“You sound like the tax office,” says Colm, and goes to stamp books. His mother has been in hospital since Monday. Asha does not know that yet. She does not explain the review a second time, and she does not take her sentence back. She puts his paragraph in its place on the page and leaves the headline empty.',
			'At four he comes past with a trolley. “What would you put?” he asks. They try it both ways and settle on “Who tells more? Women, by a hair, on average. Your neighbour may differ.” He finds it long. Then he says that his father, come to think of it, told everything to the dog.'
		],
		summary: [
			'Dele has an hour to fill and a title that says “proves”. Jun can type it, ask for the science, or ask for another topic, and each has its price in time, in accuracy or in fairness to somebody.',
			'The study behind it had straight dating couples rate themselves. Men’s average was higher, and how much higher is not known to us. Women who had parted by six months had scored higher than women who had not. It cannot say why.',
			'A therapist’s years of impressions are a question worth checking. Used as proof they claim too much, and brushed aside they are treated unfairly.',
			'Whether it is born or taught is not settled, because so little can be proved.',
			'An average cannot tell Owen about himself and his boyfriend. His story is his, to tell on air or to keep.',
			'A correct sentence can be taken badly by a tired person. A topic can be dropped or put off to a named day, and a mistake on air can be put right.'
		],
		lowerIsBetter: [],
		helpLink: false
	},
	states: {
		workingTitle: {
			meta: {
				text: 'On the whiteboard, in Dele’s large hand, stands tonight’s title: Science proves men fear intimacy. His guest cancelled at noon, and he has an hour to fill at seven. “It’s only a title,” he says through a samosa, rather quickly. “Somebody sent me a study, men and women who were dating. The trailer goes out at three.” His phone rings, and he turns it face down. Grease is soaking through the running order. Jun is to type it again.',
				choices: {
					approve: '“It’s catchy. I’ll type it up.”',
					askWhich: '“Which science? I’d like to read it.”',
					dropTopic: '“Could we do something else tonight?”'
				}
			},
			on: {
				approve: {
					target: 'tornPaper',
					actions: { type: 'shift', params: { accuracy: -2, fairness: +2 } },
					meta: {
						after:
							'Dele breathes out. He pushes the other samosa across the desk, and for the first time in three weeks he asks whether Jun has had lunch.',
						lands: 'well'
					}
				},
				askWhich: {
					target: 'study',
					actions: { type: 'shift', params: { accuracy: +1, time: -2 } },
					meta: {
						after:
							'“The study,” says Dele. “I’ve lost the link.” Jun finds it on the fourth search. The trailer goes out while they are looking, and Dele turns it up.'
					}
				},
				dropTopic: {
					target: 'blankBoard',
					actions: [
						{ type: 'shift', params: { accuracy: +2, fairness: -1, time: -1 } },
						{ type: 'setFlag', params: 'dropped' },
						{ type: 'setFlag', params: 'stung' }
					],
					meta: {
						after:
							'“That title’s all I’ve got,” says Dele. He looks at it for a while and wipes it off with his sleeve. “All right. It’s gone. Don’t ask me what now.” He goes into his room and shuts the door.',
						lands: 'badly',
						alwaysOpen: true
					}
				}
			}
		},
		tornPaper: {
			meta: {
				text: 'Marit has the running order on her knee. “Proves?” she says, and underlines the word until the paper tears. Then she holds the pencil out to Jun. “I’m upstairs until half past six. So what does it say?” Through the wall Dele is on the telephone, and the trailer has just gone out.',
				choices: {
					keepProves: '“Listeners will know what we mean by it.”',
					oneStudyFound: '“Put ‘One study found’. I’ll go and read it.”',
					askHimFirst: '“It’s his title. I’d rather ask him first.”'
				}
			},
			on: {
				keepProves: {
					target: 'cousin',
					actions: { type: 'shift', params: { accuracy: -1, time: +1 } },
					meta: {
						after:
							'“They’ll know what it says,” Marit answers, and takes her pencil back. Nothing has to be typed again. She does not look round on her way to the lift.'
					}
				},
				oneStudyFound: {
					target: 'study',
					actions: { type: 'shift', params: { accuracy: +2, fairness: -1, time: -2 } },
					meta: {
						after:
							'Marit writes it in over the tear. “And Dele knows?” she asks. Dele does not know. He finds the new title on the printer before Jun has found the study.'
					}
				},
				askHimFirst: {
					target: 'cousin',
					actions: { type: 'shift', params: { accuracy: +1, fairness: +1, time: -2 } },
					meta: {
						after:
							'“Then ask him,” says Marit, “and I’ll read whatever you two agree on.” It takes Dele a long time to get off the telephone. Jun waits in his doorway with the sheet. “She’s torn it,” he says in the end, and sits down.'
					}
				}
			}
		},
		blankBoard: {
			meta: {
				text: 'An hour looks long on an empty board. “He asked, and you said no,” says Marit. “That’s allowed. The hour’s still his to fill.” In the cupboard are tapes of last summer’s carnival, which Dele has played twice. At three the trailer for the old title goes out, because nobody has told the computer. Jun takes it off the list. It has run once. Behind his door Dele can be heard opening and shutting a drawer.',
				choices: {
					carnival: '“Dele? I’m putting the carnival tapes on.”',
					askDeleForOne: '“Dele, what have you always wanted to do with an hour?”'
				}
			},
			on: {
				carnival: {
					target: 'depot',
					actions: { type: 'shift', params: { fairness: -1, time: +1 } },
					meta: {
						after:
							'“Third time,” says Dele through the door. “They’ll think I’ve died.” But the tapes are there, they are an hour long, and nobody in them claims anything.'
					}
				},
				askDeleForOne: {
					target: 'depot',
					actions: [
						{ type: 'shift', params: { fairness: +2, time: -3 } },
						{ type: 'setFlag', params: 'deleSaid' }
					],
					meta: {
						after:
							'The door opens. He has wanted to play his father’s records since he came here. While he looks for them he mentions that his wife, Kemi, has been at her sister’s since Sunday. “That’s mine, not the listeners’,” he says. “Forget I said it.”',
						lands: 'well'
					}
				}
			}
		},
		study: {
			meta: {
				text: 'This is the summary. Dating couples, a woman and a man in each, filled in a questionnaire on fear of intimacy. The men’s average was higher; how much higher it does not say. Women whose relationship was over six months later had scored higher than women whose relationship had lasted. Other tabs are open as well. “Have you got my first page?” calls Dele.',
				choices: {
					checkMethod: '“Not yet. I want to see what they asked.”',
					useTwo: '“Nearly. I’ve found two things that pull the other way.”',
					headlineOnly: '“Here. Men’s average was higher. That’s your page.”'
				}
			},
			on: {
				checkMethod: {
					target: 'cousin',
					actions: [
						{ type: 'shift', params: { accuracy: +3, time: -3 } },
						{ type: 'setFlag', params: 'read' }
					],
					meta: {
						after:
							'It is a list of statements about sharing, and people rated themselves. One kind of couple, and no word on why. Nobody single was asked. The clock has moved on a good way.'
					}
				},
				useTwo: {
					target: 'cousin',
					actions: { type: 'shift', params: { accuracy: +2, fairness: +1, time: -2 } },
					meta: {
						after:
							'Among teenagers, girls scored higher about the people they dated, and boys about friends of their own sex. And a review of how adults bond found small gaps. “That’s spoiling it,” says Dele, reading over Jun’s shoulder, but he reads to the end.'
					}
				},
				headlineOnly: {
					target: 'cousin',
					actions: { type: 'shift', params: { accuracy: -1, fairness: +1 } },
					meta: {
						after:
							'Dele takes it out of the printer while it is warm. “Lovely. That’s my opening,” he says. The line about the women has stayed on the screen.',
						lands: 'well'
					}
				}
			}
		},
		cousin: {
			meta: {
				text: 'Dele is scrolling for a number. “My cousin’s been a therapist for years,” he says. “She sees these men every week. She’d say it’s true, and she’s good on air.” He scrolls past the number and has to go back. Under the desk one of his knees is going up and down.',
				choices: {
					putOnAsProof: '“Book her. She’s met more couples than we have.”',
					useAsQuestion: '“Could she tell us who never comes to see her?”',
					whyAllOfThem: '“Why does it have to be all men, Dele?”'
				}
			},
			on: {
				putOnAsProof: {
					target: 'draft',
					actions: [
						{ type: 'shift', params: { accuracy: -1, fairness: +1 } },
						{ type: 'setFlag', params: 'cousinOn' }
					],
					meta: {
						after:
							'She says yes at once, and what time, and should she wear something nice. That is ten minutes of the hour. Her answer will be that in her experience it is nearly always the man.',
						lands: 'well'
					}
				},
				useAsQuestion: [
					{
						guard: { type: 'flag', params: 'read' },
						target: 'draft',
						actions: { type: 'shift', params: { accuracy: +1, fairness: +1, time: -2 } },
						meta: {
							after:
								'Jun reads him what the study leaves out. Dele rings her and asks. “Good question,” she says. “The contented ones, I suppose. And the ones who’d rather have a tooth out.” He writes it down and puts a question mark after it.',
							lands: 'well',
							because: 'Jun had read how the study was made, and could show Dele that it had the same hole in it.'
						}
					},
					{
						target: 'draft',
						actions: [
							{ type: 'shift', params: { accuracy: +1, fairness: -1, time: -1 } },
							{ type: 'setFlag', params: 'stung' }
						],
						meta: {
							after:
								'“You’ve never met her,” says Dele. “Twenty years she’s done that job. How long have you done yours?” He lays the phone face down and does not ring anyone.',
							lands: 'badly'
						}
					}
				],
				whyAllOfThem: [
					{
						guard: { type: 'atMost', params: { time: 5 } },
						target: 'draft',
						actions: [
							{ type: 'shift', params: { accuracy: +1, fairness: -1 } },
							{ type: 'setFlag', params: 'stung' }
						],
						meta: {
							after:
								'“Because I’m on in no time at all, and I’ve got one page,” says Dele. “Ask me at Christmas.” He goes back to his keyboard and hits it harder than it needs.',
							lands: 'badly',
							because: 'The question about himself came when Dele was already short of time.'
						}
					},
					{
						target: 'draft',
						actions: [
							{ type: 'shift', params: { accuracy: -1, fairness: +2, time: -2 } },
							{ type: 'setFlag', params: 'deleSaid' }
						],
						meta: {
							after:
								'His knee stops. “My wife’s been at her sister’s since Sunday,” he says. “Kemi. If it’s all of us, it isn’t just me.” Neither of them types anything for some time. His script is no further on.'
						}
					}
				]
			}
		},
		draft: {
			meta: {
				text: 'Dele’s script is on the shared screen. Men are afraid, it says; women are not. A printed copy has come down from Marit with a note in pencil: “All? None?” At the bottom of the page Dele has left a gap. “Born like it, or brought up to it?” he calls. “I only need a word.”',
				also: [
					{
						when: { type: 'flag', params: 'deleSaid' },
						text: 'Kemi’s name is on the screen of his phone, and he is not picking it up.'
					}
				],
				choices: {
					runIt: '“It’s your show. I’ll type it as it stands.”',
					rewrite: '“‘Some.’ ‘On average.’ I’d put those two in.”',
					broughtUp: '“Brought up to it. There’s your word, or four.”',
					unproved: '“Neither’s proved. I’d write that it’s open.”'
				}
			},
			on: {
				runIt: {
					target: 'depot',
					actions: { type: 'shift', params: { accuracy: -2, fairness: +1, time: +1 } },
					meta: {
						after:
							'“Thank you,” says Dele, and sounds it. He fills the gap with a joke about his uncles. Jun types all of it, and lays Marit’s copy in the tray.',
						lands: 'well'
					}
				},
				rewrite: [
					{
						guard: { type: 'flag', params: 'cousinOn' },
						target: 'depot',
						actions: [
							{ type: 'shift', params: { accuracy: +2, fairness: -2, time: -1 } },
							{ type: 'setFlag', params: 'stung' },
							{ type: 'setFlag', params: 'reworded' }
						],
						meta: {
							after:
								'“She’s coming on to say ‘nearly always’,” says Dele, “and I’m to say ‘some’? You booked her. Now I’ll look a fool next to my own family.” He types both words in and will not look up.',
							lands: 'badly',
							because: 'Jun had booked the cousin, who was going to say the opposite of “some”.'
						}
					},
					{
						target: 'depot',
						actions: [
							{ type: 'shift', params: { accuracy: +3, fairness: -1, time: -1 } },
							{ type: 'setFlag', params: 'reworded' }
						],
						meta: {
							after:
								'Dele reads it under his breath, once with and once without. “It limps,” he says. He leaves the two words in and takes out his best joke, which no longer works.'
						}
					}
				],
				broughtUp: {
					target: 'depot',
					actions: { type: 'shift', params: { accuracy: -1, fairness: +2, time: -1 } },
					meta: {
						after:
							'“Brought up to it,” says Dele, and sits back. “My father never said a thing.” He talks about his father for a good while. Then he types it as a fact, with a full stop.',
						lands: 'well'
					}
				},
				unproved: [
					{
						guard: { type: 'flag', params: 'deleSaid' },
						target: 'depot',
						actions: [
							{ type: 'shift', params: { accuracy: +2, fairness: +1, time: -2 } },
							{ type: 'setFlag', params: 'reworded' }
						],
						meta: {
							after:
								'“Open,” says Dele. He turns the phone over. “I could live with open.” It takes him four tries to write it down, and by the fourth “men are” has become “some men are”.',
							lands: 'well',
							because: 'Dele had told Jun about Kemi, and an open question was easier for him than a fixed one.'
						}
					},
					{
						target: 'depot',
						actions: [
							{ type: 'shift', params: { accuracy: +2, fairness: -1, time: -1 } },
							{ type: 'setFlag', params: 'stung' },
							{ type: 'setFlag', params: 'reworded' }
						],
						meta: {
							after:
								'“I asked for a word,” says Dele. “Now I can’t say the bit above it either.” He deletes the gap, and “women are not” with it, and Jun hears the chair go back against the wall.',
							lands: 'badly'
						}
					}
				]
			}
		},
		depot: {
			meta: {
				text: 'Jun’s phone buzzes. It is Rosa, who has gone in early to the bus depot. “Heard your trailer in the canteen at three. Told them all that’s my Jun’s programme. Now half of them are shouting at the other half, and someone’s chalked ‘Science proves’ on a driver’s locker. Is it true? I’ve got five minutes.”',
				choices: {
					oneStudyOnly: '“One study. Dating couples. Nobody can say why.”',
					saysTooMuch: '“It says too much, Mum. That’s us, not science.”',
					tomorrowAtTen: '“Can’t, sorry. I’ll ring you at ten tomorrow.”'
				}
			},
			on: {
				oneStudyOnly: [
					{
						guard: { type: 'flag', params: 'read' },
						target: 'clockAtSeven',
						actions: { type: 'shift', params: { accuracy: +1, time: -1 } },
						meta: {
							after:
								'“What did they ask them?” she writes. Jun tells her: a list, and each of them rated themselves. “The man with the locker says he’s six foot,” writes Rosa. “I’ll wipe it.” Then a photograph of a cloth.',
							lands: 'well',
							because: 'Jun had read what the people in the study were asked, and could tell her.'
						}
					},
					{
						target: 'clockAtSeven',
						actions: [
							{ type: 'shift', params: { accuracy: +1, fairness: -1, time: -1 } },
							{ type: 'setFlag', params: 'stung' }
						],
						meta: {
							after:
								'“What did they ask them?” writes Rosa. Marit’s summary is half a page, and does not say. “Short today, aren’t you,” she writes. “So what do I tell the man? He’s eating in his bus.” Her five minutes are up.',
							lands: 'badly'
						}
					}
				],
				saysTooMuch: [
					{
						guard: { type: 'flag', params: 'stung' },
						target: 'clockAtSeven',
						actions: { type: 'shift', params: { accuracy: +1, fairness: +1, time: -2 } },
						meta: {
							after:
								'She rings instead, from her office, with the door shut. “Who’s been at you?” she asks. Jun tells her about the title, and keeps the rest. “Well,” says Rosa, “I’ll tell the driver it came off a whiteboard.”',
							lands: 'well',
							because: 'The afternoon had stung Jun by then. The message did not sound like Jun, and Rosa wondered.'
						}
					},
					{
						target: 'clockAtSeven',
						actions: [
							{ type: 'shift', params: { accuracy: -1, fairness: +1, time: -1 } },
							{ type: 'setFlag', params: 'stung' }
						],
						meta: {
							after:
								'“Then why’s it on the radio?” writes Rosa. “I was proud for a whole hour. Now I’ve got to go and tell them.” She does not ask how Jun’s day has been.',
							lands: 'badly'
						}
					}
				],
				tomorrowAtTen: {
					target: 'clockAtSeven',
					actions: { type: 'shift', params: { fairness: -1, time: +1 } },
					meta: {
						after:
							'“Ten,” writes Rosa. “I’ll be up.” A minute later there is a picture of the locker with a paper bag taped over the title. The canteen is still at it.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},
		clockAtSeven: {
			always: [{ guard: { type: 'atMost', params: { time: 0 } }, target: 'redLamp' }, { target: 'owenOnTheLine' }]
		},
		owenOnTheLine: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'dropped' },
						text: 'Line two is lit. It is a man called Owen, 33, on his break. He heard the trailer at three and has carried it about since. Jun begins to say that the topic is off. “I don’t want it off,” says Owen. “I want to know. I live with my boyfriend. He’s not scared of any of that. I am. So which of us is science?”'
					},
					{
						text: 'Line two is lit. It is a man called Owen, 33, on his break, and his break is short. He heard the trailer at three and has carried it about since. “I live with my boyfriend,” he says. “He’s not scared of any of that. I am. So which of us is science?” Somebody is stacking crates near him.'
					}
				],
				choices: {
					nameTheLimit: '“An average can’t tell us about you two.”',
					notInIt: '“A woman and a man in each couple. You’re not in it.”',
					askHisStory: '“Would you say that tonight, in your own words?”'
				}
			},
			on: {
				nameTheLimit: [
					{
						guard: { type: 'flag', params: 'stung' },
						target: 'lastTenMinutes',
						actions: { type: 'shift', params: { accuracy: +1, fairness: +1, time: -2 } },
						meta: {
							after:
								'Jun lets him get to the end of it first. “No,” says Owen slowly. “It can’t, can it?” He tells Jun about a silence in the car, and then his break is over.',
							lands: 'well',
							because: 'One answer had gone wrong already that day, and Jun heard Owen out before giving this one.'
						}
					},
					{
						target: 'lineTwo',
						actions: [
							{ type: 'shift', params: { accuracy: +1, fairness: -1, time: -1 } },
							{ type: 'setFlag', params: 'stung' }
						],
						meta: {
							after:
								'“Then what’s it doing on the radio?” says Owen. “You weren’t talking about averages at three o’clock. You said men.” The crates have stopped.',
							lands: 'badly'
						}
					}
				],
				notInIt: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'stung' },
								{ type: 'flag', params: 'read' }
							]
						},
						target: 'lastTenMinutes',
						actions: { type: 'shift', params: { accuracy: +1, fairness: +1, time: -1 } },
						meta: {
							after:
								'“Not in it at all?” says Owen. “Not in it. Nor am I,” says Jun, “I don’t date.” There is a short laugh among the crates. “So it can shut up about both of us.”',
							lands: 'well',
							because:
								'Jun had read who was asked. After one answer that had gone wrong that day, this one had something of Jun’s own in it.'
						}
					},
					{
						target: 'lineTwo',
						actions: [
							{ type: 'shift', params: { accuracy: +1, fairness: -2 } },
							{ type: 'setFlag', params: 'stung' }
						],
						meta: {
							after:
								'“No,” says Owen. “We never are.” A crate goes down hard somewhere near him. The light on line two stays on.',
							lands: 'badly'
						}
					}
				],
				askHisStory: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'stung' },
								{ type: 'not', params: { type: 'flag', params: 'dropped' } }
							]
						},
						target: 'lastTenMinutes',
						actions: [
							{ type: 'shift', params: { fairness: +2, time: -2 } },
							{ type: 'setFlag', params: 'owenOn' }
						],
						meta: {
							after:
								'Jun has waited until he is quite finished. “First name only,” says Owen, “and I won’t speak for him.” He gives the sentence he would begin with. Jun writes “Owen’s story” over it and reads it back to him.',
							lands: 'well',
							because: 'One sentence had gone wrong already that day, and Jun listened first and asked second.'
						}
					},
					{
						target: 'lineTwo',
						actions: [
							{ type: 'shift', params: { accuracy: +1, fairness: -1, time: -1 } },
							{ type: 'setFlag', params: 'stung' }
						],
						meta: {
							after:
								'“No,” says Owen. “I rang to ask you something. I didn’t ring to be material.” He is quite calm about it. He does not hang up either.',
							lands: 'badly'
						}
					}
				]
			}
		},
		lineTwo: {
			meta: {
				text: 'Line two is still lit. Owen has two minutes of his break left, and he says so. Jun can see the studio through the glass, with Dele’s empty chair in it and a sheet on the stand. Marit has stopped her wheelchair by the door with the pencil behind her ear, and she says nothing.',
				also: [
					{
						when: { type: 'flag', params: 'deleSaid' },
						text: 'Dele is standing at the water machine with the phone against his chest. He has been talking to Kemi.'
					}
				],
				choices: {
					nameOff: '“You needn’t be in it. I won’t use your name.”',
					sameInThis: '“Forget the title. Men and women are the same in this.”',
					fetchDele: '“Will you hold? You should hear it from Dele.”'
				}
			},
			on: {
				nameOff: {
					target: 'lastTenMinutes',
					actions: { type: 'shift', params: { fairness: +2, time: -1 } },
					meta: {
						after:
							'“Good,” says Owen. Jun tears the call sheet across, and says that too. Whatever else he rang to say, he does not say it. “Thanks,” he says, and the light goes off.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				sameInThis: {
					target: 'lastTenMinutes',
					actions: { type: 'shift', params: { accuracy: -1, fairness: +1 } },
					meta: {
						after:
							'“Well, thank God for that,” says Owen. “Who found that?” asks Marit from the door. Jun has to say it again: not the same, only less far apart than the title, and the study had no couples like his. “That’s less,” says Owen.'
					}
				},
				fetchDele: [
					{
						guard: { type: 'flag', params: 'deleSaid' },
						target: 'lastTenMinutes',
						actions: { type: 'shift', params: { accuracy: -1, fairness: +2, time: +1 } },
						meta: {
							after:
								'Dele takes the receiver. “It’s a bad title,” he says. “I wrote it about me. There’s nothing in that study.” There is something in it, but he has stopped talking and is listening. Marit wheels into the studio and changes the sheet on the stand.',
							lands: 'well',
							because: 'Dele had told Jun why he wanted it to be all men, and could say it once more.'
						}
					},
					{
						target: 'lastTenMinutes',
						actions: { type: 'shift', params: { accuracy: +1, fairness: -2, time: -2 } },
						meta: {
							after:
								'“Don’t take it to heart, mate,” says Dele into the receiver. There is a click. He stands there holding it. “What did I say?” he asks. Marit tells him, at some length.',
							lands: 'badly'
						}
					}
				]
			}
		},
		lastTenMinutes: {
			always: [{ guard: { type: 'atMost', params: { time: 0 } }, target: 'redLamp' }, { target: 'closingLine' }]
		},
		redLamp: {
			meta: {
				text: 'The red lamp is on. It is seven, and the last version of the script is still in the printer. Dele has this morning’s sheet in front of him. “Good evening. Science proves,” he begins. Jun’s thumb is on the button that speaks into his left ear.',
				choices: {
					talkback: '“‘One study found.’ Say that, Dele.”',
					twoSongs: '“Stop. Two songs. I’m coming in.”',
					letHimSpeak: 'Take the thumb off the button'
				}
			},
			on: {
				talkback: [
					{
						guard: { type: 'flag', params: 'deleSaid' },
						target: 'closingLine',
						actions: { type: 'shift', params: { accuracy: +2, fairness: -1 } },
						meta: {
							after:
								'“One study found,” says Dele, without a gap. He goes on from there by himself, more slowly than usual. Sweat is running down beside his ear.',
							lands: 'well',
							because: 'Dele had told Jun about Kemi that afternoon, and trusted the voice in his ear.'
						}
					},
					{
						target: 'letters',
						actions: [
							{ type: 'shift', params: { accuracy: +1, fairness: -2 } },
							{ type: 'setFlag', params: 'stung' }
						],
						meta: {
							after:
								'Dele flinches, loses his place and laughs. Then he pulls the earpiece out and lays it on the desk. “Science proves,” he says again, and the rest of the hour goes on without Jun.',
							lands: 'badly'
						}
					}
				],
				twoSongs: {
					target: 'closingLine',
					actions: [
						{ type: 'shift', params: { accuracy: +1, fairness: -1 } },
						{ type: 'setFlag', params: 'stung' }
					],
					meta: {
						after:
							'He plays them. “Never stop me in a sentence,” he says when Jun comes in. “Never.” The songs last seven minutes. He spends five of them with his back turned.',
						lands: 'badly'
					}
				},
				letHimSpeak: {
					target: 'letters',
					actions: { type: 'shift', params: { accuracy: -2, fairness: +1 } },
					meta: {
						after:
							'He is good tonight, quick and warm, and he finishes the sentence as it stands on the sheet. “You had your thumb on it,” says Marit. She says nothing more, and goes to answer the telephones.',
						lands: 'badly'
					}
				}
			}
		},
		closingLine: {
			meta: {
				text: [
					{
						when: { type: 'atMost', params: { time: 0 } },
						text: 'Ten minutes to eight. The hour began wrong, and Dele has been working his way out of it ever since. Marit lays her pencil on a blank card and slides it over to Jun. “One line,” she says. “He’ll read what you write, because he’s got nothing left of his own.”'
					},
					{
						when: { type: 'flag', params: 'dropped' },
						text: 'Ten minutes to eight. The other hour has gone well, and twice somebody rang to ask what the thing was that they were playing. Marit lays her pencil on a blank card and slides it over to Jun. “The trailer ran once,” she says. “Some people are still waiting for that programme. What do they get?”'
					},
					{
						text: 'Ten minutes to eight. Dele has gone through his script, and the desk is covered in what callers said. Marit lays her pencil on a blank card and slides it over to Jun. “One line for the end,” she says. “He’ll read it as you write it. You can hear for yourself what sort of an hour it was.”'
					}
				],
				also: [
					{
						when: { type: 'flag', params: 'cousinOn' },
						text: 'The cousin has been on, and has said “nearly always” four times.'
					},
					{
						when: { type: 'flag', params: 'owenOn' },
						text: 'Owen has had his four minutes on the telephone, and has not spoken for anyone but Owen.'
					}
				],
				choices: {
					someFear: '“Some people fear closeness, men and women. One study can’t say why.”',
					takeItBack: '“Our trailer claimed more than anyone knows. Sorry.”',
					thursdayWeek: '“We weren’t ready tonight. Thursday week we will be.”',
					complicated: '“It’s complicated.”'
				}
			},
			on: {
				someFear: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'reworded' },
								{ type: 'atLeast', params: { accuracy: 4, fairness: 3, time: 1 } }
							]
						},
						target: 'claimAndCaveat',
						actions: { type: 'shift', params: { accuracy: +1, time: -1 } },
						meta: {
							after:
								'Dele reads it to himself behind the glass, moving his lips. He gives no sign. Then he nods, and draws the microphone nearer.',
							lands: 'well',
							because:
								'Jun had got the flat “men are, women are not” out of the script, and the line fitted the hour before it.'
						}
					},
					{
						target: 'letters',
						actions: { type: 'shift', params: { accuracy: +1, fairness: -1, time: -1 } },
						meta: {
							after:
								'He reads it. After “Science proves” it sounds like another station. “Where did that come from?” he says when the lamp is off. The sentence with “proves” in it has been recorded by then.',
							lands: 'badly'
						}
					}
				],
				takeItBack: [
					{
						guard: { type: 'flag', params: 'dropped' },
						target: 'anotherHour',
						actions: { type: 'shift', params: { fairness: +1, time: -1 } },
						meta: {
							after:
								'Dele holds the card away from him, being too vain for glasses. “That’s short,” he says over the talkback. “I can do short.”',
							lands: 'well',
							because: 'The topic had been dropped, and there was only a trailer to take back.'
						}
					},
					{
						target: 'letters',
						actions: { type: 'shift', params: { accuracy: +2, fairness: -2 } },
						meta: {
							after:
								'“Then what have I been doing for an hour?” says Dele over the talkback. “I’m not reading that about myself.” He signs off with the weather, and the card stays on his side of the glass.',
							lands: 'badly'
						}
					}
				],
				thursdayWeek: [
					{
						guard: { type: 'flag', params: 'deleSaid' },
						target: 'namedDay',
						actions: { type: 'shift', params: { fairness: +1, time: -1 } },
						meta: {
							after:
								'Dele looks at the card and then at the calendar on the studio wall. He takes a red pen out of his shirt and draws a ring before he reads a word.',
							lands: 'well',
							because: 'Dele had told Jun about Kemi, and had stopped needing the title to be true.'
						}
					},
					{
						target: 'letters',
						actions: { type: 'shift', params: { accuracy: +1, fairness: -2, time: -1 } },
						meta: {
							after:
								'“Not ready?” says Dele over the talkback. “I’m always ready.” He reads out the day and leaves off the first half. Nobody hears that there was anything to wait for.',
							lands: 'badly'
						}
					}
				],
				complicated: {
					target: 'vague',
					actions: { type: 'shift', params: { accuracy: -1, time: +1 } },
					meta: {
						after:
							'Dele reads it straight off the card, and it offends no one. There are eight minutes to spare. He fills them with a record.',
						lands: 'well'
					}
				}
			}
		},
		letters: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'dropped' },
						text: 'In the morning there are two messages on Jun’s desk. One is from a listener: “My husband heard your trailer and has gone quiet.” The other is from a researcher: “That is not what the study found.” Someone recorded the trailer off the radio and has put it online, forty seconds with Dele’s voice. Dele comes in with his coat on and reads both messages standing up.'
					},
					{
						text: 'In the morning there are two messages on Jun’s desk. One is from a listener: “My husband heard it and has gone quiet.” The other is from a researcher: “That is not what the study found.” Someone has cut forty seconds out of the programme and put them online. Dele comes in with his coat on and reads both messages standing up.'
					}
				],
				choices: {
					correctOnAir: '“Forty seconds tonight, Dele. What was found, what wasn’t.”',
					writeToBoth: '“I’ll write to both of them this morning.”',
					ignoreThem: '“Leave it. By Monday it’ll be gone.”'
				}
			},
			on: {
				correctOnAir: [
					{
						guard: { type: 'flag', params: 'read' },
						target: 'correction',
						actions: { type: 'shift', params: { accuracy: +2, time: -3 } },
						meta: {
							after:
								'“I know,” says Dele. He takes his coat off at last. “I knew it when I heard myself. Give me the study, and don’t give me adjectives.”',
							lands: 'well',
							because: 'Jun had read the study, and could hand it to him then and there.'
						}
					},
					{
						target: 'correction',
						actions: { type: 'shift', params: { accuracy: +2, fairness: -1, time: -2 } },
						meta: {
							after:
								'“No,” says Dele. “I’ve been wrong at home all week. I can’t do it here as well.” He goes and sits in his car. Jun writes the forty seconds for Marit to read. At ten to seven Dele comes in and takes the sheet.',
							lands: 'badly'
						}
					}
				],
				writeToBoth: [
					{
						guard: { type: 'flag', params: 'read' },
						target: 'namedDay',
						actions: { type: 'shift', params: { accuracy: +1, fairness: +2, time: -3 } },
						meta: {
							after:
								'Jun writes what was asked, and of whom, and that it was said wrongly. The listener answers with one line. The researcher answers with four pages, and would come in on Thursday week. Dele looks for a red pen.',
							lands: 'well',
							because: 'Jun had read how the study was made, and could write what it had found.'
						}
					},
					{
						target: 'namedDay',
						actions: { type: 'shift', params: { accuracy: -1, fairness: +2, time: -2 } },
						meta: {
							after:
								'The listener thanks Jun. “You haven’t read it, have you?” writes the researcher, and corrects the second paragraph. Jun writes back that it is true. She could come in on Thursday week, she says, if somebody reads it first.'
						}
					}
				],
				ignoreThem: {
					target: 'circulatingClip',
					actions: { type: 'shift', params: { fairness: -1, time: +1 } },
					meta: {
						after:
							'“By Monday,” says Dele, grateful, and hangs up his coat. The two messages go under the samosa bag. There is another show to make, and they make it.',
						lands: 'well'
					}
				}
			}
		},
		claimAndCaveat: {
			type: 'final',
			meta: {
				ending: 'success',
				title: 'Claim with its caveats',
				text: '“Some people fear closeness, men and women,” Dele reads. “One study can’t say why.” He turns the card over to see whether there is more, and there is not. “Right,” he says, with the microphone open. “Well. Music.” Behind the glass Marit writes the time on the running order. Line one lights up, then line three, and Jun pulls the call sheets nearer.',
				also: [
					{
						when: { type: 'flag', params: 'owenOn' },
						text: 'The first message of the evening reads: “Tell Owen we do that too.”'
					}
				],
				later:
					'“Some” stands in the corner of the whiteboard in Marit’s hand, with a box round it so that nobody wipes it off. Dele has added a samosa for scale.',
				teaches:
					'The line said “some” and left the reasons open, as the script had begun to do. On the way there a fair sentence had been taken badly, and Jun had gone on.'
			}
		},
		correction: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'The correction',
				text: 'At seven the next evening Dele says it before the music. “At three yesterday we told you that science proves men fear intimacy. It doesn’t. One study of straight dating couples found a higher average for men. It can’t say why, and it can’t tell you about your husband.” It takes forty seconds. In the control room Jun reads along with a finger, and gets to the end when he does.',
				later:
					'The running order has a new first line, already printed: Corrections, two minutes. The researcher has written back one word, which is “Thanks”. Nobody knows about the husband.',
				teaches:
					'The mistake was put right on the same station and in the same voice, with what was found and what was not. That told the listeners more than a careful silence would have done.'
			}
		},
		anotherHour: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'Another hour',
				text: '“If you heard our trailer at three,” Dele reads, “it claimed more than anyone knows. Sorry about that.” Then he plays one more track to the end. People on the stairs are humming it. “That wasn’t a bad hour,” he says, winding up his cable, and holds the street door for Jun and then for Marit. Nobody has talked about men all evening.',
				also: [
					{
						when: { type: 'flag', params: 'deleSaid' },
						text: 'His phone rings on the pavement. He says “Kemi” and walks a little way off with it.'
					}
				],
				later:
					'The whiteboard is empty on a Monday morning and nobody minds. A postcard of a bus is stuck to it. “Quiet night at the depot, for once,” Rosa has written on the back.',
				teaches:
					'A question may be left alone by people who cannot do it justice that day. It cost Dele his title and Owen the programme he had wanted, and the one thing already said was taken back.'
			}
		},
		namedDay: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Thursday week',
				text: 'There is a ring in red felt pen round Thursday week on the studio calendar, and the listeners are told about it: the question stays, and the answer comes when the desk has read what there is. A man rings to say that he will hold them to it. Jun walks home past the river with eleven printed pages in the bag and no opinion at all.',
				also: [
					{
						when: { type: 'flag', params: 'cousinOn' },
						text: 'Dele’s cousin has offered to bring a list of the people she has never met.'
					}
				],
				later:
					'On that Thursday there are three chairs in the studio, and on the desk eleven pages, read, with Marit’s pencil down the margin.',
				teaches:
					'“Not yet” with a day attached is an answer. It asked Dele to sound unready for once, and it gave the reading time to be done.'
			}
		},
		vague: {
			type: 'final',
			meta: {
				ending: 'partial',
				title: 'It’s complicated',
				text: 'Dele’s record is a good one, and it lasts until the news. The lights on all four lines are off. Jun winds up the cables, puts the chairs straight and takes the samosa bag down to the bins. It has begun to rain. In the doorway Dele turns up his collar, stretches, and says that it went off all right, and it did.',
				later:
					'Marit’s card is still lying by the glass with two words on it. She has left the pencil next to it, sharpened, for whoever wants to go on.',
				teaches:
					'The line hurt nobody and told nobody anything. What is known could have been said in the same breath, and how well it is known.'
			}
		},
		circulatingClip: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'The clip that circulates',
				text: 'A phone is held across a breakfast table. “See?” says someone, and plays forty seconds of Dele being quick and warm and wrong. The other person butters a piece of toast to its edges and does not answer. In the depot canteen it is on again by noon. Whatever else was said that day has not travelled with it.',
				later:
					'Somebody has pinned the number of plays to the noticeboard and the researcher’s message under it. Marit asks once a week whether tonight would be a good night for forty seconds of their own.',
				teaches:
					'The overclaim went on travelling without those who had made it. A correction at the same hour would still reach some of the people it landed on.'
			}
		}
	}
});
