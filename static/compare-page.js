// Lays the two documents that the address names side by side. Their texts are those of
// the search index, which a page that is opened from a folder can load, too.
'use strict'

{
  const root = new URL('../', document.currentScript.src)
  const byID = (id) => document.getElementById(id)

  /** An element with attributes and children. */
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    made.append(...children)
    return made
  }

  /** The hash of an ID, as package search spreads them. */
  function hash(id) {
    const whole = (x) => BigInt.asUintN(64, x)
    let x = 0xcbf29ce484222325n
    for (const byte of new TextEncoder().encode(id)) x = whole((x ^ BigInt(byte)) * 0x100000001b3n)
    x ^= x >> 32n
    x = whole(x * 0xd6e8feb86659fd93n)
    x ^= x >> 32n
    x = whole(x * 0xd6e8feb86659fd93n)
    return x ^ x >> 32n
  }

  /** Whether a text is that of the document of an ID; where that is not the name in its address, it says the hash. */
  const isOf = ({ i, u }, id) => i ? i === hash(id).toString(36) : u.endsWith(`/${id}.html`)

  /** The paragraphs of a document and what lists say of it. */
  async function read(id, { numbers }) {
    const bits = Math.max(3 * numbers.length - 1, 0).toString(2).length
    const from = Number(hash(id) >> BigInt(64 - bits)) // or the next that is free
    for (const number of numbers.slice(numbers.findIndex((each) => each >= from))) {
      const text = await archiveIndex.text(number)
      if (!isOf(text, id)) continue
      const paragraphs = text.texts.map((words, k) => ({ words, line: text.lines[k] }))
      for (let k = 1; k <= (text.n || 0); k++) {
        const part = await archiveIndex.further(`${number}-${k}`)
        part.texts.forEach((words, at) => paragraphs.push({ words, line: part.lines[at] }))
      }
      const title = paragraphs[0]?.words === text.t ? 1 : 0
      return { ...text, paragraphs: paragraphs.slice(title) }
    }
    throw new RangeError(`there is no document ${id}`)
  }

  const names = { kept: ['kept', 'kept'], changed: ['changed from', 'changed to'], dropped: ['dropped', ''], new: ['', 'new'] }

  /** A paragraph of one of the documents. */
  function cell(side, of, place, step, words) {
    const paragraph = element('p', { class: side, dir: 'auto' })
    if (place < 0) return paragraph
    const { line } = of.paragraphs[place]
    const at = new URL(of.u, root)
    if (line) at.hash = 'p' + line
    paragraph.append(
      element('span', { class: 'verdict' }, names[step.kind][side === 'later' ? 1 : 0] + (step.moved ? ', moved' : '')), ' ',
      element('span', { class: 'at' }, element('a', { href: at, 'aria-label': `This paragraph in ${of.t}` }, '¶')), ' ', ...words)
    return paragraph
  }

  function row(one, other, step) {
    const words = (of, place) => place < 0 ? [] : [of.paragraphs[place].words]
    let [left, right] = [words(one, step.left), words(other, step.right)]
    if (step.kind === 'kept') return element('div', { class: 'row kept' }, cell('both', other, step.right, step, right))
    const [a, b] = step.kind === 'changed' ? [step.left, step.right] : step.left >= 0 ? [step.left, step.partOf] : [step.partOf, step.right]
    if (a >= 0 && b >= 0) {
      left = []
      right = []
      for (const piece of archiveCollate.words(one.paragraphs[a].words, other.paragraphs[b].words)) {
        const marked = (list, said) => {
          if (piece.kind === 'same') return list.push(said)
          const space = /^ /.test(said) ? ' ' : ''
          list.push(space, element('mark', {}, said.slice(space.length)))
        }
        if (piece.left) marked(left, piece.left)
        if (piece.right) marked(right, piece.right)
      }
    }
    const made = element('div', { class: 'row ' + step.kind }, cell('earlier', one, step.left, step, left), cell('later', other, step.right, step, right))
    if (step.partOf >= 0) {
      const of = step.left >= 0 ? other : one
      const at = new URL(of.u, root)
      at.hash = 'p' + of.paragraphs[step.partOf].line
      made.querySelector(step.left >= 0 ? '.earlier' : '.later').append(' ', element('span', { class: 'note-on' }, 'Its words stand in part in ', element('a', { href: at }, 'a paragraph of the other document'), '.'))
    }
    return made
  }

  async function show(a, b) {
    byID('status').textContent = 'Reading …'
    try {
      const columns = await archiveIndex.columns()
      const [one, other] = await Promise.all([read(a, columns), read(b, columns)])
      const said = (of) => of.paragraphs.map(({ words }) => words)
      const steps = archiveCollate.align(said(one), said(other))
      const count = (kind) => steps.filter((step) => step.kind === kind).length.toLocaleString('en')
      byID('pair').replaceChildren(...[one, other].map(({ d, s, t, u }) => element('p', { class: 'side', dir: 'auto' },
        element('span', { class: 'when' }, d || 'undated'), ' ', element('a', { href: new URL(u, root) }, s ? `[${t}]` : t))))
      byID('rows').replaceChildren(...steps.map((step) => row(one, other, step)))
      byID('only').hidden = false
      byID('status').textContent = `Of the paragraphs and headings ${count('kept')} were kept, ${count('changed')} changed, ${count('dropped')} dropped, and ${count('new')} are new.`
    } catch (error) {
      byID('status').textContent = `The two cannot be laid side by side: ${error.message}.`
    }
  }

  const asked = new URLSearchParams(location.search)
  if (asked.get('a') && asked.get('b')) show(asked.get('a'), asked.get('b'))
}
