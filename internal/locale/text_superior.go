package locale

// Who is ranked by superior.
var (
	GroupBelow = define("group-below", "{superior} {group}", "{group} of {superior}")
	GroupEach  = define("group-each", "以{kind}为单位分别排名，下面的各成一组", "ranked by superior: those below each {kind} are a group of their own")
	NameOf     = define("name-of", "{name}（{of}）", "{name} ({of})")
	JumpTo     = define("jump-to", "本页各组：", "Groups on this page: ")
	BelowEach  = define("below-each", "按上级单位分别排名：", "Ranked by superior: ")
)
