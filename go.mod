module aseanarchive

go 1.26
