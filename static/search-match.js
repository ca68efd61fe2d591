// Finds documents in the index for what a query asks.
//
//   const answer = await archiveSearch.find('maritime "rule of law" -fish', { typing: false })
//
// answer.scores maps the numbers of the documents found to how well they fit.
// Where files of the index are damaged, answer.damage names each with what was
// done without, and the rest is found.
'use strict'

const archiveSearch = (() => {
  const saturation = 1.2
  const inflected = 0.7 // what an inflection counts for, beside the word as typed
  const mostTyped = 12 // how many longer words one that is being typed finds
  const { meta, inflections, exactly, beginning, postingsOf, positionsOf, atHand, wordsFrom, columns } = archiveIndex
  const { parse, shortestTyped } = archiveQuery

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
    async word(unit, m, damage) {
      const entries = [...await inflections(unit.word)]
      if (unit.typing && unit.word.length >= shortestTyped) {
        const longer = await without(damage, `words that begin with ${quoted(unit.word)}`, () => beginning(unit.word, mostTyped))
        entries.push(...(longer || []).filter((entry) => !entries.includes(entry)))
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
      unit.counts = counts
      const factor = rarity(m, counts.size)
      return new Map([...counts].map(([number, count]) => [number, factor * count / (count + saturation)]))
    },
    async all(unit, m, damage) {
      const found = (await Promise.all(unit.units.map((each) => match(each, m, damage)))).filter(Boolean)
      return found.length ? intersection(found) : null
    },
    async any(unit, m, damage) {
      const best = new Map()
      const found = (await Promise.all(unit.units.map((each) => match(each, m, damage)))).filter(Boolean)
      if (!found.length) return null
      for (const scores of found) {
        for (const [number, score] of scores) best.set(number, Math.max(score, best.get(number) || 0))
      }
      return best
    },
  }

  const quoted = (words) => `“${words}”`

  /** What a function makes; null when a file is damaged, which is noted with what it was needed for. */
  async function without(damage, what, make) {
    try {
      return await make()
    } catch (error) {
      if (!error.file) throw error
      if (!damage.some((known) => known.file === error.file && known.what === what)) damage.push({ file: error.file, what })
      return null
    }
  }

  /** The documents that meet a unit, null when that cannot be told. */
  async function match(unit, m, damage) {
    const what = quoted(unit.words ? unit.words.join(' ') : unit.word)
    if (unit.kind !== 'phrase') return without(damage, what, () => kinds[unit.kind](unit, m, damage))
    const found = await without(damage, `the order of the words in ${what}`, () => kinds.phrase(unit, m))
    const exact = unit.words.map((word) => ({ kind: 'exact', word }))
    return found || match({ kind: 'all', units: exact }, m, damage)
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
      if (entry && (local || atHand(entry))) words.push(await positionsOf(entry))
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
    const damage = []
    const matched = await Promise.all(wanted.map((unit) => match(unit, m, damage)))
    const units = wanted.filter((unit, i) => matched[i])
    const found = matched.filter(Boolean)
    const answer = { units: wanted, asked: wanted.length > 0, any: false, missing: [], scores: new Map(), damage }
    if (!wanted.length) {
      for (const number of (await columns()).numbers) answer.scores.set(number, 0)
    } else if (found.length) {
      answer.scores = intersection(found)
      answer.missing = units.filter((unit, i) => !found[i].size && ['word', 'exact', 'prefix'].includes(unit.kind)).map(({ word }) => word)
      if (!answer.scores.size && units.length > 1) {
        for (const scores of found) {
          for (const [number, score] of scores) answer.scores.set(number, score + (answer.scores.get(number) || 0))
        }
        answer.any = answer.scores.size > 0
      }
    }
    for (const scores of await Promise.all(unwanted.map((unit) => match(unit, m, damage)))) {
      for (const number of scores?.keys() || []) answer.scores.delete(number)
    }
    await without(damage, 'how close its words stand', () => raiseClose(answer.scores, units, m))
    answer.names = wanted.flatMap((unit) => unit.names || [])
    return answer
  }

  // What was meant.

  /** The commonest word of the archive that differs little from this one, '' for none. */
  async function suggest(word) {
    const most = word.length < 5 ? 1 : 2
    let best = { word: '', rank: Infinity }
    for (const { form, size } of await wordsFrom(word[0])) { // few mistake the first letter
      const near = form !== word && Math.abs(form.length - word.length) <= most
      const far = near ? difference(word, form, most) : Infinity
      const rank = far * 100 - size
      if (far <= most && rank < best.rank) best = { word: form, rank }
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

  return { find, suggest, without }
})()
