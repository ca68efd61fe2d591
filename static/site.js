// What every page has: light or dark as the reader chose, the key / that leads
// to the search box, and unfolded what a link leads to. The script stands in the
// head and is not deferred, so that a page does not appear in the wrong colours
// first.
'use strict'

{
  const schemes = { '': 'as the system', light: 'light', dark: 'dark' }
  const names = Object.keys(schemes)

  /** The scheme that was chosen, '' for none. Where nothing is kept, there is none. */
  function chosen() {
    try {
      const scheme = localStorage.getItem('scheme')
      return names.includes(scheme) ? scheme : ''
    } catch {
      return ''
    }
  }

  function choose(scheme) {
    document.documentElement.dataset.scheme = scheme
    try {
      localStorage.setItem('scheme', scheme)
    } catch {
      // It holds for this page.
    }
  }

  document.documentElement.dataset.scheme = chosen()

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'scheme'
    const show = () => {
      button.textContent = `Colours: ${schemes[document.documentElement.dataset.scheme]}`
    }
    button.addEventListener('click', () => {
      choose(names[(names.indexOf(document.documentElement.dataset.scheme) + 1) % names.length])
      show()
    })
    show()
    // Views of sources have no foot.
    document.querySelector('footer.site')?.append(button)
  })

  /** What a link leads to may be folded up, and not every browser unfolds it. */
  function unfold() {
    const target = document.querySelector(':target')
    const folded = target?.closest('details:not([open])')
    if (folded) {
      folded.open = true
      target.scrollIntoView()
    }
  }

  addEventListener('hashchange', unfold)
  document.addEventListener('DOMContentLoaded', unfold)

  // What happened on this day, on the first page: in a script of the month, because it has
  // to work from a folder. Where nothing did, the nearest day before it in the month.
  document.addEventListener('DOMContentLoaded', () => {
    const section = document.querySelector('#on-this-day')
    if (!section) return
    const today = new Date()
    globalThis.onThisDay = (days) => {
      const number = today.getDate()
      const day = Object.keys(days).filter((day) => Number(day) <= number).sort().at(-1)
      if (!day) return
      if (Number(day) < number) {
        const then = new Date(today.getFullYear(), today.getMonth(), Number(day))
        section.querySelector('h2').textContent =
          `On ${then.toLocaleDateString(document.documentElement.lang, { day: 'numeric', month: 'long' })}`
      }
      for (const [year, what, where] of days[day]) {
        const line = document.createElement('li')
        const when = document.createElement('span')
        const link = document.createElement('a')
        when.className = 'when'
        when.textContent = year
        link.href = where
        link.textContent = what
        line.append(when, link)
        section.querySelector('ul').append(line)
      }
      section.hidden = false
    }
    const script = document.createElement('script')
    script.src = `${section.dataset.days}${String(today.getMonth() + 1).padStart(2, '0')}.js`
    document.head.append(script)
  })

  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.target.closest('input, textarea, select, [contenteditable]')) return
    const box = document.querySelector('main input[type=search], header input[type=search]')
    if (!box) return
    event.preventDefault()
    box.focus()
    box.select()
  })
}
