// What the search page shows beside its list of documents: how many there are by
// year, and for a phrase each place where it stands, with the words around it.
'use strict'

const archiveLines = (() => {
  const around = 90 // letters of a line on each side of the phrase
  const { text, further } = archiveIndex

  // Documents with the same text are one hit: the oldest of those that are left.

  /** For each number of a list, the first of the list's numbers that has the same text; same are the numbers of each such text. */
  function firstOfSame(same, numbers) {
    const here = new Set(numbers)
    const first = new Map(numbers.map((number) => [number, number]))
    for (const group of same) {
      const left = group.filter((number) => here.has(number))
      for (const number of left) first.set(number, left[0])
    }
    return first
  }

  // The histogram.

  function drawn(name, attributes, ...children) {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    made.append(...children)
    return made
  }

  /** How much there is of each year from the first to the last, and of what has none. */
  function countYears(numbers, { rank, year }, value) {
    const counts = new Map()
    let undated = 0
    for (const number of numbers) {
      const { id } = year.choices[year.of[rank.get(number)][0]]
      if (id === 'undated') undated += value(number)
      else counts.set(+id, (counts.get(+id) || 0) + value(number))
    }
    const known = [...counts.keys()]
    const years = []
    for (let at = Math.min(...known); at <= Math.max(...known); at++) years.push({ year: at, count: counts.get(at) || 0 })
    return { years, undated }
  }

  /** A picture of counts by year. */
  function picture(years) {
    const most = Math.max(...years.map(({ count }) => count))
    const bars = years.map(({ year, count }, i) => {
      const height = count ? Math.max(60 * count / most, 2) : 0
      return drawn('rect', { x: i + 0.1, y: 60 - height, width: 0.8, height }, drawn('title', {}, document.createTextNode(`${year}: ${count.toLocaleString('en')}`)))
    })
    const said = years.filter(({ count }) => count).map(({ year, count }) => `${year}: ${count.toLocaleString('en')}`).join(', ')
    return drawn('svg', { viewBox: `0 0 ${Math.max(years.length, 8)} 60`, preserveAspectRatio: 'none', role: 'img', 'aria-label': said }, ...bars)
  }

  // The concordance.

  /** The words of an answer's one phrase, null where it asks for something else. */
  function phraseOf({ units }) {
    if (units.length !== 1) return null
    const [unit] = units
    return unit.kind === 'phrase' ? unit.words : unit.kind === 'exact' ? [unit.word] : null
  }

  /** The places in a document where a phrase stands, in the order of its text. */
  async function linesIn(number, phrase, damage) {
    const first = await archiveSearch.without(damage, 'the words around it in a document', () => text(number))
    const lines = []
    for (let k = 0, part = first; part; k++) {
      part.texts.forEach((paragraph, i) => {
        const tokens = archiveWords.split(paragraph)
        for (let at = 0; at + phrase.length <= tokens.length; at++) {
          if (!phrase.every((word, j) => tokens[at + j].word === word)) continue
          const [from, to] = [tokens[at].start, tokens[at + phrase.length - 1].end]
          const next = (step) => tokens.slice(...(step > 0 ? [at + phrase.length, at + phrase.length + 6] : [Math.max(at - 6, 0), at])).map(({ word }) => word)
          lines.push({
            number, document: first, line: part.lines[i], before: before(paragraph, from), words: paragraph.slice(from, to), after: after(paragraph, to),
            follows: next(1).join(' '), precedes: next(-1).reverse().join(' '),
          })
        }
      })
      if (k >= (first.n || 0)) break
      part = await archiveSearch.without(damage, `a part of “${first.t}”`, () => further(`${number}-${k + 1}`))
    }
    return lines
  }

  function before(paragraph, end) {
    if (end <= around) return paragraph.slice(0, end)
    return '… ' + paragraph.slice(paragraph.indexOf(' ', end - around) + 1 || end, end)
  }

  function after(paragraph, from) {
    if (paragraph.length - from <= around) return paragraph.slice(from)
    return paragraph.slice(from, Math.max(paragraph.lastIndexOf(' ', from + around), from)) + ' …'
  }

  // The order of time. Days are looked up for the years that are shown, as all of them are much to load.

  /**
   * Documents in the order of time, undated ones last: a list of numbers, of which so many are in their places as
   * upTo was last awaited for. The number makes the order the same each time. name parts them before that.
   */
  function inTime(numbers, { rank, year }, damage, { newest = false, name = () => '' } = {}) {
    const known = new Map(numbers.map((number) => {
      const place = year.of[rank.get(number)][0]
      const undated = year.choices[place].id === 'undated'
      return [number, { place, name: name(number), at: undated ? Infinity : newest ? -place : place }]
    }))
    const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0
    const byYear = (a, b) => compare(known.get(a).name, known.get(b).name) || compare(known.get(a).at, known.get(b).at)
    const list = [...numbers].sort((a, b) => byYear(a, b) || a - b)
    let settled = 0
    async function upTo(n) {
      while (settled < Math.min(n, list.length)) {
        let end = settled + 1
        while (end < list.length && !byYear(list[settled], list[end])) end++
        const { place, at } = known.get(list[settled])
        if (end - settled > 1 && at !== Infinity) {
          const days = await archiveSearch.without(damage, 'the days of the documents', async () => archiveIndex.days((await archiveIndex.filesOfDays())[place]))
          const later = (a, b) => (newest ? -1 : 1) * (days.get(a) - days.get(b)) || a - b
          if (days) list.splice(settled, end - settled, ...list.slice(settled, end).sort(later))
        }
        settled = end
      }
    }
    return { list, upTo }
  }

  /** The order in which documents are read: for the order of their words all are, as they come. */
  function forLines(numbers, sort, columns, damage) {
    if (sort !== 'partner') return inTime(numbers, columns, damage)
    const name = (number) => columns.partner.of[columns.rank.get(number)].map((place) => columns.partner.choices[place].name).join(', ') || '\uffff'
    return inTime(numbers, columns, damage, { name })
  }

  /** Lines by the words that follow, or that stand before; those without any are last. */
  function byWords(lines, sort) {
    const key = sort === 'precedes' ? 'precedes' : 'follows'
    for (const line of lines) line[key] ||= '\uffff'
    return [...lines].sort((a, b) => a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0) // a stable sort: by date where words are the same
  }

  return { firstOfSame, countYears, picture, phraseOf, linesIn, inTime, forLines, byWords }
})()
