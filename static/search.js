// Finds documents in the index that generator/internal/search makes; the
// comment of that package says what its files hold. Files are loaded as
// scripts, which call searchPart, because a page that is opened from a folder
// may load nothing else.
//
//   const answer = await archiveSearch.find('maritime "rule of law" -fish', { typing: false })
//
// answer.scores maps the numbers of the documents found to how well they fit.
'use strict'

const archiveSearch = (() => {
  const folder = new URL('../search/', document.currentScript.src)
  const saturation = 1.2
  const inflected = 0.7 // what an inflection counts for, beside the word as typed
  const longestName = 8 // words of a synonym
  const shortestTyped = 3 // letters from which on a word that is being typed finds longer ones
  const mostTyped = 12 // how many of them

  // Files of the index.

  const files = new Map()

  window.searchPart = (name, ...content) => files.get(name)?.arrived(content)

  /** The content of a file; it is loaded once. */
  function load(name) {
    let file = files.get(name)
    if (!file) {
      file = {}
      file.content = new Promise((resolve, reject) => {
        file.arrived = (content) => { file.here = true; resolve(content) }
        const script = document.createElement('script')
        script.src = new URL(name + '.js', folder)
        script.onerror = () => {
          files.delete(name)
          reject(new Error(`search/${name}.js`))
        }
        script.onload = () => script.remove()
        document.head.append(script)
      })
      files.set(name, file)
    }
    return file.content
  }

  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

  /** Reads varints from bytes. */
  class Reader {
    constructor(data) {
      this.data = data
      this.at = 0
    }
    get more() { return this.at < this.data.length }
    next() {
      let value = 0
      for (let shift = 0; ; shift += 7) {
        const byte = this.data[this.at++]
        value |= (byte & 127) << shift
        if (byte < 128) return value
      }
    }
  }

  /** Reads bits, the highest of each byte first. */
  class BitReader {
    constructor(data, from) {
      this.data = data
      this.at = from * 8
    }
    bits(n) {
      let value = 0
      while (n > 0) {
        const room = 8 - (this.at & 7)
        const take = Math.min(room, n)
        value = value << take | this.data[this.at >> 3] >> room - take & (1 << take) - 1
        this.at += take
        n -= take
      }
      return value
    }
    /** A number in Rice's code. */
    rice(k) {
      let high = 0
      while (this.bits(1)) high++
      return high << k | this.bits(k)
    }
  }

  /** Keeps what a function makes of each key. */
  function once(make) {
    const made = new Map()
    return (key) => {
      if (!made.has(key)) {
        made.set(key, make(key).catch((error) => { made.delete(key); throw error }))
      }
      return made.get(key)
    }
  }

  const meta = once(async () => {
    const [m] = await load('meta')
    const ranges = ({ first, names }) => ({ first: first ? first.split(' ') : [], names: names.match(/.{6}/g) || [] })
    m.postings = ranges(m.postings)
    m.words = ranges(m.words)
    m.small = new Set(m.small.split(' '))
    m.near = new Map(m.near.split(' ').map((word, i) => [word, i + 1]))
    m.sets = m.synonyms.map((set) => set.split('|'))
    m.named = new Map()
    for (const set of m.sets) {
      for (const name of set) m.named.set(name, [...(m.named.get(name) || []), set])
    }
    return m
  })

  /** The name of the file in whose range a key lies. */
  function fileFor(ranges, key) {
    let low = 0
    let high = ranges.first.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (ranges.first[middle] <= key) low = middle
      else high = middle - 1
    }
    return ranges.names[low]
  }

  /** The entries of a file of postings, by stem. */
  const shard = once(async (name) => {
    const [forms, encoded, positionFiles] = await load('i/' + name)
    const data = bytes(encoded)
    const reader = new Reader(data)
    const files = positionFiles.split(' ')
    let file = -1
    let positionsAt = 0
    const entries = forms.split(' ').map((form) => {
      const documents = reader.next()
      const postings = reader.next()
      const positions = reader.next()
      const rice = reader.next()
      if (positions & 1) {
        file++
        positionsAt = 0
      }
      const entry = { form, documents, data, size: postings, rice: rice >> 5, file: files[file], positionsAt, positionsRice: rice & 31 }
      positionsAt += positions >> 1
      return entry
    })
    let at = reader.at
    const stems = new Map()
    for (const entry of entries) {
      entry.at = at
      at += entry.size
      const stem = archiveWords.stem(entry.form)
      stems.set(stem, [...(stems.get(stem) || []), entry])
    }
    return stems
  })

  /** The entries of all inflections of a word. */
  async function inflections(word) {
    const { postings } = await meta()
    if (!postings.names.length) return []
    const stem = archiveWords.stem(word)
    return (await shard(fileFor(postings, stem))).get(stem) || []
  }

  /** The entry of a word as it is, undefined when no document has it. */
  async function exactly(word) {
    return (await inflections(word)).find((entry) => entry.form === word)
  }

  /** The numbers of an entry's documents with its weight in each. */
  function postingsOf(entry) {
    if (!entry.postings) {
      const reader = new BitReader(entry.data, entry.at)
      const postings = new Map()
      let number = -1
      for (let n = entry.documents; n > 0; n--) {
        number += reader.rice(entry.rice) + 1
        postings.set(number, (reader.bits(3) + 0.5) / 8)
      }
      entry.postings = postings
    }
    return entry.postings
  }

  const positionBytes = once(async (name) => bytes((await load('p/' + name))[0]))

  /** Where an entry's word stands: for each document, positions and the small words beside them. */
  async function positionsOf(entry) {
    if (!entry.positions) {
      const { near } = await meta()
      const reader = new BitReader(await positionBytes(entry.file), entry.positionsAt)
      const beside = () => near.has(entry.form) || !reader.bits(1) ? 0 : reader.bits(4)
      entry.positions = new Map()
      for (const number of postingsOf(entry).keys()) {
        const places = []
        let position = -1
        let more = true
        while (more) {
          position += reader.rice(entry.positionsRice) + 1
          more = reader.bits(1)
          places.push({ position, before: beside(), after: beside() })
        }
        entry.positions.set(number, places)
      }
    }
    return entry.positions
  }

  // Queries.

  const isSmall = (m, unit) => unit.kind === 'word' && !unit.capitals && m.small.has(unit.word)

  /** Cuts a query into what it asks for: units, of which each must be met, and those that must not. */
  function parse(query, typing, m) {
    const chunks = [...query.matchAll(/(-?)"([^"]*)"?|(\S+)/g)].map((match) => {
      if (match[3] === undefined) return { minus: match[1], quoted: true, text: match[2] }
      const [, minus, text, star] = /^(-?)(.*?)(\*?)$/s.exec(match[3])
      return { minus, text, star, or: match[3] === 'OR' }
    })
    if (typing && chunks.length && /[\p{L}\p{N}\p{M}]$/u.test(query)) chunks.at(-1).typing = !chunks.at(-1).quoted
    const wanted = []
    const unwanted = []
    let alternatives = null // of an OR that goes on
    let run = [] // plain words that may be a name together
    const flush = () => {
      wanted.push(...named(run, m))
      run = []
    }
    chunks.forEach((chunk, i) => {
      if (chunk.or && i > 0 && i < chunks.length - 1) return
      const words = archiveWords.split(chunk.text).map(({ word }) => word)
      if (!words.length) return
      const joined = chunks[i + 1]?.or && i < chunks.length - 2
      const plain = !chunk.quoted && !chunk.minus && !chunk.star && !joined && !alternatives && !archiveWords.unspaced.test(chunk.text)
      if (plain) {
        const capitals = chunk.text === chunk.text.toUpperCase() && /\p{L}{2}|\p{L}\./u.test(chunk.text)
        run.push(...words.map((word, k) => ({ kind: 'word', word, capitals, typing: chunk.typing && k === words.length - 1 })))
        return
      }
      flush()
      const unit = special(chunk, words)
      if (chunk.minus) unwanted.push(unit)
      else if (alternatives) alternatives.push(unit)
      else wanted.push(joined ? { kind: 'any', units: (alternatives = [unit]) } : unit)
      if (!joined) alternatives = null
    })
    flush()
    const begun = (unit) => unit.typing && unit.word.length < shortestTyped
    const weighty = wanted.filter((unit) => !isSmall(m, unit) && !begun(unit))
    return { wanted: weighty.length ? weighty : wanted, unwanted }
  }

  function special(chunk, words) {
    if (words.length > 1) return { kind: 'phrase', words }
    if (chunk.quoted) return { kind: 'exact', word: words[0] }
    return { kind: chunk.star ? 'prefix' : 'word', word: words[0], typing: chunk.typing }
  }

  /** Puts the other names of a thing beside each name in a run of plain words. */
  function named(run, m) {
    const units = []
    for (let i = 0; i < run.length;) {
      let length = Math.min(longestName, run.length - i)
      let sets
      for (; length > 0; length--) {
        const name = run.slice(i, i + length).map(({ word }) => word).join(' ')
        sets = m.named.get(name) || (length === 1 && run[i].capitals && m.named.get('^' + name))
        if (sets) break
      }
      const words = run.slice(i, i + Math.max(length, 1))
      i += words.length
      const others = sets ? otherNames(sets, words.map(({ word }) => word)) : []
      if (!others.length) {
        units.push(...words)
        continue
      }
      const weighty = words.filter((unit) => !isSmall(m, unit))
      const typed = weighty.length ? weighty : words
      units.push({ kind: 'any', names: others, units: [typed.length > 1 ? { kind: 'all', units: typed } : typed[0], ...others.map(nameUnit)] })
    }
    return units
  }

  /** The names in sets that are not found by the words of this one anyway. */
  function otherNames(sets, words) {
    const others = new Set()
    for (const name of sets.flat()) {
      const parts = name.split(' ')
      if (!name.startsWith('^') && !words.every((word) => parts.includes(word))) others.add(name)
    }
    const within = (name, longer) => name !== longer && ` ${longer} `.includes(` ${name} `)
    return [...others].filter((longer) => ![...others].some((name) => within(name, longer)))
  }

  function nameUnit(name) {
    const words = name.split(' ')
    return words.length > 1 ? { kind: 'phrase', words } : { kind: 'word', word: name }
  }

  // Matching: every kind of unit gives a map from the numbers of documents to scores.

  const rarity = (m, documents) => Math.log(1 + (m.documents - documents + 0.5) / (documents + 0.5))

  /** Joins the documents of entries; the word as typed counts for more. */
  function scored(m, entries, typed) {
    const scores = new Map()
    for (const entry of entries) {
      const factor = entry.form === typed ? 1 : inflected
      for (const [number, weight] of postingsOf(entry)) {
        scores.set(number, 1 - (1 - (scores.get(number) || 0)) * (1 - factor * weight))
      }
    }
    const factor = rarity(m, scores.size)
    for (const [number, score] of scores) scores.set(number, score * factor)
    return scores
  }

  const kinds = {
    async word(unit, m) {
      const entries = [...await inflections(unit.word)]
      if (unit.typing && unit.word.length >= shortestTyped) {
        entries.push(...(await beginning(unit.word, mostTyped)).filter((entry) => !entries.includes(entry)))
      }
      unit.forms = entries.map(({ form }) => form)
      return scored(m, entries, unit.word)
    },
    async exact(unit, m) {
      const entry = await exactly(unit.word)
      unit.forms = [unit.word]
      return scored(m, entry ? [entry] : [], unit.word)
    },
    async prefix(unit, m) {
      const entries = await beginning(unit.word)
      unit.forms = entries.map(({ form }) => form)
      return scored(m, entries, unit.word)
    },
    async phrase(unit, m) {
      unit.phrases = [unit.words]
      const counts = await phrase(unit.words, m)
      const factor = rarity(m, counts.size)
      return new Map([...counts].map(([number, count]) => [number, factor * count / (count + saturation)]))
    },
    async all(unit, m) {
      return intersection(await Promise.all(unit.units.map((each) => match(each, m))))
    },
    async any(unit, m) {
      const best = new Map()
      for (const scores of await Promise.all(unit.units.map((each) => match(each, m)))) {
        for (const [number, score] of scores) best.set(number, Math.max(score, best.get(number) || 0))
      }
      return best
    },
  }

  const match = (unit, m) => kinds[unit.kind](unit, m)

  /** The entries of the forms that begin with something: of all, or of the commonest. */
  async function beginning(prefix, most = Infinity) {
    const { words } = await meta()
    const first = words.names.indexOf(fileFor(words, prefix))
    const forms = []
    for (let i = Math.max(first, 0); i < words.names.length && (i === first || words.first[i] <= prefix + '\uffff'); i++) {
      const [list, sizes] = await load('d/' + words.names[i])
      list.split(' ').forEach((form, k) => {
        if (form.startsWith(prefix)) forms.push({ form, size: parseInt(sizes[k], 36) })
      })
    }
    if (forms.length > most) forms.sort((a, b) => b.size - a.size).splice(most)
    return (await Promise.all(forms.map(({ form }) => exactly(form)))).filter(Boolean)
  }

  function intersection(all) {
    const [smallest, ...rest] = [...all].sort((a, b) => a.size - b.size)
    const both = new Map()
    for (const [number, score] of smallest) {
      if (rest.every((scores) => scores.has(number))) {
        both.set(number, rest.reduce((sum, scores) => sum + scores.get(number), score))
      }
    }
    return both
  }

  /** How often a phrase stands in each document. */
  async function phrase(words, m) {
    const parts = words.map((word, offset) => ({ word, offset, code: m.near.get(word) }))
    // A small word needs no positions of its own where a weightier one is beside it.
    const vouched = ({ offset, code }) => code && [offset - 1, offset + 1].some((beside) => parts[beside] && !parts[beside].code)
    const needed = parts.filter((part) => !vouched(part))
    const entries = await Promise.all(needed.map(({ word }) => exactly(word)))
    if (entries.includes(undefined)) return new Map()
    const documents = intersection(entries.map(postingsOf))
    if (!documents.size) return documents
    const places = await Promise.all(entries.map(positionsOf))
    const counts = new Map()
    for (const number of documents.keys()) {
      let starts = null
      needed.forEach(({ offset, code }, i) => {
        const here = new Set()
        const before = parts[offset - 1]?.code
        const after = parts[offset + 1]?.code
        for (const place of places[i].get(number)) {
          const start = place.position - offset
          if (!code && ((before && place.before !== before) || (after && place.after !== after))) continue
          if (!starts || starts.has(start)) here.add(start)
        }
        starts = here
      })
      if (starts.size) counts.set(number, starts.size)
    }
    return counts
  }

  /** Raises documents in which the words of a query stand close to each other, where that can be told without loading more. */
  async function raiseClose(scores, units, m) {
    const local = location.protocol === 'file:'
    const words = []
    for (const unit of units) {
      if (unit.kind !== 'word' || unit.typing) continue
      const entry = await exactly(unit.word)
      if (entry && (local || files.get('p/' + entry.file)?.here)) words.push(await positionsOf(entry))
    }
    const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, 200)
    for (let i = 1; i < words.length; i++) {
      for (const [number, score] of best) {
        const distance = closest(words[i - 1].get(number), words[i].get(number))
        if (distance < 12) scores.set(number, scores.get(number) + score / (2 * words.length * distance))
      }
    }
  }

  /** The least distance between the positions of two lists. */
  function closest(one = [], other = []) {
    let least = Infinity
    for (let i = 0, k = 0; i < one.length && k < other.length;) {
      const distance = other[k].position - one[i].position
      least = Math.min(least, Math.abs(distance) || Infinity)
      if (distance > 0) i++
      else k++
    }
    return least
  }

  /** The documents that a query finds. */
  async function find(query, { typing = false } = {}) {
    const m = await meta()
    const { wanted, unwanted } = parse(query, typing, m)
    const found = await Promise.all(wanted.map((unit) => match(unit, m)))
    const answer = { units: wanted, asked: wanted.length > 0, any: false, missing: [], scores: new Map() }
    if (!wanted.length) {
      for (const number of (await columns()).numbers) answer.scores.set(number, 0)
    } else {
      answer.scores = intersection(found)
      answer.missing = wanted.filter((unit, i) => !found[i].size && ['word', 'exact', 'prefix'].includes(unit.kind)).map(({ word }) => word)
      if (!answer.scores.size && wanted.length > 1) {
        for (const scores of found) {
          for (const [number, score] of scores) answer.scores.set(number, score + (answer.scores.get(number) || 0))
        }
        answer.any = answer.scores.size > 0
      }
    }
    for (const scores of await Promise.all(unwanted.map((unit) => match(unit, m)))) {
      for (const number of scores.keys()) answer.scores.delete(number)
    }
    await raiseClose(answer.scores, wanted, m)
    answer.names = wanted.flatMap((unit) => unit.names || [])
    return answer
  }

  // What was meant.

  /** The commonest word of the archive that differs little from this one, '' for none. */
  async function suggest(word) {
    const { words } = await meta()
    const most = word.length < 5 ? 1 : 2
    let best = { word: '', rank: Infinity }
    for (let i = 0; i < words.names.length; i++) {
      // Few mistake the first letter.
      if (words.first[i][0] > word[0] || (words.first[i + 1] && words.first[i + 1][0] < word[0])) continue
      const [list, sizes] = await load('d/' + words.names[i])
      list.split(' ').forEach((form, k) => {
        if (form[0] !== word[0] || form === word || Math.abs(form.length - word.length) > most) return
        const far = difference(word, form, most)
        const rank = far * 100 - parseInt(sizes[k], 36)
        if (far <= most && rank < best.rank) best = { word: form, rank }
      })
    }
    return best.word
  }

  /** How many letters must be added, taken away, changed or exchanged with a neighbour. */
  function difference(one, other, most) {
    let before = []
    let last = Array.from({ length: other.length + 1 }, (_, k) => k)
    for (let i = 1; i <= one.length; i++) {
      const row = [i]
      for (let k = 1; k <= other.length; k++) {
        row[k] = Math.min(last[k] + 1, row[k - 1] + 1, last[k - 1] + (one[i - 1] === other[k - 1] ? 0 : 1))
        if (i > 1 && k > 1 && one[i - 1] === other[k - 2] && one[i - 2] === other[k - 1]) row[k] = Math.min(row[k], before[k - 2] + 1)
      }
      if (Math.min(...row) > most) return most + 1
      before = last
      last = row
    }
    return last[other.length]
  }

  // Columns and texts.

  const place = (letter) => letter.codePointAt(0) - 35

  /** A facet: its choices and, for each document, the places of those that it has. */
  function facet({ choices, values }, several) {
    const of = several ? values.split(' ').slice(0, -1).map((letters) => [...letters].map(place)) : [...values].map((letter) => [place(letter)])
    return { choices: choices.map(([id, name]) => ({ id, name })), of }
  }

  const columns = once(async () => {
    const [letters, years, sorts, partners] = (await meta()).columns
    const numbers = []
    let number = 0
    for (const letter of letters) {
      number += place(letter)
      if (letter !== '~') numbers.push(number)
    }
    const rank = new Map(numbers.map((number, i) => [number, i]))
    return { numbers, rank, year: facet(years), kind: facet(sorts), partner: facet(partners, true) }
  })

  const subjects = once(async () => {
    const [topics, meetings] = await load('f/' + (await meta()).subjects)
    return { topic: facet(topics, true), meeting: facet(meetings, true) }
  })

  /** For each document, in the order of the numbers, its day; 0 for none. */
  const dates = once(async () => {
    const data = bytes((await load('f/' + (await meta()).dates))[0])
    return Array.from({ length: data.length / 2 }, (_, i) => data[2 * i] | data[2 * i + 1] << 8)
  })

  const text = once(async (number) => {
    const [listing, lines, joined] = await load('t/' + number)
    return { ...listing, number, lines, texts: joined.split('\n') }
  })

  /** A further part of a long text. */
  const further = once(async (name) => {
    const [lines, joined] = await load('t/' + name)
    return { lines, texts: joined.split('\n') }
  })

  return { find, suggest, columns, subjects, dates, text, further }
})()
