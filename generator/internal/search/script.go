package search

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/base64"
	"encoding/json"
	"strings"
)

// hashLength is how many letters of five bits name a file of the index. Every
// query loads the names of all of them, which no host can pack.
const hashLength = 6

// script is a file of the index: a call of searchPart with its name and its
// parts, which are texts, numbers, lists and bytes.
func script(name string, parts ...any) []byte {
	var out strings.Builder
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	out.WriteString("searchPart(")
	write := func(part any) {
		// Nothing that is put here fails to be encoded.
		_ = encoder.Encode(part)
	}
	write(name)
	for _, part := range parts {
		out.WriteByte(',')
		if bytes, ok := part.([]byte); ok {
			part = base64.RawStdEncoding.EncodeToString(bytes)
		}
		write(part)
	}
	out.WriteString(")\n")
	return []byte(strings.NewReplacer("\n,", ",", "\n)", ")").Replace(out.String()))
}

// addHashed hands over a file that is named by its content, and returns its
// name without the folder.
//
// Files of one content are one file. Where two contents have one name, the later
// one takes the next letters of its hash; the order of files is always the same.
func (x *Index) addHashed(folder string, parts ...any) (string, error) {
	sum := sha256.Sum256(script("", parts...))
	hash := strings.ToLower(base32.HexEncoding.EncodeToString(sum[:]))
	for from := 0; ; from++ {
		name := hash[from : from+hashLength]
		switch x.contents[folder+name] {
		case hash:
			return name, nil
		case "":
			x.contents[folder+name] = hash
			return name, x.add(Folder+folder+name+".js", script(folder+name, parts...))
		}
	}
}
