package besideday

import "aseanarchive/generator/internal/archive"

// Sentences knows which sentences of documents give several dates, as far as anybody asked.
type Sentences struct {
	several map[*archive.Entry]map[archive.Evidence]bool
}

// IsOnly reports an event of a document whose sentence gives no other date.
func (s *Sentences) IsOnly(d *archive.Entry, e *archive.Event) bool {
	if len(e.Evidence) == 0 {
		return true
	}
	several, known := s.several[d]
	if !known {
		several = severalOf(d)
		if s.several == nil {
			s.several = map[*archive.Entry]map[archive.Evidence]bool{}
		}
		s.several[d] = several
	}
	return !several[e.Evidence[0]]
}

// severalOf are the sentences of a document that give several dates.
func severalOf(d *archive.Entry) map[archive.Evidence]bool {
	several, dates := map[archive.Evidence]bool{}, map[archive.Evidence]string{}
	for i := range d.Events {
		e := &d.Events[i]
		if len(e.Evidence) == 0 {
			continue
		}
		if date, told := dates[e.Evidence[0]]; told && date != e.Date {
			several[e.Evidence[0]] = true
		}
		dates[e.Evidence[0]] = e.Date
	}
	return several
}
