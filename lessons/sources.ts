import type { Sources } from '#lib/course/evidence.ts';

/**
 * Every source that a claim rests on, and how far it was read. No full text was read: `abstract` means the abstract or
 * record, `secondary` a report of it, `known` that only its bibliographic data are known.
 */
export const sources = {
	'ackerman-2011': {
		cite: 'Ackerman, Griskevicius & Li (2011). Let’s get serious: Communicating commitment in romantic relationships. Journal of Personality and Social Psychology 100(6), 1079–1094.',
		seen: 'abstract'
	},
	'amato-keith-1991a': {
		cite: 'Amato & Keith (1991). Parental divorce and adult well-being: A meta-analysis. Journal of Marriage and the Family 53(1), 43–58.',
		seen: 'abstract'
	},
	'amato-keith-1991b': {
		cite: 'Amato & Keith (1991). Parental divorce and the well-being of children: A meta-analysis. Psychological Bulletin 110(1), 26–46.',
		seen: 'abstract'
	},
	'anderson-2025': {
		cite: 'Anderson and colleagues (2025). Countering the monogamy-superiority myth: A meta-analysis of the differences in relationship satisfaction and sexual satisfaction as a function of relationship orientation. Journal of Sex Research, doi 10.1080/00224499.2025.2462988.',
		seen: 'secondary'
	},
	'antonsen-2020': {
		cite: 'Antonsen, Zdaniuk, Yule & Brotto (2020). Ace and aro: Understanding differences in romantic attractions among persons identifying as asexual. Archives of Sexual Behavior, doi 10.1007/s10508-019-01600-1.',
		seen: 'abstract'
	},
	'atallah-2021': {
		cite: 'Atallah, Haydar, Jabbour, Kfoury & Sader (2021). The effectiveness of psychological interventions alone, or in combination with phosphodiesterase-5 inhibitors, for the treatment of erectile dysfunction. Arab Journal of Urology 19(3), 310–322.',
		seen: 'abstract'
	},
	'avery-clark-2019': {
		cite: 'Avery-Clark, Weiner & Adams-Clark (2019). Sensate focus for sexual concerns: An updated, critical literature review. Current Sexual Health Reports 11, 84–94.',
		seen: 'abstract'
	},
	'bancroft-janssen-2000': {
		cite: 'Bancroft & Janssen (2000). The dual control model of male sexual response. Neuroscience & Biobehavioral Reviews 24(5), 571–579.',
		seen: 'known'
	},
	'barlow-1986': {
		cite: 'Barlow (1986). Causes of sexual dysfunction: The role of anxiety and cognitive interference. Journal of Consulting and Clinical Psychology 54(2), 140–148.',
		seen: 'abstract'
	},
	'basson-2000': {
		cite: 'Basson (2000). The female sexual response: A different model. Journal of Sex & Marital Therapy 26(1), 51–65.',
		seen: 'abstract'
	},
	'baus-2020': {
		cite: 'British Association of Urological Surgeons (2020). Penile injury. Patient leaflet 20/089.',
		seen: 'abstract'
	},
	'bivalacqua-2022': {
		cite: 'Bivalacqua and colleagues (2022). The diagnosis and management of priapism: An AUA/SMSNA guideline.',
		seen: 'abstract'
	},
	'brock-lawrence-2009': {
		cite: 'Brock & Lawrence (2009). Too much of a good thing: Underprovision versus overprovision of partner support. Journal of Family Psychology 23(2), 181–192, doi 10.1037/a0015402.',
		seen: 'abstract'
	},
	'brotto-yule-2017': {
		cite: 'Brotto & Yule (2017). Asexuality: Sexual orientation, paraphilia, sexual dysfunction, or none of the above? Archives of Sexual Behavior 46(3), 619–627, doi 10.1007/s10508-016-0802-7.',
		seen: 'abstract'
	},
	'bullock-beckson-2011': {
		cite: 'Bullock & Beckson (2011). Male victims of sexual assault: Phenomenology, psychology, physiology. Journal of the American Academy of Psychiatry and the Law 39(2), 197–205.',
		seen: 'abstract'
	},
	'burnett-2018': {
		cite: 'Burnett et al. (2018). Erectile dysfunction: AUA guideline. Journal of Urology 200(3), 633–641.',
		seen: 'abstract'
	},
	'campbell-2012': {
		cite: 'Campbell, Clark, Stecher & Goldstein (2012). Internet-ordered Viagra (sildenafil citrate) is rarely genuine. Journal of Sexual Medicine 9(11), 2943–2951, doi 10.1111/j.1743-6109.2012.02877.x.',
		seen: 'abstract'
	},
	'cao-2022': {
		cite: 'Cao, Ma, Li, Liang, Wu, Chi, Li & Zhou (2022). Childhood emotional maltreatment and adulthood romantic relationship well-being: A multilevel, meta-analytic review. Trauma, Violence, & Abuse 23(3), 778–794.',
		seen: 'abstract'
	},
	'chaplin-aldao-2013': {
		cite: 'Chaplin & Aldao (2013). Gender differences in emotion expression in children: A meta-analytic review. Psychological Bulletin 139(4), 735–765, doi 10.1037/a0030737.',
		seen: 'abstract'
	},
	'christensen-heavey-1990': {
		cite: 'Christensen & Heavey (1990). Gender and social structure in the demand/withdraw pattern of marital conflict. Journal of Personality and Social Psychology 59(1), 73–81, doi 10.1037/0022-3514.59.1.73.',
		seen: 'secondary'
	},
	'christensen-shenk-1991': {
		cite: 'Christensen & Shenk (1991). Communication, conflict, and psychological distance in nondistressed, clinic, and divorcing couples. Journal of Consulting and Clinical Psychology 59(3), 458–463.',
		seen: 'abstract'
	},
	'craske-2014': {
		cite: 'Craske, Treanor, Conway, Zbozinek & Vervliet (2014). Maximizing exposure therapy: An inhibitory learning approach. Behaviour Research and Therapy 58, 10–23.',
		seen: 'abstract'
	},
	'del-giudice-2011': {
		cite: 'Del Giudice (2011). Sex differences in romantic attachment: A meta-analysis. Personality and Social Psychology Bulletin 37(2), 193–214.',
		seen: 'abstract'
	},
	'descutner-thelen-1991': {
		cite: 'Descutner & Thelen (1991). Development and validation of a Fear-of-Intimacy Scale. Psychological Assessment 3(2), 218–225.',
		seen: 'abstract'
	},
	'dewitte-2015': {
		cite: 'Dewitte, Van Lankveld, Vandenberghe & Loeys (2015). Sex in its daily relational context. Journal of Sexual Medicine 12, 2436–2450.',
		seen: 'abstract'
	},
	'dewitte-2021': {
		cite: 'Dewitte, Bettocchi, Carvalho, Corona et al. (2021). A psychosocial approach to erectile dysfunction: Position statements from the ESSM. Sexual Medicine 9(6), 100434.',
		seen: 'abstract'
	},
	'dindia-allen-1992': {
		cite: 'Dindia & Allen (1992). Sex differences in self-disclosure: A meta-analysis. Psychological Bulletin 112(1), 106–124.',
		seen: 'abstract'
	},
	'downey-1998': {
		cite: 'Downey, Freitas, Michaelis & Khouri (1998). The self-fulfilling prophecy in close relationships. Journal of Personality and Social Psychology 75(2), 545–560.',
		seen: 'abstract'
	},
	'eau-guideline': {
		cite: 'European Association of Urology. Guidelines on sexual and reproductive health: Management of erectile dysfunction. uroweb.org.',
		seen: 'abstract'
	},
	'endendijk-2016': {
		cite: 'Endendijk, Groeneveld, Bakermans-Kranenburg & Mesman (2016). Gender-differentiated parenting revisited: Meta-analysis reveals very few differences in parental control of boys and girls. PLoS ONE 11(7), e0159193.',
		seen: 'abstract'
	},
	'fanselow-pennington-2018': {
		cite: 'Fanselow & Pennington (2018). A return to the psychiatric dark ages with a two-system framework for fear. Behaviour Research and Therapy 100, 24–29.',
		seen: 'known'
	},
	'fischer-2023': {
		cite: 'Fischer and colleagues (2023). Cross-sectional survey of adulterated sexual enhancement products sold in the Sacramento area of California. Nutrition and Dietary Supplements 15, 111–120, doi 10.2147/NDS.S409032.',
		seen: 'abstract'
	},
	'fletcher-kerr-2010': {
		cite: 'Fletcher & Kerr (2010). Through the eyes of love: Reality and illusion in intimate relationships. Psychological Bulletin 136(4), 627–658, doi 10.1037/a0019792.',
		seen: 'abstract'
	},
	'fowler-2024': {
		cite: 'Fowler and colleagues (2024). Exploring aromanticism through an online qualitative investigation with the aromantic community. International Journal of Sexual Health 36(1), 126–143, doi 10.1080/19317611.2024.2311158.',
		seen: 'abstract'
	},
	'frankland-brown-2014': {
		cite: 'Frankland & Brown (2014). Coercive control in same-sex intimate partner violence. Journal of Family Violence 29(1), 15–22, doi 10.1007/s10896-013-9558-1.',
		seen: 'abstract'
	},
	'frost-forrester-2013': {
		cite: 'Frost & Forrester (2013). Closeness discrepancies in romantic relationships: Implications for relational well-being, stability, and mental health. Personality and Social Psychology Bulletin 39(4), 456–469, doi 10.1177/0146167213476896.',
		seen: 'secondary'
	},
	'fruhauf-2013': {
		cite: 'Frühauf, Gerger, Schmidt, Munder & Barth (2013). Efficacy of psychological interventions for sexual dysfunction. Archives of Sexual Behavior 42(6), 915–933.',
		seen: 'abstract'
	},
	'girme-2018': {
		cite: 'Girme, Agnew, VanderDrift, Harvey, Rholes & Simpson (2018). The ebbs and flows of attachment. Journal of Personality and Social Psychology 114(3), 397–421.',
		seen: 'abstract'
	},
	'gtn-ointment': {
		cite: 'Patient.info. Glyceryl trinitrate rectal ointment (a nitrate, for anal fissures). patient.info/medicine.',
		seen: 'abstract'
	},
	'hawkins-2002': {
		cite: 'Hawkins, Carrère & Gottman (2002). Marital sentiment override: Does it influence couples’ perceptions? Journal of Marriage and Family 64(1), 193–201, doi 10.1111/j.1741-3737.2002.00193.x.',
		seen: 'abstract'
	},
	'heavey-1993': {
		cite: 'Heavey, Layne & Christensen (1993). Gender and conflict structure in marital interaction: A replication and extension. Journal of Consulting and Clinical Psychology 61(1), 16–27, doi 10.1037/0022-006X.61.1.16.',
		seen: 'secondary'
	},
	'hoeg-2018': {
		cite: 'Høeg, Johansen, Christensen, Frederiksen, Dalton, Dyregrov, Bøge, Dencker & Bidstrup (2018). Early parental loss and intimate relationships in adulthood: A nationwide study. Developmental Psychology 54(5), 963–974.',
		seen: 'abstract'
	},
	'hogue-2019': {
		cite: 'Hogue, Rosen, Bockaj, Impett & Muise (2019). Sexual communal motivation in couples coping with low sexual interest/arousal. PLoS ONE 14(7), e0219768.',
		seen: 'abstract'
	},
	'holley-2010': {
		cite: 'Holley, Sturm & Levenson (2010). Exploring the basis for gender differences in the demand-withdraw pattern. Journal of Homosexuality 57(5), 666–684, doi 10.1080/00918361003712145.',
		seen: 'abstract'
	},
	'hook-2003': {
		cite: 'Hook, Gerstein, Detterich & Gridley (2003). How close are we? Measuring intimacy and examining gender differences. Journal of Counseling & Development 81(4), 462–472.',
		seen: 'secondary'
	},
	'hyde-2005': {
		cite: 'Hyde (2005). The gender similarities hypothesis. American Psychologist 60(6), 581–592.',
		seen: 'abstract'
	},
	'impett-2005': {
		cite: 'Impett, Peplau & Gable (2005). Approach and avoidance sexual motives. Personal Relationships 12, 465–482.',
		seen: 'abstract'
	},
	'impett-2019': {
		cite: 'Impett, Muise & Harasymchuk (2019). Giving in the bedroom: The costs and benefits of responding to a partner’s sexual needs in daily life. Journal of Social and Personal Relationships 36(8), 2455–2473, doi 10.1177/0265407518787349.',
		seen: 'known'
	},
	'kim-2018': {
		cite: 'Kim, Muise & Impett (2018). The relationship implications of rejecting a partner for sex kindly versus having sex reluctantly. Journal of Social and Personal Relationships 35(4), 485–508, doi 10.1177/0265407517743084.',
		seen: 'abstract'
	},
	'kjaervik-bushman-2024': {
		cite: 'Kjærvik & Bushman (2024). A meta-analytic review of anger management activities that increase or decrease arousal. Clinical Psychology Review 109, 102414.',
		seen: 'abstract'
	},
	'laurenceau-1998': {
		cite: 'Laurenceau, Barrett & Pietromonaco (1998). Intimacy as an interpersonal process. Journal of Personality and Social Psychology 74(5), 1238–1251.',
		seen: 'abstract'
	},
	'ledoux-pine-2016': {
		cite: 'LeDoux & Pine (2016). Using neuroscience to help understand fear and anxiety: A two-system framework. American Journal of Psychiatry 173(11), 1083–1093.',
		seen: 'abstract'
	},
	'leemis-2022': {
		cite: 'Leemis and colleagues (2022). The National Intimate Partner and Sexual Violence Survey: 2016/2017 report on intimate partner violence. Centers for Disease Control and Prevention.',
		seen: 'secondary'
	},
	'levin-van-berlo-2004': {
		cite: 'Levin & van Berlo (2004). Sexual arousal and orgasm in subjects who experience forced or non-consensual sexual stimulation: A review. Journal of Clinical Forensic Medicine 11, 82–88, doi 10.1016/j.jcfm.2003.10.008.',
		seen: 'abstract'
	},
	'linschoten-2016': {
		cite: 'Linschoten, Weiner & Avery-Clark (2016). Sensate focus: A critical literature review. Sexual and Relationship Therapy 31(2), 230–247.',
		seen: 'secondary'
	},
	'logan-2021': {
		cite: 'Logan (2021). Examining relationship and abuse tactics associated with nonfatal strangulation experiences before and after a protective order. Violence and Gender 8(2), 95–103.',
		seen: 'abstract'
	},
	'lysova-2019': {
		cite: 'Lysova, Dim & Dutton (2019). Prevalence and consequences of intimate partner violence in Canada as measured by the national victimization survey. Partner Abuse 10(2), 199–221.',
		seen: 'abstract'
	},
	'mallory-2019': {
		cite: 'Mallory, Stanton & Handy (2019). Couples’ sexual communication and dimensions of sexual function: A meta-analysis. Journal of Sex Research 56(7), 882–898, doi 10.1080/00224499.2019.1568375.',
		seen: 'abstract'
	},
	'mallory-2022': {
		cite: 'Mallory (2022). Dimensions of couples’ sexual communication, relationship satisfaction, and sexual satisfaction: A meta-analysis. Journal of Family Psychology 36(3), 358–371, doi 10.1037/fam0000946.',
		seen: 'abstract'
	},
	'manbeck-2020': {
		cite: 'Manbeck, Kanter, Kuczynski, Maitland & Corey (2020). Fear-of-intimacy in the interpersonal process model. Journal of Social and Personal Relationships 37(4), 1317–1339.',
		seen: 'abstract'
	},
	'marigold-2007': {
		cite: 'Marigold, Holmes & Ross (2007). More than words: Reframing compliments from romantic partners. Journal of Personality and Social Psychology 92(2), 232–248.',
		seen: 'abstract'
	},
	'mark-lasslo-2018': {
		cite: 'Mark & Lasslo (2018). Maintaining sexual desire in long-term relationships. Journal of Sex Research 55(4–5), 563–581.',
		seen: 'abstract'
	},
	'mashek-2011': {
		cite: 'Mashek, Le, Israel & Aron (2011). Wanting less closeness in romantic relationships. Basic and Applied Social Psychology 33(4), 333–345.',
		seen: 'abstract'
	},
	'masters-johnson-1970': {
		cite: 'Masters & Johnson (1970). Human Sexual Inadequacy. Little, Brown.',
		seen: 'abstract'
	},
	'medsafe-2001': {
		cite: 'Medsafe New Zealand (2001). Why nitrate should not be used with sildenafil. Prescriber Update 21, 8–9.',
		seen: 'abstract'
	},
	'melin-salkovskis-2025': {
		cite: 'Melin & Salkovskis (2025). Sensitivity to betrayal and new intimate relationship building in survivors of intimate partner violence. Psychology and Psychotherapy: Theory, Research and Practice, doi 10.1111/papt.70004.',
		seen: 'abstract'
	},
	'melnik-2007': {
		cite: 'Melnik, Soares & Nasello (2007). Psychosocial interventions for erectile dysfunction. Cochrane Database of Systematic Reviews, CD004825.',
		seen: 'abstract'
	},
	'mikulincer-shaver-2016': {
		cite: 'Mikulincer & Shaver (2016). Attachment in Adulthood (2nd ed.). Guilford.',
		seen: 'abstract'
	},
	'milligan-2025': {
		cite: 'Milligan, Smolenski, Lara-Ruiz & Kelber (2025). Loss of PTSD diagnosis in response to evidence-based treatments. JAMA Psychiatry 82(7), 718–727, doi 10.1001/jamapsychiatry.2025.0695.',
		seen: 'abstract'
	},
	'moeller-2017': {
		cite: 'Möller, Söndergaard & Helström (2017). Tonic immobility during sexual assault: a common reaction predicting post-traumatic stress disorder and severe depression. Acta Obstetricia et Gynecologica Scandinavica 96(8), 932–938, doi 10.1111/aogs.13174.',
		seen: 'abstract'
	},
	'muise-goss-2024': {
		cite: 'Muise & Goss (2024). Does too much closeness dampen desire? On the balance of closeness and otherness for the maintenance of sexual desire in romantic relationships. Current Directions in Psychological Science 33(1), 68–74, doi 10.1177/09637214231211542.',
		seen: 'secondary'
	},
	'murray-1996': {
		cite: 'Murray, Holmes & Griffin (1996). The benefits of positive illusions. Journal of Personality and Social Psychology 70(1), 79–98.',
		seen: 'abstract'
	},
	'nhs-painful-sex': {
		cite: 'National Health Service (England). Why does sex hurt? nhs.uk/chq/Pages/974.aspx (an older page).',
		seen: 'abstract'
	},
	'nice-ng116': {
		cite: 'National Institute for Health and Care Excellence (2018). Post-traumatic stress disorder. NICE guideline NG116.',
		seen: 'abstract'
	},
	'nielsen-2018': {
		cite: 'Nielsen, Wind, Tjørnhøj-Thomsen & Martinsen (2018). A scoping review of challenges in adult intimate relationships after childhood sexual abuse. Journal of Child Sexual Abuse, doi 10.1080/10538712.2018.1491915.',
		seen: 'abstract'
	},
	'ocallaghan-2019': {
		cite: 'O’Callaghan, Shepp, Ullman & Kirkner (2019). Navigating sex and sexuality after sexual assault: A qualitative study of survivors and informal support providers. Journal of Sex Research 56(8), 1045–1057, doi 10.1080/00224499.2018.1506731.',
		seen: 'abstract'
	},
	'odriscoll-flanagan-2016': {
		cite: 'O’Driscoll & Flanagan (2016). Sexual problems and post-traumatic stress disorder following sexual trauma: A meta-analytic review. Psychology and Psychotherapy 89(3), 351–367, doi 10.1111/papt.12077.',
		seen: 'abstract'
	},
	'overall-mcnulty-2017': {
		cite: 'Overall & McNulty (2017). What type of communication during conflict is beneficial for intimate relationships? Current Opinion in Psychology 13, 1–5.',
		seen: 'abstract'
	},
	'papp-2009': {
		cite: 'Papp, Kouros & Cummings (2009). Demand-withdraw patterns in marital conflict in the home. Personal Relationships 16(2), 285–300, doi 10.1111/j.1475-6811.2009.01223.x.',
		seen: 'abstract'
	},
	'peterson-2011': {
		cite: 'Peterson, Voller, Polusny & Murdoch (2011). Prevalence and consequences of adult sexual assault of men. Clinical Psychology Review 31(1), 1–24.',
		seen: 'abstract'
	},
	'pyke-2020': {
		cite: 'Pyke (2020). Sexual performance anxiety. Sexual Medicine Reviews 8(2), 183–190.',
		seen: 'abstract'
	},
	'riazi-manouchehri-2024': {
		cite: 'Riazi & Manouchehri (2024). The mediating role of mentalization and integrative self-knowledge in the relationship between childhood trauma and fear of intimacy. Frontiers in Psychology.',
		seen: 'secondary'
	},
	'rodger-2019': {
		cite: 'Rodger and colleagues (2019). Risk of HIV transmission through condomless sex in serodifferent gay couples with the HIV-positive partner taking suppressive antiretroviral therapy (PARTNER): Final results. The Lancet 393(10189), 2428–2438, doi 10.1016/S0140-6736(19)30418-0.',
		seen: 'abstract'
	},
	'rothmore-2020': {
		cite: 'Rothmore (2020). Antidepressant-induced sexual dysfunction. Medical Journal of Australia 212, 329–334.',
		seen: 'abstract'
	},
	'royal-free-ces': {
		cite: 'Royal Free London NHS Foundation Trust. Cauda equina syndrome. Patient leaflet, royalfree.nhs.uk.',
		seen: 'abstract'
	},
	'sanford-rowatt-2004': {
		cite: 'Sanford & Rowatt (2004). When is negative emotion positive for relationships? An investigation of married couples and roommates. Personal Relationships 11(3), 329–354.',
		seen: 'abstract'
	},
	'schrodt-2014': {
		cite: 'Schrodt, Witt & Shimkowski (2014). A meta-analytical review of the demand/withdraw pattern of interaction and its associations with individual, relational, and communicative outcomes. Communication Monographs 81(1), 28–58, doi 10.1080/03637751.2013.813632.',
		seen: 'secondary'
	},
	'seehusen-2014': {
		cite: 'Seehusen, Baird & Bode (2014). Dyspareunia in women. American Family Physician 90(7), 465–470.',
		seen: 'abstract'
	},
	'sherman-thelen-1996': {
		cite: 'Sherman & Thelen (1996). Fear of Intimacy Scale: Validation and extension with adolescents. Journal of Social and Personal Relationships 13(4), 507–521.',
		seen: 'abstract'
	},
	'sildenafil-leaflet': {
		cite: 'Package leaflet: Sildenafil oral suspension. electronic medicines compendium, medicines.org.uk/emc/product/13701/pil.',
		seen: 'abstract'
	},
	'simpson-rholes-2017': {
		cite: 'Simpson & Rholes (2017). Adult attachment, stress, and romantic relationships. Current Opinion in Psychology 13, 19–24.',
		seen: 'abstract'
	},
	'sims-meana-2010': {
		cite: 'Sims & Meana (2010). Why did passion wane? A qualitative study of married women’s attributions for declines in sexual desire. Journal of Sex & Marital Therapy 36(4), 360–380.',
		seen: 'secondary'
	},
	'stansfield-williams-2021': {
		cite: 'Stansfield & Williams (2021). Coercive control between intimate partners: An application to nonfatal strangulation. Journal of Interpersonal Violence 36(9–10), NP5105–NP5124.',
		seen: 'abstract'
	},
	'strangulation-guideline': {
		cite: 'Faculty of Forensic & Legal Medicine, Royal College of Emergency Medicine, Institute for Addressing Strangulation and others (2024). Guidelines for clinical management of non-fatal strangulation in acute and emergency care services.',
		seen: 'secondary'
	},
	'swann-1994': {
		cite: 'Swann, De La Ronde & Hixon (1994). Authenticity and positivity strivings in marriage and courtship. Journal of Personality and Social Psychology 66(5), 857–869.',
		seen: 'known'
	},
	'swann-chapter': {
		cite: 'Swann, Chang-Schneider & Angulo (2008). Self-verification in relationships as an adaptive process. In Wood, Tesser & Holmes (eds), The Self and Social Relationships. Psychology Press.',
		seen: 'abstract'
	},
	'tadalafil-monograph': {
		cite: 'American Society of Health-System Pharmacists (2024). Tadalafil: erectile dysfunction, benign prostatic hyperplasia (monograph). drugs.com.',
		seen: 'abstract'
	},
	'tebockhorst-2015': {
		cite: 'TeBockhorst, O’Halloran & Nyline (2015). Tonic immobility among survivors of sexual assault. Psychological Trauma 7(2), 171–178, doi 10.1037/a0037953.',
		seen: 'abstract'
	},
	'ter-kuile-2013': {
		cite: 'Ter Kuile, Melles, de Groot, Tuijnman-Raasveld & van Lankveld (2013). Therapist-aided exposure for women with lifelong vaginismus: A randomized waiting-list control trial of efficacy. Journal of Consulting and Clinical Psychology 81(6), 1127–1136, doi 10.1037/a0034292.',
		seen: 'abstract'
	},
	'thelen-2000': {
		cite: 'Thelen, Vander Wal, Thomas & Harmon (2000). Fear of intimacy among dating couples. Behavior Modification 24(2), 223–240, doi 10.1177/0145445500242004.',
		seen: 'abstract'
	},
	'tsertsvadze-2009': {
		cite: 'Tsertsvadze and colleagues (2009). Oral phosphodiesterase-5 inhibitors and hormonal treatments for erectile dysfunction: A systematic review and meta-analysis. Annals of Internal Medicine 151(9), 650–661, doi 10.7326/0003-4819-151-9-200911030-00150.',
		seen: 'abstract'
	},
	'under-pressure-2024': {
		cite: 'Bockaj and colleagues (2024). Under pressure: Men’s and women’s sexual performance anxiety in the sexual interactions of adult couples. Journal of Sex Research, doi 10.1080/00224499.2024.2357587.',
		seen: 'abstract'
	},
	'vaillancourt-morel-2024': {
		cite: 'Vaillancourt-Morel, Bussières, Nolin & Daspe (2024). Partner effects of childhood maltreatment: A systematic review and meta-analysis. Trauma, Violence, & Abuse 25(2), 1150–1167, doi 10.1177/15248380231173427.',
		seen: 'abstract'
	},
	'van-berlo-ensink-2000': {
		cite: 'Van Berlo & Ensink (2000). Problems with sexuality after sexual assault. Annual Review of Sex Research 11, 235–257.',
		seen: 'abstract'
	},
	'van-lankveld-2006': {
		cite: 'Van Lankveld and colleagues (2006). Trial of cognitive behavioural treatment, in a group or from a book, for women with lifelong vaginismus (exact title not seen). Journal of Consulting and Clinical Psychology 74, 168–178.',
		seen: 'abstract'
	},
	'verschuere-2021': {
		cite: 'Verschuere, van Horn & Buitelaar (2021). Study of 280 forensic outpatients and the control in their violence (exact title not seen). Journal of Interpersonal Violence 36(7–8), doi 10.1177/0886260518775152.',
		seen: 'abstract'
	},
	'vlachopoulos-2013': {
		cite: 'Vlachopoulos and colleagues (2013). Prediction of cardiovascular events and all-cause mortality with erectile dysfunction. Circulation: Cardiovascular Quality and Outcomes 6, 99–109.',
		seen: 'abstract'
	},
	'vogel-2007': {
		cite: 'Vogel, Murphy, Werner-Wilson, Cutrona & Seeman (2007). Sex differences in the use of demand and withdraw behavior in marriage: Examining the social structure hypothesis. Journal of Counseling Psychology 54(2), 165–177.',
		seen: 'abstract'
	},
	'vowels-mark-2020': {
		cite: 'Vowels & Mark (2020). Strategies for mitigating sexual desire discrepancy in relationships. Archives of Sexual Behavior 49(3), doi 10.1007/s10508-020-01640-y.',
		seen: 'abstract'
	},
	'wahring-2024': {
		cite: 'Wahring, Simpson & Van Lange (online 2024). Romantic relationships matter more to men than to women. Behavioral and Brain Sciences, doi 10.1017/S0140525X24001365.',
		seen: 'secondary'
	},
	'waldinger-schulz-2006': {
		cite: 'Waldinger & Schulz (2006). Linking hearts and minds in couple interactions. Journal of Family Psychology 20(3), 494–504.',
		seen: 'abstract'
	},
	'weetman-2022': {
		cite: 'Weetman, Kiemle, Lowe & Balfour (2022). Review of sixteen qualitative studies of men who were sexually abused as children, on their adult relationships (exact title not seen). Trauma, Violence, & Abuse 23(5), 1478–1493, doi 10.1177/1524838021998311.',
		seen: 'abstract'
	},
	'widom-2018': {
		cite: 'Widom et al. (2018). Does adult attachment style mediate the relationship between childhood maltreatment and mental and physical health outcomes? Child Abuse & Neglect, doi 10.1016/j.chiabu.2017.05.002.',
		seen: 'abstract'
	},
	'zell-2015': {
		cite: 'Zell, Krizan & Teeter (2015). Evaluating gender similarities and differences using metasynthesis. American Psychologist 70(1), 10–20.',
		seen: 'abstract'
	}
} satisfies Sources;

/** The three articles whose ideas the course takes up and weighs, in its own words. */
export const articles = [
	{
		title: '5 Ways to Deal with a Partner’s Fear of Intimacy',
		credit:
			'Adapted from ideas in “5 Ways to Deal with a Partner’s Fear of Intimacy”, Psychology Today, blog Compassion Matters, November 2012.',
		note: 'The same text appeared as “5 Strategies for Dealing With Your Partner’s Fear of Intimacy” at PsychAlive, and as “The Push and Pull of Building Intimacy in a Relationship” at Love TV. Title, outlet and month were confirmed through a mirrored copy. The author is probable only: the blog is known as Lisa Firestone’s, but the byline was not seen. The copy used here ends after three of five strategies.'
	},
	{
		title: 'Fear of Intimacy in Men: Cause, Relationship Problems, Tips',
		credit:
			'Adapted from ideas in “Fear of Intimacy in Men: Cause, Relationship Problems, Tips”, Psychology Today, blog Insight Is 20/20, 15 April 2013, reviewed by Davia Sills.',
		note: 'The course met this text under the title “Why Men Fear Intimacy”; where that title was used was not found. Title, outlet and date are confirmed. The author is probable only: the blog is known as Seth Meyers’s, but the byline was not seen. The copy used here lacks its later sections.'
	},
	{
		title: 'The Fears of Sex We Want to Banish',
		credit: 'Source article, author not verified.',
		note: 'Outlet, date and author could not be found, so none is named.'
	}
] satisfies { title: string; credit: string; note: string }[];
