// Lays two texts side by side, as package collate of the generator does, and by the
// same rules: they are explained there.
'use strict'

const archiveCollate = (() => {
  const leastInOrder = 260
  const leastBetween = 200
  const leastMoved = 420
  const leastAlone = 90
  const leastEnds = 40
  const leastPart = 380
  const leastReworded = 95
  const leastUnbound = 160
  const leastBound = 75
  const byFar = 122
  const leastAmongFree = 130
  const nearBest = 65
  const leastSentence = 430
  const leastAkin = 156
  const forShared = 20
  const mostShared = 4
  const farAkin = 104
  const fewPhrases = 2
  const mostRounds = 8
  const leastFollowing = 50
  const leastFirst = 15
  const leastPreceding = 30
  const nearlySame = 500
  const leastHeaded = 200
  const held = 900
  const leastBeneath = 70
  const farBeneath = 180
  const mostBeneath = 64
  const mostHeadings = 2 ** 16
  const mostCandidates = 8
  const commonest = 12
  const fewBonds = 2
  const fewWords = 4
  const someWords = 8
  const fewerWords = 14
  const manyWords = 20
  const longWord = 5
  const mostCells = 2 ** 20
  const mostNested = 12
  const island = 2

  const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
  const token = /\s*(?:([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])|((?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+(?:['’\-‑](?=[\p{L}\p{N}\p{M}])(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])*)*)|([^\s]))|\s+$/uy
  const fold = (word) => word.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—‑‐]/g, '-')

  /** Words, and each mark between them, with the space before. */
  function tokens(text) {
    const list = []
    token.lastIndex = 0
    while (token.lastIndex < text.length) {
      const [whole, letter, word, mark] = token.exec(text)
      list.push({ text: whole, key: fold(letter || word || mark || ''), word: Boolean(letter || word) })
    }
    return list
  }

  /** Small letters, each by itself: a sigma at the end of a word is one as any other. */
  const small = (text) => text.includes('Σ') ? [...text].map((c) => c.toLowerCase()).join('') : text.toLowerCase()

  // Shingles: words and pairs of neighbouring words, by number.

  class Book {
    words = new Map()
    pairs = new Map()
    small = []
    long = []
    both = []
    number(map, key, small, long, both) {
      if (!map.has(key)) {
        map.set(key, this.small.length)
        this.small.push(small)
        this.long.push(long)
        this.both.push(both)
      }
      return map.get(key)
    }
    read(text) {
      const list = tokens(text)
      const words = list.filter(({ word }) => word).map(({ key }) => {
        const lower = small(key)
        const letters = [...lower].length
        return this.number(this.words, lower, letters <= 3 && !/^\d/.test(lower) && !unspaced.test(lower), letters >= longWord, null)
      })
      const numbers = [...words]
      for (let k = 1; k < words.length; k++) {
        const [one, other] = [words[k - 1], words[k]]
        const [small, long] = [this.small[one] && this.small[other], this.long[one] && this.long[other]]
        numbers.push(this.number(this.pairs, `${one} ${other}`, small, long, [one, other]))
      }
      const times = new Map()
      for (const number of numbers) times.set(number, (times.get(number) || 0) + 1)
      return { text, words: list.map(({ key }) => key).join(' '), size: words.length, times, weight: 0 }
    }
    sentences(text) {
      const parts = text.split(/(?<=\. )/)
      return parts.length < 2 ? [] : parts.map((part) => this.read(part))
    }
  }

  const none = (n) => new Array(n).fill(-1)
  const but = ({ first, next }, likeness) => likeness === first ? next : first

  // Headings, and what stands under them.

  const isHeading = ({ text, size }) => size > 0 && size < fewerWords && !'.,;:'.includes(text.at(-1))

  function sections(text) {
    let heading = -1
    return text.map((p, i) => {
      if (!isHeading(p)) return heading
      heading = i
      return -1
    })
  }

  const letters = (text) => small(text).replace(/[^\p{L}\p{N}]/gu, '')
  const headings = (text, sections, answer) => [...new Set(sections)].filter((h) => h >= 0 && answer[h] < 0)
    .map((at) => ({ at, letters: letters(text[at].text) }))
  const holds = (one, other) => [...other.letters].length >= longWord && one.letters.includes(other.letters)

  class Aligner {
    constructor(left, right) {
      this.book = new Book()
      this.left = left.map((text) => this.book.read(text))
      this.right = right.map((text) => this.book.read(text))
      const holders = new Array(this.book.small.length).fill(0)
      for (const p of [...this.left, ...this.right]) for (const number of p.times.keys()) holders[number]++
      const all = left.length + right.length + 1
      this.weights = holders.map((n, number) => {
        const weight = 4 + Math.round(100 * Math.log(all / n))
        return this.book.small[number] ? Math.floor(weight / 4) : weight
      })
      for (const p of [...this.left, ...this.right]) this.weigh(p)
      this.bind(holders)
      this.answer = none(left.length)
      this.answered = none(right.length)
      this.strayed = new Array(left.length).fill(false)
      this.edges = []
      this.loose = []
    }

    bind(holders) {
      const having = this.having(this.right)
      this.shared = new Map() // by left and right, as one key
      this.phrases = new Map()
      this.bonds = new Map() // with the numbers of both
      this.left.forEach((p, i) => {
        const [all, long] = [new Map(), new Map()] // by paragraph of the right text, pairs of words
        for (const number of p.times.keys()) {
          const both = this.book.both[number]
          const list = having.get(number) || []
          if (!both || this.book.small[number] || holders[number] !== 2 || list.length !== 1) continue
          const [j] = list
          this.shared.set(`${i} ${j}`, (this.shared.get(`${i} ${j}`) || 0) + 1)
          for (const map of this.book.long[number] ? [all, long] : [all]) {
            if (!map.has(j)) map.set(j, [])
            map.get(j).push(both)
          }
        }
        const starts = (pairs) => {
          const seconds = new Set(pairs.map(([, second]) => second))
          return pairs.filter(([first]) => !seconds.has(first)).length
        }
        for (const [j, pairs] of all) this.phrases.set(`${i} ${j}`, starts(pairs))
        for (const j of [...long.keys()].sort((a, b) => a - b)) {
          const bonds = starts(long.get(j))
          if (bonds) this.bonds.set(`${i} ${j}`, { left: i, right: j, bonds })
        }
      })
    }

    weigh(p) {
      p.weight = 0
      for (const [number, times] of p.times) p.weight += times * (this.weights[number] || 0)
    }

    having(text) {
      const having = new Map()
      text.forEach((p, j) => {
        for (const number of p.times.keys()) {
          if (!having.has(number)) having.set(number, [])
          having.get(number).push(j)
        }
      })
      return having
    }

    candidates() {
      const having = this.having(this.right)
      this.left.forEach((p, i) => {
        const shared = new Map()
        for (const number of p.times.keys()) {
          const list = having.get(number) || []
          if (list.length > commonest && p.times.size > 2 * fewWords) continue
          for (const j of list.slice(0, 4 * commonest)) shared.set(j, (shared.get(j) || 0) + this.weights[number])
        }
        const few = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostCandidates).map(([j]) => j)
        for (const j of few.sort((a, b) => a - b)) {
          const likeness = this.likeness(i, j)
          if (likeness > 0) this.loose.push({ left: i, right: j, likeness })
          if (likeness < leastBetween) continue
          const worth = likeness * (1 + Math.round(Math.sqrt(Math.min(p.size, this.right[j].size))))
          this.edges.push({ left: i, right: j, likeness, worth })
        }
      })
    }

    likeness(i, j) {
      const share = this.share(i, j)
      const [short, long] = [this.left[i].size, this.right[j].size].sort((a, b) => a - b)
      const isHeading = short < someWords || short < fewerWords && long > 3 * short
      return isHeading && share < leastMoved ? 0 : share
    }

    share(i, j) {
      const [p, q] = [this.left[i], this.right[j]]
      if (p.words === q.words) return 1000
      let common = 0
      for (const [number, times] of p.times) {
        if (q.times.has(number)) common += Math.min(times, q.times.get(number)) * this.weights[number]
      }
      if (!p.weight || !q.weight) return 0
      const of = Math.floor(2000 * common / (p.weight + q.weight))
      let least = Math.floor(1000 * common / Math.min(p.weight, q.weight))
      if (Math.min(p.size, q.size) < someWords) least = of
      return Math.min(Math.floor((2 * of + least) / 3), 999)
    }

    inOrder() {
      const best = Array.from({ length: this.right.length + 1 }, () => ({ worth: 0, edge: -1 }))
      const before = []
      const worths = []
      let last = { worth: 0, edge: -1 }
      const { edges } = this
      for (let from = 0, to; from < edges.length; from = to) {
        for (to = from; to < edges.length && edges[to].left === edges[from].left;) to++
        for (let k = from; k < to; k++) {
          let chain = { worth: 0, edge: -1 }
          for (let j = edges[k].right; j > 0; j -= j & -j) if (best[j].worth > chain.worth) chain = best[j]
          before[k] = chain.edge
          worths[k] = chain.worth + (edges[k].likeness >= leastInOrder ? edges[k].worth : 0)
        }
        for (let k = from; k < to; k++) {
          if (edges[k].likeness < leastInOrder) continue
          for (let j = edges[k].right + 1; j <= this.right.length; j += j & -j) if (worths[k] > best[j].worth) best[j] = { worth: worths[k], edge: k }
          if (worths[k] > last.worth) last = { worth: worths[k], edge: k }
        }
      }
      for (let k = last.edge; k >= 0; k = before[k]) this.join(edges[k].left, edges[k].right)
    }

    join(i, j) {
      this.answer[i] = j
      this.answered[j] = i
    }

    free(i, j) { return this.answer[i] < 0 && this.answered[j] < 0 }

    between() {
      for (const { left, right } of this.edges) if (this.free(left, right) && this.isBetween(left, right)) this.join(left, right)
    }

    isBetween(i, j) {
      let above = -1
      let below = this.right.length
      for (let k = i - 1; k >= 0 && above < 0; k--) if (this.answer[k] >= 0 && !this.strayed[k]) above = this.answer[k]
      for (let k = i + 1; k < this.left.length; k++) {
        if (this.answer[k] >= 0 && !this.strayed[k]) {
          below = this.answer[k]
          break
        }
      }
      return above < j && j < below
    }

    alone() {
      let next = 0
      for (let from = 0; from <= this.left.length;) {
        let to = from
        const lefts = []
        for (; to < this.left.length && (this.answer[to] < 0 || this.strayed[to]); to++) if (this.answer[to] < 0) lefts.push(to)
        const end = to < this.left.length ? this.answer[to] : this.right.length
        const rights = []
        for (let j = next; j < end; j++) if (this.answered[j] < 0) rights.push(j)
        if (lefts.length === 1 && rights.length === 1 && this.share(lefts[0], rights[0]) >= leastAlone) this.join(lefts[0], rights[0])
        from = to + 1
        next = end + 1
      }
    }

    moved() {
      const rest = this.edges.filter(({ left, right, likeness }) => {
        const short = Math.min(this.left[left].size, this.right[right].size) < fewWords
        return likeness >= leastMoved && (!short || likeness === 1000) && this.free(left, right)
      })
      for (const { left, right } of rest.sort((a, b) => b.worth - a.worth)) {
        if (!this.free(left, right)) continue
        this.join(left, right)
        this.strayed[left] = true
      }
    }

    reworded() {
      this.rewordedOnce(leastReworded, byFar)
      while (this.rewordedOnce(leastAmongFree, nearBest));
      this.bound()
    }

    isLong(i, j) { return Math.min(this.left[i].size, this.right[j].size) >= manyWords }

    joinAnywhere(i, j) {
      const stays = this.isBetween(i, j)
      this.join(i, j)
      this.strayed[i] = !stays
    }

    ranks(text) { return text.map(() => ({ first: 0, next: 0 })) }

    rank(ranks, likeness) {
      ranks.next = Math.max(ranks.next, Math.min(ranks.first, likeness))
      ranks.first = Math.max(ranks.first, likeness)
    }

    rewordedOnce(least, near) {
      const [lefts, rights, allLefts, allRights] = [this.left, this.right, this.left, this.right].map((text) => this.ranks(text))
      for (const { left, right, likeness } of this.loose) {
        this.rank(allLefts[left], likeness)
        this.rank(allRights[right], likeness)
        if (!this.free(left, right)) continue
        this.rank(lefts[left], likeness)
        this.rank(rights[right], likeness)
      }
      let joined = false
      for (const { left, right, likeness } of this.loose) {
        const [l, r] = [lefts[left], rights[right]]
        const isBest = likeness === l.first && likeness === r.first && 100 * likeness >= byFar * Math.max(l.next, r.next)
        const isNear = 100 * likeness >= near * Math.max(but(allLefts[left], likeness), but(allRights[right], likeness))
        const isBound = likeness >= leastUnbound || this.shared.has(`${left} ${right}`)
        if (!isBest || !isNear || !this.isLong(left, right) || !isBound || likeness < least || !this.free(left, right)) continue
        this.joinAnywhere(left, right)
        joined = true
      }
      return joined
    }

    bound() {
      const [lefts, rights] = [this.ranks(this.left), this.ranks(this.right)]
      for (const { left, right, bonds } of this.bonds.values()) {
        if (!this.free(left, right)) continue
        this.rank(lefts[left], bonds)
        this.rank(rights[right], bonds)
      }
      for (const { left, right, bonds } of this.bonds.values()) {
        const [l, r] = [lefts[left], rights[right]]
        if (bonds < fewBonds || !this.isLong(left, right) || bonds < l.first || bonds < r.first) continue
        if (bonds === l.next || bonds === r.next || !this.free(left, right)) continue
        if (this.share(left, right) >= leastBound) this.joinAnywhere(left, right)
      }
    }

    akin() { for (let round = 0; round < mostRounds && this.akinOnce();) round++; }

    akinOnce() {
      const [lefts, rights] = [this.ranks(this.left), this.ranks(this.right)]
      const pairs = this.loose.filter(({ left, right }) => this.free(left, right) && this.isLong(left, right))
      const worths = pairs.map(({ left, right, likeness }) => {
        const two = `${left} ${right}`
        const own = Math.min(this.shared.get(two) || 0, mostShared) + Math.min(this.bonds.get(two)?.bonds || 0, mostShared)
        const worth = likeness + forShared * own
        this.rank(lefts[left], worth)
        this.rank(rights[right], worth)
        return worth
      })
      let joined = false
      pairs.forEach(({ left, right }, k) => {
        const [l, r, worth] = [lefts[left], rights[right], worths[k]]
        const isBest = worth === l.first && worth === r.first && 100 * worth >= farAkin * Math.max(l.next, r.next)
        const hasFew = (this.phrases.get(`${left} ${right}`) || 0) < fewPhrases
        if (!isBest || worth < leastAkin || hasFew || !this.free(left, right)) return
        this.joinAnywhere(left, right)
        joined = true
      })
      return joined
    }

    headed() {
      const [lefts, rights] = [sections(this.left), sections(this.right)]
      const [ones, others] = [headings(this.left, lefts, this.answer), headings(this.right, rights, this.answered)]
      if (ones.length * others.length > mostHeadings) return
      const votes = new Map()
      this.answer.forEach((j, i) => {
        if (j < 0 || lefts[i] < 0 || rights[j] < 0) return
        const two = `${lefts[i]} ${rights[j]}`
        votes.set(two, (votes.get(two) || 0) + 1)
      })
      const [ofLeft, ofRight] = [this.ranks(this.left), this.ranks(this.right)]
      for (const [two, n] of votes) {
        const [i, j] = two.split(' ')
        this.rank(ofLeft[i], n)
        this.rank(ofRight[j], n)
      }
      const pairs = []
      for (const one of ones) {
        for (const other of others) {
          const [left, right] = [one.at, other.at]
          const likeness = holds(one, other) || holds(other, one) ? held : this.share(left, right)
          const n = votes.get(`${left} ${right}`) || 0
          const most = n > but(ofLeft[left], n) && n > but(ofRight[right], n)
          if (most && (n > 1 || likeness > 0)) this.joinAnywhere(left, right)
          pairs.push({ left, right, likeness })
        }
      }
      const [ranksLeft, ranksRight] = [this.ranks(this.left), this.ranks(this.right)]
      for (const { left, right, likeness } of pairs) {
        if (!this.free(left, right)) continue
        this.rank(ranksLeft[left], likeness)
        this.rank(ranksRight[right], likeness)
      }
      for (const { left, right, likeness } of pairs) {
        const isBest = likeness === ranksLeft[left].first && likeness === ranksRight[right].first
        if (isBest && likeness >= leastHeaded && this.free(left, right)) this.joinAnywhere(left, right)
      }
    }

    beneath() {
      const [lefts, rights] = [sections(this.left), sections(this.right)]
      const free = new Map()
      rights.forEach((h, j) => {
        if (h >= 0 && this.answered[j] < 0) free.set(h, [...free.get(h) || [], j])
      })
      const [ranksLeft, ranksRight] = [this.ranks(this.left), this.ranks(this.right)]
      const pairs = []
      lefts.forEach((h, left) => {
        if (h < 0 || this.answer[h] < 0 || this.answer[left] >= 0) return
        for (const right of (free.get(this.answer[h]) || []).slice(0, mostBeneath)) {
          const likeness = this.share(left, right)
          this.rank(ranksLeft[left], likeness)
          this.rank(ranksRight[right], likeness)
          pairs.push({ left, right, likeness })
        }
      })
      for (const { left, right, likeness } of pairs) {
        const next = Math.max(but(ranksLeft[left], likeness), but(ranksRight[right], likeness))
        if (likeness >= leastBeneath && 100 * likeness >= farBeneath * next) this.joinAnywhere(left, right)
      }
    }

    following() {
      const [{ left, right }, last] = [this, this.left.length - 1]
      for (let i = 1; i <= last; i++) {
        const j = this.answer[i - 1] + 1
        if (j < 1 || j >= right.length) continue
        if (isHeading(left[i - 1]) && isHeading(right[j - 1])) this.joinIf(i, j, leastFirst)
        else if (this.share(i - 1, j - 1) >= leastAmongFree) this.joinIf(i, j, leastFollowing)
      }
      for (let i = last - 1; i >= 0; i--) {
        const j = this.answer[i + 1] - 1
        if (j < 0 || Math.min(left[i + 1].size, right[j + 1].size) < someWords) continue
        if (this.share(i + 1, j + 1) >= nearlySame) this.joinIf(i, j, leastPreceding)
      }
    }

    joinIf(i, j, least) {
      if (!this.free(i, j) || Math.min(this.left[i].size, this.right[j].size) < someWords) return
      if (this.likeness(i, j) >= least) this.joinAnywhere(i, j)
    }

    ends() {
      const isLong = ({ size }) => size >= manyWords
      const pairs = [
        [this.left.findIndex(isLong), this.right.findIndex(isLong)],
        [this.left.findLastIndex(isLong), this.right.findLastIndex(isLong)]
      ]
      for (const [i, j] of pairs) {
        if (i >= 0 && j >= 0 && this.free(i, j) && this.share(i, j) >= leastEnds && this.isBetween(i, j)) this.join(i, j)
      }
    }

    mostBound() {
      const [left, right] = [none(this.left.length), none(this.right.length)]
      const [ofLeft, ofRight] = [new Map(), new Map()]
      const most = (best, counts, at, other, n) => {
        if (n <= (counts.get(at) || 0)) return // of as many the first in the text
        counts.set(at, n)
        best[at] = other
      }
      for (const pair of this.bonds.values()) {
        if (pair.bonds < fewBonds) continue
        most(left, ofLeft, pair.left, pair.right, pair.bonds)
        most(right, ofRight, pair.right, pair.left, pair.bonds)
      }
      return [left, right]
    }

    parts() {
      const [leftBonds, rightBonds] = this.mostBound()
      this.leftParts = this.partsOf(this.left, this.right, this.answer, leftBonds)
      this.rightParts = this.partsOf(this.right, this.left, this.answered, rightBonds)
      const join = (i, j) => { if (i >= 0 && j >= 0 && this.free(i, j) && this.isBetween(i, j)) this.join(i, j) }
      this.leftParts.forEach((j, i) => join(i, j))
      this.rightParts.forEach((i, j) => join(i, j))
    }

    partsOf(own, other, answer, bonds) {
      const having = this.having(other)
      const numbers = this.weights.length
      return own.map((p, i) => {
        if (answer[i] >= 0 || p.size < someWords) return -1
        let [part, most] = [-1, 0]
        for (const said of [...this.book.sentences(p.text), p]) {
          if (said.size < someWords) continue
          this.weigh(said)
          const common = new Map()
          let best = -1
          for (const number of [...said.times.keys()].sort((a, b) => a - b)) {
            const list = having.get(number) || []
            if (number >= numbers || list.length > commonest) continue
            for (const j of list) {
              common.set(j, (common.get(j) || 0) + this.weights[number])
              if (best < 0 || common.get(j) > common.get(best)) best = j
            }
          }
          const least = said.text === p.text ? leastPart : leastSentence
          if (best >= 0 && 1000 * common.get(best) >= least * said.weight && common.get(best) > most) [part, most] = [best, common.get(best)]
        }
        return part < 0 ? bonds[i] : part
      })
    }

    steps() {
      const steps = []
      const dropped = (from) => {
        for (; from < this.left.length && (this.answer[from] < 0 || this.strayed[from]); from++) {
          if (this.answer[from] < 0) steps.push({ left: from, right: -1, kind: 'dropped', moved: false, partOf: this.leftParts[from] })
        }
        return from
      }
      let next = dropped(0)
      this.answered.forEach((i, j) => {
        if (i < 0) {
          steps.push({ left: -1, right: j, kind: 'new', moved: false, partOf: this.rightParts[j] })
          return
        }
        const kind = this.left[i].words === this.right[j].words ? 'kept' : 'changed'
        steps.push({ left: i, right: j, kind, moved: this.strayed[i], partOf: -1 })
        if (!this.strayed[i]) next = dropped(Math.max(next, i + 1))
      })
      return steps
    }
  }

  function align(left, right) {
    const a = new Aligner(left, right)
    a.candidates()
    a.inOrder()
    a.between()
    a.moved()
    a.reworded()
    a.ends()
    a.akin()
    a.headed()
    a.beneath()
    a.following()
    a.parts()
    a.alone()
    return a.steps()
  }

  // Words.

  class Differ {
    constructor(left, right) {
      this.left = tokens(left)
      this.right = tokens(right)
      this.sameLeft = none(this.left.length)
    }

    same(i, j) {
      const spaced = (t) => /^\s/.test(t.text)
      return this.left[i].key === this.right[j].key && (i === 0 || j === 0 || spaced(this.left[i]) === spaced(this.right[j]))
    }

    compare(i, iEnd, j, jEnd, depth) {
      for (; i < iEnd && j < jEnd && this.same(i, j); i++, j++) this.sameLeft[i] = j
      for (; i < iEnd && j < jEnd && this.same(iEnd - 1, jEnd - 1); iEnd--, jEnd--) this.sameLeft[iEnd - 1] = jEnd - 1
      if (i === iEnd || j === jEnd) return
      if ((iEnd - i) * (jEnd - j) <= mostCells) this.table(i, iEnd, j, jEnd)
      else if (depth < mostNested) this.atUnique(i, iEnd, j, jEnd, depth)
    }

    table(i, iEnd, j, jEnd) {
      const wide = jEnd - j + 1
      const worth = new Int32Array((iEnd - i + 1) * wide)
      const value = (x) => this.left[x].word ? 4 : 1
      for (let x = iEnd - 1; x >= i; x--) {
        for (let y = jEnd - 1; y >= j; y--) {
          const at = (x - i) * wide + y - j
          let most = Math.max(worth[at + wide], worth[at + 1])
          if (this.same(x, y)) most = Math.max(most, worth[at + wide + 1] + value(x))
          worth[at] = most
        }
      }
      for (let x = i, y = j; x < iEnd && y < jEnd;) {
        const at = (x - i) * wide + y - j
        if (this.same(x, y) && worth[at] === worth[at + wide + 1] + value(x)) this.sameLeft[x++] = y++
        else if (worth[at] === worth[at + wide]) x++
        else y++
      }
    }

    atUnique(i, iEnd, j, jEnd, depth) {
      const seen = new Map()
      for (let x = i; x < iEnd; x++) {
        const once = seen.get(this.left[x].key) || { lefts: 0, rights: 0 }
        once.lefts++
        seen.set(this.left[x].key, once)
      }
      for (let y = j; y < jEnd; y++) {
        const once = seen.get(this.right[y].key)
        if (once) Object.assign(once, { right: y, rights: once.rights + 1 })
      }
      let [atX, atY, parted] = [i, j, false]
      for (let x = i; x < iEnd; x++) {
        const { lefts, rights, right } = seen.get(this.left[x].key)
        if (lefts !== 1 || rights !== 1 || right < atY || !this.same(x, right) || right - atY > 8 * (x - atX) + 64) continue
        parted = true
        this.compare(atX, x, atY, right, depth + 1)
        this.sameLeft[x] = right
        atX = x + 1
        atY = right + 1
      }
      if (parted) this.compare(atX, iEnd, atY, jEnd, depth + 1)
    }

    flood() {
      for (let from = 0, to; from < this.left.length; from = to) {
        to = from + 1
        if (this.sameLeft[from] < 0) continue
        let words = this.left[from].word ? 1 : 0
        for (; to < this.left.length && this.sameLeft[to] >= 0 && this.sameLeft[to] === this.sameLeft[to - 1] + 1; to++) if (this.left[to].word) words++
        if (words <= island && this.isIsland(from, to, words)) this.sameLeft.fill(-1, from, to)
      }
    }

    isIsland(from, to, words) {
      if (from === 0 || to === this.left.length || this.sameLeft[from - 1] >= 0 || this.sameLeft[to] >= 0) return false
      let before = from - 1
      let after = to
      while (before >= 0 && this.sameLeft[before] < 0) before--
      while (after < this.left.length && this.sameLeft[after] < 0) after++
      const above = before >= 0 ? this.sameLeft[before] : -1
      const below = after < this.left.length ? this.sameLeft[after] : this.right.length
      return from - before - 1 > words && after - to > words && this.sameLeft[from] - above - 1 > words && below - this.sameLeft[to - 1] - 1 > words
    }

    pieces() {
      const list = []
      const joined = (list) => list.map(({ text }) => text).join('')
      const add = (kind, left, right) => { if (left.length + right.length) list.push({ kind, left: joined(left), right: joined(right) }) }
      for (let i = 0, j = 0; i < this.left.length || j < this.right.length;) {
        let from = i
        while (i < this.left.length && this.sameLeft[i] < 0) i++
        const to = i < this.left.length ? this.sameLeft[i] : this.right.length
        add('taken', this.left.slice(from, i), [])
        add('put', [], this.right.slice(j, to))
        from = i
        j = to
        for (; i < this.left.length && this.sameLeft[i] === j; i++) j++
        add('same', this.left.slice(from, i), this.right.slice(to, j))
      }
      return list
    }
  }

  function words(left, right) {
    const d = new Differ(left, right)
    d.compare(0, d.left.length, 0, d.right.length, 0)
    d.flood()
    return d.pieces()
  }

  return { align, words }
})()
