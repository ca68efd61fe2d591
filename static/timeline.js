// On the timeline: names of marks, and in a year what concerns one partner or one topic
// alone. The sorts of entries are picked by links, which need no script.
'use strict'

{
  // Whoever points at a mark of the picture sees its name.
  for (const link of document.querySelectorAll('.lanes svg a[aria-label]')) {
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title')
    title.textContent = link.getAttribute('aria-label')
    link.prepend(title)
  }

  const choices = document.querySelector('.choices')
  const entries = [...document.querySelectorAll('.entries > li')]

  /** Shows the entries that have all that is chosen, and says how many they are. */
  function show() {
    const wanted = [...choices.querySelectorAll('select')].filter((select) => select.value)
    let shown = 0
    for (const entry of entries) {
      entry.hidden = !wanted.every((select) => (entry.dataset[select.name] || '').split(' ').includes(select.value))
      if (!entry.hidden) shown++
    }
    for (const part of document.querySelectorAll('#all section, #all section > details')) {
      part.hidden = !part.querySelector('.entries > li:not([hidden])') && part.querySelector('.entries') !== null
    }
    choices.querySelector('[role=status]').textContent = wanted.length ? `${shown} of ${entries.length} shown` : ''
  }

  if (choices) {
    choices.hidden = false
    choices.addEventListener('change', show)
    show()
  }
}
