// Loads the index that generator/internal/search makes; the comment of that
// package says what its files hold. Files are loaded as scripts, which call
// searchPart, because a page that is opened from a folder may load nothing else.
'use strict'

const archiveIndex = (() => {
  const folder = new URL('../search/', document.currentScript.src)

  // Files of the index. One that is lost, broken off or written over is a Damage,
  // which names it, and never something that is waited for without end.

  class Damage extends Error {
    constructor(name) {
      super(`search/${name}.js is damaged or missing`)
      this.file = `search/${name}.js`
    }
  }

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
        script.onerror = script.onload = () => {
          script.remove()
          if (file.here) return
          files.delete(name)
          reject(new Damage(name))
        }
        document.head.append(script)
      })
      files.set(name, file)
    }
    return file.content
  }

  /** Says of which file it is when what was loaded cannot be read. */
  function reading(name, make) {
    try {
      return make()
    } catch {
      files.delete(name)
      throw new Damage(name)
    }
  }

  /** What a function makes of the content of a file. */
  async function read(name, make) {
    const content = await load(name)
    return reading(name, () => make(content))
  }

  /** Ends the reading of a file that does not hold what it should. */
  function want(right) {
    if (!right) throw new RangeError('not as it was written')
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
        want(this.more)
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
      want(this.at + n <= this.data.length * 8)
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

  const meta = once(() => read('meta', ([m]) => {
    const ranges = ({ first, names }) => ({ first: first ? first.split(' ') : [], names: names.match(/.{5}/g) || [] })
    m.postings = ranges(m.postings)
    m.words = ranges(m.words)
    m.dates = ranges(m.dates)
    m.small = new Set(m.small.split(' '))
    m.near = new Map(m.near.split(' ').map((word, i) => [word, i + 1]))
    m.same = m.same ? m.same.split('|').map((group) => group.split(' ').map(Number)) : []
    m.sets = m.synonyms.map((set) => set.split('|'))
    m.named = new Map()
    for (const set of m.sets) {
      for (const name of set) m.named.set(name, [...(m.named.get(name) || []), set])
    }
    want(m.facets.every(({ id, name }) => id && name) && m.columns[0] !== undefined)
    return m
  }))

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
    const { rank } = await columns()
    return read('i/' + name, (content) => entriesOf(name, rank, content))
  })

  function entriesOf(name, rank, [forms, encoded, positionFiles]) {
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
      const entry = { form, documents, shard: name, rank, data, size: postings, rice: rice >> 5, file: files[file], positionsAt, positionsRice: rice & 31 }
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
    want(at === data.length)
    return stems
  }

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
    entry.postings ??= reading('i/' + entry.shard, () => {
      const reader = new BitReader(entry.data, entry.at)
      const postings = new Map()
      let number = -1
      for (let n = entry.documents; n > 0; n--) {
        number += reader.rice(entry.rice) + 1
        want(entry.rank.has(number))
        postings.set(number, (reader.bits(3) + 0.5) / 8)
      }
      return postings
    })
    return entry.postings
  }

  const positionBytes = once((name) => read('p/' + name, ([encoded]) => bytes(encoded)))

  /** Where an entry's word stands: for each document, positions and the small words beside them. */
  async function positionsOf(entry) {
    if (entry.positions) return entry.positions
    const { near } = await meta()
    const data = await positionBytes(entry.file)
    const numbers = [...postingsOf(entry).keys()]
    entry.positions = reading('p/' + entry.file, () => {
      const reader = new BitReader(data, entry.positionsAt)
      const beside = () => near.has(entry.form) || !reader.bits(1) ? 0 : reader.bits(4)
      const positions = new Map()
      for (const number of numbers) {
        const places = []
        let position = -1
        let more = true
        while (more) {
          position += reader.rice(entry.positionsRice) + 1
          more = reader.bits(1)
          places.push({ position, before: beside(), after: beside() })
        }
        positions.set(number, places)
      }
      return positions
    })
    return entry.positions
  }

  /** The forms that begin with something, each with a measure of how common it is. */
  async function wordsFrom(prefix) {
    const { words } = await meta()
    const first = words.names.indexOf(fileFor(words, prefix))
    const forms = []
    for (let i = Math.max(first, 0); i < words.names.length && (i === first || words.first[i] <= prefix + '\uffff'); i++) {
      forms.push(...await read('d/' + words.names[i], ([list, sizes]) => {
        const all = list.split(' ').map((form, k) => ({ form, size: parseInt(sizes[k], 36) }))
        return all.filter(({ form }) => form.startsWith(prefix))
      }))
    }
    return forms
  }

  /** The entries of the forms that begin with something: of all, or of the commonest. */
  async function beginning(prefix, most = Infinity) {
    const forms = await wordsFrom(prefix)
    if (forms.length > most) forms.sort((a, b) => b.size - a.size).splice(most)
    return (await Promise.all(forms.map(({ form }) => exactly(form)))).filter(Boolean)
  }

  /** Whether the positions of an entry have been loaded. */
  const atHand = (entry) => Boolean(files.get('p/' + entry.file)?.here)

  // Columns and texts.

  const place = (letter) => letter.codePointAt(0) - 35

  /** A facet: its choices and, for each document, the places of those that it has. */
  function facet({ choices, values }, several) {
    const of = []
    let those = []
    let more = false
    for (const letter of values) {
      if (several && letter === ' ') {
        more = true
        continue
      }
      if (!several || letter !== '!') those.push(place(letter))
      if (!more) {
        of.push(those)
        those = []
      }
      more = false
    }
    return { choices: choices.map(([id, name]) => ({ id, name })), of }
  }

  /** Facets by their IDs, with the columns that a file has for them, each of all documents. */
  function columnsOf(facets, made, documents) {
    const columns = Object.fromEntries(facets.map(({ id, single }, i) => [id, facet(made[i], !single)]))
    want(Object.values(columns).every(({ of }) => of.length === documents))
    return columns
  }

  const columns = once(async () => {
    const { columns: [letters, ...early], facets } = await meta()
    return reading('meta', () => allColumns(letters, early, facets))
  })

  function allColumns(letters, early, facets) {
    const numbers = []
    let number = 0
    for (const letter of letters) {
      number += place(letter)
      if (letter !== '~') numbers.push(number)
    }
    const rank = new Map(numbers.map((number, i) => [number, i]))
    return { numbers, rank, ...columnsOf(facets.filter(({ late }) => !late), early, numbers.length) }
  }

  const subjects = once(async () => {
    const { subjects, facets } = await meta()
    const { numbers } = await columns()
    return read('f/' + subjects, (content) => columnsOf(facets.filter(({ late }) => late), content, numbers.length))
  })

  /** By what a search can be narrowed, in the order of the page. */
  const facets = async () => (await meta()).facets

  /** For each year of the facet, the file in which days of it are looked up, '' for no year. */
  const filesOfDays = once(async () => {
    const [{ dates }, { year }] = await Promise.all([meta(), columns()])
    return year.choices.map(({ id }) => id === 'undated' ? '' : fileFor(dates, id))
  })

  /** The days of the documents of which a file tells, by their numbers. */
  const days = once(async (name) => {
    const [files, { numbers, year }] = await Promise.all([filesOfDays(), columns()])
    const those = numbers.filter((_, rank) => files[year.of[rank][0]] === name)
    return read('f/' + name, ([encoded]) => {
      const data = bytes(encoded)
      want(data.length === 2 * those.length)
      return new Map(those.map((number, i) => [number, data[2 * i] | data[2 * i + 1] << 8]))
    })
  })

  const text = once((number) => read('t/' + number, ([listing, lines, joined]) => {
    want(listing.u && joined !== undefined) // a scan has no lines
    return { ...listing, number, lines, texts: joined.split('\n') }
  }))

  /** A further part of a long text. */
  const further = once((name) => read('t/' + name, ([lines, joined]) => {
    want(lines && joined !== undefined)
    return { lines, texts: joined.split('\n') }
  }))

  return { meta, inflections, exactly, beginning, postingsOf, positionsOf, atHand, wordsFrom, facets, columns, subjects, filesOfDays, days, text, further }
})()
