import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'the-evidence-drawer',
	initial: 'thirdForgotten',
	context: start({ case: 4, closeness: 5, openness: 4, tension: 3 }),
	meta: {
		title: 'The evidence drawer',
		seat: 'Grace',
		people: [
			{ name: 'Grace', about: 'she/her, 55, has a fruit stall at the market' },
			{ name: 'Wen', about: 'she/her, 52, translates instructions for machines' }
		],
		setting:
			'Grace and Wen have been together for eighteen years. It is one week at home: a leaking tap, a loaf of bread, a Thursday dinner. Each is free to say no to the other.',
		example: [
			'The school concert begins at seven, and at seven there is one empty chair in the fourth row. Laurent slides into it at ten past, out of breath, during the recorders. Emre keeps his eyes on their daughter. “He is never on time for anything that isn’t his,” he thinks, and something shuts with a click.',
			'In the car Laurent sings the recorder piece, badly, and the child shrieks with joy. “He isn’t even sorry,” thinks Emre. Then he hears what he has just done. The singing was good news a year ago. It has been bent so that it fits behind “never on time”.',
			'While the others take off their shoes he writes three lines on the programme. One complaint: I sat alone and kept looking at the door. Two true strengths: he makes her laugh in cars; he left work early to come at all. One thing I would undo: I didn’t say hello.',
			'He shows nobody the programme. Later, over the dishwasher, he says: “I felt alone in that row. On the ninth, will you be there at five to?” Laurent says that the ninth is hard, and then that he will swap his shift. Perhaps he will. One thing has been asked, and one thing can be answered.'
		],
		summary: [
			'Wen forgets to ring the plumber a third time, and in Grace’s head a drawer slides open.',
			'What goes into the drawer bends what comes after: warm bread looks like a cover-up, and a joke like contempt.',
			'The longer the list, the less of it Wen can hear, and the less Grace likes how she herself behaves.',
			'A page with one complaint, two strengths and one thing she would undo lets both columns stand.',
			'One request about today travels further than a history, and silence stores the complaint without settling it.',
			'A limit may be stated with a full drawer or an empty one; it is only easier to hear without forty other items.'
		],
		picture: { near: 'closeness', open: 'openness', strain: 'tension' }
	},
	states: {
		thirdForgotten: {
			meta: {
				text: 'The kitchen tap drips into a saucepan, and both women have begun to time their sentences to it. “The plumber!” says Wen, one hand on her forehead. “I forgot.” It is the third time. In Grace’s head a drawer slides open.',
				choices: {
					file: 'File it: she never thinks of anyone',
					'say-the-one-thing': 'Say it: “The tap matters to me. When can you ring?”',
					'do-it-alone': 'Ring him herself later, and say nothing'
				}
			},
			on: {
				file: {
					target: 'warmLoaf',
					actions: { type: 'shift', params: { case: +2 } },
					meta: {
						after: 'It goes in with a date on it. One forgotten call has become a trait, eighteen years wide.'
					}
				},
				'say-the-one-thing': {
					target: 'doneBoss',
					actions: { type: 'shift', params: { openness: +1 } },
					meta: {
						after: 'It is a request about today, with nothing behind it. Wen looks at the clock, and at the tap.'
					}
				},
				'do-it-alone': {
					target: 'warmLoaf',
					actions: { type: 'shift', params: { case: +1, tension: +1 } },
					meta: {
						after: 'His line is engaged, and she will have to try again. The drawer takes a silent entry.'
					}
				}
			}
		},
		warmLoaf: {
			meta: {
				text: 'That evening Wen comes in with rain on her glasses and a loaf under her coat, the dark one with caraway that Grace loves. It is still warm through its paper. She lays it on the board and says nothing about it.',
				choices: {
					'call-it-a-cover': 'Decide that she is covering up',
					'let-it-count': 'Let it count: the bread as well as the tap',
					'say-nothing': 'Cut a slice and say nothing about it'
				},
				also: [
					{
						when: { type: 'flag', params: 'rung' },
						text: 'The plumber is booked for Friday; until then the saucepan stays where it is.'
					}
				]
			},
			on: {
				'call-it-a-cover': {
					target: 'sharpTongue',
					actions: { type: 'shift', params: { case: +2 } },
					meta: { after: '“What’s that in aid of?” Good news, bent a little, fits into the file as well.' }
				},
				'let-it-count': {
					target: 'afterTheLoaf',
					actions: [
						{ type: 'shift', params: { case: -2, closeness: +1 } },
						{ type: 'setFlag', params: 'whole' }
					],
					meta: {
						after:
							'“You went all the way to Mill Street.” “It’s on no way at all,” says Wen. The tap drips on, and the file has a second column.'
					}
				},
				'say-nothing': {
					target: 'sharpTongue',
					actions: { type: 'shift', params: { closeness: -1 } },
					meta: {
						after: 'Wen watches her eat the first slice and folds the paper very small. A kindness has gone unmarked.'
					}
				}
			}
		},
		afterTheLoaf: {
			always: [{ guard: { type: 'flag', params: 'rung' }, target: 'quietHour' }, { target: 'doneBoss' }]
		},
		sharpTongue: {
			meta: {
				text: '“Oh, don’t get up,” says Grace to someone who was already getting up. It has been like this for two days, at the sink, on the stairs, once in front of the neighbour. She hears her own voice after each sentence. This is not how she likes to be.',
				choices: {
					'blame-her': 'Blame Wen for making her like this',
					admit: 'Say it: “I don’t like how I’m acting”',
					'collect-votes': 'Ask the family chat, and leave out her own half'
				}
			},
			on: {
				'blame-her': {
					target: 'coldDinner',
					actions: { type: 'shift', params: { case: +1, tension: +1 } },
					meta: {
						after: 'Even the sarcasm goes down to Wen’s account. Now the file can grow by what Grace does herself.'
					}
				},
				admit: {
					target: 'threeLines',
					actions: [
						{ type: 'shift', params: { openness: +2 } },
						{ type: 'setFlag', params: 'own' }
					],
					meta: {
						after:
							'It is hardly louder than the drip, but it is said. “I’d noticed,” says Wen, quite gently. Grace’s attention has come home.'
					}
				},
				'collect-votes': {
					target: 'coldDinner',
					actions: { type: 'shift', params: { case: +1 } },
					meta: {
						after:
							'Six thumbs, and a cousin who has always said so. The applause feels like proof, and nobody in it has heard about the sarcasm.'
					}
				}
			}
		},
		doneBoss: {
			meta: {
				text: 'Wen rings the plumber standing up, in one shoe, and gets a slot on Friday. She puts the phone down, salutes with the shoehorn and grins. “Done, boss.”',
				choices: {
					'hear-contempt': 'Hear contempt in it',
					'hear-warmth': 'Hear warmth in it',
					ask: 'Ask: “Was that a dig or a joke?”'
				}
			},
			on: {
				'hear-contempt': {
					target: 'sharpTongue',
					actions: [
						{ type: 'shift', params: { case: +1, tension: +1 } },
						{ type: 'setFlag', params: 'rung' }
					],
					meta: { after: 'Two words could have meant several things. The file chooses one.' }
				},
				'hear-warmth': {
					target: 'afterTheGrin',
					actions: [
						{ type: 'shift', params: { closeness: +1 } },
						{ type: 'setFlag', params: 'rung' }
					],
					meta: { after: 'The same two words, heard with the shoe and the grin, are an old joke of theirs.' }
				},
				ask: {
					target: 'afterTheGrin',
					actions: [
						{ type: 'shift', params: { openness: +1 } },
						{ type: 'setFlag', params: 'rung' }
					],
					meta: {
						after:
							'“A joke,” says Wen, “and a bit of a dig. You had your stall voice on.” Asking has told Grace more than guessing would.'
					}
				}
			}
		},
		afterTheGrin: {
			always: [{ guard: { type: 'flag', params: 'whole' }, target: 'quietHour' }, { target: 'warmLoaf' }]
		},
		coldDinner: {
			meta: {
				text: 'Dinner is going cold, and the drip counts the pauses. Grace had one thing to mention. What lies on the tablecloth is the whole drawer, eighteen years of it, with dates.',
				choices: {
					finish: 'Finish the list',
					'stop-midway': '“I’m building a case. One thing is really bothering me.”',
					'let-her-answer': 'Let her answer the first item, and listen'
				},
				locked: {
					'stop-midway':
						'The words would have to begin with “I”, and for days Grace has had no sentence that begins like that.'
				}
			},
			on: {
				finish: {
					target: 'afterTheList',
					actions: { type: 'shift', params: { case: +1, tension: +3 } },
					meta: { after: 'Wen stops hearing after the third item. By the ninth she is looking at the saucepan.' }
				},
				'stop-midway': {
					guard: {
						type: 'any',
						params: [
							{ type: 'atLeast', params: { openness: 5 } },
							{ type: 'flag', params: 'own' }
						]
					},
					target: 'threeLines',
					actions: { type: 'shift', params: { tension: -2, openness: +1 } },
					meta: {
						after:
							'She stops between 2011 and the hire car. One living matter takes the place of forty dead ones. “Tell me tomorrow,” says Wen. “Now eat.”'
					}
				},
				'let-her-answer': {
					target: 'anythingRight',
					actions: { type: 'shift', params: { tension: -1 } },
					meta: {
						after: 'Wen remembers that day too, and in hers it was raining. For a moment the court is a conversation.'
					}
				}
			}
		},
		afterTheList: {
			always: [
				{ guard: { type: 'atLeast', params: { tension: 9 } }, target: 'verdictDelivered' },
				{ target: 'anythingRight' }
			]
		},
		threeLines: {
			meta: {
				text: 'A page from the order book, with three lines ruled on it. One complaint that is alive today. Two things about Wen that are true and good, and one that Grace herself would undo.',
				choices: {
					'fill-in': 'Fill in all three, honestly',
					rest: 'Only complaints come; rest and try tomorrow',
					'borrow-eyes': 'Write what a fair friend would say of Wen'
				}
			},
			on: {
				'fill-in': {
					target: 'quietHour',
					actions: [
						{ type: 'shift', params: { case: -3, openness: +1 } },
						{ type: 'setFlag', params: 'whole' }
					],
					meta: {
						after:
							'The house jobs. She reads me every label when my eyes are tired; she forgave my brother before I did. My stall voice, in this kitchen. It all fits on one page.'
					}
				},
				rest: {
					target: 'threeLines',
					actions: { type: 'shift', params: { case: -1 } },
					meta: {
						after:
							'Five complaints, then a sixth that is really about the weather. She puts down the pen; a tired mind files faster. In the morning the page is still there.'
					}
				},
				'borrow-eyes': {
					target: 'quietHour',
					actions: [
						{ type: 'shift', params: { case: -2 } },
						{ type: 'setFlag', params: 'whole' }
					],
					meta: {
						after:
							'Old Mr Haddad from the egg stall would say: that one carries your boxes with her bad shoulder. Borrowed eyes work too.'
					}
				}
			}
		},
		quietHour: {
			meta: {
				text: 'A quiet hour. The radio is off, the oranges for tomorrow are sorted, and Wen is peeling one in a single ribbon, as she always does. It is time to speak, or not to.',
				choices: {
					'ask-for-a-list': '“I feel alone with house jobs. Could we hold a Sunday list?”',
					'add-two-old-items': 'The same, with two old items attached',
					'keep-quiet': 'Keep the peace; say nothing',
					'state-a-limit': '“I won’t ring plumbers any more. Not this one, not the next.”'
				},
				also: [
					{
						when: { type: 'flag', params: 'rung' },
						text: 'The plumber’s Friday is written on the calendar in Wen’s hand.'
					}
				],
				locked: {
					'ask-for-a-list':
						'The drawer is still so full that “always” pushes in front of every wish. It needs emptying a little first.'
				}
			},
			on: {
				'ask-for-a-list': {
					guard: { type: 'atMost', params: { case: 5 } },
					target: 'oneThingSaid',
					actions: { type: 'shift', params: { closeness: +2, tension: -2 } },
					meta: {
						after: 'A feeling, a wish, no verdict. Wen’s knife stops. “Alone?” she says. “I thought I was in your way.”'
					}
				},
				'add-two-old-items': {
					target: 'anythingRight',
					actions: { type: 'shift', params: { tension: +1, case: +1 } },
					meta: { after: 'The wish was in there. The hire car and the Easter of the lost keys take over.' }
				},
				'keep-quiet': {
					target: 'quietFile',
					actions: { type: 'shift', params: { case: +1 } },
					meta: { alwaysOpen: true, after: 'The orange is very good. The drawer closes, unlocked.' }
				},
				'state-a-limit': {
					target: 'afterTheLimit',
					actions: { type: 'shift', params: { openness: +1 } },
					meta: {
						alwaysOpen: true,
						after:
							'“If it drips, it drips,” says Grace. She has said what she will not do, and she has told Wen to do nothing.'
					}
				}
			}
		},
		afterTheLimit: {
			always: [{ guard: { type: 'atLeast', params: { case: 8 } }, target: 'anythingRight' }, { target: 'fairAndFirm' }]
		},
		anythingRight: {
			meta: {
				text: 'Wen has put down what was in her hands. “Is there anything I do right?” she asks. She does not raise her voice, and she waits.',
				choices: {
					'not-lately': '“Not lately.”',
					'name-one': '“Yes. I stopped looking. Here is one.”',
					'not-about-that': '“This isn’t about that.”'
				}
			},
			on: {
				'not-lately': {
					target: 'afterNotLately',
					actions: { type: 'shift', params: { case: +1, closeness: -2 } },
					meta: { after: 'It comes out like the price of a lemon. The file has become the view.' }
				},
				'name-one': {
					target: 'threeLines',
					actions: [
						{ type: 'shift', params: { case: -2, closeness: +1 } },
						{ type: 'setFlag', params: 'whole' }
					],
					meta: {
						after:
							'“You warm the car before I drive to market. At four in the morning.” There is a second column again, with one line in it.'
					}
				},
				'not-about-that': {
					target: 'coldDinner',
					actions: { type: 'shift', params: { tension: +1 } },
					meta: { after: 'Her question is put aside, and they are back at the list.' }
				}
			}
		},
		afterNotLately: {
			always: [
				{ guard: { type: 'atMost', params: { closeness: 2 } }, target: 'verdictDelivered' },
				{ target: 'sharpTongue' }
			]
		},
		oneThingSaid: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'One thing, said well',
				text: 'They haggle over the list like two stallholders, and Wen takes the tap, the bins and everything with a telephone in it. She will forget again. Then there will be one thing to say, and a day to say it.',
				later: 'A Sunday list hangs on the kitchen door, in two handwritings.',
				teaches:
					'A present request can travel further than a history. It says what is alive today, and leaves the other person something to answer.'
			}
		},
		fairAndFirm: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Fair and firm',
				text: 'Wen does not like it, and she does not argue. “All right,” she says after a while. “Which part of it is mine?”',
				later: 'One line in Wen’s writing is pinned beside the sink: tap, bins, phone calls.',
				teaches:
					'Seeing the whole person does not mean having no complaints. A limit says what one will do oneself, and it was always Grace’s to state. What Wen does about the tap is Wen’s to decide.',
				also: [
					{
						when: { type: 'not', params: { type: 'flag', params: 'rung' } },
						text: 'The next morning she rings the plumber before she has found her glasses.'
					}
				]
			}
		},
		verdictDelivered: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'Verdict delivered',
				text: 'Wen does not defend herself any more. She takes her glass into the next room, and the door closes without a sound. Grace has won on every count, and is alone with the drip.',
				later: 'Two loaves lie on the bread board, each with its own knife.',
				teaches:
					'A case can be won and the closeness lost. There is a way back to try: withdraw the verdict, and keep the request.'
			}
		},
		quietFile: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'The file grows quietly',
				text: 'Nothing is broken, and the evening is pleasant enough. What Grace did not say is still there when she puts out the light, and Wen sleeps without having been asked.',
				later: 'The tap is mended. The saucepan still stands under it.',
				teaches:
					'Silence is not the opposite of blame; it often stores it. Nobody has to speak on a given day, and the request can still be made on another.'
			}
		}
	}
});
