package search

import (
	"bytes"
	"crypto/sha256"
	"encoding/base32"
	"encoding/base64"
	"encoding/json"
	"strings"
	"unicode/utf8"
)

// hashLength is how many letters of five bits name a file of the index. Every
// query loads the names of all of them, which no host can pack.
const hashLength = 5

// script is a file of the index: a call of searchPart with its name and its
// parts, which are texts, numbers, lists and bytes.
func script(name string, parts ...any) []byte { return scriptInto(nil, name, parts...) }

// scriptInto is script in the room that room has as long as it is enough.
func scriptInto(room []byte, name string, parts ...any) []byte {
	return appendArguments(appendPart(append(room[:0], "searchPart("...), name), parts)
}

// callOf is a call with a name and what stands behind it.
func callOf(name string, arguments []byte) []byte {
	out := appendPart([]byte("searchPart("), name)
	return append(out, arguments...)
}

// argumentsOf are the parts of a call behind its name, and its end.
func argumentsOf(parts []any) []byte { return appendArguments(nil, parts) }

func appendArguments(out []byte, parts []any) []byte {
	for _, part := range parts {
		out = appendPart(append(out, ','), part)
	}
	return append(out, ")\n"...)
}

// appendPart appends a part of a call.
func appendPart(out []byte, part any) []byte {
	switch part := part.(type) {
	case []byte:
		out = base64.RawStdEncoding.AppendEncode(append(out, '"'), part)
		return append(out, '"')
	case lines:
		return part.append(out)
	}
	return appendJSON(out, part)
}

// appendJSON appends a part as encoding/json writes it.
func appendJSON(out []byte, part any) []byte {
	room := bytes.NewBuffer(out)
	encoder := json.NewEncoder(room)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(part) // nothing that is put here fails to be encoded
	return room.Bytes()[:room.Len()-len("\n")]
}

// lines are a text by its lines; none of them holds a line end.
type lines []string

// append appends the text as JSON has it.
func (l lines) append(out []byte) []byte {
	out = append(out, '"')
	for i, line := range l {
		if i > 0 {
			out = append(out, `\n`...)
		}
		if isPlain(line) {
			out = append(out, line...)
			continue
		}
		written := appendJSON(nil, line)
		out = append(out, written[1:len(written)-1]...)
	}
	return append(out, '"')
}

// isPlain reports a text that JSON holds as it is.
func isPlain(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case c < ' ', c == '"', c == '\\':
			return false
		case c == "\u2028"[0] && (strings.HasPrefix(text[i:], "\u2028") || strings.HasPrefix(text[i:], "\u2029")):
			return false
		}
	}
	return utf8.ValidString(text)
}

// addHashed hands over a file that is named by its content, and returns its
// name without the folder.
func (x *Index) addHashed(folder string, parts ...any) (string, error) {
	name, _, err := x.handOver(folder, parts...)
	return name, err
}

// handOver is addHashed, and tells how the file is known again.
func (x *Index) handOver(folder string, parts ...any) (name string, file hashed, err error) {
	arguments := argumentsOf(parts)
	file.hash = sha256.Sum256(callOf("", arguments))
	name, is := x.nameOf(folder, file.hash)
	address := Folder + folder + name + ".js"
	if !is {
		err = x.add(address, callOf(folder+name, arguments))
	}
	if x.keeps && err == nil {
		file.sum = x.earlier.Sum(address)
	}
	return name, file, err
}

// nameOf names a file by the hash of its content, and tells whether it is there.
//
// Files of one content are one file. Where two contents have one name, the later
// one takes the next letters of its hash; the order of files is always the same.
func (x *Index) nameOf(folder string, sum Sum) (name string, is bool) {
	hash := strings.ToLower(base32.HexEncoding.EncodeToString(sum[:]))
	for from := 0; ; from++ {
		name := hash[from : from+hashLength]
		other, taken := x.contents[folder+name]
		if taken && other != sum {
			continue
		}
		x.contents[folder+name] = sum
		return name, taken
	}
}
