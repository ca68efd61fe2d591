// Reads a JSON list of texts on standard input and prints, as JSON, what
// static/words.js makes of each: its words, and the stem of each word.
import { readFileSync } from 'node:fs'

globalThis.location = { search: '' }
const script = readFileSync(process.argv[2], 'utf8')
const archiveWords = new Function(script + '\nreturn archiveWords')()

const texts = JSON.parse(readFileSync(0, 'utf8'))
const read = texts.map((text) => {
  const words = archiveWords.split(text).map(({ word }) => word)
  return { words, stems: words.map(archiveWords.stem) }
})
process.stdout.write(JSON.stringify(read))
