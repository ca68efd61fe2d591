// Holds every page of a built site against the rules of HTML, with
// html-validate and the rules that it calls the standard's.
//
//	node markup.mjs [FOLDER OF THE SITE]
//
// It prints each problem with the first page that has it, and exits with 1 when
// there is one.

import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'

const site = process.argv[2] ?? fileURLToPath(new URL('../../public', import.meta.url))

const validate = new HtmlValidate(new FileSystemConfigLoader({
  root: true,
  extends: ['html-validate:standard'],
  // Titles are those of documents, which are as long as they are.
  rules: { 'long-title': 'off' }
}))

const pages = readdirSync(site, { recursive: true }).filter(name => name.endsWith('.html')).sort()
if (pages.length === 0) {
  console.error(`there are no pages in ${site}`)
  process.exit(1)
}

const problems = new Map() // by rule, message and selector without its numbers
for (const page of pages) {
  const { results } = await validate.validateFile(join(site, page))
  for (const problem of results.flatMap(result => result.messages)) {
    const key = `${problem.ruleId}\n${problem.message}\n${(problem.selector ?? '').replaceAll(/#[\w-]+|:nth-child\(\d+\)/g, '')}`
    const known = problems.get(key)
    if (known) known.pages.add(page)
    else problems.set(key, { ...problem, page, pages: new Set([page]) })
  }
}

for (const { page, pages, line, column, ruleId, message, selector, ruleUrl } of problems.values()) {
  const others = pages.size > 1 ? `, and on ${pages.size - 1} more` : ''
  console.error(`${page.split(sep).join('/')}:${line}:${column}${others}: ${message} [${ruleId}]\n  at ${selector ?? 'the page'}\n  see ${ruleUrl ?? 'https://html-validate.org/rules/'}`)
}
console.log(`${pages.length} pages held against the rules of HTML: ${problems.size} problems`)
process.exit(problems.size > 0 ? 1 : 0)
