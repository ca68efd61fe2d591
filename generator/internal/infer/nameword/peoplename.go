package nameword

func IsGeneration(word string) bool {
	switch word {
	case "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV":
		return true
	}
	return false
}
