// What the page of a document has beyond reading: cards beside the words they
// belong to, citations to copy, arrow keys. Without it every link works.
'use strict'

{
  const article = document.querySelector('article.document')
  const text = article.querySelector('.text')

  if (new URLSearchParams(location.search).has('mark')) { // whoever comes from the search
    const script = document.createElement('script')
    script.src = new URL('words.js', document.currentScript.src).href
    document.head.append(script)
  }

  /** An element with attributes and what is in it. */
  function element(name, attributes, ...inside) {
    const made = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    made.append(...inside)
    return made
  }

  // Said to those who do not see a button change.
  const status = element('p', { class: 'visually-hidden', role: 'status' })
  article.append(status)

  // Cards

  const card = element('div', { popover: 'auto', class: 'card', role: 'dialog', tabindex: '-1' })
  const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×')
  close.addEventListener('click', () => card.hidePopover())
  if (card.showPopover) article.append(card)

  let shownFor = null // the link that opened the card
  let dismissed = null // the link whose card the present press has closed
  card.addEventListener('toggle', (event) => { if (event.newState === 'closed') shownFor = null })
  document.addEventListener('pointerdown', (event) => { dismissed = shownFor && event.target.closest('a') === shownFor ? shownFor : null }, true)

  /** Shows a card for a link, beside it where there is room. */
  function show(link, label, ...inside) {
    if (card.matches(':popover-open')) card.hidePopover()
    if (dismissed === link) return
    card.replaceChildren(close, ...inside)
    card.setAttribute('aria-label', label)
    card.showPopover()
    shownFor = link
    place(link)
    card.focus({ preventScroll: true })
  }

  function place(link) {
    card.style.cssText = ''
    if (matchMedia('(max-width: 40rem)').matches) return // at the foot of the screen
    const word = link.getClientRects()[0]
    const below = word.bottom + 6
    const above = word.top - card.offsetHeight - 6
    const top = below + card.offsetHeight <= innerHeight || above < 0 ? below : above
    const left = Math.max(8, Math.min(word.left - 12, document.documentElement.clientWidth - card.offsetWidth - 8))
    card.style.top = top + scrollY + 'px'
    card.style.left = left + scrollX + 'px'
  }

  /** What an entry of the list says, to be shown a second time. */
  function copyOf(entry) {
    const copy = element('div', {}, ...[...entry.childNodes].map((node) => node.cloneNode(true)))
    copy.querySelectorAll('details').forEach((node) => { node.open = true })
    return copy
  }

  article.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]')
    if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !card.showPopover) return
    if (card.contains(link) && link.hash && link.pathname === location.pathname) card.hidePopover()
    if (!text.contains(link)) return
    const href = link.getAttribute('href')
    if (href.startsWith('#n')) {
      event.preventDefault()
      show(link, link.textContent, copyOf(document.getElementById(href.slice(1))))
    } else if (link.matches('.pilcrow')) {
      event.preventDefault()
      const at = scrollY
      location.hash = href
      scrollTo({ top: at, behavior: 'instant' }) // the reader is there already
      show(link, 'Cite this passage', ...paragraphCard(link))
    }
  })

  // Citations

  /** Copies a text, and says so. */
  async function copy(words, button) {
    try {
      await navigator.clipboard.writeText(words)
    } catch { // from a folder some browsers have no clipboard
      const field = element('textarea', { class: 'visually-hidden', readonly: '' }, words)
      button.after(field)
      field.select()
      document.execCommand('copy')
      field.remove()
      button.focus({ preventScroll: true })
    }
    const before = button.textContent
    button.textContent = 'Copied'
    status.textContent = 'Copied'
    setTimeout(() => { button.textContent = before; status.textContent = '' }, 2000)
  }

  function copyButton(words, what) {
    const button = element('button', { type: 'button', class: 'copy', 'aria-label': 'Copy ' + what }, 'Copy')
    button.addEventListener('click', () => { button.removeAttribute('aria-label'); copy(words, button) })
    return button
  }

  for (const style of article.querySelectorAll('.citations > div')) {
    const name = style.querySelector('dt')
    name.append(copyButton(style.querySelector('dd').textContent, name.textContent + ' citation'))
  }

  /** The address under which a paragraph can be found again. */
  function addressOf(hash) {
    const canonical = document.querySelector('link[rel=canonical]')
    if (canonical) return canonical.href + hash
    if (location.protocol === 'file:') return location.pathname.split('/').pop() + hash
    return location.href.replace(/[?#].*/, '') + hash
  }

  /** Its number and, where it has one in print, that too; a heading's words. */
  function nameOf(link) {
    const block = link.parentElement
    if (!link.dataset.number) return '“' + block.textContent.replace(/¶$/, '').trim() + '”'
    const label = block.querySelector(':scope > .label')
    return '¶ ' + link.dataset.number + (label ? ' (“' + label.textContent + '”)' : '')
  }

  function paragraphCard(link) {
    const hash = link.getAttribute('href')
    const name = nameOf(link)
    const canonical = document.querySelector('link[rel=canonical]')
    let words = article.querySelector('.citations dd').textContent.trim()
    if (canonical) words = words.replace(canonical.href, '').replace(/[\s.]+$/, '.')
    const citation = words.replace(/\.?$/, ', ' + name + '. ') + addressOf(hash) + '.'
    return [
      element('p', { class: 'name' }, 'Cite ' + name),
      element('p', { class: 'citation' }, citation),
      element('p', {}, copyButton(citation, 'citation'), ' ', element('a', { href: hash }, 'link to this paragraph')),
      element('p', { class: 'hint' }, 'Paragraphs are counted from the beginning of the text. The address ends in the line of the received file on which this one begins.'),
    ]
  }

  // Before and after

  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return
    if (event.target.closest('input, textarea, select, button, pre, [contenteditable], [popover]')) return
    const to = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key]
    const link = to && article.querySelector('.neighbours a[rel=' + to + ']')
    if (link) link.click()
  })
}
