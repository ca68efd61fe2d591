package clause

import "strings"

// Label is the part of a sentence that tells what stands in it from i to j: its clause,
// and as many of those around it as there is room for. The sentence stands from one
// offset of the words to another. Where something is left out, an ellipsis says so, and
// what stands from i to j never is.
func Label(words string, from, to, i, j, most int) string {
	if to-from <= most {
		return strings.TrimSpace(words[from:to])
	}
	start, end := from+lastMark(words[from:i]), j+FirstMark(words[j:to])
	if end-start > most {
		start, end = within(words, start, end, i, j, most)
	} else {
		start, end = grown(words, from, to, start, end, most)
	}
	if end-start < most/2 { // a clause such as “In March,” beside long ones
		end = wordEnd(words, end, min(to, start+most))
		start = wordStart(words, max(from, end-most), start)
	}
	label := strings.TrimSpace(words[start:end])
	if end < to {
		label = strings.TrimRight(label, " ,;:–—-(") + " …"
	}
	if start > from {
		label = "… " + strings.TrimLeft(label, " ,;:–—-)")
	}
	return label
}

// grown takes in the clauses before and behind a part for as long as there is room:
// the one before first, for there stands who does it.
func grown(words string, from, to, start, end, most int) (int, int) {
	for start > from {
		at := from + lastMark(words[from:from+lastOf(words[from:start])])
		if end-at > most {
			break
		}
		start = at
	}
	for end < to {
		mark := end + FirstOf(words[end:to])
		at := mark + FirstMark(words[mark:to])
		if at-start > most {
			break
		}
		end = at
	}
	return start, end
}

// within is the part of a clause around what stands from i to j.
func within(words string, start, end, i, j, most int) (int, int) {
	room := max(most-(j-i), 0)
	before := min(room/2, i-start)
	behind := min(room-before, end-j)
	before = min(room-behind, i-start)
	return wordStart(words, i-before, i), wordEnd(words, j, j+behind)
}

// wordStart is where the first whole word begins from an offset on.
func wordStart(words string, at, last int) int {
	if at <= 0 || words[at-1] == ' ' {
		return at
	}
	if next := strings.IndexByte(words[at:last], ' '); next >= 0 {
		return at + next + 1
	}
	return last
}

// wordEnd is where the last whole word ends up to an offset.
func wordEnd(words string, first, at int) int {
	if at >= len(words) || words[at] == ' ' {
		return at
	}
	if last := strings.LastIndexByte(words[first:at], ' '); last >= 0 {
		return first + last
	}
	return first
}

// partingMarks part the clauses of a label.
var partingMarks = [...]string{"; ", ", ", ": ", " – ", " — "}

// lastMark is where the last clause of words begins, 0 where no mark parts them.
func lastMark(words string) int {
	at := 0
	for _, mark := range partingMarks {
		end := len(words)
		for {
			i := strings.LastIndex(words[:end], mark)
			if i < 0 {
				break
			}
			if !IsInName(words, i) {
				at = max(at, i+len(mark))
				break
			}
			end = i
		}
	}
	return at
}

// IsInName reports a comma inside the name of a person.
func IsInName(words string, mark int) bool {
	return strings.HasPrefix(words[mark:], ", Jr") || strings.HasPrefix(words[mark:], ", Sr")
}

// lastOf is where the mark stands with which words end, or their end.
func lastOf(words string) int {
	for _, mark := range partingMarks {
		if rest, ok := strings.CutSuffix(words, mark); ok {
			return len(rest)
		}
	}
	return max(len(words)-1, 0)
}

// FirstMark is where the first clause of words ends, their end where no mark parts them.
func FirstMark(words string) int {
	at := len(words)
	for _, mark := range partingMarks {
		for from := 0; from < at; {
			i := strings.Index(words[from:at], mark)
			if i < 0 {
				break
			}
			if from += i; !IsInName(words, from) {
				at = from
				break
			}
			from += len(mark)
		}
	}
	return at
}

// FirstOf is where the mark ends with which words begin, else a little further on.
func FirstOf(words string) int {
	for _, mark := range partingMarks {
		if strings.HasPrefix(words, mark) {
			return len(mark)
		}
	}
	return Ceiling(words, min(1, len(words)))
}
