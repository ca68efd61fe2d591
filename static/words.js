// Words as the search index knows them: generator/internal/search reads texts
// in the same way, and a test holds the two against each other.
//
// On the page of a document it also marks the words for which the reader was
// searching, which the list of results names in the address (?mark=…).
'use strict'

const archiveWords = (() => {
  const undivided = {
    ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h',
    ı: 'i', ŋ: 'n', ŧ: 't', ə: 'e', ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ς: 'σ', ʼ: '',
  }
  const undividedLetters = new RegExp('[' + Object.keys(undivided).join('') + ']', 'g')
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
  // Letters with full stops between them, or a run of letters and figures with
  // apostrophes inside it.
  const word = /\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}\p{M}])|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu

  /** A word in small letters, without marks, and without anything but letters and figures. */
  function fold(text) {
    if (/^[a-z0-9]+$/.test(text)) return text
    return text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase()
      .replace(undividedLetters, (letter) => undivided[letter])
      .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
  }

  /** The words of a text, folded, each with where it stands. */
  function split(text) {
    const found = []
    for (const match of text.matchAll(word)) {
      const folded = fold(match[0].replace(/['’]s$/i, ''))
      const end = match.index + match[0].length
      const pieces = unspaced.test(folded) ? [...folded] : folded ? [folded] : []
      for (const piece of pieces) found.push({ word: piece, start: match.index, end })
    }
    return found
  }

  // Porter's second English stemmer.

  const irregular = {
    skis: 'ski', skies: 'sky', dying: 'die', lying: 'lie', tying: 'tie', idly: 'idl', gently: 'gentl', ugly: 'ugli',
    early: 'earli', only: 'onli', singly: 'singl',
    sky: 'sky', news: 'news', howe: 'howe', atlas: 'atlas', cosmos: 'cosmos', bias: 'bias', andes: 'andes',
  }
  const finished = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed'])
  const shortSyllable = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/

  const second = {
    tional: 'tion', enci: 'ence', anci: 'ance', abli: 'able', entli: 'ent', izer: 'ize', ization: 'ize', ational: 'ate',
    ation: 'ate', ator: 'ate', alism: 'al', aliti: 'al', alli: 'al', fulness: 'ful', ousli: 'ous', ousness: 'ous',
    iveness: 'ive', iviti: 'ive', biliti: 'ble', bli: 'ble', ogi: 'og', fulli: 'ful', lessli: 'less', li: '',
  }
  const third = { tional: 'tion', ational: 'ate', alize: 'al', icate: 'ic', iciti: 'ic', ical: 'ic', ful: '', ness: '', ative: '' }
  const fourth = 'al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion'.split(' ')
  const byLength = (endings) => endings.sort((a, b) => b.length - a.length)
  const secondEndings = byLength(Object.keys(second))
  const thirdEndings = byLength(Object.keys(third))
  const fourthEndings = byLength(fourth)

  function region(text, from) {
    const at = text.slice(from).search(/[aeiouy][^aeiouy]/)
    return at < 0 ? text.length : from + at + 2
  }

  function firstStep(text) {
    if (text.endsWith('sses')) return text.slice(0, -2)
    if (/ie[ds]$/.test(text)) return text.slice(0, text.length > 4 ? -2 : -1)
    if (/[us]s$/.test(text)) return text
    if (text.endsWith('s') && /[aeiouy].+$/.test(text.slice(0, -1))) return text.slice(0, -1)
    return text
  }

  function pastStep(text, r1) {
    let match = /eed(?:ly)?$/.exec(text)
    if (match) return match.index >= r1 ? text.slice(0, match.index) + 'ee' : text
    match = /(?:ed|ing)(?:ly)?$/.exec(text)
    if (!match || !/[aeiouy]/.test(text.slice(0, match.index))) return text
    const stem = text.slice(0, match.index)
    if (/(?:at|bl|iz)$/.test(stem)) return stem + 'e'
    if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) return stem.slice(0, -1)
    return r1 >= stem.length && shortSyllable.test(stem) ? stem + 'e' : stem
  }

  function derivedStep(text, r1) {
    const ending = secondEndings.find((candidate) => text.endsWith(candidate))
    const at = ending && text.length - ending.length
    if (!ending || at < r1) return text
    if (ending === 'ogi' && text[at - 1] !== 'l') return text
    if (ending === 'li' && !/[cdeghkmnrt]/.test(text[at - 1])) return text
    return text.slice(0, at) + second[ending]
  }

  function adjectiveStep(text, r1, r2) {
    const ending = thirdEndings.find((candidate) => text.endsWith(candidate))
    const at = ending && text.length - ending.length
    if (!ending || at < r1 || (ending === 'ative' && at < r2)) return text
    return text.slice(0, at) + third[ending]
  }

  function suffixStep(text, r2) {
    const ending = fourthEndings.find((candidate) => text.endsWith(candidate))
    const at = ending && text.length - ending.length
    if (!ending || at < r2 || (ending === 'ion' && !/[st]/.test(text[at - 1]))) return text
    return text.slice(0, at)
  }

  function lastStep(text, r1, r2) {
    const stem = text.slice(0, -1)
    if (text.endsWith('e')) return stem.length >= r2 || (stem.length >= r1 && !shortSyllable.test(stem)) ? stem : text
    return text.endsWith('ll') && stem.length >= r2 ? stem : text
  }

  /** What a folded word and its inflections have in common. */
  function stem(folded) {
    if (folded.length < 3 || !/^[a-z]+$/.test(folded)) return folded
    if (Object.hasOwn(irregular, folded)) return irregular[folded]
    let text = folded.replace(/^y|([aeiouy])y/g, (match, vowel) => (vowel || '') + 'Y')
    const special = /^(?:gener|commun|arsen)/.exec(text)
    const r1 = special ? special[0].length : region(text, 0)
    const r2 = region(text, r1)
    text = firstStep(text)
    if (finished.has(text)) return text
    text = pastStep(text, r1).replace(/(.[^aeiouy])[yY]$/, '$1i')
    text = adjectiveStep(derivedStep(text, r1), r1, r2)
    return lastStep(suffixStep(text, r2), r1, r2).toLowerCase()
  }

  /** Where in a text one of the sequences of words stands: [start, end] each. */
  function occurrences(text, sequences) {
    const words = split(text)
    const spans = []
    for (let i = 0; i < words.length; i++) {
      const hit = sequences.find((sequence) => sequence.every((word, k) => words[i + k] && words[i + k].word === word))
      if (hit) {
        spans.push([words[i].start, words[i + hit.length - 1].end])
        i += hit.length - 1
      }
    }
    return spans
  }

  return { split, stem, occurrences, unspaced }
})()

// Marks on arrival.
{
  const asked = new URLSearchParams(location.search).get('mark')
  const text = asked && document.querySelector('.document .text')
  if (text) {
    const sequences = asked.split(',').map((words) => words.split('_')).sort((a, b) => b.length - a.length)
    for (const block of text.querySelectorAll('p, li, h2, h3, h4, h5, h6, td, th, pre')) markIn(block, sequences)
    // The page has grown no taller, but the target may have been marked.
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
  }

  /** Marks the words of a block, without those of blocks inside it. */
  function markIn(block, sequences) {
    const nodes = []
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT
      return node.matches('p, li, h2, h3, h4, h5, h6, td, th, pre, .pilcrow, [popover]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
    })
    let joined = ''
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode, start: joined.length })
      joined += walker.currentNode.data
    }
    const spans = archiveWords.occurrences(joined, sequences)
    // From the end on, so that what stands before keeps its place.
    for (const { node, start } of nodes.reverse()) {
      for (const [from, to] of [...spans].reverse()) {
        const begin = Math.max(from - start, 0)
        const end = Math.min(to - start, node.data.length)
        if (begin >= end) continue
        const range = document.createRange()
        range.setStart(node, begin)
        range.setEnd(node, end)
        const mark = document.createElement('mark')
        mark.className = 'found'
        range.surroundContents(mark)
      }
    }
  }
}
