package meeting_test

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/rule"
)

// TestMeetingOfTheTitle: the title names the document's own meeting, though no number
// tells it and no file knows it; what it names otherwise is none.
func TestMeetingOfTheTitle(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, title, want string }{
		{"behind at", "Speech at the ASEAN-Atlantis Forum on Tides", "ASEAN-Atlantis Forum on Tides#0"},
		{"behind at, without the article", "Remarks at ASEAN Ports Conference by the Minister",
			"ASEAN Ports Conference#0"},
		{"behind of", "Joint Statement of the ASEAN-Atlantis Ports Conference", "ASEAN-Atlantis Ports Conference#0"},
		{"behind for", "Programme for the ASEAN Ports Seminar", "ASEAN Ports Seminar#0"},
		{"behind during", "Statement during the ASEAN Ports Roundtable", "ASEAN Ports Roundtable#0"},
		{"in passing", "Minister praises ASEAN Ports Conference in Oslo", ""},
		{"with a verb inside", "Rise of ASEAN Boosts and Holds Ports Conference", ""},
		{"between two short forms", "Speech at the HQPA-TRPB Conference", "HQPA-TRPB Conference#0"},
		{"between two countries", "Speech at the Norway-Singapore Interface", "Norway-Singapore Interface#0"},
		{"between a word and a country", "Speech at the Harbour-Singapore Interface", ""},
		{"of anybody", "Speech at the Harbour Conference", ""},
		{"of anybody, numbered", "Speech at the 12th Harbour Conference", "Harbour Conference#12"},
		{"numbered at the head", "The 12th Harbour Expo Opened", "Harbour Expo#12"},
		{"numbered in words", "Readout of the First Harbour Conference", "Harbour Conference#1"},
		{"a word that numbers nothing", "First Lady praises the Harbour Conference", ""},
		{"a number and a noun alone", "Speech at the 12th Conference", ""},
		{"an anniversary", "Speech at the 12th Anniversary Conference", ""},
		{"the whole title, with its year", "Harbour Summit 2023", "Harbour Summit#2023"},
		{"the whole title, and ASEAN", "ASEAN Ports Summit", "ASEAN Ports Summit#0"},
		{"the whole title, of anybody", "Harbour Summit", ""},
		{"more than the name", "Harbour Summit 2023 ends in Oslo", ""},
		{"in capitals", "SPEECH AT THE ASEAN-ATLANTIS FORUM ON TIDES", "ASEAN-Atlantis Forum on Tides#0"},
		{"in capitals, and nowhere else", "SPEECH AT THE ASEAN-HARBOUR FORUM ON TIDES",
			"ASEAN-HARBOUR FORUM ON TIDES#0"},
		{"a series of content", "Remarks at the Annual U.S.-ASEAN Summit", "ASEAN-U.S. Summit#0"},
		{"a general name, and the text says on what", "Remarks at the ASEAN-India Ministerial Meeting", ""},
		{"a general name", "Remarks at the ASEAN-Japan Ministerial Meeting",
			"ASEAN-Japan Foreign Ministers' Meeting#0"},
		{"a series of content, and its building", "Remarks at the U.S.-ASEAN Summit Media Centre", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			title := archive.Fact{Value: test.title, Basis: archive.Stated, Source: archive.FromFrontMatter,
				Evidence: []archive.Evidence{{Line: 1, Quote: test.title}}}
			text := "The ministers met. They praised the ASEAN-Atlantis Forum on Tides.\n\nThe ASEAN-India " +
				"Ministerial Meeting on Harbour Tides was praised."
			got := ""
			for _, m := range meeting.NewReader(infertest.Paper(text, lists)).Meetings(title) {
				if m.Rule == rule.OwnMeeting {
					got += fmt.Sprintf("%s#%d", m.Name, m.Ordinal)
					if m.Year != "" {
						got = m.Name + "#" + m.Year
					}
				}
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestATitleThatWasMadeNamesNoMeeting: only a title that somebody wrote tells one.
func TestATitleThatWasMadeNamesNoMeeting(t *testing.T) {
	title := archive.Fact{Value: "Speech at the ASEAN Ports Conference", Basis: archive.Supplied,
		Evidence: []archive.Evidence{{Line: 1, Quote: "Speech"}}}
	r := meeting.NewReader(infertest.Paper("The ministers met.", infertest.Lists(t)))
	if got := r.Meetings(title); len(got) > 0 {
		t.Errorf("got %+v", got)
	}
}

func TestEditionsToldByWhatStandsBesideTheName(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"special, and on something", "the Special ASEAN Ministerial Meeting on Tides and Ports was held",
			"asean-ministerial-meeting-on-tides-and-ports#special"},
		{"special, and on nothing", "the Special ASEAN Ministerial Meeting was held",
			"asean-foreign-ministers-meeting#special"},
		{"behind a dash and the day before it", "Oslo, 5 May 2016 – The ASEAN-Atlantis Summit was long", ""},
		{"behind a dash and no day", "in 2016 ASEAN-Atlantis Summit – of ports", "asean-atlantis-summit#2016"},
		{"a number of years", "at the 50th ASEAN-Australia Special Summit", "asean-australia-summit#special"},
		{"a number of special ones", "at the 2nd ASEAN-Australia Special Summit", "asean-australia-special-summit#2"},
		{"glued to its number", "at the 10thASEAN-U.S. Summit", "asean-us-summit#10"},
		{"glued to a word", "at the 10thasean-U.S. Summit", ""},
		{"glued to no number", "at the 10psASEAN-U.S. Summit", ""},
		{"of two countries", "at the 6th Norway-Singapore Forum on Tides", "norway-singapore-forum-on-tides#6"},
		{"of two countries, in capitals", "AT THE 6TH NORWAY-SINGAPORE FORUM ON TIDES",
			"norway-singapore-forum-on-tides#6"},
		{"of no two countries", "at the 6th Norway-Harbour Forum on Tides", ""},
		{"an expo", "the 20th China-ASEAN Expo and the 21st CAEXPO", "china-asean-expo#20 china-asean-expo#21"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := meeting.NewReader(infertest.Paper(test.in+".", lists))
			if got := meetingsOf(r); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestMeetingThatTheTextOpens: a speaker welcomes to it, or a sentence begins with it and
// says that it was held.
func TestMeetingThatTheTextOpens(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"welcome", "I welcome you to the ASEAN Ports Conference 2020 in Oslo.", "asean-ports-conference#2020"},
		{"welcome to all", "I welcome you all to the ASEAN Ports Conference.", "asean-ports-conference#"},
		{"welcome to everyone", "I welcome everyone to the ASEAN Ports Conference.", "asean-ports-conference#"},
		{"welcome to all of you", "A welcome all of you to the ASEAN Ports Conference.", "asean-ports-conference#"},
		{"welcome alone", "A warm welcome to the ASEAN Ports Conference.", "asean-ports-conference#"},
		{"welcome to this", "I welcome you to this ASEAN Ports Conference.", "asean-ports-conference#"},
		{"welcome alone to this", "Welcome to this ASEAN Ports Conference.", "asean-ports-conference#"},
		{"welcome to anything", "I welcome you to the Harbour Conference.", ""},
		{"no welcome", "They went to the ASEAN Ports Conference.", ""},
		{"held", "The ASEAN-Atlantis Ministerial Meeting on Tides was held in Oslo.",
			"asean-atlantis-ministerial-meeting-on-tides#"},
		{"held, with its short form", "The ASEAN Ports Conference (APC) took place in Oslo.",
			"asean-ports-conference#"},
		{"not held", "The ASEAN Ports Conference was long.", ""},
		{"held inside a sentence", "They said that the ASEAN Ports Conference was held.", ""},
		{"special", "The Special ASEAN Plus Three Summit on Tides was held.", ""},
		{"far below", strings.Repeat("They met.\n\n", 13) + "The ASEAN Ports Conference was held in Oslo.", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			paper := infertest.Paper("The boats came in and the ships went out.\n\n"+test.in, lists)
			got := ""
			for _, m := range meeting.NewReader(paper).Meetings(archive.Fact{}) {
				if m.Rule == rule.OwnMeeting {
					infertest.CheckEvidence(t, paper.Source, m.Evidence)
					got += m.ID + "#" + m.Year
				}
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// FuzzMeetingOfTheTitle: no title ends the reading, and what is told has a name.
func FuzzMeetingOfTheTitle(f *testing.F) {
	for _, seed := range []string{
		"at the ASEAN Forum", "+ Group", "the", "12th ASEAN Group (X) 2023", "AT THE İ FORUM",
	} {
		f.Add(seed)
	}
	lists := infertest.Lists(f)
	f.Fuzz(func(t *testing.T, words string) {
		title := archive.Fact{Value: words, Basis: archive.Stated, Source: archive.FromFrontMatter,
			Evidence: []archive.Evidence{{Line: 1, Quote: words}}}
		for _, m := range meeting.NewReader(infertest.Paper("They met at the Forum.", lists)).Meetings(title) {
			if m.ID == "" || m.Name == "" {
				t.Errorf("%q names %+v", words, m)
			}
		}
	})
}
