// Reads the citations of a built site as reference managers do, and holds what
// they find there against the facts of each document (documents/NAME.json).
//
//	node citations.mjs [FOLDER OF THE SITE]
//
// It prints each difference on a line and exits with 1 when there is one.

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

const site = process.argv[2] ?? fileURLToPath(new URL('../../public', import.meta.url))
const folder = join(site, 'documents')
const read = name => readFileSync(join(folder, name), 'utf8')

let compared = 0
const problems = []

for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.json') || file.endsWith('.csl.json')) continue
  const name = file.slice(0, -'.json'.length)
  const wanted = fromFacts(JSON.parse(read(file)), canonical(name))
  check(`${name}.csl.json`, wanted, JSON.parse(read(`${name}.csl.json`)))
  // Classic BibTeX has no field for the language.
  check(`${name}.bib`, { ...wanted, language: '' }, parse(`${name}.bib`, '@bibtex/text'))
  // biblatex has names of languages, not codes.
  const language = wanted.language && new Intl.DisplayNames('en', { type: 'language' }).of(wanted.language).toLowerCase()
  check(`${name}.bib`, { ...wanted, language }, parse(`${name}.bib`, '@biblatex/text'))
  // A statute of RIS has no author that citation-js reads; Zotero does.
  const inRIS = read(`${name}.ris`).startsWith('TY  - STAT') ? { ...wanted, authors: '' } : wanted
  check(`${name}.ris`, inRIS, parse(`${name}.ris`, '@ris/file'))
}

for (const problem of problems) console.error(problem)
if (compared === 0) {
  console.error(`there are no documents in ${folder}`)
  process.exit(1)
}
console.log(`${compared} citations read: ${problems.length} problems`)
process.exit(problems.length > 0 ? 1 : 0)

function parse (file, forceType) {
  try {
    return new Cite(read(file), { forceType, generateGraph: false }).data
  } catch (error) {
    problems.push(`documents/${file}: cannot be read: ${error.message}`)
    return null
  }
}

// canonical is the full address of a document's page, '' when the site does
// not know where it stands.
function canonical (name) {
  const found = read(`${name}.html`).match(/<link rel="canonical" href="([^"]*)">/)
  return found ? found[1].replaceAll('&amp;', '&') : ''
}

// fromFacts is what a citation must say, worked out from the facts alone.
function fromFacts (facts, address) {
  const title = facts.title.basis === 'supplied' ? `[${facts.title.value}]` : facts.title.value
  return {
    title,
    date: facts.date.value,
    // The same letters, in whatever order a program puts given and family name.
    // Of a newspaper, a speech, and what several sides state, the issuer is not the author.
    authors: letters(facts.author.value || (/^(news-article|joint-statement|agreement|speech|remarks)$/.test(facts.kind.value) ? '' : facts.issuer.value)),
    organisation: facts.author.value === '',
    publisher: facts.issuer.value,
    url: address || (/^https?:/.test(facts.origin.value) ? facts.origin.value : ''),
    language: facts.language
  }
}

function check (file, wanted, items) {
  if (!items) return
  compared++
  const differ = (what, want, got) => {
    if (want !== got) problems.push(`documents/${file}: ${what} is ${JSON.stringify(got)}, not ${JSON.stringify(want)}`)
  }
  differ('number of works', 1, items.length)
  const item = items[0]
  // The form for newspapers calls their authors reporters.
  const authors = item.author ?? (item.reporter ? [{ literal: [].concat(item.reporter).join(' ') }] : [])
  differ('title', wanted.title, plain(item.title))
  differ('author', wanted.authors, letters(authors.map(a => a.literal ?? `${a.given ?? ''} ${a.family ?? ''}`).join(' ')))
  if (wanted.organisation && authors.some(a => a.given)) problems.push(`documents/${file}: an organisation is split into ${JSON.stringify(authors)}`)
  differ('publisher', wanted.publisher, plain(item.publisher ?? item['container-title']))
  differ('URL', wanted.url, item.URL ?? '')
  differ('language', wanted.language, item.language ?? '')
  differ('issued', issued(wanted.date, file), dateOf(item.issued, wanted.date, file))
}

// issued is the part of an EDTF date that the form of a file can say: classic
// BibTeX has years and months, RIS one day.
function issued (date, file) {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(date)) return date === '' ? '' : date.slice(0, 4)
  return file.endsWith('.bib') ? date.slice(0, 7) : date
}

function dateOf (value, wanted, file) {
  const parts = value?.['date-parts']?.[0]
  if (!parts) return value?.literal ? (value.literal.match(/\d{4}/)?.[0] ?? '') : ''
  const date = parts.map((n, i) => String(n).padStart(i ? 2 : 4, '0')).join('-')
  return date.slice(0, issued(wanted, file).length)
}

function plain (text) {
  return (text ?? '').replaceAll(/<\/?span[^>]*>/g, '')
}

function letters (text) {
  return [...text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)].map(m => m[0]).filter(word => word !== 'and').sort().join(' ')
}
