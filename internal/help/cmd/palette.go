package main

import (
	"bytes"
	"cmp"
	"image"
	"image/color"
	"image/png"
	"slices"
)

// colours is how many a picture has: with 16 of them two pixels share a byte.
const colours = 16

// reduced encodes a picture in few colours: the ground, the ink and what lies
// between them is nearly all that a page has.
func reduced(src image.Image) ([]byte, error) {
	bounds := src.Bounds()
	out := image.NewPaletted(image.Rect(0, 0, bounds.Dx(), bounds.Dy()), palette(src))
	nearest := make(map[color.RGBA]uint8)
	for y := range bounds.Dy() {
		for x := range bounds.Dx() {
			c := at(src, bounds.Min.X+x, bounds.Min.Y+y)
			index, known := nearest[c]
			if !known {
				index = uint8(out.Palette.Index(c))
				nearest[c] = index
			}
			out.SetColorIndex(x, y, index)
		}
	}
	var data bytes.Buffer
	err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&data, out)
	return data.Bytes(), err
}

// palette takes the most frequent colours that differ enough from those taken
// before.
func palette(src image.Image) color.Palette {
	counts := make(map[color.RGBA]int)
	bounds := src.Bounds()
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			counts[at(src, x, y)]++
		}
	}
	all := make([]color.RGBA, 0, len(counts))
	for c := range counts {
		all = append(all, c)
	}
	slices.SortFunc(all, func(a, b color.RGBA) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a.R, b.R), cmp.Compare(a.G, b.G), cmp.Compare(a.B, b.B))
	})
	var list color.Palette
	for apart := 48; len(list) < colours && apart >= 0; apart -= 16 {
		for _, c := range all {
			if len(list) < colours && !slices.ContainsFunc(list, func(taken color.Color) bool { return distance(taken.(color.RGBA), c) <= apart }) {
				list = append(list, c)
			}
		}
	}
	return list
}

func at(src image.Image, x, y int) color.RGBA {
	return color.RGBAModel.Convert(src.At(x, y)).(color.RGBA)
}

func distance(a, b color.RGBA) int {
	part := func(a, b uint8) int { return max(int(a), int(b)) - min(int(a), int(b)) }
	return part(a.R, b.R) + part(a.G, b.G) + part(a.B, b.B)
}
