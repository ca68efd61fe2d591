// Reads a JSON list of pairs of texts, each a list of paragraphs, on standard input and
// prints, as JSON, how static/collate.js lays each pair side by side: its steps, and the
// pieces of the paragraphs that changed.
import { readFileSync } from 'node:fs'

const script = readFileSync(process.argv[2], 'utf8')
const archiveCollate = new Function(script + '\nreturn archiveCollate')()

const laid = JSON.parse(readFileSync(0, 'utf8')).map(([left, right]) => {
  const steps = archiveCollate.align(left, right)
  const changed = steps.filter(({ kind }) => kind === 'changed')
  return { steps, words: changed.map((step) => archiveCollate.words(left[step.left], right[step.right])) }
})
process.stdout.write(JSON.stringify(laid))
