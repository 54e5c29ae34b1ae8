package locale

// Events that several have a part of, on a ranking.
var (
	Cooperation    = define("cooperation", "协作", "Cooperation")
	CommonEvents   = define("common-events", "{count} 件", "{count} {count|event|events}")
	CommonPoints   = define("common-points", "{points} 分", "{points}")
	CooperationHow = define("cooperation-how", "协作：与别的单位（人员）分担的事件里有分的几件，本单位（本人）份额的得分合计；这是封顶和折算以前的分，各件的分链接到得分明细里的那一笔。", "Cooperation: the events shared with others that bring or take points, and what the own parts come to, before caps and weights; the points of each lead to its entry on the ledger.")
)
