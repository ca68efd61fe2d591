// Package rule names the rules by which facts are read, and explains each in
// plain words.
//
// The rules for its users: a fact names its rule by a constant of this package;
// a constant that All does not explain, or that no rule uses, fails a test.
package rule

import (
	"aseanarchive/generator/internal/archive"
)

// The names of the rules, as facts carry them.
const (
	Correction     = string(archive.FromCorrection)
	FrontMatter    = string(archive.FromFrontMatter)
	TitleLine      = "title-line"
	Meeting        = "meeting-in-lead"
	Lead           = "lead-sentence"
	FileName       = "file-name"
	Dateline       = "dateline"
	DateLine       = "date-line"
	TitleCrumb     = "breadcrumb-title"
	Label          = "label"
	Closing        = "closing-formula"
	PlaceOfEvent   = "place-of-event"
	AddressDate    = "date-in-address"
	TitleDate      = "date-in-title"
	PageDate       = "page-date"
	Printed        = "printed-below"
	LeadEvent      = "lead-event"
	PlaceLine      = "place-line"
	PlaceTitle     = "place-in-title"
	Window         = "window"
	TitleWords     = "title-words"
	Opening        = "opening-formula"
	Press          = "press-marks"
	Tag            = "kind-of-tag"
	HeadLine       = "head-line"
	Turns          = "speakers-in-turn"
	Form           = "signs-of-a-form"
	Record         = "record-of-meeting"
	Layout         = "layout"
	Byline         = "byline"
	IssuedBy       = "issued-by"
	SourceLine     = "source-line"
	Agency         = "agency"
	Host           = "host"
	IssuerLine     = "issuer-line"
	PrintedHead    = "printed-head"
	ByInTitle      = "by-in-title"
	HouseStyle     = "house-style"
	OriginLine     = "origin-line"
	InTitle        = "named-in-title"
	Beside         = "beside-asean"
	Preamble       = "named-in-preamble"
	Group          = "group-meets"
	Letterhead     = "letterhead-of-partner"
	Domain         = "site-of-partner"
	Throughout     = "dealings-throughout"
	Foremost       = "named-most"
	IssuerParty    = "issued-by-partner"
	Voice          = "leader-of-partner"
	AddressAlone   = "address-alone"
	Named          = "named"
	CountedDate    = "counted-date"
	Edition        = "named-edition"
	Series         = "named-series"
	OwnMeeting     = "meeting-of-title"
	EditionDay     = "day-of-edition"
	SentenceYear   = "year-of-sentence"
	Terms          = "terms-of-topic"
	FullDate       = "full-date"
	SiteClock      = "site-clock"
	Defined        = "short-form-in-brackets"
	Borrowed       = "borrowed-short-form"
	TitleBefore    = "title-before-name"
	BareTitle      = "bare-title"
	RoleBehind     = "role-behind-name"
	Counterpart    = "counterpart"
	Undertaking    = "parties-undertake"
	Reaffirmed     = "commitment-to-act"
	Decision       = "point-of-decision"
	Plan           = "named-plan"
	SpecialEdition = "special-edition"
)

// All are all rules in plain words, in the order in which they are tried for
// each fact. The pages that explain a fact read them from here.
var All = []archive.Rule{
	{Name: Correction, Fact: "any", Says: "An editor of this archive set the value, in content/documents."},
	{Name: FrontMatter, Fact: "any", Says: "The value stands in the front matter with which the document was " +
		"handed in."},

	{Name: TitleLine, Fact: "title", Says: "A short line without a full stop, or two or three that go on with each " +
		"other, stand above the text, and they are neither a date, a place, a number, a caption, an office nor a " +
		"salutation. Of several lines the one counts that the page repeats or that names a kind of document, else " +
		"the first."},
	{Name: Label, Fact: "title, date, place", Says: "A line above the text says what it holds, as “[Date] January " +
		"14, 2007” does."},
	{Name: TitleCrumb, Fact: "title", Says: "No line above the text is a title. The last step of the page’s " +
		"breadcrumb is."},
	{Name: Meeting, Fact: "title", Says: "The document has no title. The first numbered or special meeting that " +
		"its lead names stands in for one, in square brackets, with the year of the document."},
	{Name: Lead, Fact: "title", Says: "The document has no title. Its first sentence, cut before an adjunct, " +
		"stands in for one, in square brackets."},
	{Name: FileName, Fact: "title", Says: "The document has neither a title nor a sentence that could stand in for " +
		"one. The name of its file does, in square brackets."},

	{Name: Dateline, Fact: "date, place", Says: "The text begins with a place, a date, or both, parted from the " +
		"first sentence by a dash. A date without its year has the year that the text gives to the same day."},
	{Name: DateLine, Fact: "date, place", Says: "A date, or a place and a date, have a line to themselves beside " +
		"the title. A date above the title, where sites print their clock, is sure only when the text says the " +
		"same day, and with its weekday counts only then, or where the first sentence tells of a day of the week " +
		"right before it. Of several days the last counts, and is inferred."},
	{Name: Closing, Fact: "date, place", Says: "A sentence at the foot says where and when the text was adopted, " +
		"done or signed, or the text ends with its place and day."},
	{Name: AddressDate, Fact: "date", Says: "The address from which the document came holds a day, as many sites " +
		"write it: that on which the page was put there. It counts where nothing else tells a date."},
	{Name: TitleDate, Fact: "date", Says: "The title ends with a date, or begins with one behind its number: that " +
		"of what the document reports."},
	{Name: PageDate, Fact: "date", Says: "The page from which the text came gives the day of its publication, with " +
		"a time of day, the word “Published”, or its writer’s name. Figures that can be read in two ways count " +
		"only where the text or the page’s other dates settle them."},
	{Name: Printed, Fact: "date", Says: "A line below the text names the paper that printed it, and its day: " +
		"“Source: The Harbour Post, 5 May 2011”."},
	{Name: LeadEvent, Fact: "date", Says: "The document gives no date of its own. Its first sentence says on which " +
		"day the meeting that it reports was held; of several days the last counts."},
	{Name: PlaceLine, Fact: "place", Says: "A place that the archive knows has a line to itself above the text."},
	{Name: PlaceOfEvent, Fact: "place", Says: "No line says where the document was issued, but the text opens with " +
		"what was held on the document’s own day, and the place stands beside that day."},
	{Name: PlaceTitle, Fact: "place", Says: "The title ends with a place beside a date."},

	{Name: Window, Fact: "date", Says: "Nothing states the date. It lies between what the text treats as past and " +
		"what it treats as still to come, by dates, anniversaries, and meetings whose days the archive knows."},

	{Name: TitleWords, Fact: "kind", Says: "The title says what the document is. A headline that tells of a " +
		"document (“Leaders issue joint statement”) does not, nor does the name of an agreement or a " +
		"declaration that the text is about."},
	{Name: HeadLine, Fact: "kind", Says: "A line above the text that is not its title says what the document is, " +
		"as “Press Release” or “Speech” does."},
	{Name: Form, Fact: "kind", Says: "Several signs agree on the form in which somebody writes or speaks, and more " +
		"than on any other: “Dear …” above and “Yours sincerely” below a letter, compliments and assurances in a " +
		"note, “Mr Speaker” and “the honourable member” in the record of a parliament, congratulations on an " +
		"occasion " +
		"in a message, a writer’s name, his office and his “I” in an op-ed."},
	{Name: Turns, Fact: "kind", Says: "The paragraphs begin with the names of those who speak, in turn: a " +
		"transcript. Where one alone speaks, as “I” or to greet those present, these are his remarks."},
	{Name: Opening, Fact: "kind", Says: "The text opens as such documents do: “We, the Leaders …” speaks for " +
		"several governments, “Excellencies” and “I have the honour” begin a speech, “spoke by phone with” a " +
		"readout, “hereinafter referred to as the Parties” an agreement, and “Following is the text of a joint " +
		"statement” what it names. What the text calls itself (“this Declaration”) decides between kinds that open " +
		"alike."},
	{Name: Record, Fact: "kind", Says: "The text is the record of a meeting in numbered paragraphs, or in those of " +
		"which each says “We”. Where it tells what one of those present said it is a release of his side; where it " +
		"names who was in the chair it is the chair’s statement, else a joint one."},
	{Name: Layout, Fact: "kind", Says: "Most of the text is lists of points under headings, as in a fact sheet."},
	{Name: Press, Fact: "kind", Says: "The marks of the press are weighed against those of an issuer. For an " +
		"article speak an agency in the dateline or at the foot, a dateline without a date, the name or initials of " +
		"a writer, a caption, reported speech, “yesterday”, and a day without its month or year; for a release a " +
		"dateline with its full date or its place in brackets, “today” below it, the account of a meeting and of " +
		"the day on which it was held, lines such as “For immediate release”, and the name of the one of whom the " +
		"text tells on a line of its own. In a long account one mark is enough where the other side has none."},
	{Name: Tag, Fact: "kind", Says: "The text does not settle it, and a tag in the front matter, or a drawer there " +
		"or in the address from which it came, names a kind and nothing else. A drawer of releases holds none of the " +
		"articles that the text may look like."},

	{Name: IssuedBy, Fact: "issuer", Says: "A line above or below the text says by whom it was issued."},
	{Name: SourceLine, Fact: "issuer", Says: "A line above or below the text gives its source, by name or by the " +
		"host of a web site, and content/ knows whose it is. What front matter gives as the source counts, too, and " +
		"may be an office there."},
	{Name: Agency, Fact: "issuer", Says: "A news agency stands in brackets in the dateline."},
	{Name: Host, Fact: "issuer", Says: "The address from which the document came is on the web site of this " +
		"issuer, as content/ knows it."},
	{Name: IssuerLine, Fact: "issuer", Says: "The name of an issuer that content/ knows has a line to itself above " +
		"or below the text."},
	{Name: PrintedHead, Fact: "issuer", Says: "A line above the title is the name of a ministry, an institute or " +
		"another house and nothing more, or of the newspaper whose article it is."},
	{Name: ByInTitle, Fact: "issuer, author", Says: "The title says by whom the statement or the remarks are."},
	{Name: HouseStyle, Fact: "issuer", Says: "Nobody signed the release. A dateline with place and date, and the " +
		"account of a meeting of ASEAN or at its seat, are the style of the house to which it is ascribed, where the " +
		"title names no other body."},

	{Name: OriginLine, Fact: "origin", Says: "A line above or below the text gives the address from which it came."},
	{Name: AddressAlone, Fact: "origin", Says: "The address of a page stands alone on a line above the text, or on " +
		"the last line below it, and no other does."},

	{Name: Byline, Fact: "author", Says: "A line above the text says “by” and a name, or a name stands there " +
		"before the date and hour, or above that of a paper in brackets."},

	{Name: InTitle, Fact: "partners", Says: "The title that the document states names the partner, or its leader " +
		"of whom the opening says whose he is, and the title or the opening speaks of ASEAN. Who is named for a " +
		"rivalry, as the country of a place, or in the name of a private body, does not count."},
	{Name: Beside, Fact: "partners", Says: "The opening of the text names the partner side by side with ASEAN, as " +
		"in “ASEAN-U.S. Dialogue” or “the Ministers of ASEAN and Ministers from China, Japan and the Republic of " +
		"Korea”, or the partner is the subject of a sentence about ASEAN, as in “the UK became a Dialogue Partner " +
		"of ASEAN” or “Russian Foreign Minister Sergey Lavrov met ASEAN’s envoys”."},
	{Name: Preamble, Fact: "partners", Says: "A treaty names the partner among those who make it, ASEAN or its " +
		"members and the partner, before it says why they do and that they have agreed."},
	{Name: Group, Fact: "partners", Says: "The title or the first sentence names a meeting of a group, such as the " +
		"ASEAN Plus Three. Its partners are party to the document when the first paragraph names them, or one " +
		"sentence all of them, and implied by the group when it does not."},
	{Name: Throughout, Fact: "partners", Says: "Title and opening name no partner with ASEAN, but the text comes " +
		"back to one: several paragraphs set it beside ASEAN or say what it does with ASEAN, or one does and no " +
		"other partner is named half as often, or three sentences name both and that is so."},
	{Name: Foremost, Fact: "partners", Says: "A text that speaks of ASEAN again and again names the partner five " +
		"times or more, and of all mentions of partners two in five are its own, or four times, and half are; or, " +
		"where nobody else is party, the partner is one of two or three that the text names eight times or more, " +
		"beside ASEAN."},
	{Name: IssuerParty, Fact: "partners", Says: "A body of the partner's " +
		"government issued the document, whose head or much of whose text speaks of ASEAN."},
	{Name: Domain, Fact: "partners", Says: "The address from which the document came lies below the domain of the " +
		"partner’s government, content/ knows no issuer, and the opening or much of the text speaks of ASEAN."},
	{Name: Letterhead, Fact: "partners", Says: "A line above the text is the name of a ministry, a mission or " +
		"another public body of the partner, content/ knows no issuer, and the opening or much of the text speaks " +
		"of ASEAN."},
	{Name: Voice, Fact: "partners", Says: "Above the text, in the title, or as the subject of the first sentence " +
		"stands the partner’s leader or foreign minister of that day, whom content/people lists, and the title, " +
		"the opening or much of the text speaks of ASEAN."},
	{Name: Named, Fact: "partners, members, places, groups, treaties, institutions", Says: "The text names the " +
		"partner, member, place, group, treaty or institution. Longer names that contain its name, such as the South " +
		"China Sea, do not count."},

	{Name: FullDate, Fact: "events", Says: "A sentence holds a date. Years in names, periods and figures keep off " +
		"the timeline."},
	{Name: CountedDate, Fact: "events", Says: "A sentence holds a day without its year, or words such as yesterday " +
		"or last month, that count from the document’s own date. They stay open where that is not known, and the " +
		"text does not write the day out elsewhere."},
	{Name: SiteClock, Fact: "events", Says: "The date is the running clock of the page from which the text was " +
		"copied. It says nothing of the document."},

	{Name: EditionDay, Fact: "events", Says: "A sentence gives the day of a meeting without its year, and content/ " +
		"dates that edition: its year completes the day."},
	{Name: SentenceYear, Fact: "events", Says: "A month or a day has no year of its own. The year opens its " +
		"sentence, or the text says that it is that of the date before."},
	{Name: Series, Fact: "meetings", Says: "A series that content/ knows is named without a number: which of its " +
		"meetings is meant stays open."},
	{Name: OwnMeeting, Fact: "meetings", Says: "The title names the meeting at which the document was said, or that " +
		"issued it: behind “at” or “of”, or as all of its words; or a speaker welcomes to it, or one of the first " +
		"sentences begins with it and says that it was held. So it counts though no number tells it, or though ASEAN " +
		"does not count it."},
	{Name: SpecialEdition, Fact: "meetings", Says: "A special meeting is named with its time, its place or its host, " +
		"and they are those of one that content/ knows, and of no other. The word Special alone tells nothing."},
	{Name: Edition, Fact: "meetings", Says: "A number, a year, or a word such as Special stands before or in the " +
		"name of a meeting. Names that content/ knows belong to its series; others make one of their own."},

	{Name: Terms, Fact: "topics", Says: "The terms of the topic stand in two sentences of the text, make up one, or " +
		"stand once where it says what it is about: in the title, a heading, or its opening, or in a sentence that " +
		"says that something was discussed or gave concern. A term in passing is no subject, nor one inside the " +
		"name of a ministry, a post, a university or the like, nor a country’s name without what is wrong there."},

	{Name: Defined, Fact: "acronyms", Says: "The letters of a short form in brackets are found, in order, in the " +
		"words before the bracket (after Schwartz and Hearst, 2003)."},
	{Name: Borrowed, Fact: "acronyms", Says: "The text uses a short form without saying what it stands for. The " +
		"meaning is that of the archive’s list of acronyms."},

	{Name: TitleBefore, Fact: "people", Says: "An honorific or an office stands before the name, as in “President”, " +
		"“H.E. Datuk” or “Norwegian foreign minister”. Capital letters alone make no person: in a line in capitals, " +
		"and in a title that front matter gives, it is one who is introduced (“remarks by …”) or known. A shorter " +
		"name with the same office, or “the Secretary” where only one person holds that office, means the person " +
		"named in full."},
	{Name: BareTitle, Fact: "people", Says: "An office stands without a name, and with whose it is, as in “the " +
		"Secretary-General of ASEAN”, or is the chair of the meeting of a chairman’s statement. Who held it when the " +
		"document was written is what content/people says, and content/rotations."},
	{Name: RoleBehind, Fact: "people", Says: "An office stands behind the name and a comma; it ends at the next " +
		"person, a clause, or the end of the sentence."},
	{Name: Counterpart, Fact: "people", Says: "Who is called the counterpart of somebody named before in the " +
		"sentence has the same post, of the country that stands there, if content/people knows that; else none is " +
		"given, as a prime minister’s counterpart may be a president."},

	{Name: Undertaking, Fact: "commitments", Says: "The parties to the document (leaders, ministers, both sides, " +
		"the Meeting, ASEAN, a partner; “we” in what several say together) are the subject of agree, decide, " +
		"commit, pledge, resolve, undertake, intend, or of will with a verb of action. What merely happens, what " +
		"others do and what is spoken in a speech does not count, nor what a news article says of the future."},
	{Name: Reaffirmed, Fact: "commitments", Says: "The parties reaffirm or announce a commitment that goes on with " +
		"a verb of action, as in “reaffirmed their commitment to strengthen”. A commitment to a thing, such as " +
		"peace, is none."},
	{Name: Decision, Fact: "commitments", Says: "A point or clause stands below words such as “Hereby decide to:”, " +
		"whose subject are the parties."},

	{Name: Plan, Fact: "plans", Says: "The text names a plan, declaration or agreement together with its period or " +
		"year. Without its period, the name and the sides to it tell the lineage; where the name gives no side, it " +
		"is that of the one partner that is party to the document."},
}
