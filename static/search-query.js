// Reads queries: what is asked is cut into units, of which each must be met,
// and units that must not be.
'use strict'

const archiveQuery = (() => {
  const longestName = 8 // words of a synonym
  const shortestTyped = 3 // letters from which on a word that is being typed finds longer ones

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

  return { parse, shortestTyped }
})()
