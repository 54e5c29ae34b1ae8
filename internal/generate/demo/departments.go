package demo

import (
	"slices"
	"strings"
)

// department is who records, and who of them signs.
type department struct {
	id, name, subject    string
	recorders, approvers []string
}

var departments = []department{
	{"public-order", "治安管理支队", "走访建档、基础台账、重点场所检查", people("lu-tingtao"), people("shen-boyuan jiang-yuwen")},
	{"reform", "深化改革办公室", "改革任务推进", people("shao-mingxi"), people("wen-ruqiao jiang-yuwen")},
	{"population", "人口管理支队", "实有人口登记、出租房屋、户籍窗口", people("du-ruoheng du-ruoheng han-zhicen"), people("jiang-yuwen feng-anlan")},
	{"command", "指挥中心", "应急值守与指令处置", people("ma-shaoyun"), people("luo-jichuan cao-shilei")},
	{"technology", "科技信息化支队", "智慧安防小区建设", people("yuan-jingzhi"), people("qin-weizhen feng-anlan")},
	{"legal", "法制支队", "移送起诉的案件", people("wen-ruqiao"), people("cao-shilei jiang-yuwen")},
	{"supervision", "警务督察支队", "公共加分、公共扣分、涉警投诉", people("qiao-yining"), people("he-yunqiao feng-anlan")},
}

func people(list string) []string { return strings.Fields(list) }

func departmentOf(id string) *department {
	return &departments[slices.IndexFunc(departments, func(x department) bool { return x.id == id })]
}

func (x *department) sign(to *document, d dice) { to.sign(pick(d, x.recorders), pick(d, x.approvers)) }
