package search

// SmallWords are those that a query of several words does without.
var SmallWords = smallWords
