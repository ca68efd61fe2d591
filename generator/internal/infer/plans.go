package infer

import "aseanarchive/generator/internal/archive"

func (r *reading) plans(d *archive.Document) []archive.PlanMention { return []archive.PlanMention{} }
