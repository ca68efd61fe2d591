// The search page: what is asked, the documents found, and the facets by which
// they can be narrowed. All of it stands in the address, so that a search can be
// kept and passed on.
'use strict'

{
  const pageLength = 10
  const facetLength = 8 // choices of a facet that are shown at first
  const excerptLength = 260
  const typingPause = 150 // milliseconds
  const root = new URL('../', document.currentScript.src)
  const byID = (id) => document.getElementById(id)
  const form = byID('query')
  const input = form.elements.q
  const order = byID('order')
  const list = byID('results')
  const places = byID('lines')
  const sorting = byID('sort')
  const more = byID('more')

  /** An element with attributes, of which those of functions are listeners, and children. */
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === 'function') made.addEventListener(key, value)
      else if (value === true) made.setAttribute(key, '')
      else if (value !== false && value !== undefined) made.setAttribute(key, value)
    }
    made.append(...children)
    return made
  }

  const counted = (n, noun) => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`

  // What is asked, as the address says it.

  // By what can be narrowed, as the index says it. Facets in which a document
  // has one value offer a choice of several; the others narrow with each choice.
  let facets = []
  let state
  let shown // the results at hand: { answer, ordered, texts }

  function readAddress() {
    const address = new URLSearchParams(location.search)
    state = { q: address.get('q') || '', order: address.get('order') || '', view: address.get('view') || '', sort: address.get('sort') || '' }
    for (const { id } of facets) state[id] = address.getAll(id)
  }

  function writeAddress(push) {
    const address = new URLSearchParams()
    if (state.q) address.set('q', state.q)
    for (const { id } of facets) state[id].forEach((value) => address.append(id, value))
    for (const key of ['order', 'view', 'sort']) if (state[key]) address.set(key, state[key])
    const query = address.toString()
    if (query === location.search.slice(1)) return
    history[push ? 'pushState' : 'replaceState'](null, '', query ? '?' + query : location.pathname)
  }

  // Searching.

  let turn = 0

  /** Searches and shows what is found, unless another search has begun meanwhile. */
  async function search({ typing = false } = {}) {
    const mine = ++turn
    const busy = setTimeout(() => say('Searching …'), 400)
    try {
      const answer = await archiveSearch.find(state.q, { typing })
      const columns = { ...await archiveIndex.columns() }
      const late = facets.filter((facet) => facet.late)
      if (late.some(({ id }) => state[id].length || isOpen(id))) {
        const what = `the choices of ${late.map(({ name }) => name.toLowerCase()).join(' and ')}`
        Object.assign(columns, await archiveSearch.without(answer.damage, what, archiveIndex.subjects))
      }
      const kept = narrow(answer, columns)
      const { same } = await archiveIndex.meta()
      const first = archiveLines.firstOfSame(same, kept)
      const hits = kept.filter((number) => first.get(number) === number)
      const phrase = archiveLines.phraseOf(answer)
      const asLines = phrase && state.view === 'lines'
      const ordered = asLines ? archiveLines.forLines(hits, state.sort, columns, answer.damage) : inOrder([...hits], answer, columns)
      const suggestion = answer.scores.size ? '' : await corrected(answer)
      if (mine !== turn) return
      const copies = new Map()
      for (const number of first.values()) copies.set(number, (copies.get(number) || 0) + 1)
      shown = { answer, ordered, copies, phrase, asLines, next: 0, waiting: [], columns }
      showFacets(answer, columns, same)
      showYears(answer, hits, columns, phrase)
      showViews(answer, phrase, asLines)
      showChosen(columns)
      byID('facets').classList.remove('waiting')
      await showMore(true)
      if (mine === turn) announce(answer, hits.length, kept.length, suggestion)
    } catch (error) {
      if (mine === turn) incomplete(error)
    } finally {
      clearTimeout(busy)
    }
  }

  /** The documents that the facets leave, of all but one where that is asked. */
  function narrow(answer, columns, except) {
    const tests = facets.filter(({ id }) => id !== except && state[id].length && columns[id]).map(({ id, single }) => {
      const column = columns[id]
      const places = state[id].map((value) => column.choices.findIndex((choice) => choice.id === value))
      return (rank) => single ? places.includes(column.of[rank][0]) : places.every((place) => column.of[rank].includes(place))
    })
    return [...answer.scores.keys()].filter((number) => {
      const rank = columns.rank.get(number)
      return tests.every((test) => test(rank))
    })
  }

  /** The documents in the order that is asked for, as a list and what settles the beginning of it. */
  function inOrder(numbers, answer, columns) {
    const by = state.order || (answer.asked ? 'relevance' : 'newest')
    if (by !== 'relevance') return archiveLines.inTime(numbers, columns, answer.damage, { newest: by === 'newest' })
    const score = (number) => answer.scores.get(number)
    // The number makes the order the same each time.
    return { list: numbers.sort((a, b) => score(b) - score(a) || a - b), upTo() {} }
  }

  /** The query with words that no document has put right, '' when nothing can be. */
  async function corrected(answer) {
    let query = state.q
    for (const word of answer.missing) {
      const better = await archiveSearch.without(answer.damage, `words like “${word}”`, () => archiveSearch.suggest(word))
      if (!better) return ''
      const typed = archiveWords.split(query).find((each) => each.word === word)
      if (typed) query = query.slice(0, typed.start) + better + query.slice(typed.end)
    }
    return query === state.q ? '' : query
  }

  // Telling what was found.

  function say(...words) { byID('status').replaceChildren(...words) }

  const advice = 'Load the page again; if that does not help, this copy of the site is not complete.'

  function incomplete(error) {
    byID('facets').classList.remove('waiting')
    list.replaceChildren()
    places.replaceChildren()
    for (const id of ['found-by-year', 'views']) byID(id).hidden = true
    say(`The search index cannot be read: ${error.message}. ${advice}`)
  }

  /** What was done without, because files of the index are damaged; '' where none is. */
  function lacking(damage) {
    if (!damage.length) return ''
    const each = (list) => new Intl.ListFormat('en').format(new Set(list))
    const files = [...new Set(damage.map(({ file }) => file))]
    return ` In the search index ${each(files)} ${files.length === 1 ? 'is' : 'are'} damaged or missing: the search did without ${each(damage.map(({ what }) => what))}. ${advice}`
  }

  function announce(answer, found, all, suggestion) {
    const words = []
    if (!answer.asked && found) words.push(counted(found, 'document'))
    else if (answer.any) words.push(`No document has all these words. ${counted(found, 'document')} ${found === 1 ? 'has' : 'have'} some of them`)
    else if (found) words.push(counted(found, 'document'))
    else words.push('No document found')
    if (answer.names.length && !answer.any) words.push(`, also for ${answer.names.map((name) => `“${name}”`).join(', ')}`)
    if (all > found) words.push(`, ${(all - found).toLocaleString('en')} more with the same text`)
    words.push('.')
    if (!found && answer.scores.size) words.push(` Without the choices beside, there are ${answer.scores.size.toLocaleString('en')}.`)
    if (suggestion) {
      words.push(' Did you mean ', element('a', { href: '?' + new URLSearchParams({ q: suggestion }), click: (event) => { event.preventDefault(); ask(suggestion) } }, suggestion), '?')
    }
    words.push(lacking(answer.damage))
    say(...words)
  }

  function ask(query) {
    input.value = state.q = query
    writeAddress(true)
    search()
  }

  // Results.

  /** Shows the next results; the first of a search take the place of those before in one step. */
  async function showMore(first = false) {
    const mine = shown
    if (mine.asLines) return showLines(first)
    await mine.ordered.upTo(mine.next + pageLength)
    const numbers = mine.ordered.list.slice(mine.next, mine.next + pageLength)
    mine.next += numbers.length
    const items = await Promise.all(numbers.map(async (number) => {
      const damage = []
      const text = await archiveSearch.without(damage, '', () => archiveIndex.text(number))
      return text ? result(text, mine.answer, mine.copies.get(number) - 1) : unreadable(damage[0].file)
    }))
    if (mine !== shown) return
    if (first) {
      list.replaceChildren(...items)
      places.replaceChildren()
      list.hidden = false
      places.hidden = true
    } else list.append(...items)
    const { length } = mine.ordered.list
    more.hidden = mine.next >= length
    more.textContent = `Show ${Math.min(pageLength, length - mine.next)} more of ${counted(length, 'document')}`
    return items[0]
  }

  const firstLines = 7 // their texts have to come before anything is seen
  const moreLines = 20

  /** Shows the next places of a phrase. By date or partner as many documents are read as it takes, by words all of them. */
  async function showLines(first) {
    const mine = shown
    const { list: { length } } = mine.ordered
    const all = ['follows', 'precedes'].includes(state.sort)
    const atOnce = first ? firstLines : moreLines
    const wanted = all ? Infinity : atOnce
    if (first && all) say(`Reading ${counted(length, 'document')} …`)
    while (mine.waiting.length < wanted && mine.next < length) {
      const numbers = await nextToRead(mine, wanted - mine.waiting.length)
      const read = await Promise.all(numbers.map((number) => archiveLines.linesIn(number, mine.phrase, mine.answer.damage)))
      if (mine !== shown) return
      mine.waiting.push(...read.flat())
    }
    if (first && all) mine.waiting = archiveLines.byWords(mine.waiting, state.sort)
    const items = mine.waiting.splice(0, atOnce).map(lineItem)
    if (first) {
      places.replaceChildren(...items)
      list.replaceChildren()
      places.hidden = false
      list.hidden = true
    } else places.append(...items)
    more.hidden = !mine.waiting.length && mine.next >= length
    more.textContent = 'Show more places'
    return items[0]
  }

  /** The next documents in which so many places stand, or where these are not counted, some of them. */
  async function nextToRead(mine, wanted) {
    const { counts } = mine.answer.units[0]
    const numbers = []
    for (let places = 0; places < wanted && numbers.length < 24 && mine.next < mine.ordered.list.length; mine.next++) {
      await mine.ordered.upTo(mine.next + 1)
      const number = mine.ordered.list[mine.next]
      numbers.push(number)
      places += counts ? counts.get(number) : 4
    }
    return numbers
  }

  /** A place of a phrase with the words around it. */
  function lineItem({ document: { u, d, t, s }, line, before, words, after }) {
    const at = new URL(u, root)
    at.search = '?mark=' + encodeURIComponent(shown.phrase.join('_'))
    if (line) at.hash = 'p' + line
    return element('li', {},
      element('p', { class: 'when' }, element('span', { class: d ? 'day' : 'day unknown' }, d || 'undated'), element('span', { class: 'of', dir: 'auto' }, s ? `[${t}]` : t)),
      element('p', { class: 'line', dir: 'auto' },
        element('span', { class: 'left' }, element('bdi', {}, before)),
        element('a', { href: at }, words),
        element('span', { class: 'right' }, after)))
  }

  /** The histogram by year: of the places of a phrase where they are counted, else of documents. */
  function showYears(answer, hits, columns, phrase) {
    const figure = byID('found-by-year')
    const counts = phrase && answer.units[0].counts
    const { years, undated } = archiveLines.countYears(hits, columns, counts ? (number) => counts.get(number) : () => 1)
    figure.hidden = years.length < 2
    if (figure.hidden) return
    const total = years.reduce((sum, { count }) => sum + count, undated)
    const none = undated ? `, ${undated.toLocaleString('en')} of no known year` : ''
    figure.querySelector('figcaption').textContent = counts
      ? `“${phrase.join(' ')}” stands at ${counted(total, 'place')} in ${counted(hits.length, 'document')}, by year${none}`
      : `${counted(hits.length, 'document')} by year${none}`
    figure.querySelector('svg')?.remove()
    figure.querySelector('.axis')?.remove()
    figure.append(archiveLines.picture(years), element('p', { class: 'axis', 'aria-hidden': 'true' },
      element('span', {}, years[0].year), element('span', {}, years.at(-1).year)))
  }

  /** The choice between documents and places, or for plain words the way to a phrase. */
  function showViews(answer, phrase, asLines) {
    const plain = /^[^"*-]*\S\s+[^"*-]*\S[^"*-]*$/.test(state.q) && !/\sOR\s/.test(state.q) && !answer.any
    const sequence = archiveWords.split(state.q).map(({ word }) => word).join(' ')
    const link = byID('as-phrase')
    link.hidden = Boolean(phrase) || !plain
    link.href = '?' + new URLSearchParams({ q: `"${sequence}"` })
    link.textContent = `“${sequence}” as a phrase`
    byID('as-documents').hidden = byID('as-lines').hidden = !phrase
    byID('views').hidden = (!phrase && !plain) || !answer.scores.size
    byID('as-documents').setAttribute('aria-pressed', !asLines)
    byID('as-lines').setAttribute('aria-pressed', Boolean(asLines))
    byID('lines-order').hidden = !asLines
    sorting.value = state.sort
    order.closest('p').hidden = Boolean(asLines)
  }

  /** Stands for a document of which the index says nothing that can be read. */
  const unreadable = (file) => element('li', {}, element('p', { class: 'unknown' },
    `A document was found that cannot be named: ${file} is damaged or missing. ${advice}`))

  async function result(text, answer, copies) {
    const passage = await bestPassage(text, answer)
    const address = new URL(text.u, root)
    if (passage.marks.size) address.search = '?mark=' + [...passage.marks].map(encodeURIComponent).join(',')
    const at = new URL(address)
    if (passage.line) at.hash = 'p' + passage.line
    const what = [text.k, text.w].filter(Boolean).join(', ')
    return element('li', {},
      element('p', { class: 'when' }, text.d || element('span', { class: 'unknown' }, 'undated')),
      element('p', { class: 'title' }, element('a', { href: address, dir: 'auto' }, text.s ? `[${text.t}]` : text.t)),
      ...(what ? [element('p', { class: 'what' }, what)] : []),
      ...(copies ? [element('p', { class: 'what' }, `The same text stands in ${counted(copies, 'other document')}.`)] : []),
      ...(passage.nodes.some(node => node.textContent ?? node)
        ? [element('p', { class: 'excerpt', dir: 'auto' }, element('a', { href: at, tabindex: -1 }, ...passage.nodes))]
        : [])) // a scan has no words
  }

  /** What an answer looks for in a text: words and sequences of them, each with the unit that asked for it. */
  function sought(units) {
    const words = new Map()
    const phrases = []
    const visit = (unit, place) => {
      unit.forms?.forEach((form) => words.set(form, place))
      unit.phrases?.forEach((phrase) => phrases.push({ phrase, place }))
      unit.units?.forEach((each) => visit(each, place))
    }
    units.forEach(visit)
    return { words, phrases }
  }

  /** The hits in a paragraph: where they stand, whose they are, and the words. */
  function hitsIn(paragraph, { words, phrases }) {
    const tokens = archiveWords.split(paragraph)
    const hits = []
    for (let i = 0; i < tokens.length; i++) {
      const long = phrases.find(({ phrase }) => phrase.every((word, k) => tokens[i + k]?.word === word))
      const length = long ? long.phrase.length : 1
      if (!long && !words.has(tokens[i].word)) continue
      const place = long ? long.place : words.get(tokens[i].word)
      hits.push({ start: tokens[i].start, end: tokens[i + length - 1].end, place, mark: tokens.slice(i, i + length).map(({ word }) => word).join('_') })
      i += length - 1
    }
    return hits
  }

  /** The piece of the text that shows most of what was asked, marked. */
  async function bestPassage(text, answer) {
    const asked = sought(answer.units)
    let best = { value: 0 }
    let part = text
    const marks = new Set()
    for (let k = 0; ; k++) {
      if (k > 0) part = await archiveSearch.without(answer.damage, `a part of “${text.t}”`, () => archiveIndex.further(`${text.number}-${k}`))
      if (!part) break
      part.texts.forEach((paragraph, i) => {
        const hits = answer.asked ? hitsIn(paragraph, asked) : []
        hits.forEach(({ mark }) => marks.add(mark))
        hits.forEach((hit, h) => {
          const within = hits.slice(h).filter(({ end }) => end - hit.start <= excerptLength)
          // A phrase says more than a word, and a passage in the text more than
          // the title, which is shown anyway.
          const phrases = within.filter(({ mark }) => mark.includes('_')).length
          const value = 10 * new Set(within.map(({ place }) => place)).size + Math.min(within.length + 3 * phrases, 9) - (paragraph === text.t ? 15 : 0)
          if (value > best.value || best.value === 0) best = { value, paragraph, line: part.lines[i], hits, from: hit.start }
        })
      })
      if (best.value >= 10 * answer.units.length || k >= Math.min(text.n || 0, 3)) break
    }
    if (!best.paragraph) {
      const lead = text.texts.findIndex((paragraph) => paragraph.length > 120)
      best = { paragraph: text.texts[Math.max(lead, 0)], line: lead > 0 ? text.lines[lead] : 0, hits: [], from: 0 }
    }
    return { line: best.line, marks, nodes: cut(best) }
  }

  /** A piece of a paragraph around its hits, with these marked. */
  function cut({ paragraph, hits, from }) {
    let begin = paragraph.length <= excerptLength ? 0 : Math.max(0, Math.min(from - 60, paragraph.length - excerptLength))
    if (begin > 0) begin = paragraph.indexOf(' ', begin) + 1
    let end = Math.min(begin + excerptLength, paragraph.length)
    if (end < paragraph.length) end = Math.max(paragraph.lastIndexOf(' ', end), begin + 1)
    const nodes = begin > 0 ? ['… '] : []
    let at = begin
    for (const hit of hits) {
      if (hit.start < at || hit.end > end) continue
      nodes.push(paragraph.slice(at, hit.start), element('mark', {}, paragraph.slice(hit.start, hit.end)))
      at = hit.end
    }
    nodes.push(paragraph.slice(at, end))
    if (end < paragraph.length) nodes.push(' …')
    return nodes
  }

  // Facets.

  const boxOf = (id) => byID('facet-' + id)
  const isOpen = (id) => boxOf(id).open
  const unfolded = new Set()

  function showFacets(answer, columns, same) {
    for (const facet of facets) {
      const column = columns[facet.id]
      if (!column) continue
      const counts = new Map()
      const left = narrow(answer, columns, facet.single && facet.id)
      const first = archiveLines.firstOfSame(same, left)
      const known = new Set() // a text counts once for each choice
      for (const number of left) {
        for (const place of column.of[columns.rank.get(number)]) {
          const once = `${first.get(number)} ${place}`
          if (!known.has(once)) counts.set(place, (counts.get(place) || 0) + 1)
          known.add(once)
        }
      }
      const chosen = new Set(state[facet.id])
      const choices = column.choices.map((choice, place) => ({ ...choice, count: counts.get(place) || 0 })).filter(({ id, count }) => count || chosen.has(id))
      if (facet.id === 'year') choices.sort((a, b) => (b.id < a.id ? -1 : 1)) // the newest first
      else choices.sort((a, b) => b.count - a.count) // a stable sort: by name where counts are equal
      fillFacet(facet, choices, chosen)
    }
  }

  function fillFacet({ id }, choices, chosen) {
    const focused = document.activeElement?.closest(`#facet-${id}`) && document.activeElement.value
    const all = unfolded.has(id) || choices.length <= facetLength + 2
    const visible = all ? choices : choices.filter((choice, i) => i < facetLength || chosen.has(choice.id))
    const items = visible.map((choice) => element('li', {}, element('label', {},
      element('input', { type: 'checkbox', name: id, value: choice.id, checked: chosen.has(choice.id), change: choose }),
      element('span', {}, choice.name), element('span', { class: 'n' }, choice.count.toLocaleString('en')))))
    const box = boxOf(id)
    box.querySelector('ul').replaceChildren(...items)
    box.querySelector('button')?.remove()
    if (!all) {
      box.append(element('button', { type: 'button', click: () => { unfolded.add(id); fillFacet({ id }, choices, chosen); box.querySelectorAll('input')[facetLength]?.focus() } }, `All ${choices.length}`))
    }
    if (!choices.length) box.querySelector('ul').append(element('li', { class: 'unknown' }, 'none'))
    if (focused) box.querySelector(`input[value="${CSS.escape(focused)}"]`)?.focus()
  }

  function choose(event) {
    const { name, value, checked } = event.target
    state[name] = checked ? [...state[name], value] : state[name].filter((each) => each !== value)
    writeAddress(true)
    search()
  }

  /** The choices made, each with a button that takes it away. */
  function showChosen(columns) {
    const buttons = facets.flatMap(({ id, name: title }) => state[id].map((value) => {
      const name = columns[id]?.choices.find((choice) => choice.id === value)?.name || value
      return element('li', {}, element('button', { type: 'button', 'aria-label': `Take away ${title}: ${name}`, click: () => {
        state[id] = state[id].filter((each) => each !== value)
        writeAddress(true)
        search()
        input.focus()
      } }, name, element('span', { 'aria-hidden': 'true' }, ' ×')))
    }))
    byID('chosen').replaceChildren(...buttons)
    byID('chosen').hidden = !buttons.length
  }

  // What the reader does.

  let pause
  input.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => {
      state.q = input.value
      writeAddress(false)
      search({ typing: true })
    }, typingPause)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(pause)
    ask(input.value)
  })
  order.addEventListener('change', () => {
    state.order = order.value
    writeAddress(true)
    search()
  })
  /** Changes how what was found is shown. */
  function change(values) {
    Object.assign(state, values)
    writeAddress(true)
    search()
  }
  byID('as-phrase').addEventListener('click', (event) => {
    event.preventDefault()
    ask(new URLSearchParams(event.target.search).get('q'))
  })
  byID('as-documents').addEventListener('click', () => change({ view: '' }))
  byID('as-lines').addEventListener('click', () => change({ view: 'lines' }))
  sorting.addEventListener('change', () => change({ sort: sorting.value }))
  more.addEventListener('click', async () => {
    const first = await showMore()
    first?.querySelector('a')?.focus()
  })

  // Up and down lead from the box to the results and through them.
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const links = [...list.querySelectorAll('.title a'), ...places.querySelectorAll('a')]
    const at = links.indexOf(document.activeElement)
    if (at < 0 && document.activeElement !== input) return
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: -1 }[event.key]
    if (to === undefined || (at < 0 && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const target = to < 0 ? input : links[Math.min(to, links.length - 1)]
    target?.focus()
  })

  function begin() {
    readAddress()
    input.value = state.q
    order.value = state.order
    for (const { id } of facets) if (state[id].length) boxOf(id).open = true
    search()
  }

  /** Makes the boxes of the facets, and begins. */
  async function start() {
    input.value = new URLSearchParams(location.search).get('q') || ''
    try {
      facets = await archiveIndex.facets()
    } catch (error) {
      return incomplete(error)
    }
    const narrow = matchMedia('(max-width: 47.99rem)').matches // the results come first
    byID('facets').replaceChildren(...facets.map(({ id, name, late }) => element('details', {
      id: 'facet-' + id, open: !late && !narrow, toggle: () => { if (late && isOpen(id)) search() },
    }, element('summary', {}, name), element('ul'))))
    window.addEventListener('popstate', begin)
    const typed = input.value // perhaps more, while the index was on its way
    begin()
    if (typed !== state.q) ask(typed)
  }
  start()
}
