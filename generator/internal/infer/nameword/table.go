package nameword

import (
	"strings"
)

// CapitalKind is what a word with a capital means in titles and around names.
func CapitalKind(word string) wordKind { return capitalKinds[word] }

// capitalKinds are the kinds of the words below.
var capitalKinds = func() map[string]wordKind {
	kinds := map[string]wordKind{}
	for _, entry := range CapitalWords {
		for word := range strings.FieldsSeq(entry.Words) {
			kinds[word] = entry.Kind
		}
	}
	return kinds
}()

// CapitalWords are the words that mean something in titles and around names. A
// word that can as well be a family name (Power, Rice, King behind another
// name) stands here only where its other meaning is by far the commoner.
var CapitalWords = []struct {
	Kind  wordKind
	Words string
}{
	{Honorific, `
		Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Baroness Madam Madame Mme H.E H.M H.R.H HE HRH Excellency Majesty Highness Holiness Honourable
		Honorable Hon Rev Reverend Rt Datuk Dato Datin Dato-Seri Seri Sri Tun Pehin Pengiran Awang Dayang Haji Hajah Shri Smt Daw U Samdech Bishop Archbishop
		Cardinal Patriarch Rabbi Imam Pastor Sheikh Sheikha Ven Oknha Khun Dasho Toh Puan Ibu Bapak Pak`},
	{Office, `
		President Minister Secretary Secretary-General Premier Chancellor Governor Mayor Senator Congressman Congresswoman Undersecretary
		Under-Secretary-General Under-Secretary King Queen Sultan Prince Princess Emperor Empress Pope Sen Rep Gov Vice-President President-elect
		Administrator Governor-General Commissioner Vice-Minister Taoiseach Councilor Councillor`},
	{Rank, `
		Ambassador Amb General Gen Admiral Adm Lieutenant Lt Colonel Col Brigadier Maj`},
	{Lesser, `
		Director Director-General Chair Chairman Chairwoman Chairperson Co-chair Co-Chair Coordinator Co-ordinator Advisor Adviser Spokesperson Spokesman
		Spokeswoman Envoy Representative Counselor Counsellor Counsel Leader Chief CEO Head Sherpa Commander Rector Dean Officer Treasurer Founder Judge
		Justice Speaker Chargé Consul Principal Manager Liaison Captain Capt Sergeant Sgt Major Marshal Gentleman Rapporteur Economist Moderator Co-founder
		Co-Founder Delegate Convener Convenor Editor`},
	{Modifier, `
		Deputy Vice Prime Foreign Permanent Assistant Acting Former Executive Managing Associate Under Chief-of-Staff Crown First Second Third Senior Special
		High State Press Attorney Inspector Alternate Interim Honorary Principal-Deputy Parliamentary Lead Co Official Presidential Majority Minority Outgoing
		Incoming Surgeon Staff Current Party Cabinet Coordinating Plenipotentiary Extraordinary Emeritus Mentor Personal Supreme Founding Union Grand Royal
		Field`},
	{Institution, `
		Ministry Department Office Bureau Embassy Mission Delegation Service Directorate Directorate-General Secretariat University Institute Agency
		Commission Committee Council Division Authority Board Bank Center Centre School College Academy Parliament Congress Senate House Assembly Court
		Foundation Association Company Corporation Chamber Organization Organisation Fund Forum Group Task Force Government Administration Legislature
		Administrations Command Corps Army Navy Guard Federation Alliance Consulate Society Network Club Press-Office Hospital Library Museum Airport Church
		Initiative Programme Program Project`},
	// Countries and who belongs to them.
	{Nation, `
		ASEAN Brunei Bruneian Darussalam Cambodia Cambodian Indonesia Indonesian Lao Laos Laotian PDR Malaysia Malaysian Myanmar Burma Burmese Philippines
		Philippine Filipino Singapore Singaporean Thailand Thai Viet Nam Vietnam Vietnamese Timor-Leste Timorese Timor Leste U.S US USA U.S.A U.N UN EU E.U UK
		U.K ROK DPRK PRC UAE United States Nations Kingdom America American Republic Democratic Australia Australian Canada Canadian China Chinese India
		Indian Japan Japanese Korea Korean Zealand Russia Russian Europe European Türkiye Turkey Turkish Pakistan Pakistani Norway Norwegian Switzerland Swiss
		Brazil Brazilian Morocco Moroccan Emirates Emirati Africa African France French Germany German Italy Italian Spain Spanish Portugal Portuguese Britain
		British English Ireland Irish Scotland Scottish Netherlands Dutch Belgium Belgian Luxembourg Denmark Danish Sweden Swedish Finland Finnish Iceland
		Icelandic Poland Polish Czech Slovakia Slovak Slovenia Slovenian Hungary Hungarian Austria Austrian Romania Romanian Bulgaria Bulgarian Greece Greek
		Croatia Croatian Serbia Serbian Albania Albanian Kosovo Montenegro Bosnia Herzegovina Macedonia Ukraine Ukrainian Belarus Belarusian Moldova Moldovan
		Estonia Estonian Latvia Latvian Lithuania Lithuanian Cyprus Malta Armenia Armenian Azerbaijan Georgian Kazakhstan Kyrgyzstan Tajikistan Turkmenistan
		Uzbekistan Mongolia Mongolian Nepal Bangladesh Bangladeshi Bhutan Lanka Maldives Afghanistan Afghan Iran Iranian Iraq Iraqi Saudi Arabia Arab Qatar
		Qatari Kuwait Kuwaiti Bahrain Oman Omani Yemen Jordanian Lebanon Lebanese Syria Syrian Israel Israeli Palestine Palestinian Egypt Egyptian Libya
		Tunisia Algeria Sudan Ethiopia Ethiopian Kenya Kenyan Uganda Tanzania Rwanda Nigeria Nigerian Ghana Senegal Mali Niger Angola Zambia Zimbabwe
		Mozambique Namibia Botswana Congo Cameroon Somalia Guinea Papua Fiji Samoa Tonga Vanuatu Palau Micronesia Kiribati Nauru Tuvalu Solomon Islands Mexico
		Mexican Cuba Haiti Haitian Dominican Jamaica Guatemala Honduras Salvador Nicaragua Costa Rica Panama Colombia Colombian Venezuela Ecuador Peru
		Peruvian Bolivia Chile Chilean Argentina Argentine Uruguay Paraguay Caribbean Asia Asian Pacific Atlantic Southeast Northeast South North East West
		Southern Northern Eastern Western Central Latin Middle Commonwealth Holy See Vatican Taiwan Hong Macao`},
	// What opens a sentence, and the verbs of headlines.
	{stopping, `
		January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec D.C DC Then
		Today Yesterday Tomorrow Tonight The This That These Those He She It We They I You His Her Its Our Their Your My A An In On At By For From Of To With
		And Or But As If When While After Before During Since Following Both All Each Also Not Is Are Was Were Will Has Have Had About Into Over Between Among
		Against Upon Through Who What Where Why How Which No Yes So Thank Thanks Welcome Please Good Dear Let There Here Now Well More Many Other Some Any
		Only Please-note Wants Would Could Should Can May-be Continues Honoring Advancing Announces Announce Announced Approves Approve Signs Signed Signing
		Sign Meets Meet Calls Call Visits Visit Hosts Host Hosting Delivers Delivering Issues Names Nominates Nominate Nominees Appoints Appointment
		Appointments Launches Launch Leads Opens Speaks Says Said Joins Attends Arrives Departs Travel Travels Trip Takes Releases Unveils Urges Welcomes
		Hails Thanking Honors Awards Award Marks Celebrates Commits Secures Highlights Reaffirms Discusses Convenes Convening Declares Amends Grants Makes
		Extends Proposes Pledges Outlines Participates Participating Holds Chairs Co-chairs Co-Hosts Tours Touring Returns Wins Sends Gives Gets`},
	// What else is written with a capital around titles and is no name: fields of
	// policy, events, times, places.
	{Common, `
		Affairs Policy Energy Defense Defence Trade Commerce Treasury Finance Security Homeland Health Human Services Labor Labour Education Agriculture
		Agricultural Interior Transport Transportation Environment Environmental Climate Change Science Technology Digital Cyber Cyberspace Cybersecurity
		Economy Economic Economics Political Politics Culture Cultural Tourism Industry Industrial Investment Planning Development International National
		Regional Global Community Resources Natural Water Rural Urban Housing Veterans Justice-Department Law Legal Rights Women Children Youth Sports Sport
		Social Welfare Public Private Management Budget Strategy Strategic Partnership Partnerships Partner Partners Information Communications Media Research
		Innovation Works Infrastructure Immigration Customs Border Nuclear Arms Control Disarmament Peace Humanitarian Emergency Disaster Conference Meeting
		Meetings Summit Summits Dialogue Dialogues Ministerial Session Plenary Retreat Consultations Consultation Workshop Symposium Seminar Ceremony Lecture
		Day Week Month Year Statement Declaration Agreement Treaty Protocol Charter Accord Plan Action Vision Report Fact Sheet Remarks Speech Address
		Transcript Readout Briefing Release Communiqué Order Act Bill Memorandum Letter Proclamation White Capitol Pentagon Oval Room Air Camp Hall Building
		Palace Hotel Street Avenue City Province County District Town Village Sea Ocean River Bay Island Peninsula Gulf Strait Region World Earth Washington
		York New Beijing Tokyo Seoul Moscow London Paris Brussels Geneva Vienna Jakarta Bangkok Hanoi Ha Noi Manila Vientiane Naypyidaw Begawan Economies
		Kuala Lumpur Phnom Penh Bandar Delhi Canberra Sydney Ottawa Wellington Hua Hin Nusa Dua Bali Siem Reap Da Nang San Los Angeles Sunnylands California
		Texas Florida Hawaii Boston Chicago Dili Cebu Luang Prabang Rome Madrid Berlin Helsinki Kyiv Jerusalem Cairo Delaware Wilmington Monday Tuesday
		Wednesday Thursday Friday Saturday Sunday Leaders Leaders-level Ministers Presidents Secretaries Ambassadors Officials Members Member Heads Directors
		Representatives Delegations Governments Countries Senators Governors Spouse Level Democrat Democrats Republican Republicans Communist Liberal
		Conservative Christian Muslim Islamic Buddhist Jewish Catholic Christmas God Covenant Prize Medal Honor Freedom Democracy Liberty Unity Prosperity
		Growth Recovery Resilience Cooperation Inclusive Sustainable Sustainability Clean Green Blue Financial Fiscal Monetary Tax Revenue Federal Civil
		Criminal Counterterrorism Intelligence Military Armed Forces War Joint Chiefs External Internal Ecumenical Reform Amendment Course Basic League
		Baseball Football Ally Allies Tool Screening Mining System Systems Reserve Prayer Breakfast Red Cross Class Suite Character Memorial Consortium
		Magistrate Accessibility Americans Chambers Party-list Legislative Judiciary Judicial Medical Medicine Nursing Teachers Workers Union-wide
		Manufacturing Engineering Provision Provisions Principles Conditions Terms Requirements Rule Rules Duties Election Elections Debate License
		General-Assembly Multilateral Bilateral Area Areas Section Article Paragraph Part Annex Chapter Title Phase Pillar Question Questions Answer Q Photo
		Source Via Video Page Menu Home News Times Post Daily Agenda Goals Framework Mechanism Roadmap Masterplan Workplan Blueprint Outlook Accords Quad
		Mekong Indo-Pacific Asia-Pacific Electric Motors Products Assessment Oversight Operations Logistics Relations Engagement Outreach Events Scheduling
		Speechwriting Correspondence Personnel Ethics Elect Pro Tempore Designate d’Affaires Exchange Exchanges Enterprise Business Entrepreneurship Markets
		Market Consumer Protection Conservation Biodiversity Wildlife Fisheries Forestry Oceans Maritime Aviation Shipping Space Mines Petroleum Gas Oil
		Mineral Minerals Equality Gender Empowerment Families Disability Disabilities Labor-Management Employment Workforce Manpower Training Skills Literacy
		Arts Humanities Religious Religion Domestic Preparedness Response Threat Reduction Nonproliferation Non-Proliferation Verification Compliance
		Sanctions Terrorism Crime Crimes Narcotics Drug Drugs Enforcement Population Refugees Migration Stabilization Conflict Prevention Coordination
		Implementation Strategic-Communications Advisory Advisors Advisers Study Studies Local Native Tribal Indigenous Faith Faith-Based Neighborhood LGBTQI
		Recipients Recipient Winner Fellow Scholar Intergovernmental Corporate Counselors Chairs-elect Team Panel Line Building-up Pandemic Supply Chain
		Chains Cities Smart`},
}
